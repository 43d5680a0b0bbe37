package org.homeward.programme.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.mailing: nothing leaves from here; the receipts wait until the mail system is connected. */
@Component
@Transactional
class Mailings {
    private static final String SELECT = """
            select m.id, m.template, m.subject, m.body, m.segment, m.made_at, m.made_by,
                   (select count(*) from programme.mailing_receipt r where r.mailing_id = m.id and r.state = 'WAITING') as waiting,
                   (select count(*) from programme.mailing_receipt r where r.mailing_id = m.id and r.state = 'NONE') as none
              from programme.mailing m
            """;
    private static final int LATEST = 30;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Mailings(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    record Written(UUID id, String template, String subject, String body, String segment) {}

    /** Prepared once, however often it is sent: one receipt for each home. */
    void prepare(Written mail, List<Recipient> homes) {
        Hand hand = Hand.now();
        int made = jdbc.sql("""
                        insert into programme.mailing (id, template, subject, body, segment, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        mail.id(),
                        mail.template(),
                        mail.subject(),
                        mail.body(),
                        mail.segment(),
                        Timestamp.from(clock.instant()),
                        hand.words())
                .update();
        if (made == 1) {
            receipts(mail.id(), homes);
            audit.write(Entry.at(hand.office(), Deed.PREPARED_MAILING)
                    .about(mail.id())
                    .saying(mail.subject() + ": " + mail.segment()));
        }
    }

    private void receipts(UUID mailing, List<Recipient> homes) {
        jdbc.sql("""
                        insert into programme.mailing_receipt (mailing_id, organisation_id, address, why_none, encrypted, state)
                        select cast(? as uuid), n.home::uuid, n.address, case when n.address is null then ? end, n.encrypted::boolean,
                               case when n.address is null then 'NONE' else 'WAITING' end
                          from unnest(?::text[], ?::text[], ?::text[]) as n(home, address, encrypted)
                        """)
                .params(
                        mailing,
                        Recipient.NO_MAILBOX,
                        homes.stream()
                                .map(home -> home.caller().id().toString())
                                .toArray(String[]::new),
                        homes.stream()
                                .map(home -> Objects.toString(home.address(), null))
                                .toArray(String[]::new),
                        homes.stream()
                                .map(home -> String.valueOf(home.isEncrypted()))
                                .toArray(String[]::new))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Mailing> latest() {
        return jdbc.sql(SELECT + " order by m.made_at desc limit ?")
                .param(LATEST)
                .query((row, number) -> mailing(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Mailing get(UUID id) {
        return jdbc.sql(SELECT + " where m.id = ?")
                .param(id)
                .query((row, number) -> mailing(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such mailing"));
    }

    /** The homes of a mailing as they were when it was prepared; those without an address first. */
    @Transactional(readOnly = true)
    public List<Recipient> receipts(UUID mailing) {
        return jdbc.sql("select " + Caller.COLUMNS + """
                        , r.address from programme.mailing_receipt r join directory.organisation o on o.id = r.organisation_id
                         where r.mailing_id = ? order by r.state, o.name
                        """)
                .param(mailing)
                .query((row, number) -> new Recipient(Caller.map(row), null, row.getString("address")))
                .list();
    }

    private static Mailing mailing(ResultSet row) throws SQLException {
        return new Mailing(
                row.getObject("id", UUID.class),
                row.getString("template"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("segment"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getInt("waiting"),
                row.getInt("none"));
    }
}
