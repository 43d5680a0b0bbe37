package org.homeward.observations.offline;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.observations.Recording;
import org.homeward.observations.round.Frames;
import org.homeward.observations.round.TypedSitting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what tablets send: each entry becomes a set in its author's name, or waits for a person, however often it comes. */
@Component
class Outbox {
    private static final String WAITS_ALREADY = "This set waits for somebody in the home to look at it.";

    private final OutboxKey key;
    private final GrantToken tokens;
    private final Grants grants;
    private final People people;
    private final Observations observations;
    private final Frames frames;
    private final HeldSets held;
    private final Clock clock;

    Outbox(
            OutboxKey key,
            GrantToken tokens,
            Grants grants,
            People people,
            Observations observations,
            Frames frames,
            HeldSets held,
            Clock clock) {
        this.key = key;
        this.tokens = tokens;
        this.grants = grants;
        this.people = people;
        this.observations = observations;
        this.frames = frames;
        this.held = held;
        this.clock = clock;
    }

    /** An entry, and what the tablet's clock says while it is sent. */
    Receipt receive(SealedEntry entry, @Nullable Instant tablets) {
        return entry.open(key.pair())
                .flatMap(text -> Captured.read(entry.about(), text))
                .flatMap(captured -> tokens.read(captured.grant())
                        .map(grant -> receive(grant, captured, new TabletClock(clock.instant(), tablets))))
                .orElseGet(Receipt.Unreadable::new);
    }

    private Receipt receive(Grant grant, Captured captured, TabletClock tablet) {
        Instant recorded = tablet.real(captured.saved());
        Optional<Actor> author =
                people.actor(grant.person()).filter(today -> today.may(Right.RECORD_OBSERVATIONS, grant.home()));
        return Acting.as(author.orElseGet(grant::actor), () -> {
            Optional<String> refusal = held.isKnown(grant.home(), captured.id())
                    ? Optional.of(WAITS_ALREADY)
                    : refusal(grant, author, captured, recorded);
            return refusal.<Receipt>map(words -> held.keep(grant, captured, new HeldSets.Why(words, recorded)))
                    .orElseGet(Receipt.Saved::new);
        });
    }

    /** Why it cannot be saved; empty once it is. */
    private Optional<String> refusal(Grant grant, Optional<Actor> author, Captured captured, Instant recorded) {
        if (author.isEmpty()) {
            return Optional.of(grant.name() + " does not record observations in this home any more.");
        }
        if (!grants.covers(grant, recorded)) {
            return Optional.of("The round on this tablet had ended or was withdrawn when the set was recorded.");
        }
        TypedSitting typed = TypedSitting.of(captured.form());
        return typed.form().hasErrors()
                ? Optional.of(String.join(" ", typed.form().errors().values()))
                : saved(grant, captured, typed, recorded);
    }

    private Optional<String> saved(Grant grant, Captured captured, TypedSitting typed, Instant recorded) {
        try {
            return switch (observations.record(
                    grant.home(),
                    captured.resident(),
                    typed.sittingWithoutNetwork(
                            recorded, captured.saved(), frames.of(grant.home(), captured.form())))) {
                case Recording.Saved saved -> Optional.empty();
                case Recording.SavedBefore before -> Optional.empty();
                case Recording.Refused refused ->
                    Optional.of(refused.problems().stream()
                            .map(Recording.Problem::words)
                            .distinct()
                            .collect(Collectors.joining(" ")));
                case Recording.IdTaken taken ->
                    Optional.of("Another set has the number of this one. Save it as a new set.");
            };
        } catch (NotFound elsewhere) {
            return Optional.of("This resident is not in this home's register.");
        }
    }
}
