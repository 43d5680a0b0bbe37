package org.homeward.access.tablet;

import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.springframework.stereotype.Component;

/**
 * Two tablets of Beechwood House: one that the manager approved, and one that waits for her. What a browser would have to keep to be
 * one of them is thrown away here, so nobody can be on either.
 */
@Component
class DemoTablets implements DemoChapter {
    private static final String CARER = "ada.obi@beechwood.example";
    private static final String SENIOR = "joan.miller@beechwood.example";
    private static final String MANAGER = "grace.bell@beechwood.example";

    private final People people;
    private final Tablets tablets;

    DemoTablets(People people, Tablets tablets) {
        this.people = people;
        this.tablets = tablets;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title() {
        return "shared tablets";
    }

    @Override
    public boolean isLoaded() {
        return !tablets.of(home(person(MANAGER))).isEmpty();
    }

    @Override
    public void load() {
        Secret willow = asked("Willow tablet", person(SENIOR));
        Tablet seen = tablets.by(willow.hash()).orElseThrow();
        Actor manager = person(MANAGER);
        Acting.as(manager, () -> {
            tablets.decide(seen.id(), seen.home(), Tablet.State.APPROVED, manager);
            return true;
        });
        asked("Rowan tablet", person(CARER));
    }

    private Secret asked(String name, Actor by) {
        return Acting.as(by, () -> tablets.ask(home(by), name, by));
    }

    private Actor person(String email) {
        return people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
