package org.homeward.observations.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.escalation.Line;
import org.homeward.clinical.escalation.OpeningHours;
import org.homeward.clinical.escalation.Rung;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/**
 * Whom a home rings after a raised score, and how long silence lasts. The numbers are those last written down; the times are those
 * last signed by the practice, or the default guide's (signature is null).
 */
public record Protocol(
        Numbers numbers,
        Map<GuideRow, Ladder> times,
        @Nullable Signed signature,
        @Nullable Draft draft) {
    /** The guide that counts until a clinician has signed. */
    public static final String TEMPLATE = "default-care-home-v1";

    /** With no telephone number: people are told to write them down. */
    public static final Protocol DEFAULT = new Protocol(Numbers.NONE, proposed(), null, null);

    public Protocol {
        times = Map.copyOf(times);
    }

    /** Somebody to tell, and their number; empty text where nobody has written it down. */
    public record Contact(String name, String number) {
        static final Contact NONE = new Contact("", "");

        boolean isKnown() {
            return !name.isEmpty();
        }
    }

    /** The practice's bypass number with its hours, the service for the other hours, and who is told next. */
    public record Numbers(String practice, OpeningHours hours, Contact service, Contact deputy, Contact manager) {
        static final Numbers NONE =
                new Numbers("", OpeningHours.CORE, new Contact("NHS 111", "111"), Contact.NONE, Contact.NONE);

        public Contact of(Rung rung) {
            return switch (rung) {
                case DEPUTY -> deputy;
                case NEXT_SERVICE -> service;
                case MANAGER -> manager;
            };
        }
    }

    /** Which version a clinician agreed with, and until when. */
    public record Signed(int version, Instant at, String by, LocalDate reviewBy) {
        public boolean isReviewOverdue(LocalDate today) {
            return today.isAfter(reviewBy);
        }
    }

    /** The newest version that was written, signed or not. */
    public record Draft(UUID id, int version, String writer, Instant at, Map<GuideRow, Ladder> times) {
        public Draft {
            times = Map.copyOf(times);
        }
    }

    static Map<GuideRow, Ladder> proposed() {
        Map<GuideRow, Ladder> times = new EnumMap<>(GuideRow.class);
        for (GuideRow row : GuideRow.values()) {
            if (Ladder.isStartedBy(row)) {
                times.put(row, Ladder.proposed(row));
            }
        }
        return times;
    }

    /** The times of a row; those of the default guide where the agreement has none. */
    public Ladder ladder(GuideRow row) {
        Ladder agreed = times.get(row);
        return agreed == null ? Ladder.proposed(row) : agreed;
    }

    /** The one line that is right now. */
    public Line line(GuideRow row, Instant now) {
        return Line.of(row, numbers.hours().areAt(now, HolidayFile.KNOWN));
    }

    /** Whether the newest version still waits for a clinician. */
    public boolean awaitsSignature() {
        return draft != null && (signature == null || signature.version() < draft.version());
    }

    /** "Agreed with Dr Nadia Shah, GP, Holt Medical Practice on 4 Oct 2026", or that nobody has agreed yet. */
    public String agreed() {
        return signature == null
                ? "Not agreed yet: default guide"
                : "Agreed with " + signature.by() + " on " + London.words(London.day(signature.at()));
    }
}
