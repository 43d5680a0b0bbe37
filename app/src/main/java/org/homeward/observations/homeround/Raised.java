package org.homeward.observations.homeround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.homeward.observations.Due;
import org.homeward.observations.Watched;
import org.jspecify.annotations.Nullable;

/**
 * A resident for the weekly home round and why, the strongest reason first (clinical dossier, candidates for a round). rank is
 * the place of that reason; who has none has the last.
 */
record Raised(Watched resident, List<String> why, int rank) {
    private static final int NOTHING = 9;
    private static final int CLEARLY_CHANGED = 2;
    /** EHCH: seven working days after somebody moved in, which a bank holiday and two weekends make two weeks of. */
    private static final int NEW_DAYS = 14;

    /** The worst first; those alike stay in bed order, for sorting is stable. */
    static final Comparator<Raised> STRONGEST_FIRST = Comparator.comparingInt(Raised::rank)
            .thenComparing(raised -> -raised.resident().weight());

    Raised {
        why = List.copyOf(why);
    }

    /** A reason and its place among all. */
    private record Reason(int rank, String words) {}

    static Raised of(Watched resident, LocalDate admitted, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        byScore(resident, now, reasons);
        if (resident.concern() != null) {
            reasons.add(new Reason(2, "Concern: " + resident.concern().words()));
        }
        Integer change = resident.change();
        if (change != null && change >= CLEARLY_CHANGED) {
            reasons.add(new Reason(3, "+" + change + " on the usual score"));
        }
        if (!admitted.isBefore(London.day(now).minusDays(NEW_DAYS))) {
            reasons.add(new Reason(4, "Moved in on " + London.words(admitted)));
        }
        byPause(resident.due(), reasons);
        if (resident.reviews().isAnyOverdue()) {
            reasons.add(new Reason(6, resident.reviews().words()));
        }
        if (resident.latest() == null) {
            reasons.add(new Reason(7, "No set yet"));
        } else if (resident.due() instanceof Due.Overdue(java.time.Duration by)) {
            reasons.add(new Reason(7, "Set overdue: " + Age.of(by)));
        }
        return new Raised(
                resident,
                reasons.stream().map(Reason::words).toList(),
                reasons.stream().mapToInt(Reason::rank).min().orElse(NOTHING));
    }

    private static void byScore(Watched resident, Instant now, List<Reason> reasons) {
        var latest = resident.latest();
        var standing = resident.standing();
        if (latest == null || !resident.needsSomeoneByScore()) {
            return;
        }
        reasons.add(new Reason(1, "NEWS2 " + latest.score().words() + ", " + new Age(latest.takenAt(), now).words()));
        if (standing != null) {
            reasons.add(new Reason(1, "Before that " + standing.words() + ", and no complete set since"));
        }
    }

    private static void byPause(Due due, List<Reason> reasons) {
        if (due instanceof Due.Paused(var reason, LocalDate until)) {
            reasons.add(new Reason(5, "Sets paused: " + reason.words() + ", until " + London.words(until)));
        }
    }

    boolean isToBeSeen() {
        return rank < NOTHING;
    }

    /** The latest score with its time, for the sheet; null without a set. */
    @Nullable
    String latest() {
        var set = resident.latest();
        return set == null ? null : "NEWS2 " + set.score().words() + ", " + London.words(set.takenAt());
    }
}
