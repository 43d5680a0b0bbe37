package org.homeward.access;

import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Membership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit log: what is written here is never changed and is soon sealed by the hash chain. */
@Component
public class Audit {
    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the line in the name of whoever is acting, in the transaction of what they did. */
    public void write(Entry entry) {
        jdbc.sql("""
                insert into audit.entry (home_id, id, person_id, acted_as, deed, resident_id, about, words)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(entry.home())
                .param(Ids.next())
                .param(Acting.current().map(actor -> actor.person().value()).orElse(null))
                .param(Acting.current().map(Audit::actedAs).orElse(null))
                .param(entry.deed().name())
                .param(entry.resident() == null ? null : entry.resident().value())
                .param(entry.about())
                .param(entry.words())
                .update();
    }

    /** "Joan Miller, senior carer, Beechwood House": kept as words, for a name outlives an account. */
    public static String actedAs(Actor actor) {
        return actor.memberships().stream()
                .findFirst()
                .map(membership -> signature(actor, membership))
                .orElse(actor.name());
    }

    public static String signature(Actor actor, Membership membership) {
        return actor.name() + ", " + membership.role().words() + ", " + membership.organisationName();
    }
}
