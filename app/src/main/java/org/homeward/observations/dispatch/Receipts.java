package org.homeward.observations.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.dispatch.Receipt.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.receipt for those who send; the practice's answers come in by {@link Filings}. */
@Component
class Receipts {

    private final JdbcClient jdbc;
    private final Audit audit;

    Receipts(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The steps of a set, the first first; at last, that it was taken out again, when it was somebody else's. */
    @Transactional(readOnly = true)
    List<Receipt> of(HomeId home, UUID set) {
        return jdbc.sql("""
                select r.set_id, case when s.source = 'withdrawn' then 'taken_out' else r.kind end as kind, r.route, r.at, r.signature, r.reason
                  from observations.observation_set s
                  join observations.receipt r on r.home_id = s.home_id and r.set_id = s.id
                 where s.home_id = ? and (s.id = ? or (s.replaces = ? and s.source = 'withdrawn'))
                 order by r.at, r.id
                """)
                .param(home.value())
                .param(set)
                .param(set)
                .query((row, number) -> receipt(row))
                .list();
    }

    /** The letter as it was made, if one was. */
    @Transactional(readOnly = true)
    Optional<byte[]> letter(HomeId home, UUID set) {
        return jdbc.sql("""
                select letter from observations.receipt
                 where home_id = ? and set_id = ? and letter is not null order by at, id limit 1
                """)
                .param(home.value())
                .param(set)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Whose set goes where; practice is null when none is known. */
    record Sent(
            HomeId home,
            ResidentId resident,
            UUID set,
            @Nullable OrganisationId practice) {}

    /** A letter lies in the outbox; made twice, the first one stays. */
    @Transactional
    void prepared(Sent sent, byte[] letter, Signature by) {
        step(sent, Step.PREPARED, letter, by);
    }

    /** Somebody sent the letter by hand, saw that it arrived, or asks again after a refusal. */
    @Transactional
    void stepped(Sent sent, Step step, Signature by) {
        step(sent, step, null, by);
    }

    private void step(Sent sent, Step step, byte @Nullable [] letter, Signature by) {
        OrganisationId practice = sent.practice();
        int written = jdbc.sql("""
                insert into observations.receipt (home_id, id, resident_id, set_id, kind, route, practice_id, person_id, signature, letter)
                select s.home_id, ?, s.resident_id, s.id, ?, ?::text, ?::uuid, ?, ?, ?::bytea
                  from observations.observation_set s
                 where s.home_id = ? and s.id = ? and s.resident_id = ? and s.source <> 'withdrawn'
                   and not exists (select 1 from observations.observation_set later where later.home_id = s.home_id and later.replaces = s.id)
                   and (? <> 'again'
                        or not exists (select 1 from observations.unfiled u where u.home_id = s.home_id and u.set_id = s.id)
                           and array(select distinct r.kind from observations.receipt r
                                      where r.home_id = s.home_id and r.set_id = s.id and r.kind in ('filed', 'refused')) = array['refused'])
                on conflict do nothing
                """)
                .param(Ids.next())
                .param(step.kept())
                .param(step == Step.AGAIN ? null : Route.SECURE_MAIL.kept())
                .param(practice == null ? null : practice.value())
                .param(by.person().value())
                .param(by.words())
                .param(letter)
                .param(sent.home().value())
                .param(sent.set())
                .param(sent.resident().value())
                .param(step.kept())
                .update();
        if (written > 0) {
            Deed deed = step == Step.PREPARED ? Deed.PREPARED_SET : Deed.SENT_SET;
            audit.write(Entry.of(sent.home(), deed, sent.resident())
                    .about(sent.set())
                    .saying(step.words()));
        }
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("set_id", UUID.class),
                Step.of(row.getString("kind")),
                row.getString("route"),
                row.getTimestamp("at").toInstant(),
                row.getString("signature"),
                row.getString("reason"));
    }
}
