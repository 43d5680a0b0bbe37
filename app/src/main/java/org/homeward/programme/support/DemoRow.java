package org.homeward.programme.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.programme.support.DemoMonth.Slot;
import org.jspecify.annotations.Nullable;

/** One made-up session. */
record DemoRow(
        UUID id,
        UUID organisation,
        Slot slot,
        int minutes,
        Outcome outcome,
        Cause cause,
        @Nullable String note,
        @Nullable UUID followUpOf,
        @Nullable LocalDate followUpOn,
        boolean byRavi) {
    private static final List<Integer> MINUTES = List.of(5, 10, 10, 15, 15, 20, 30, 45);
    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.FIXED,
            Outcome.FIXED,
            Outcome.FIXED,
            Outcome.FIXED,
            Outcome.PROGRESS,
            Outcome.PROGRESS,
            Outcome.REFERRED);
    private static final List<Cause> OF_MAIL = List.of(
            Cause.TURNOVER,
            Cause.TURNOVER,
            Cause.TURNOVER,
            Cause.LOST_PASSWORD,
            Cause.LOST_PASSWORD,
            Cause.IDLE_ACCOUNT,
            Cause.IDLE_ACCOUNT,
            Cause.NEW_PHONE,
            Cause.NOBODY_LOOKS);
    private static final List<Cause> OF_PROXY =
            List.of(Cause.HOW_TO, Cause.HOW_TO, Cause.TURNOVER, Cause.WANTS_TO_BEGIN, Cause.LOST_PASSWORD);
    private static final List<Cause> OF_OTHERS =
            List.of(Cause.DSPT_LAPSED, Cause.HOW_TO, Cause.WRONG_CODE, Cause.WANTS_TO_BEGIN, Cause.OTHER);
    private static final List<String> NOTES = List.of(
            "The owner of the mailbox has left.",
            "Waits for the practice.",
            "Sent the guide by email.",
            "Will try again after the handover.",
            "Went through it on the screen together.");

    static DemoRow of(Slot slot, UUID organisation, Random dice) {
        int minutes = slot.channel() == Channel.VISIT || slot.channel() == Channel.FACE_TO_FACE
                ? 45 + 15 * dice.nextInt(2)
                : one(MINUTES, dice);
        Outcome outcome = slot.missed() ? Outcome.NO_ANSWER : one(OUTCOMES, dice);
        Cause cause = one(
                switch (slot.strand()) {
                    case NHSMAIL -> OF_MAIL;
                    case PROXY -> OF_PROXY;
                    case OTHER -> OF_OTHERS;
                },
                dice);
        String note = dice.nextInt(6) == 0 ? one(NOTES, dice) : null;
        return new DemoRow(
                Ids.next(), organisation, slot, minutes, outcome, cause, note, null, null, dice.nextInt(9) == 0);
    }

    /** The session that keeps what was promised at another. */
    static DemoRow of(Slot slot, DemoRow promise, Random dice) {
        DemoRow row = of(slot, promise.organisation(), dice);
        return new DemoRow(
                row.id,
                row.organisation,
                new Slot(slot.at(), slot.strand(), slot.topics(), slot.channel(), promise.slot.audience(), false),
                row.minutes,
                row.outcome,
                row.cause,
                row.note,
                promise.id(),
                null,
                row.byRavi);
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    DemoRow promising(LocalDate day) {
        return new DemoRow(id, organisation, slot, minutes, outcome, cause, note, followUpOf, day, byRavi);
    }

    boolean isDueBy(LocalDate day) {
        return followUpOn != null && !followUpOn.isAfter(day);
    }

    boolean canPromise() {
        return followUpOn == null && !slot.missed();
    }

    Instant at() {
        return slot.at();
    }

    Status status() {
        return outcome.status();
    }
}
