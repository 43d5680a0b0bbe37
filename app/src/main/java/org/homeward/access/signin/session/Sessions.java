package org.homeward.access.signin.session;

import org.homeward.access.MembershipChanged;
import org.homeward.access.People;
import org.homeward.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is signed in where: ended from afar by the person, or when no role is left. */
@Component
public class Sessions {
    private final JdbcClient jdbc;
    private final People people;

    private final ApplicationEventPublisher events;

    Sessions(JdbcClient jdbc, People people, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
    }

    /** Ends all sessions of a person at once, and their days on shared tablets; the attributes go with the row. */
    public int endAll(PersonId person) {
        events.publishEvent(new SignedOutEverywhere(person));
        return jdbc.sql("delete from access.session where principal_name = ?")
                .param(person.toString())
                .update();
    }

    /** Ends the sessions of a person on every device but this one. */
    public void endOthers(PersonId person, String kept) {
        jdbc.sql("delete from access.session where principal_name = ? and session_id <> ?")
                .param(person.toString())
                .param(kept)
                .update();
    }

    @EventListener
    void on(MembershipChanged change) {
        if (people.actor(change.person()).isEmpty()) {
            endAll(change.person());
        }
    }
}
