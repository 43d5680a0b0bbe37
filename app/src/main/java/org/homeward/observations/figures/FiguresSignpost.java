package org.homeward.observations.figures;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to the reports: of a home, of a practice's residents, of all homes. */
@Component
@Order(60)
class FiguresSignpost implements Signpost {
    private static final String REPORTS = "Reports";

    @Override
    public List<NavigationItem> to(Actor actor) {
        Stream<NavigationItem> homes = actor.homes().stream()
                .filter(home -> actor.may(Right.SEE_HOME_FIGURES, home))
                .map(home -> NavigationItem.to(REPORTS, "/homes/" + home + "/figures"));
        Stream<NavigationItem> practices = actor.may(Right.SEE_PRACTICE_FIGURES)
                ? actor.practices().stream()
                        .map(practice -> NavigationItem.to(REPORTS, "/practices/" + practice + "/figures"))
                : Stream.empty();
        Stream<NavigationItem> area = actor.may(Right.SEE_AREA_FIGURES)
                ? Stream.of(NavigationItem.to(REPORTS, AreaPage.PATH))
                : Stream.empty();
        return Stream.of(homes, practices, area).flatMap(ways -> ways).toList();
    }
}
