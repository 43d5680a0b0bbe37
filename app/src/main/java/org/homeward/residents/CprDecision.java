package org.homeward.residents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision on resuscitation, where its signed original is kept ("office safe") and when it was decided. */
public record CprDecision(
        Cpr decision, @Nullable String original, @Nullable LocalDate decidedOn) {
    public static CprDecision notRecorded() {
        return new CprDecision(Cpr.NOT_RECORDED, null, null);
    }

    public boolean isAgainstCpr() {
        return decision == Cpr.NOT_FOR_CPR;
    }
}
