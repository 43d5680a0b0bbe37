package org.homeward.clinical.pain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The looks at one person, in any order: an hour after something was done, every hour until the pain is mild, then every four hours for
 * a day (Abbey, how to use the scale).
 */
public record PainWatch(List<PainLook> looks) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final Duration DAY = Duration.ofDays(1);

    /** The latest first. */
    public PainWatch {
        looks = looks.stream()
                .sorted(Comparator.comparing(PainLook::at).reversed())
                .toList();
    }

    /** When to look again; empty when nobody needs to because of a look before. */
    public Optional<Instant> next() {
        return looks.isEmpty() ? Optional.empty() : next(looks.getFirst());
    }

    private Optional<Instant> next(PainLook latest) {
        if (latest.needsWatch()) {
            return Optional.of(latest.at().plus(HOUR));
        }
        Instant next = latest.at().plus(FOUR_HOURS);
        return eased().filter(since -> !next.isAfter(since.plus(DAY))).map(since -> next);
    }

    /** Since when the pain has been mild or none, if it was more, or something was done, before. */
    private Optional<Instant> eased() {
        List<PainLook> quiet =
                looks.stream().takeWhile(look -> !look.needsWatch()).toList();
        return quiet.size() == looks.size()
                ? Optional.empty()
                : Optional.of(quiet.getLast().at());
    }

    /** Whether something was done and the pain is as much or more than then: act again. */
    public boolean isNoBetter() {
        return looks.size() > 1
                && looks.get(1).acted()
                && looks.getFirst().pain() != Pain.NONE
                && looks.getFirst().total() >= looks.get(1).total();
    }
}
