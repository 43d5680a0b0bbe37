package org.homeward.bench.fill;

import java.util.List;

/** What the team knows of the homes and did with them in five years: proofs, cases, contacts, promises, tasks, trainings and kit. */
final class OfficeWork {
    /** Each makes its rows from those before; {@code :homes} is how many homes, {@code :sessions} how many contacts. */
    static final List<String> STATEMENTS = List.of("""
            insert into programme.proof (id, organisation_id, link, is_met, since, lapses_on, words, recorded_at, recorded_by)
            select uuidv7(), h.id, l.code, (h.n + l.position) % 4 <> 0, current_date - 30 - h.n % 400 - 400 * older,
                   case when l.code in ('ICO_REGISTERED', 'PRACTICE_AGREEMENT') then current_date - 30 - h.n % 400 - 400 * older + 365 end,
                   'Seen on the way', now() - make_interval(days => 30 + h.n % 400 + 400 * older), 'Example Facilitator, ICB facilitator, Example Board'
              from bench.home h
              cross join (values ('ICO_REGISTERED', 30), ('DEVICES', 70), ('INTERNET', 80), ('PRACTICE_AGREEMENT', 100), ('STAFF_TRAINED', 110),
                                 ('KIT', 120), ('ROTA_AGREEMENT', 140), ('SUPPLIER_QUOTE', 160)) l (code, position)
              cross join generate_series(0, 1) older
             where (h.n * 3 + l.position + older) % 5 > older
            """, """
            insert into programme.manager_welcome (id, organisation_id, manager, welcomed_on, recorded_at, recorded_by)
            select uuidv7(), id, 'Example Manager ' || n, current_date - n % 700, now(), 'Example Facilitator, ICB facilitator, Example Board'
              from bench.home where n % 10 between 1 and 7
            """, """
            create unlogged table bench.stage as
            select machine, state, row_number() over (partition by machine order by place) as n, count(*) over (partition by machine) as many
              from (values ('NHSMAIL_SITE', 'NOT_READY', 1), ('NHSMAIL_SITE', 'READY', 2), ('NHSMAIL_SITE', 'APPLIED', 3), ('NHSMAIL_SITE', 'PROVISIONED', 4),
                           ('NHSMAIL_SITE', 'ACTIVE', 5), ('PROXY_HOME', 'NOT_STARTED', 1), ('PROXY_HOME', 'INTERESTED', 2), ('PROXY_HOME', 'PREREQS_OK', 3),
                           ('PROXY_HOME', 'AGREED', 4), ('PROXY_HOME', 'STAFF_READY', 5), ('PROXY_HOME', 'LIVE', 6), ('DSCR_GRANT', 'DRAFT', 1),
                           ('DSCR_GRANT', 'SUBMITTED', 2), ('DSCR_GRANT', 'ASSESSING', 3), ('DSCR_GRANT', 'LIVE', 4), ('OBSERVATIONS_HOME', 'NOT_STARTED', 1),
                           ('OBSERVATIONS_HOME', 'INTERESTED', 2), ('OBSERVATIONS_HOME', 'READY', 3), ('OBSERVATIONS_HOME', 'LIVE', 4),
                           ('ROUNDS_HOME', 'NOT_STARTED', 1), ('ROUNDS_HOME', 'INTERESTED', 2), ('ROUNDS_HOME', 'READY', 3), ('ROUNDS_HOME', 'LIVE', 4))
                   as agreed (machine, state, place);
            insert into programme.initiative_case (id, organisation_id, machine, state, state_since, moves)
            select uuidv7(), h.id, s.machine, s.state, current_date - (h.n * 13 + s.n * 29)::int % 900, s.n - 1
              from bench.home h join bench.stage s on s.n = 1 + (h.n * 7 + length(s.machine)) % s.many
             where (h.n + length(s.machine)) % 6 <> 0
            """, """
            insert into programme.case_event (id, case_id, position, event, from_state, to_state, happened_on, note, recorded_at, recorded_by)
            select uuidv7(), c.id, s.n - 1, 'went_on', f.state, s.state, c.state_since - 40 * (c.moves + 1 - s.n)::int, null,
                   now(), 'Example Facilitator, ICB facilitator, Example Board'
              from programme.initiative_case c
              join bench.stage s on s.machine = c.machine and s.n between 2 and c.moves + 1
              join bench.stage f on f.machine = c.machine and f.n = s.n - 1
            """, """
            insert into programme.support_session (id, organisation_id, audience, topics, channel, status, started_at, minutes, note, outcome,
                   reason, contact, follow_up_of, follow_up_on, raised_by, recorded_at, recorded_by)
            select uuidv7(at - now()), h.id, 'CARE_HOME',
                   case when k % 6 = 0 then array[topic, (array['NHSMAIL', 'DSPT', 'OTHER'])[1 + k % 3]] else array[topic] end,
                   (array['PHONE', 'PHONE', 'PHONE', 'EMAIL', 'TEAMS', 'VISIT'])[1 + k % 6], case when k % 9 = 0 then 'MISSED' else 'DONE' end, at, 5 + k % 40,
                   'They asked how to reset what they had forgotten, and it worked while we were on the line.',
                   case when k % 9 = 0 then 'NO_ANSWER' else (array['FIXED', 'PROGRESS', 'REFERRED'])[1 + k % 3] end, null, null, null,
                   case when k % 12 = 5 then at::date + 14 end, 'CALLER', at + interval '20 minutes',
                   'Example Facilitator ' || k % 10 || ', ICB facilitator, Example Board'
              from (select k, now() - make_interval(mins => 30) - (:sessions - k) * interval '1826 days' / :sessions as at,
                           (array['NHSMAIL', 'MAILBOX', 'DSPT', 'PROXY', 'PROXY', 'NHSMAIL', 'ODS', 'OBS', 'DSCR', 'WEEKEND', 'DEVICE'])[1 + k % 11] as topic
                      from generate_series(1, :sessions) k) past
              join bench.home h on h.n = 1 + past.k::bigint * 7919 % :homes
            """, """
            insert into programme.support_session (id, organisation_id, audience, topics, channel, status, started_at, raised_by, recorded_at, recorded_by)
            select uuidv7(), h.id, 'CARE_HOME', '{PROXY}', 'TEAMS', case when h.n % 3 = 0 then 'REQUESTED' else 'BOOKED' end,
                   now() + (h.n - 100) * interval '1 hour', 'TEAM', now() - interval '1 day', 'Example Facilitator 1, ICB facilitator, Example Board'
              from bench.home h where h.n <= 300
            """, """
            insert into programme.support_change (session_id, at, from_status, to_status, by_whom)
            select id, recorded_at, null, status, recorded_by from programme.support_session
            """, """
            insert into programme.follow_up (session_id, organisation_id, due_on, ended_at, ended_by, kept_by_session, end_reason)
            select id, organisation_id, follow_up_on, ended, case when ended is not null then recorded_by end, null,
                   case when ended is not null then 'It is done' end
              from (select *, case when follow_up_on < current_date - 7 then follow_up_on + time '12:00' end as ended
                      from programme.support_session where follow_up_on is not null) promised
            """, """
            insert into programme.task (id, organisation_id, what, due_on, owner, made_at, made_by)
            select uuidv7(), h.id, 'Send the form once more', current_date + 20 - h.n / 20, 'Example Facilitator ' || h.n % 10, now(), 'Example Facilitator'
              from bench.home h;
            insert into programme.task_done (task_id, done_at, done_by)
            select id, due_on + time '11:00', owner from programme.task where due_on < current_date - 5
            """, """
            insert into programme.training_session (id, topic, audience, format, held_on, minutes, trainer, materials, status, recorded_at, recorder)
            select uuidv7(), (array['PROXY', 'NHSMAIL', 'DSPT', 'OBS'])[1 + n % 4], case when n % 3 = 0 then 'GP_PRACTICE' else 'CARE_HOME' end,
                   (array['ONE_TO_ONE', 'GROUP', 'WEBINAR'])[1 + n % 3], current_date - n / 3, 60, 'Example Trainer', 'Slides', 'DONE', now(), 'Example'
              from generate_series(1, 5000) n;
            insert into programme.training_attendance (id, session_id, organisation_id, person_name, person_role, present, recorded_at, recorder)
            select uuidv7(), t.id, h.id, 'Example Person ' || p, 'carer', p % 7 <> 0, now(), 'Example'
              from (select id, row_number() over (order by id) as n from programme.training_session) t
              cross join generate_series(1, 8) p join bench.home h on h.n = 1 + (t.n * 8 + p) % :homes
            """, """
            insert into programme.equipment (id, asset_tag, kind, make_model, serial, recorded_at, recorder, calibrated_on)
            select uuidv7(), 'BN-' || n, case when n % 3 = 0 then 'KIT' else 'TABLET' end, 'Example Tablet 10', 'S' || n, now(), 'Example',
                   current_date - n % 500 from generate_series(1, :homes) n;
            insert into programme.equipment_event (id, equipment_id, turn, move, state, happened_on, note, recorded_at, recorder)
            select uuidv7(), id, 0, 'ARRIVED', 'IN_STORE', current_date - 600, '', now(), 'Example' from programme.equipment;
            insert into programme.equipment_loan (id, equipment_id, organisation_id, signed_by, starts_on, pin_agreed_on, recorded_at, recorder)
            select uuidv7(), e.id, h.id, 'Example Manager', current_date - 500, current_date - 500, now(), 'Example'
              from (select id, row_number() over (order by id) as n from programme.equipment) e join bench.home h on h.n = 1 + e.n / 2
             where e.n % 8 <> 0;
            insert into programme.equipment_event (id, equipment_id, turn, move, state, happened_on, note, loan_id, recorded_at, recorder)
            select uuidv7(), equipment_id, 1, 'LENT', 'ON_LOAN', starts_on, '', id, now(), 'Example' from programme.equipment_loan
            """, """
            insert into programme.contact (id, organisation_id, name, role, mail, phone, since, said_by, made_at)
            select uuidv7(), h.id, 'Example Person ' || h.n, r.role, lower(r.role) || h.n || '@nhs.example', '01632 960100', current_date - 300, 'Example', now()
              from bench.home h cross join (values ('SHARED_MAILBOX'), ('DEPUTY')) r (role)
            """);

    private OfficeWork() {}
}
