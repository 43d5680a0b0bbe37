package org.homeward.observations.devices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a device, with what somebody wrote about it; the remark is null for whoever may not read it. */
record DeviceDeed(
        UUID id,
        Kind kind,
        Facts facts,
        Instant at,
        String by,
        @Nullable String remark) {
    enum Kind {
        FAULT,
        PUT_RIGHT,
        CLEANED,
        LENT,
        BACK,
        BATTERY
    }

    /** What belongs to the kind: which fault, back by when, how full in per cent, which deed it ends. */
    record Facts(
            @Nullable Fault fault,
            @Nullable LocalDate backBy,
            @Nullable Integer level,
            @Nullable UUID ends) {
        static final Facts NONE = new Facts(null, null, null, null);

        static Facts of(Fault fault) {
            return new Facts(fault, null, null, null);
        }

        static Facts until(LocalDate backBy) {
            return new Facts(null, backBy, null, null);
        }

        static Facts full(int level) {
            return new Facts(null, null, level, null);
        }

        static Facts ending(UUID deed) {
            return new Facts(null, null, null, deed);
        }
    }

    boolean is(Kind one) {
        return kind == one;
    }

    boolean isLateBack(LocalDate today) {
        return facts.backBy() != null && today.isAfter(facts.backBy());
    }

    /** "Fault: gives no reading", without what somebody wrote about it. */
    String words() {
        Fault fault = facts.fault();
        return switch (kind) {
            case FAULT -> fault == null ? "Fault" : "Fault: " + fault.words().toLowerCase(java.util.Locale.UK);
            case PUT_RIGHT -> "Fault put right";
            case CLEANED -> "Cleaned";
            case LENT -> facts.backBy() == null ? "Lent" : "Lent, back by " + London.words(facts.backBy());
            case BACK -> "Back from the loan";
            case BATTERY -> "Battery " + facts.level() + "%";
        };
    }

    String when() {
        return London.words(at);
    }
}
