package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;

/** What the team has promised an organisation, as that organisation may read it: never the team's notes. */
public record Promise(Kind kind, LocalDate day, List<String> topics) {
    /** A call the team has promised, help at an agreed time, or help that was asked for and has no time yet. */
    public enum Kind {
        CALL,
        BOOKED,
        ASKED
    }

    public Promise {
        topics = List.copyOf(topics);
    }

    /** "The team will ring you by 3 Dec 2026: NHSmail". */
    public String words() {
        return switch (kind) {
                    case CALL -> "The team will be in touch by " + London.words(day);
                    case BOOKED -> "Help is booked for " + London.words(day);
                    case ASKED -> "You asked for help on " + London.words(day) + ". The team will name a time";
                }
                + ": " + String.join(", ", topics);
    }
}
