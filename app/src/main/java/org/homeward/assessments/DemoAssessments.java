package org.homeward.assessments;

import java.util.List;
import org.homeward.access.People;
import org.homeward.assessments.nutrition.DemoScreenings;
import org.homeward.assessments.nutrition.Screenings;
import org.homeward.assessments.pain.DemoPain;
import org.homeward.assessments.skin.DemoWounds;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was seen beside the vital signs at Beechwood House, saved by the same doors as everybody's. */
@Component
class DemoAssessments implements DemoChapter {
    private static final String CARER = "ada.obi@beechwood.example";

    private final People people;
    private final Residents residents;
    private final Screenings screenings;
    private final DemoScreenings screened;
    private final DemoPain pain;
    private final DemoWounds wounds;
    private final TransactionTemplate transaction;

    DemoAssessments(
            People people,
            Residents residents,
            Screenings screenings,
            DemoScreenings screened,
            DemoPain pain,
            DemoWounds wounds,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.residents = residents;
        this.screenings = screenings;
        this.screened = screened;
        this.pain = pain;
        this.wounds = wounds;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String title() {
        return "weight, pain and skin";
    }

    @Override
    public boolean isLoaded() {
        Actor carer = carer();
        return Acting.as(carer, () -> !screenings.at(home(carer)).isEmpty());
    }

    @Override
    public void load() {
        Actor carer = carer();
        Acting.as(
                carer,
                () -> transaction.execute(status -> {
                    HomeId home = home(carer);
                    List<Resident> all = residents.at(home);
                    screened.load(home, all);
                    all.forEach(this::tell);
                    return true;
                }));
    }

    private void tell(Resident resident) {
        Whose whose = new Whose(resident.home(), resident.id());
        switch (resident.name().family()) {
            case "Finch" -> wounds.heel(whose);
            case "Okafor" -> wounds.shin(whose);
            case "Bullimore" -> pain.load(whose);
            default -> {}
        }
    }

    private Actor carer() {
        return people.actor(CARER)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + CARER + ": load them first."));
    }

    private static HomeId home(Actor actor) {
        return actor.homes().iterator().next();
    }
}
