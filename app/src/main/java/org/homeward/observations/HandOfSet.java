package org.homeward.observations;

import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.training.Hands;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes beside each set who took it and whether they were signed off. It never refuses a set (HZ-45). */
@Component
class HandOfSet {
    private final Hands hands;

    HandOfSet(Hands hands) {
        this.hands = hands;
    }

    @EventListener
    void wrote(SetWritten written) {
        Sitting sitting = written.sitting();
        Sitting.Correction correction = sitting.correction();
        Hands.Taken taken = new Hands.Taken(
                written.where().home(), sitting.id(), written.where().resident());
        if (correction == null) {
            Acting.current().ifPresent(actor -> hands.took(taken, actor.person(), London.day(sitting.takenAt())));
        } else {
            hands.replaced(taken, correction.replaces());
        }
    }
}
