package org.homeward.clinical.plausibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything found about what was entered; nothing found is OK. */
public record Verdict(List<Finding> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** The most serious level found. */
    public Level level() {
        Level worst = Level.OK;
        for (Finding finding : findings) {
            worst = Collections.max(List.of(worst, finding.level()));
        }
        return worst;
    }

    /** Whether it may be saved once what is rare has been confirmed. */
    public boolean canBeSaved() {
        return level() != Level.REJECT;
    }

    /** The findings of both. */
    public Verdict and(Verdict other) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(other.findings);
        return new Verdict(all);
    }
}
