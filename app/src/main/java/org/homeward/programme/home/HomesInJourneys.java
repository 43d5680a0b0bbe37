package org.homeward.programme.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.readiness.Standing;
import org.springframework.stereotype.Component;

/** Where every open home is in one journey: the same few statements for one home and for fifteen thousand. */
@Component
public class HomesInJourneys {
    private final HomesReadiness homes;

    HomesInJourneys(HomesReadiness homes) {
        this.homes = homes;
    }

    public List<HomeInJourney> in(Journey journey, LocalDate day) {
        return homes.all(day).stream().map(ready -> of(ready, journey, day)).toList();
    }

    private static HomeInJourney of(Ready ready, Journey journey, LocalDate day) {
        JourneyState state = JourneyState.of(ready, journey, day);
        return new HomeInJourney(
                home(ready.home()),
                state.code(),
                state.days(day),
                state.stuck(),
                next(ready, state),
                JourneyPage.path(ready.home().id(), journey));
    }

    private static HomeInJourney.Home home(KnownHome known) {
        KnownHome.Traits traits = known.traits();
        return new HomeInJourney.Home(
                known.name(),
                Objects.requireNonNullElse(known.ods(), ""),
                traits.town(),
                traits.beds(),
                traits.place(),
                traits.provider(),
                traits.networks(),
                traits.rating(),
                traits.withNursing());
    }

    private static String next(Ready ready, JourneyState state) {
        String link = state.journey().link();
        return state.journey() == Journey.CONTACT
                ? welcome(state.code())
                : ready.readiness()
                        .nextTowards(link)
                        .map(step -> step.link().code().equals(link) ? own(ready, state.journey(), step) : step.step())
                        .orElse("");
    }

    /** Once nothing before the service is missing, the next step is what moves the journey itself: "The agreement is signed (manager and practice)". */
    private static String own(Ready ready, Journey journey, Standing step) {
        return journey == Journey.DSPT
                ? step.step()
                : ready.home().in(journey.machine()).moves().stream()
                        .findFirst()
                        .map(move -> move.words() + " (" + move.actor() + ")")
                        .orElse(step.step());
    }

    private static String welcome(String code) {
        return switch (code) {
            case "VACANT" -> "Ask who is in charge (Digital team)";
            case "WELCOMED" -> "";
            default -> "Ring and welcome the manager (Digital team)";
        };
    }
}
