package org.homeward.directory.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.directory.Closure;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.register.Links.Dated;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;
import org.jspecify.annotations.Nullable;

/** What it comes to when somebody says that one organisation works with another, given who they are and what is known already. */
public sealed interface Fitting {
    /** A new link; it ends by itself when one of the two has closed. */
    record Fresh(Dated link) implements Fitting {}

    /** It is known already. */
    record Known() implements Fitting {}

    /** The known link gets another end. */
    record Redated(Dated link) implements Fitting {}

    record Refused(String reason) implements Fitting {}

    /** What is said; no last day means until further notice, or until one of the two closes. */
    record Saying(
            Organisation from,
            LinkKind kind,
            Organisation to,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    static Fitting of(Saying saying, Collection<Dated> known) {
        return refusal(saying).<Fitting>map(Refused::new).orElseGet(() -> among(known, saying));
    }

    private static Optional<String> refusal(Saying saying) {
        if (!saying.kind().fits(saying.from().kind(), saying.to().kind())) {
            return Optional.of("A %s cannot be \"%s\" a %s."
                    .formatted(
                            saying.from().kind().code(),
                            saying.kind().code(),
                            saying.to().kind().code()));
        }
        LocalDate ends = saying.endsOn();
        if (ends != null && ends.isBefore(saying.startsOn())) {
            return Optional.of("The link ends before it starts.");
        }
        return Stream.of(saying.from(), saying.to())
                .flatMap(side -> unlessThere(side, saying).stream())
                .findFirst();
    }

    private static Optional<String> unlessThere(Organisation side, Saying saying) {
        LocalDate opened = side.openedOn();
        if (opened != null && saying.startsOn().isBefore(opened)) {
            return Optional.of("%s opened on %s, so the link cannot start before that day."
                    .formatted(OrganisationName.shown(side.name()), London.words(opened)));
        }
        Closure closure = side.closure();
        // one that has closed is succeeded from that day on
        if (closure == null || isFormer(side, saying)) {
            return Optional.empty();
        }
        LocalDate ends = saying.endsOn();
        boolean isTooLate = !saying.startsOn().isBefore(closure.on()) || (ends != null && ends.isAfter(closure.on()));
        return isTooLate
                ? Optional.of("%s closed on %s, so the link cannot go on after that day."
                        .formatted(OrganisationName.shown(side.name()), London.words(closure.on())))
                : Optional.empty();
    }

    private static boolean isFormer(Organisation side, Saying saying) {
        return saying.kind() == LinkKind.SUCCEEDED_BY
                && side.id().equals(saying.from().id());
    }

    private static Fitting among(Collection<Dated> known, Saying saying) {
        Dated wanted =
                new Dated(saying.from().id(), saying.to().id(), saying.kind(), saying.startsOn(), lastDay(saying));
        Optional<Dated> same =
                known.stream().filter(link -> isSame(link, wanted)).findFirst();
        // saying nothing of an end takes no known end away
        if (same.isPresent() && (saying.endsOn() == null || same.get().equals(wanted))) {
            return new Known();
        }
        if (known.stream().anyMatch(link -> !isSame(link, wanted) && clash(link, wanted))) {
            return new Refused("The directory already has such a link for part of that time.");
        }
        return same.isPresent() ? new Redated(wanted) : new Fresh(wanted);
    }

    private static @Nullable LocalDate lastDay(Saying saying) {
        LocalDate ends = saying.endsOn();
        return ends != null
                ? ends
                : Stream.of(saying.from(), saying.to())
                        .filter(side -> !isFormer(side, saying))
                        .flatMap(side -> Stream.ofNullable(side.closure()))
                        .map(Closure::on)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private static boolean isSame(Dated one, Dated other) {
        return one.from().equals(other.from())
                && one.kind() == other.kind()
                && one.to().equals(other.to())
                && one.startsOn().equals(other.startsOn());
    }

    private static boolean clash(Dated one, Dated other) {
        boolean isExclusive = isSingle(one.kind()) || one.to().equals(other.to());
        return one.from().equals(other.from()) && one.kind() == other.kind() && isExclusive && overlap(one, other);
    }

    private static boolean overlap(Dated one, Dated other) {
        return isBefore(one.startsOn(), other.endsOn())
                && isBefore(other.startsOn(), one.endsOn())
                && isBefore(one.startsOn(), one.endsOn())
                && isBefore(other.startsOn(), other.endsOn());
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }

    private static boolean isSingle(LinkKind kind) {
        return kind == LinkKind.OPERATED_BY || kind == LinkKind.COMMISSIONED_BY || kind == LinkKind.BRANCH_OF;
    }
}
