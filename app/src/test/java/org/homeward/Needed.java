package org.homeward;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** What a test needs of the machine: skipped where it lacks, unless the whole run promised it. */
public final class Needed {
    private Needed() {}

    /** "./homeward test" has installed what tests need, so there a lack is a failure and no proof is missing in silence. */
    public static void orSkip(boolean there, String lack) {
        if (!there && "true".equals(System.getenv("HOMEWARD_EVERY_TEST"))) {
            Assertions.fail(lack);
        }
        Assumptions.assumeTrue(there, lack);
    }
}
