package org.homeward.observations.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.clinical.escalation.Answer;
import org.homeward.clinical.escalation.EscalationState;
import org.homeward.clinical.escalation.Facts;
import org.homeward.clinical.escalation.Raise;
import org.homeward.clinical.escalation.Rung;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;

/** An escalation with what happened in it, the first first; practice is where the resident is registered, ending is null while it is open. */
public record Episode(
        HomeId home,
        UUID id,
        ResidentId resident,
        @Nullable OrganisationId practice,
        @Nullable Ending ending,
        List<Step> steps) {
    public Episode {
        steps = List.copyOf(steps);
    }

    /** How it ended, as a person said it. */
    public record Ending(Instant at, String by, String reason) {}

    /** Where its page is. */
    public String path() {
        return "/homes/" + home + "/residents/" + resident + "/escalations/" + id;
    }

    public boolean isOpen() {
        return ending == null;
    }

    /** The set the clock runs from. */
    public Raise running(Protocol protocol) {
        return Raise.running(
                of(Step.Kind.RAISED).stream().map(Step::raise).toList(),
                of(Step.Kind.ADVICE).stream().map(Episode::answer).toList(),
                protocol::ladder);
    }

    /** The newest set or report that was written into it: what a person must have seen to end it. */
    public UUID lastRaised() {
        return of(Step.Kind.RAISED).getLast().cause();
    }

    /** Whether the clock runs from what somebody noticed, not from a score. */
    public boolean isByConcern(Protocol protocol) {
        Raise raise = running(protocol);
        return of(Step.Kind.RAISED).stream().anyMatch(step -> step.report() != null && raise.equals(step.raise()));
    }

    /** Whether it runs from own limits that a set reached, and neither from its score nor from a concern. */
    boolean isByLimit(Protocol protocol) {
        Raise raise = running(protocol);
        return of(Step.Kind.RAISED).stream()
                .filter(step -> raise.equals(step.raise()))
                .allMatch(step -> step.limit() != null);
    }

    /** What was noticed, if anything was, as it was last written down. */
    public Optional<String> noticed() {
        return of(Step.Kind.RAISED).stream()
                .filter(step -> step.report() != null)
                .reduce((one, next) -> next)
                .map(Step::words);
    }

    public EscalationState state(Protocol protocol, Instant now) {
        Raise raise = running(protocol);
        return EscalationState.of(
                new Facts(
                        raise.at(),
                        protocol.ladder(raise.row()),
                        last(Step.Kind.ACKNOWLEDGED),
                        last(Step.Kind.ADVICE),
                        ending == null ? null : new Answer(ending.by(), ending.at()),
                        told()),
                now);
    }

    /** When the next set is wanted, after the last one (null when nobody has measured yet): until there is advice, then as it says. */
    public Optional<Instant> nextSet(@Nullable Instant last, Protocol protocol, Instant now) {
        return switch (state(protocol, now)) {
            case EscalationState.Advised advised -> Optional.empty();
            case EscalationState.Ended ended -> Optional.empty();
            default ->
                Optional.of(since(last, protocol)
                        .plus(protocol.ladder(running(protocol).row()).nextSet()));
        };
    }

    /** A concern asks for a set of its own: the time runs from it when nobody has measured since. */
    private Instant since(@Nullable Instant last, Protocol protocol) {
        Instant raised = running(protocol).at();
        return last == null || isByConcern(protocol) && last.isBefore(raised) ? raised : last;
    }

    private @Nullable Answer last(Step.Kind kind) {
        return of(kind).stream()
                .map(Episode::answer)
                .max(Comparator.comparing(Answer::at))
                .orElse(null);
    }

    private static Answer answer(Step step) {
        return new Answer(step.by(), step.at());
    }

    private Map<Rung, Instant> told() {
        Map<Rung, Instant> told = new EnumMap<>(Rung.class);
        of(Step.Kind.TOLD).forEach(step -> told.put(java.util.Objects.requireNonNull(step.rung()), step.at()));
        return told;
    }

    List<Step> of(Step.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }
}
