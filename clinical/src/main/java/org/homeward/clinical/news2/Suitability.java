package org.homeward.clinical.news2;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Whether NEWS2 may be used for a person; vital signs and concern can always be recorded and escalated. */
public sealed interface Suitability {

    /** NEWS2 may be used. */
    record Suitable() implements Suitability {}

    /** NEWS2 must not be used, for at least one reason. */
    record Excluded(List<Reason> reasons) implements Suitability {
        public Excluded {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why NEWS2 must not be used. */
    enum Reason {
        UNDER_16("NEWS2 is not for people under 16. Record the signs and, if you are worried, call for help now."),
        PREGNANCY(
                "NEWS2 is not for pregnancy, nor for the 6 weeks after a birth. Record the signs and, if you are worried,"
                        + " call for help now.");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }

        public String advice() {
            return advice;
        }
    }

    /** What the rule needs to know of the person. */
    record Person(LocalDate born, boolean pregnantOrRecentlyPregnant) {}

    /** Decides on the day of the observation as the calendar in London shows it; the 16th birthday is allowed. */
    static Suitability of(Person person, Instant observed) {
        List<Reason> reasons = new ArrayList<>();
        if (observedOn(observed).isBefore(person.born().plusYears(16))) {
            reasons.add(Reason.UNDER_16);
        }
        if (person.pregnantOrRecentlyPregnant()) {
            reasons.add(Reason.PREGNANCY);
        }
        return reasons.isEmpty() ? new Suitable() : new Excluded(reasons);
    }

    private static LocalDate observedOn(Instant observed) {
        return observed.atZone(ZoneId.of("Europe/London")).toLocalDate();
    }
}
