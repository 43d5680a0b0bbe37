package org.homeward.observations.escalation;

import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.springframework.stereotype.Component;

/** What a clinician says on their own list, written into the open call: to take somebody on there is to answer the call. */
@Component
public class Replies {
    private final Escalations escalations;
    private final Steps steps;

    Replies(Escalations escalations, Steps steps) {
        this.escalations = escalations;
        this.steps = steps;
    }

    /** Stops the clock until a decision is due; nothing happens when no call is open. */
    public void takeOn(HomeId home, ResidentId resident, Signature by) {
        reply(home, resident, new Steps.Tap(Step.Kind.ACKNOWLEDGED, null, null), by);
    }

    /** Stops the clock: what is to be done is the home's to do. */
    public void advise(HomeId home, ResidentId resident, String words, Signature by) {
        reply(home, resident, new Steps.Tap(Step.Kind.ADVICE, null, words), by);
    }

    private void reply(HomeId home, ResidentId resident, Steps.Tap tap, Signature by) {
        escalations.open(home, resident).ifPresent(episode -> steps.add(episode, tap, by));
    }
}
