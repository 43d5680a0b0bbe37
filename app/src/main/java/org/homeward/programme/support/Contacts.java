package org.homeward.programme.support;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.London;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.contact. Nobody is written over: who left is ended with a date. */
@Component
@Transactional
class Contacts {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of now first, each with its role. */
    @Transactional(readOnly = true)
    public List<Contact> of(UUID organisation) {
        return jdbc.sql("""
                        select id, name, role, mail, phone, since, until, said_by from programme.contact
                         where organisation_id = ? order by until desc nulls first, role, since desc limit 100
                        """)
                .param(organisation)
                .query((row, number) -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        ContactRole.valueOf(row.getString("role")),
                        row.getString("mail"),
                        row.getString("phone"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("said_by")))
                .list();
    }

    /** Written once, however often it is sent. A new shared mailbox ends the one before. */
    void add(UUID organisation, Contact contact) {
        Hand hand = Hand.now();
        if (contact.role() == ContactRole.SHARED_MAILBOX) {
            jdbc.sql("""
                            update programme.contact set until = greatest(since, ?), ended_by = ?
                             where organisation_id = ? and role = 'SHARED_MAILBOX' and until is null and id <> ?
                            """)
                    .params(contact.since(), hand.words(), organisation, contact.id())
                    .update();
        }
        int added = jdbc.sql("""
                        insert into programme.contact (id, organisation_id, name, role, mail, phone, since, said_by, made_at)
                        values (?, ?, ?, ?, cast(? as text), cast(? as text), ?, ?, ?) on conflict (id) do nothing
                        """)
                .param(contact.id())
                .param(organisation)
                .param(contact.name())
                .param(contact.role().name())
                .param(contact.mail())
                .param(contact.phone())
                .param(contact.since())
                .param(hand.words())
                .param(Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            audit.write(Entry.at(organisation, Deed.ADDED_CONTACT)
                    .about(contact.id())
                    .saying(contact.name() + ", " + contact.role().words()));
        }
    }

    void end(UUID organisation, UUID contact) {
        int ended = jdbc.sql("""
                        update programme.contact set until = greatest(since, ?), ended_by = ?
                         where id = ? and organisation_id = ? and until is null
                        """)
                .params(London.day(clock.instant()), Hand.now().words(), contact, organisation)
                .update();
        if (ended == 1) {
            audit.write(Entry.at(organisation, Deed.ENDED_CONTACT).about(contact));
        }
    }
}
