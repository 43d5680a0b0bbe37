package org.homeward.residents;

import java.time.LocalDate;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** The decision on resuscitation, where its signed original is kept ("office safe") and when it was decided. */
public record CprDecision(
        Cpr decision, @Nullable String original, @Nullable LocalDate decidedOn) {
    public static CprDecision notRecorded() {
        return new CprDecision(Cpr.NOT_RECORDED, null, null);
    }

    /** The same as the resident banner says it. */
    ResidentBanner.Cpr shown() {
        return switch (decision) {
            case FOR_CPR -> new ResidentBanner.Cpr.Attempt();
            case NOT_FOR_CPR -> new ResidentBanner.Cpr.NotForCpr(original);
            case NOT_RECORDED -> new ResidentBanner.Cpr.NotRecorded();
        };
    }
}
