package org.homeward.programme;

import java.time.LocalDate;
import java.util.List;

/** For every active home with something still to reach, the milestone it is nearest to. */
public interface Milestones {
    List<Milestone> nearest(LocalDate day);
}
