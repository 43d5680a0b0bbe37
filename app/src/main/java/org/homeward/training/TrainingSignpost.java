package org.homeward.training;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways to training: a manager's own homes, the sessions of the digital team, and everybody's own. */
@Component
@Order(70)
class TrainingSignpost implements Signpost {
    @Override
    public List<NavigationItem> to(Actor actor) {
        Stream<NavigationItem> homes = actor.homes().stream()
                .filter(home -> actor.may(Right.KEEP_TRAINING, home))
                .map(home -> NavigationItem.to("Training", "/homes/" + home + "/training"));
        Stream<NavigationItem> sessions = actor.may(Right.GIVE_TRAINING)
                ? Stream.of(NavigationItem.to("Training", SessionsPage.PATH))
                : Stream.empty();
        Stream<NavigationItem> own = actor.homes().isEmpty()
                ? Stream.empty()
                : Stream.of(NavigationItem.to("My training", MyTrainingPage.PATH));
        return Stream.of(homes, sessions, own).flatMap(ways -> ways).toList();
    }
}
