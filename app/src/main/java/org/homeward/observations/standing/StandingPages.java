package org.homeward.observations.standing;

import java.time.Clock;
import java.util.OptionalInt;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
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
    private final Observations observations;
    private final Audit audit;
    private final Clock clock;

    StandingPages(Residents residents, Standings standings, Observations observations, Audit audit, Clock clock) {
        this.residents = residents;
        this.standings = standings;
        this.observations = observations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Shown again with what is wrong, it is one more look. */
    @Transactional
    StandingPage page(HomeId home, ResidentId resident, Form form) {
        Resident person = residents.get(home, resident);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, resident));
        return new StandingPage(
                person,
                person.banner(London.day(clock.instant())),
                standings.scale(home, resident).orElse(null),
                standings.usual(home, resident),
                offer(home, rule(home, resident)),
                form,
                London.day(clock.instant()));
    }

    UsualRule rule(HomeId home, ResidentId resident) {
        return new UsualRule(observations.latest(home, resident, RECENT));
    }

    private static StandingPage.Offer offer(HomeId home, UsualRule rule) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        OptionalInt proposal = rule.proposal();
        return new StandingPage.Offer(
                actor.may(Right.AUTHORISE_OXYGEN_SCALE, home),
                actor.may(Right.RECORD_USUAL_SCORE, home),
                rule.isMet(),
                proposal.isPresent() ? proposal.getAsInt() : null);
    }
}
