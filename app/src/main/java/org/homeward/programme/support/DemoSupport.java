package org.homeward.programme.support;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What Beth Hart and Ravi Nair did at the desk since July 2021; the seed's counts are counted from these rows. */
@Component
class DemoSupport implements DemoChapter {
    private static final int AFTER_THE_HOMES = 62;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    DemoSupport(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AFTER_THE_HOMES;
    }

    @Override
    public String title() {
        return "the support desk";
    }

    @Override
    public boolean isLoaded() {
        return jdbc.sql("select exists (select from programme.support_session)")
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional
    public void load() {
        Instant now = clock.instant();
        List<DemoDesk.Party> homes = parties("care-home");
        if (homes.isEmpty()) {
            return;
        }
        String beth = words("beth.hart@icb.example");
        List<DemoRow> rows = new DemoDesk(homes, parties("gp-practice")).until(now);
        insert(rows, beth, words("ravi.nair@icb.example"));
        insertBeside();
        know(beth);
        plan(homes, London.day(now), beth);
    }

    private List<DemoDesk.Party> parties(String kind) {
        return jdbc.sql("""
                        select id, opened_on from directory.organisation
                         where kind = ? and closed_on is null order by coalesce(cqc_location_id, ods_code)
                        """)
                .param(kind)
                .query((row, number) -> new DemoDesk.Party(
                        row.getObject("id", UUID.class), row.getObject("opened_on", LocalDate.class)))
                .list();
    }

    private String words(String email) {
        Actor actor = people.actor(email)
                .orElseThrow(() -> new IllegalStateException("The demo's people lack " + email + ": load them first."));
        return Audit.actedAs(actor);
    }

    private void insert(List<DemoRow> rows, String beth, String ravi) {
        jdbc.sql("""
                        insert into programme.support_session (
                            id, organisation_id, audience, topics, channel, status, started_at, minutes, outcome, reason, note,
                            follow_up_of, follow_up_on, raised_by, recorded_at, recorded_by)
                        select n.id::uuid, n.organisation::uuid, n.audience, n.topics::text[], n.channel, n.status, n.at::timestamptz,
                               n.minutes::integer, n.outcome, n.reason, n.note, n.after::uuid, n.again::date,
                               case when n.after is null then 'CALLER' else 'TEAM' end,
                               n.at::timestamptz + make_interval(mins => n.minutes::integer), n.hand
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                      ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                               as n(id, organisation, audience, topics, channel, status, at, minutes, outcome, reason, note, after,
                                    again, hand)
                        """)
                .params(List.of(
                        column(rows, DemoRow::id),
                        column(rows, DemoRow::organisation),
                        column(rows, row -> row.slot().audience()),
                        column(
                                rows,
                                row -> row.slot().topics().stream()
                                        .map(Topic::name)
                                        .collect(Collectors.joining(",", "{", "}"))),
                        column(rows, row -> row.slot().channel()),
                        column(rows, DemoRow::status),
                        column(rows, DemoRow::at),
                        column(rows, DemoRow::minutes),
                        column(rows, DemoRow::outcome),
                        column(rows, DemoRow::cause),
                        column(rows, DemoRow::note),
                        column(rows, DemoRow::followUpOf),
                        column(rows, DemoRow::followUpOn),
                        column(rows, row -> row.byRavi() ? ravi : beth)))
                .update();
    }

    private static String[] column(List<DemoRow> rows, Function<DemoRow, @Nullable Object> of) {
        return rows.stream().map(of).map(value -> Objects.toString(value, null)).toArray(String[]::new);
    }

    /** What is written beside a session as it is saved. */
    private void insertBeside() {
        jdbc.sql("""
                        insert into programme.support_change (session_id, at, to_status, by_whom)
                        select id, recorded_at, status, recorded_by from programme.support_session
                        """).update();
        jdbc.sql("""
                        insert into programme.follow_up (session_id, organisation_id, due_on, ended_at, ended_by, kept_by_session)
                        select s.id, s.organisation_id, s.follow_up_on, k.recorded_at, k.recorded_by, k.id
                          from programme.support_session s left join programme.support_session k on k.follow_up_of = s.id
                         where s.follow_up_on is not null
                        """).update();
    }

    /** Most homes have a shared mailbox that the team knows, one in ten uses another address, and each manager has a phone. */
    private void know(String hand) {
        jdbc.sql("""
                        insert into programme.contact (id, organisation_id, name, role, mail, since, said_by, made_at)
                        select gen_random_uuid(), h.id, 'Shared mailbox', 'SHARED_MAILBOX',
                               lower(h.ods_code) || case when h.dice < 7 then '.care@nhsmail.example' else '@homes.example' end,
                               date '2021-09-01', ?, ?
                          from (select o.id, o.ods_code, row_number() over (order by o.cqc_location_id) * 7 % 10 as dice
                                  from directory.organisation o
                                 where o.kind = 'care-home' and o.closed_on is null and o.ods_code is not null) h
                         where h.dice < 8
                        """).params(hand, Timestamp.from(clock.instant())).update();
        jdbc.sql("""
                        insert into programme.contact (id, organisation_id, name, role, phone, since, said_by, made_at)
                        select gen_random_uuid(), o.id,
                               trim(split_part(c.registered_manager, ',', 2) || ' ' || split_part(c.registered_manager, ',', 1)),
                               'REGISTERED_MANAGER', o.telephone, coalesce(o.opened_on, date '2021-07-01'), ?, ?
                          from directory.organisation o join directory.care_home c on c.organisation_id = o.id
                         where o.kind = 'care-home' and o.closed_on is null and c.registered_manager <> ''
                        """).params(hand, Timestamp.from(clock.instant())).update();
    }

    /** Bookings and tasks about the day on which the demo is loaded. */
    private void plan(List<DemoDesk.Party> homes, LocalDate today, String hand) {
        book(homes.getFirst(), "BOOKED", today.plusDays(1), "{NHSMAIL,DSPT}", hand);
        book(homes.get(1 % homes.size()), "REQUESTED", today, "{PROXY}", hand);
        task(homes.getFirst(), "Send the guide to the second owner of a mailbox", today, hand);
        task(homes.get(2 % homes.size()), "Ask the practice who leads on proxy ordering", today.minusDays(2), hand);
        task(homes.get(1 % homes.size()), "Bring the leaflet on NHSmail", today.plusDays(5), hand);
    }

    private void book(DemoDesk.Party home, String status, LocalDate day, String topics, String hand) {
        Timestamp at = Timestamp.from(day.atTime(10, 30).atZone(London.ZONE).toInstant());
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into programme.support_session (
                            id, organisation_id, audience, topics, channel, status, started_at, raised_by, recorded_at, recorded_by)
                        values (?, ?, 'CARE_HOME', ?::text[], 'TEAMS', ?, ?, 'CALLER', ?, ?)
                        """)
                .params(id, home.id(), topics, status, at, Timestamp.from(clock.instant()), hand)
                .update();
        jdbc.sql("insert into programme.support_change (session_id, at, to_status, by_whom) values (?, ?, ?, ?)")
                .params(id, Timestamp.from(clock.instant()), status, hand)
                .update();
    }

    private void task(DemoDesk.Party home, String what, LocalDate on, String hand) {
        jdbc.sql("""
                        insert into programme.task (id, organisation_id, what, due_on, owner, made_at, made_by)
                        values (?, ?, ?, ?, 'Beth Hart', ?, ?)
                        """)
                .params(Ids.next(), home.id(), what, on, Timestamp.from(clock.instant()), hand)
                .update();
    }
}
