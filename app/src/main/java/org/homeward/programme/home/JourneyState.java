package org.homeward.programme.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Edition;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.journey.Case;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.readiness.Standing;
import org.homeward.ui.TagColour;
import org.jspecify.annotations.Nullable;

/** How far a home is in one journey on a day: the state, since when, and what stops it. */
record JourneyState(
        Journey journey,
        String code,
        String words,
        @Nullable LocalDate since,
        TagColour colour,
        String stuck) {
    static List<JourneyState> of(Ready ready, LocalDate day) {
        return List.of(Journey.values()).stream()
                .map(journey -> of(ready, journey, day))
                .toList();
    }

    static JourneyState of(Ready ready, Journey journey, LocalDate day) {
        return switch (journey) {
            case DSPT -> toolkit(ready, day);
            case CONTACT -> contact(ready.home().managers());
            default -> inMachine(ready, journey);
        };
    }

    /** Whole days in this state, or null when nobody knows. */
    @Nullable
    Long days(LocalDate day) {
        return since == null ? null : Math.max(0, ChronoUnit.DAYS.between(since, day));
    }

    private static JourneyState inMachine(Ready ready, Journey journey) {
        Case at = ready.home().in(journey.machine());
        TagColour colour = at.isInUse() ? TagColour.GREEN : at.hasBegun() ? TagColour.BLUE : TagColour.GREY;
        return new JourneyState(
                journey,
                at.state().code(),
                at.state().words(),
                at.since(),
                atRisk(ready, journey) ? TagColour.ORANGE : colour,
                stuck(ready.readiness().of(journey.link())));
    }

    private static boolean atRisk(Ready ready, Journey journey) {
        Standing standing = ready.readiness().of(journey.link());
        return switch (standing.hold()) {
            case AT_RISK, LAPSED, LAPSING -> true;
            default -> false;
        };
    }

    private static String stuck(Standing standing) {
        return standing.missing().isEmpty() ? "" : "needs " + Standing.names(standing.missing());
    }

    /** The states of DSPT_ASSESSMENT, as far as what is public tells them. */
    private static JourneyState toolkit(Ready ready, LocalDate day) {
        Optional<DsptStatus> status = ready.status();
        Edition edition = status.map(DsptStatus::edition).orElse(null);
        String code = status.isEmpty() || edition == null
                ? "NOT_REGISTERED"
                : !edition.countsOn(day)
                        ? "EXPIRED"
                        : edition.isCurrentOn(day) ? status.get().level().name() : "PREVIOUS";
        TagColour colour = switch (code) {
            case "MET", "EXCEEDED" -> TagColour.GREEN;
            case "APPROACHING", "PREVIOUS" -> TagColour.YELLOW;
            case "EXPIRED" -> TagColour.PURPLE;
            default -> TagColour.GREY;
        };
        return new JourneyState(
                Journey.DSPT,
                code,
                Stage.words(Stage.TOOLKIT, code),
                since(code, status.map(DsptStatus::publishedOn).orElse(null), edition),
                colour,
                stuck(ready.readiness().of("DSPT_MET")));
    }

    /** What was published gets old by the calendar alone: the first day after its edition closed, or after it counted. */
    private static @Nullable LocalDate since(String code, @Nullable LocalDate published, @Nullable Edition edition) {
        return edition == null
                ? null
                : switch (code) {
                    case "EXPIRED" -> edition.countsUntil().plusDays(1);
                    case "PREVIOUS" -> edition.closesOn().plusDays(1);
                    default -> published;
                };
    }

    /** Another name in the directory than the one that was welcomed opens the welcome again. */
    private static JourneyState contact(KnownHome.Managers managers) {
        if (managers.isVacant()) {
            return new JourneyState(
                    Journey.CONTACT, "VACANT", "No registered manager", null, TagColour.GREY, "the post is vacant");
        }
        if (!managers.isNew()) {
            return new JourneyState(
                    Journey.CONTACT, "WELCOMED", "Welcomed", managers.welcomedOn(), TagColour.GREEN, "");
        }
        boolean first = managers.welcomed() == null;
        return new JourneyState(
                Journey.CONTACT,
                first ? "NOT_WELCOMED" : "NEW_MANAGER",
                first ? "Not welcomed yet" : "New manager",
                null,
                first ? TagColour.BLUE : TagColour.YELLOW,
                first ? "nobody has rung yet" : "the manager has changed since " + managers.welcomed());
    }
}
