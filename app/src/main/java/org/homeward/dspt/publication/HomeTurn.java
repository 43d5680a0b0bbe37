package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.Standings;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** What is new of a home between one file and the next, by the national rule. */
record HomeTurn(
        HomeStanding home, HomeTurn.Kind kind, @Nullable DsptStatus before) {
    static final int SOON = 60;

    /** It counts now; a file took it away; its time ran out; it counts for 60 days or less. */
    enum Kind {
        NEWLY_COMPLIANT,
        DROPPED,
        LAPSED,
        LAPSES_SOON;

        boolean isRisk() {
            return this != NEWLY_COMPLIANT;
        }
    }

    /** {@code then}: the day of the file before, with what was known on it; null when there was none. */
    static List<HomeTurn> between(Map<UUID, DsptStatus> before, @Nullable LocalDate then, Standings now) {
        return now.homes().stream()
                .flatMap(home -> of(home, before.get(home.home()), then, now.day()).stream())
                .toList();
    }

    private static Optional<HomeTurn> of(
            HomeStanding home, @Nullable DsptStatus before, @Nullable LocalDate then, LocalDate now) {
        boolean did = before != null && then != null && before.countsOn(then);
        DsptStatus after = home.status();
        boolean does = after != null && after.countsOn(now);
        if (does && !did) {
            return Optional.of(new HomeTurn(home, Kind.NEWLY_COMPLIANT, before));
        }
        if (did && !does) {
            boolean isSame = before != null
                    && after != null
                    && before.level() == after.level()
                    && Objects.equals(before.edition(), after.edition());
            return Optional.of(new HomeTurn(home, isSame ? Kind.LAPSED : Kind.DROPPED, before));
        }
        boolean isNewlySoon = does && isSoon(after, now) && then != null && !isSoon(before, then);
        return isNewlySoon ? Optional.of(new HomeTurn(home, Kind.LAPSES_SOON, before)) : Optional.empty();
    }

    private static boolean isSoon(@Nullable DsptStatus status, LocalDate day) {
        return status != null
                && status.lapsesOn()
                        .filter(until -> ChronoUnit.DAYS.between(day, until) <= SOON)
                        .isPresent();
    }

    /** "It was 25/26 Standards Met and is 26/27 Approaching Standards now." */
    String words() {
        String was = before == null ? "in no file" : before.words();
        return switch (kind) {
            case NEWLY_COMPLIANT -> "Now " + home.words() + ". Before: " + was + ".";
            case DROPPED -> "It counts no more. Now: " + home.words() + ". Before: " + was + ".";
            case LAPSED -> "It counts no more: " + was + " has lapsed.";
            case LAPSES_SOON ->
                home.words() + " counts until "
                        + Optional.ofNullable(home.status())
                                .flatMap(DsptStatus::lapsesOn)
                                .map(London::words)
                                .orElse("today")
                        + " only.";
        };
    }
}
