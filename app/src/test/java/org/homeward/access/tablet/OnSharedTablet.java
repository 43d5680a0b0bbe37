package org.homeward.access.tablet;

import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;

/** A tablet of a home that one test has for itself, and the people on it. */
abstract class OnSharedTablet extends LodgeTest {
    static final String PIN = "748159";

    final Visitor carer(Place home, String name) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make(name);
    }

    final Browser manager(Place home) {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, home.ods()).make("Mary Cole").signIn(browser());
        manager.get("/homes/" + home.id() + "/tablets/new");
        return manager;
    }

    static Answer asks(Browser device, Place home) {
        device.get("/homes/" + home.id() + "/tablets/new");
        return device.post("/homes/" + home.id() + "/tablets", Map.of("name", "Willow tablet"));
    }

    /** An approved tablet on which this person is fully signed in and has a PIN. */
    final Browser shared(Place home, Visitor person) {
        Browser device = person.signIn(browser());
        asks(device, home);
        manager(home).post(path(home) + "/approval", Map.of());
        setPin(device);
        return device;
    }

    final void alsoOn(Browser device, Visitor person) {
        lock(device, "");
        full(device, person);
        setPin(device);
    }

    static void setPin(Browser device) {
        device.get("/account/pin");
        device.post("/account/pin", Map.of("pin", PIN, "again", PIN));
    }

    final Answer full(Browser device, Visitor person) {
        again(person);
        device.get("/sign-in?full");
        device.post("/sign-in", person.password());
        return device.post("/sign-in/code", Map.of("code", person.code()));
    }

    final Visitor again(Visitor person) {
        owner().sql("update access.second_factor set last_step = 0 where person_id = ?")
                .param(person.person().value())
                .update();
        return person;
    }

    static Answer lock(Browser device, String from) {
        return device.post("/sign-in/tablet/lock", Map.of("from", from));
    }

    final UUID tablet(Place home) {
        return owner().sql("select id from access.tablet where home_id = ?")
                .param(home.id())
                .query(UUID.class)
                .single();
    }

    final String path(Place home) {
        return "/homes/" + home.id() + "/tablets/" + tablet(home);
    }
}
