package org.homeward.observations.escalation;

import java.util.List;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.guide.GuideRow;

/** What a home and one of its practices have agreed, in words for paper: whom to ring, and whom next when nobody answers. */
public record Agreement(String practice, Protocol protocol) {

    /** "Agreed with Dr Nadia Shah ... on 4 Oct 2026", or that nobody has agreed yet. */
    public String agreed() {
        return protocol.agreed();
    }

    /** Each number that may be needed, the first to ring first. */
    public List<String> lines() {
        Protocol.Numbers numbers = protocol.numbers();
        return List.of(
                practice + ", Monday to Friday " + numbers.hours().opens() + " to "
                        + numbers.hours().closes() + ": " + orNot(numbers.practice()),
                "When it is closed: " + EscalationWords.of(numbers.service()),
                "Deputy: " + words(numbers.deputy()),
                "Manager: " + words(numbers.manager()));
    }

    /** "Deputy after 15 min, other service after 30 min, manager after 45 min"; empty for a row that starts no clock. */
    public String silence(GuideRow row) {
        if (!Ladder.isStartedBy(row)) {
            return "";
        }
        Ladder ladder = protocol.ladder(row);
        return "Deputy after " + ladder.deputy().toMinutes() + " min, next service after "
                + ladder.nextService().toMinutes() + " min, manager after "
                + ladder.manager().toMinutes() + " min";
    }

    private static String words(Protocol.Contact contact) {
        return contact.isKnown() ? EscalationWords.of(contact) : orNot("");
    }

    private static String orNot(String number) {
        return number.isEmpty() ? "not written down yet" : number;
    }
}
