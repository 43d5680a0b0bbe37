package org.homeward.programme.equipment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the team owns and what happens to it: one after the other, each thing locked while something happens to it. */
@Component
@Transactional
class Things {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Ledger ledger;
    private final Clock clock;

    Things(JdbcClient jdbc, Audit audit, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** False when its asset tag, IMEI or ICCID is another thing's. */
    public boolean add(UUID id, Label label, Hand hand) {
        LocalDate today = London.day(clock.instant());
        int added =
                jdbc.sql("""
                        insert into programme.equipment (asset_tag, kind, make_model, serial, imei, iccid, mdm_on, insured_until,
                            calibrated_on, id, recorded_at, recorder)
                        values (?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """).params(parameters(label, id, now(), hand.words())).update();
        if (added == 1) {
            event(
                    new Happening(Ids.next(), Move.ARRIVED, KitState.IN_STORE, today, "", null, null, ""),
                    id,
                    0,
                    null,
                    hand);
            audit.write(hand.did(Deed.WROTE_ABOUT_KIT, id, label.tag() + ": added"));
        }
        return added == 1 || exists("select count(*) from programme.equipment where id = ?", id);
    }

    public boolean change(Thing before, Label label, Hand hand) {
        if (before.label().equals(label)) {
            return true;
        }
        try {
            jdbc.sql("""
                            update programme.equipment set kind = ?, make_model = ?, serial = nullif(?, ''),
                                imei = nullif(?, ''), iccid = nullif(?, ''), mdm_on = ?, insured_until = ?, calibrated_on = ?
                             where id = ?
                            """).params(parameters(label, before.id()).subList(1, 10)).update();
        } catch (DuplicateKeyException taken) {
            return false;
        }
        audit.write(
                hand.did(Deed.WROTE_ABOUT_KIT, before.id(), label.tag() + ": what is written about it was changed"));
        return true;
    }

    /** Its story, the latest first. */
    @Transactional(readOnly = true)
    public List<Happening> story(UUID thing) {
        return jdbc.sql("""
                        select v.*, l.organisation_id, l.signed_by, l.until_on, o.name
                          from programme.equipment_event v left join programme.equipment_loan l on l.id = v.loan_id
                          left join directory.organisation o on o.id = l.organisation_id
                         where v.equipment_id = ? order by v.turn desc limit 200
                        """).param(thing).query((row, number) -> happening(row)).list();
    }

    /** Writes what happened, if it can happen to the thing as the person saw it; sent again it stays as it is. */
    public Outcome happen(UUID thing, int seen, Happening happening, Hand hand) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("programme.equipment " + thing)
                .query((row, number) -> true)
                .single();
        if (exists("select count(*) from programme.equipment_event where id = ?", happening.id())) {
            return new Outcome.Kept();
        }
        Thing now = ledger.get(thing);
        if (now.standing().turn() != seen) {
            return new Outcome.Refused("on", "Somebody has written about it in the meantime. Look at its page first.");
        }
        Optional<KitState> after =
                happening.move().after(now.label().kind(), now.state(), now.lent() != null, happening.wipe() != null);
        if (after.isEmpty()) {
            return new Outcome.Refused("on", "That cannot happen to it now. Look at its page first.");
        }
        if (happening.on().isBefore(now.standing().since())) {
            return new Outcome.Refused(
                    "on",
                    "The last thing about it is of "
                            + London.words(now.standing().since()) + ". Enter a later day.");
        }
        write(now, after.get(), happening, hand);
        return new Outcome.Kept();
    }

    private void write(Thing now, KitState after, Happening happening, Hand hand) {
        UUID loan = loan(now, happening, hand);
        Happening kept = new Happening(
                happening.id(),
                happening.move(),
                after,
                happening.on(),
                happening.note(),
                happening.agreement(),
                happening.wipe(),
                "");
        event(kept, now.id(), now.standing().turn() + 1, loan, hand);
        if (kept.move() == Move.LOST) {
            jdbc.sql(
                            "insert into programme.equipment_breach_check (event_id, equipment_id, opened_at, opener) values (?, ?, ?, ?)")
                    .params(kept.id(), now.id(), now(), hand.words())
                    .update();
        }
        audit.write(hand.did(Deed.WROTE_ABOUT_KIT, now.id(), now.label().tag() + ": " + kept.words()));
    }

    private @Nullable UUID loan(Thing now, Happening happening, Hand hand) {
        Happening.Agreement agreement = happening.agreement();
        if (happening.move() == Move.LENT && agreement != null) {
            UUID loan = Ids.next();
            jdbc.sql("""
                            insert into programme.equipment_loan (id, equipment_id, organisation_id, signed_by, starts_on, until_on,
                                pin_agreed_on, recorded_at, recorder)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(Arrays.asList(
                            loan,
                            now.id(),
                            agreement.organisation(),
                            agreement.signedBy(),
                            happening.on(),
                            agreement.until(),
                            happening.on(),
                            now(),
                            hand.words()))
                    .update();
            return loan;
        }
        Thing.Lent lent = now.lent();
        if (lent != null && (happening.move() == Move.RETURNED || happening.move() == Move.LOST)) {
            jdbc.sql("update programme.equipment_loan set ended_on = ? where id = ?")
                    .params(happening.on(), lent.loan())
                    .update();
        }
        return lent == null ? null : lent.loan();
    }

    /** The task that a lost thing opened, or empty. */
    record BreachCheck(
            UUID event,
            UUID thing,
            String tag,
            Timestamp opened,
            @Nullable String outcome,
            @Nullable String words) {
        boolean isOpen() {
            return outcome == null;
        }

        /** A breach that must be reported must be so within 72 hours (UK GDPR, article 33). */
        String due() {
            return London.words(opened.toInstant().plus(Duration.ofHours(72)));
        }
    }

    @Transactional(readOnly = true)
    public List<BreachCheck> breachChecks(@Nullable UUID thing) {
        return jdbc.sql("""
                        select b.*, e.asset_tag from programme.equipment_breach_check b join programme.equipment e on e.id = b.equipment_id
                         where cast(:thing as uuid) is null and b.outcome is null or b.equipment_id = :thing
                         order by b.opened_at desc limit 100
                        """)
                .param("thing", thing)
                .query((row, number) -> new BreachCheck(
                        row.getObject("event_id", UUID.class),
                        row.getObject("equipment_id", UUID.class),
                        row.getString("asset_tag"),
                        row.getTimestamp("opened_at"),
                        row.getString("outcome"),
                        row.getString("words")))
                .list();
    }

    /** Whoever answers first has answered it; false for somebody who comes later with another answer. */
    public boolean closeCheck(UUID thing, UUID event, String outcome, String words, Hand hand) {
        int closed = jdbc.sql("""
                        update programme.equipment_breach_check set outcome = ?, words = ?, closed_at = ?, closer = ?
                         where event_id = ? and equipment_id = ? and outcome is null
                        """)
                .params(outcome, words, now(), hand.words(), event, thing)
                .update();
        if (closed == 1) {
            audit.write(hand.did(Deed.WROTE_ABOUT_KIT, thing, "data breach check closed: " + words));
        }
        return closed == 1
                || breachChecks(thing).stream()
                        .anyMatch(one -> one.event().equals(event)
                                && outcome.equals(one.outcome())
                                && words.equals(one.words()));
    }

    private void event(Happening happening, UUID thing, int turn, @Nullable UUID loan, Hand hand) {
        Happening.Wipe wipe = happening.wipe();
        jdbc.sql("""
                        insert into programme.equipment_event (id, equipment_id, turn, move, state, happened_on, note, loan_id, wipe_number,
                            wiped_on, wiped_by, recorded_at, recorder)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        happening.id(),
                        thing,
                        turn,
                        happening.move().name(),
                        happening.state().name(),
                        happening.on(),
                        happening.note(),
                        loan,
                        wipe == null ? null : wipe.number(),
                        wipe == null ? null : Date.valueOf(wipe.on()),
                        wipe == null ? null : wipe.by(),
                        now(),
                        hand.words()))
                .update();
    }

    private boolean exists(String count, UUID id) {
        return jdbc.sql(count).param(id).query(Integer.class).single() > 0;
    }

    private static List<@Nullable Object> parameters(Label label, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<@Nullable Object>(Arrays.<@Nullable Object>asList(
                label.tag(),
                label.kind().name(),
                label.makeModel(),
                label.numbers().serial(),
                label.numbers().imei(),
                label.numbers().iccid(),
                date(label.dates().mdmOn()),
                date(label.dates().insuredUntil()),
                date(label.dates().calibratedOn())));
        all.addAll(Arrays.<@Nullable Object>asList(more));
        return all;
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Happening happening(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        String number = row.getString("wipe_number");
        Move move = Move.valueOf(row.getString("move"));
        return new Happening(
                row.getObject("id", UUID.class),
                move,
                KitState.valueOf(row.getString("state")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("note"),
                move != Move.LENT || organisation == null
                        ? null
                        : new Happening.Agreement(
                                organisation,
                                row.getString("name"),
                                row.getString("signed_by"),
                                row.getObject("until_on", LocalDate.class)),
                number == null
                        ? null
                        : new Happening.Wipe(
                                number, row.getObject("wiped_on", LocalDate.class), row.getString("wiped_by")),
                row.getString("recorder"));
    }
}
