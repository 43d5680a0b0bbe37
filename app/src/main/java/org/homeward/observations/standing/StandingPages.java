package org.homeward.observations.standing;

import java.time.Clock;
import java.util.OptionalInt;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.observations.Plans;
import org.homeward.observations.Standings;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The standing page of a resident, as whoever is acting may see and change it. */
@Component
class StandingPages {
    private static final int RECENT = 20;

    private final Residents residents;
    private final Standings standings;
    private final Plans plans;
    private final Observations observations;
    private final Audit audit;
    private final Clock clock;

    StandingPages(
            Residents residents,
            Standings standings,
            Plans plans,
            Observations observations,
            Audit audit,
            Clock clock) {
        this.residents = residents;
        this.standings = standings;
        this.plans = plans;
        this.observations = observations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    StandingPage page(HomeId home, ResidentId resident, Form form) {
        return page(residents.get(home, resident), form);
    }

    /** Shown again with what is wrong, it is one more look. */
    @Transactional
    StandingPage page(Resident person, Form form) {
        audit.write(Entry.of(person.home(), Deed.LOOKED_AT_RESIDENT, person.id()));
        return new StandingPage(
                person,
                person.banner(London.day(clock.instant())),
                standings.scales(person.home(), person.id()),
                standings.usual(person.home(), person.id()),
                plans.of(person.home(), person.id()),
                offer(Hand.at(person), rule(person.home(), person.id())),
                form,
                London.day(clock.instant()));
    }

    UsualRule rule(HomeId home, ResidentId resident) {
        return new UsualRule(observations.latest(home, resident, RECENT));
    }

    private static StandingPage.Offer offer(Hand hand, UsualRule rule) {
        OptionalInt proposal = rule.proposal();
        return new StandingPage.Offer(
                hand.may(Right.AUTHORISE_OXYGEN_SCALE),
                hand.may(Right.RECORD_USUAL_SCORE),
                rule.isMet(),
                proposal.isPresent() ? proposal.getAsInt() : null);
    }
}
