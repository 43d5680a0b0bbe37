package org.homeward.observations;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** Something happened to a concern; told after the commit. The row in observations.event has the same name and stays. */
public sealed interface ConcernChange {
    HomeId home();

    ResidentId resident();

    UUID concern();

    /** Somebody noticed something: a new concern, or one more report in the open one. */
    record ConcernRaised(HomeId home, ResidentId resident, UUID concern) implements ConcernChange {}

    record ConcernEnded(HomeId home, ResidentId resident, UUID concern) implements ConcernChange {}

    /** It ended because of a discharge that was a mistake. */
    record ConcernReopened(HomeId home, ResidentId resident, UUID concern) implements ConcernChange {}

    /** A report counts no more, and others still do. */
    record ReportWithdrawn(HomeId home, ResidentId resident, UUID concern) implements ConcernChange {}
}
