package org.homeward.observations.round;

import java.util.List;
import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.training.Competence;
import org.homeward.training.Hands;
import org.springframework.stereotype.Component;

/** Who took a set, as whoever is acting sees it; who took it is asked who watched, for as long as they are to be watched. */
@Component
class Takings {
    private final Hands hands;
    private final Competence competence;

    Takings(Hands hands, Competence competence) {
        this.hands = hands;
        this.competence = competence;
    }

    Taking of(HomeId home, UUID set) {
        Hands.Hand hand = hands.of(home, set).orElse(null);
        boolean asked = hand != null && hand.watcher() == null && isAsked(hand, home);
        return new Taking(hand, asked && hand != null ? competence.watchers(home, hand.person()) : List.of(), asked);
    }

    private boolean isAsked(Hands.Hand hand, HomeId home) {
        return Acting.current()
                .filter(actor -> actor.person().equals(hand.person()))
                .flatMap(actor -> competence.of(actor.person(), home))
                .filter(grounding -> grounding.pairing().asked())
                .isPresent();
    }
}
