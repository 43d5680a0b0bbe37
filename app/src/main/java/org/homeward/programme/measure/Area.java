package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The homes that were open on a day and count for whoever asks. */
@FunctionalInterface
public interface Area {
    List<UUID> homes(LocalDate day);
}
