package org.homeward.observations.escalation;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;

/** One escalation: how it stands, one tap for each step, what to say on the telephone, and all that has happened. */
public record EscalationPage(
        Resident resident, ResidentBanner banner, EscalationPanel panel, Hands hands, Sbard sbard, Form form)
        implements FormPage {
    /** What whoever looks may do: write down calls, answer in their own name, say how it ended. */
    public record Hands(boolean calls, boolean answers, boolean ends) {}

    @Override
    public String title() {
        return "Call for help for " + resident.name().called();
    }

    public Episode episode() {
        return panel.episode();
    }

    public List<Option> outcomes() {
        return Outcome.choices().stream()
                .map(outcome -> Option.of(outcome.name(), outcome.words()))
                .toList();
    }

    /** "10:20, 12 min ago". */
    public String when(Step step) {
        return London.clock(step.at()) + ", " + new Age(step.at(), panel.now()).words();
    }

    public String words(Step step) {
        return switch (step.kind()) {
            case RAISED -> raised(step);
            case CALLED -> "Called " + step.by();
            case NO_ANSWER -> "Called " + step.by() + ": no answer";
            case ACKNOWLEDGED -> step.by() + " took it on";
            case ADVICE -> "Advice from " + step.by() + ": " + step.words();
            case TOLD ->
                "Nobody had answered: " + EscalationWords.of(java.util.Objects.requireNonNull(step.rung())) + " is told"
                        + (step.who() == null ? "" : ", " + step.who());
            case SBARD -> "What to say, kept ready for " + step.by() + ". Not sent: nothing is connected yet";
        };
    }

    private static String raised(Step step) {
        if (step.limit() != null) {
            return step.limit();
        }
        return step.report() == null ? step.words() + " asked for somebody" : "Concern: " + step.words();
    }

    /** Where the set or the concern is that raised it. */
    public String cause(Step step) {
        String person = "/homes/" + episode().home() + "/residents/" + episode().resident();
        return step.report() == null
                ? person + "/observations/" + step.set()
                : person + "/concerns/" + step.report().concern();
    }

    public String protocol() {
        return episode().practice() == null
                ? "/homes/" + episode().home() + "/protocols"
                : "/homes/" + episode().home() + "/protocols/" + episode().practice();
    }
}
