package org.homeward.access.people;

import java.time.Clock;
import java.time.Instant;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People an agency lends to a home: care assistants until a moment, with no email and no password. */
@Component
public class Lent {
    private final Newcomers newcomers;
    private final Staff staff;
    private final Clock clock;

    Lent(Newcomers newcomers, Staff staff, Clock clock) {
        this.newcomers = newcomers;
        this.staff = staff;
        this.clock = clock;
    }

    /** Roles end with a day; the moment is kept by whoever lets them in. */
    @Transactional
    public PersonId begin(String name, HomeId home, Instant until) {
        PersonId person = newcomers.lent(name);
        Staff.Post post =
                new Staff.Post(new OrganisationId(home.value()), Role.CARE_ASSISTANT, London.day(clock.instant()));
        staff.lend(person, post, London.day(until).plusDays(1));
        return person;
    }

    @Transactional
    public void end(PersonId person, HomeId home, Actor by) {
        OrganisationId at = new OrganisationId(home.value());
        staff.held(person, at).forEach(membership -> staff.end(membership, at, by));
    }
}
