package org.homeward.residents;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From which day a resident lives in the home and, once they left, until when and why. */
public record Residency(
        LocalDate admittedOn,
        @Nullable LocalDate dischargedOn,
        @Nullable String dischargeReason) {
    public boolean isCurrent() {
        return dischargedOn == null;
    }

    /** Today, or the day they left. */
    public LocalDate lastDay(LocalDate today) {
        return Objects.requireNonNullElse(dischargedOn, today);
    }
}
