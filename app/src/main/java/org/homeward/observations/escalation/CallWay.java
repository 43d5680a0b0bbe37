package org.homeward.observations.escalation;

import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.messages.UrgentWay;
import org.homeward.ui.NavigationItem;
import org.springframework.stereotype.Component;

/** An open call for help comes before any message. */
@Component
class CallWay implements UrgentWay {
    private final Escalations escalations;

    CallWay(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public Optional<NavigationItem> from(HomeId home, ResidentId resident) {
        return escalations
                .open(home, resident)
                .map(call -> NavigationItem.to("There is an open call for help. Do that first", call.path()));
    }
}
