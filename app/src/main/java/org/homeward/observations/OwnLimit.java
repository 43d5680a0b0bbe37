package org.homeward.observations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.limits.Limit;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** A limit that a clinician signed for one resident: why, from which day, and by when it is to be looked at again. */
public record OwnLimit(
        UUID id,
        Limit limit,
        String reason,
        LocalDate startsOn,
        LocalDate reviewBy,
        Instant signedAt,
        String signer,
        @Nullable Ending ending) {

    /** When it ended, who said so and why. */
    public record Ending(Instant at, String by, String reason) {}

    /** It still counts then: what is overdue never goes silent. */
    public boolean isReviewOverdue(LocalDate today) {
        return reviewBy.isBefore(today);
    }

    /** "pulse 110 or more and oxygen level 90% or less". */
    public String words() {
        return limit.words();
    }

    /** The same with a capital letter, as a sentence begins. */
    public String title() {
        String words = words();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** "Own limit signed by Nadia Shah on 3 Nov 2026: pulse 110 or more". */
    public String signed() {
        return "Own limit signed by " + name() + " on " + London.words(London.day(signedAt)) + ": " + words();
    }

    /** Of a signature in words, the name. */
    public String name() {
        int comma = signer.indexOf(", ");
        return comma < 0 ? signer : signer.substring(0, comma);
    }

    /** What to do when it is reached, whatever the score is. */
    public WhatToDo todo() {
        return LimitWords.of(limit.asks());
    }

    /** "The practice, or 111 when it is closed, within 1 hour". */
    public String who() {
        return who(limit.asks());
    }

    public static String who(ConcernRow asks) {
        return LimitWords.who(asks);
    }

    /** "Review is overdue since 3 Nov 2026: it still counts", or by when it is to be reviewed. */
    public String review(LocalDate today) {
        return isReviewOverdue(today)
                ? "Review is overdue since " + London.words(reviewBy) + ": the limit still counts"
                : "Review by " + London.words(reviewBy);
    }
}
