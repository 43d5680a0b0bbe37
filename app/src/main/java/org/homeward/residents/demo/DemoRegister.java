package org.homeward.residents.demo;

import java.util.List;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Component;

/** The demo's residents move in, in the names of the managers who keep their registers. */
@Component
class DemoRegister implements DemoChapter {
    private static final String BEECHWOOD = "grace.bell@beechwood.example";
    private static final String THE_LIMES = "sam.reed@thelimes.example";

    private final DemoResidents residents;
    private final Residents register;
    private final People people;

    DemoRegister(DemoResidents residents, Residents register, People people) {
        this.residents = residents;
        this.register = register;
        this.people = people;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "residents of two homes";
    }

    @Override
    public boolean isLoaded() {
        return List.of(BEECHWOOD, THE_LIMES).stream().noneMatch(manager -> isEmpty(manager(manager)));
    }

    private boolean isEmpty(Actor manager) {
        return Acting.as(manager, () -> register.at(home(manager)).isEmpty());
    }

    @Override
    public void load() {
        Actor beechwood = manager(BEECHWOOD);
        residents.moveIntoBeechwood(home(beechwood), beechwood);
        Actor limes = manager(THE_LIMES);
        residents.moveIntoTheLimes(home(limes), limes);
    }

    private Actor manager(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor manager) {
        return manager.homes().iterator().next();
    }
}
