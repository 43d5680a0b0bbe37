package org.homeward.observations.push;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does about the devices that are told: of the places where they work and may see a call. */
@Component
class Telling {
    private final ToldDevices devices;
    private final PushAddresses addresses;
    private final Vapid vapid;
    private final Clock clock;

    Telling(ToldDevices devices, PushAddresses addresses, Vapid vapid, Clock clock) {
        this.devices = devices;
        this.addresses = addresses;
        this.vapid = vapid;
        this.clock = clock;
    }

    TellingPage page(Form form) {
        Actor actor = actor();
        return new TellingPage(form, vapid.publicKey(), devices.of(actor.person()));
    }

    /** The form as it comes back: without errors when the device is told from now on. */
    @Transactional
    Form ask(Form typed, String name) {
        Actor actor = actor();
        TypedWish wish = TypedWish.of(typed, addresses);
        if (wish.form().hasErrors()) {
            return wish.form();
        }
        if (devices.of(actor.person()).size() >= ToldDevices.MOST) {
            return wish.form().refuse("wants", "You have 10 devices. Stop telling one of them, then try again.");
        }
        Wants wants = Objects.requireNonNull(wish.wants());
        places(actor)
                .forEach(place -> devices.ask(
                        new ToldDevices.Asking(actor.person(), place.organisation()),
                        new ToldDevice.Asked(name, at(place, wants), wish.until(clock.instant())),
                        Objects.requireNonNull(wish.at())));
        return wish.form();
    }

    /** A practice is rung by the home; its devices are told when nobody answers. */
    private static Wants at(Membership place, Wants wants) {
        return place.role().place() == Role.Place.PRACTICE && wants == Wants.RAISED ? Wants.DEPUTY : wants;
    }

    private static Stream<Membership> places(Actor actor) {
        List<Role.Place> known = List.of(Role.Place.HOME, Role.Place.PRACTICE);
        return actor.memberships().stream()
                .filter(held -> held.role().holds(Right.LOOK_AT_RESIDENT)
                        && known.contains(held.role().place()));
    }

    void trial(UUID device) {
        devices.trial(actor().person(), device);
    }

    void end(UUID device) {
        devices.end(actor().person(), device);
    }

    static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
    }
}
