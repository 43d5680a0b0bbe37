package org.homeward.observations.push;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.homeward.access.People;
import org.homeward.kernel.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, each message by itself: a slow push service holds up no other, and no page and no clock waits for any. */
@Component
class PushPost {
    private static final Logger LOG = LoggerFactory.getLogger(PushPost.class);

    /** How long it waits after each try; then it gives up and says so. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(3));

    private final PushMessages messages;
    private final ToldDevices devices;
    private final People people;
    private final PushServices service;

    PushPost(PushMessages messages, ToldDevices devices, People people, PushServices service) {
        this.messages = messages;
        this.devices = devices;
        this.people = people;
        this.service = service;
    }

    /** What is due now; comes back when each push service has said something or too little. */
    void once() {
        List<PushMessage> due = messages.take();
        if (!due.isEmpty()) {
            try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
                due.forEach(message -> each.execute(() -> carry(message)));
            }
        }
    }

    /** One that fails in a way nobody thought of is tried again when its lease is over. */
    private void carry(PushMessage message) {
        try {
            settle(message);
        } catch (RuntimeException failed) {
            LOG.warn("Message {} could not be sent to a device; it is tried again", message.id(), failed);
        }
    }

    private void settle(PushMessage message) {
        if (!isStillTheirs(message.device())) {
            devices.forget(message.device().id(), "the person has no role there any more");
            return;
        }
        switch (service.send(message.device().at(), message.text())) {
            case Delivery.Taken taken -> {
                messages.done(message);
                devices.wasTold(message.device().id());
            }
            case Delivery.Gone gone -> devices.forget(message.device().id(), "its browser ended it");
            case Delivery.Refused refused -> giveUp(message, refused.why());
            case Delivery.Later later -> later(message, later.why());
        }
    }

    /** Whoever has left, or has another role now, is told nothing more. */
    private boolean isStillTheirs(ToldDevice device) {
        return people.actor(device.person()).stream()
                .flatMap(actor -> actor.memberships().stream())
                .anyMatch(held -> held.organisation().equals(device.place())
                        && held.role().holds(Right.LOOK_AT_RESIDENT));
    }

    private void later(PushMessage message, String why) {
        if (message.tries() > PAUSES.size()) {
            giveUp(message, why);
            return;
        }
        messages.again(message, PAUSES.get(message.tries() - 1));
        devices.hadTrouble(message.device().id(), why);
    }

    private void giveUp(PushMessage message, String why) {
        messages.done(message);
        devices.hadTrouble(message.device().id(), why);
        LOG.warn("Device {} could not be told: {}", message.device().id(), why);
    }
}
