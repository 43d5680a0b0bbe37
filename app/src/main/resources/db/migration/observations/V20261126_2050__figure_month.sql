-- What the reports say is counted every hour, so that a page reads a few rows however many sets there are. Everything kept is a count, also how
-- long an answer took (a count for each minute): counts of residents, homes and months can be added up, medians cannot.

create table observations.figure_month (
    home_id     uuid not null references directory.organisation,
    month       date check (extract(day from month) = 1),
    practice_id uuid references directory.organisation,
    tally       text not null,
    part        text not null default '',
    counted     integer not null check (counted > 0),
    counted_at  timestamptz not null default now(),
    unique nulls not distinct (home_id, month, practice_id, tally, part)
);
create index figure_month_month on observations.figure_month (month);
create index figure_month_of_practice on observations.figure_month (practice_id, month);
comment on table observations.figure_month is 'Counts of a home''s sets and calls for help in a month, by the practice of the residents; month null: the four weeks up to counted_at. Of homes and of nobody; written by count_figures() only.';
comment on column observations.figure_month.tally is 'What was counted, as org.homeward.observations.figures.Tally names it; part: of which parameter, reason, outcome or minute.';
grant select on observations.figure_month to ${app};

do $$
declare t text;
begin
    -- for the counts below, and nothing else
    foreach t in array array['plan', 'pause', 'escalation', 'escalation_step', 'protocol', 'protocol_time', 'protocol_signature'] loop
        execute format('create policy %I on observations.%I for select to current_user using (true)', t || '_counted', t);
    end loop;
end $$;

-- Each set says when the next one is due: by the plan that was in force when it was taken, or sooner by its score and by what stands since
-- the last complete set (asked: minutes by band, points and usual score, as the guide says; missing: minutes until what is missing is tried
-- again; unplanned: minutes where there is no plan). It counts once, when the next was taken or, if that was later or never, when it was due.
-- Of one resident, so that a home or a practice that asks reads its own residents' sets and no others.
create function observations.sets_due(home uuid, resident uuid, first_at timestamptz, last_at timestamptz, as_at timestamptz,
                                      asked integer[], missing integer, unplanned integer)
    returns table (due_at timestamptz, set_id uuid, taken_at timestamptz, on_time boolean)
    language sql stable as
$$
    with standing as (
        select s.id, s.taken_at, s.status,
               case when s.status <> 'X' then asked[s.band * 441 + s.at_least * 21 + coalesce(s.usual, 0) + 1] end as within,
               count(*) filter (where s.status = 'C') over (order by s.taken_at, s.id) as run
          from observations.observation_set s
         where s.home_id = home and s.resident_id = resident
           and s.taken_at >= first_at - interval '32 days' and s.taken_at < last_at + interval '32 days'
           and s.source <> 'withdrawn'
           and not exists (select 1 from observations.observation_set later
                            where later.home_id = s.home_id and later.replaces = s.id)),
    following as (
        select n.*, min(n.within) over (partition by n.run order by n.taken_at, n.id) as stands,
               lead(n.id) over (order by n.taken_at, n.id) as next_id,
               lead(n.taken_at) over (order by n.taken_at, n.id) as next_at
          from standing n),
    due as (
        select f.taken_at, f.next_id, f.next_at,
               f.taken_at + make_interval(mins => least(coalesce(p.every_hours * 60, unplanned),
                   case when f.status <> 'X' then f.stands end, case when f.status in ('P', 'E') then missing end)) as due_at
          from following f
          left join lateral (select p.every_hours from observations.plan p
                              where p.home_id = home and p.resident_id = resident and p.starts_at <= f.taken_at
                              order by p.starts_at desc limit 1) p on true)
    select d.due_at, d.next_id, d.next_at, coalesce(d.next_at <= d.due_at, false)
      from due d join residents.resident r on r.home_id = home and r.id = resident
     where least(d.due_at, d.next_at) >= first_at and least(d.due_at, d.next_at) < last_at
       and (d.next_at is not null or d.due_at < as_at)
       and (d.next_at <= d.due_at or r.discharged_on is null or (d.due_at at time zone 'Europe/London')::date < r.discharged_on)
       and not exists (select 1 from observations.pause z
                        where z.home_id = home and z.resident_id = resident and z.starts_at <= d.due_at
                          and least(z.ended_at, (z.until + 1)::timestamp at time zone 'Europe/London') > d.taken_at)
$$;
comment on function observations.sets_due is 'The sets of a resident that were due in a time, and whether each was taken by then. Not counted: a first set, one that a pause covered, and one that was due after the resident had left.';

-- The first answer to a call counts; how long it may take is what was agreed when the call was opened (agreed: minutes by row of the guide where
-- nothing was signed). Where an answer is wanted at once, it is in time until the deputy is told.
create function observations.calls_opened(first_at timestamptz, last_at timestamptz, as_at timestamptz, agreed jsonb)
    returns table (home_id uuid, id uuid, resident_id uuid, practice_id uuid, opened_at timestamptz, answered_at timestamptz, minutes integer,
                   within integer, reckoned boolean, in_time boolean)
    language sql stable as
$$
    select c.home_id, c.id, c.resident_id, c.practice_id, c.opened_at, c.answered_at,
           ceil(extract(epoch from c.answered_at - c.opened_at) / 60)::integer, c.within,
           c.within is not null and (c.answered_at is not null or c.over_at < as_at and coalesce(c.ended_at > c.over_at, true)),
           coalesce(c.answered_at <= c.over_at, false)
      from (select e.home_id, e.id, e.resident_id, r.practice_id, e.opened_at, e.ended_at, a.at as answered_at, w.minutes as within,
                   e.opened_at + make_interval(mins => w.minutes) as over_at
              from observations.escalation e
              join residents.resident r on r.home_id = e.home_id and r.id = e.resident_id
              left join lateral (select p.guide_row from observations.escalation_step p
                                  where p.home_id = e.home_id and p.escalation_id = e.id and p.kind = 'RAISED'
                                  order by p.at, p.id limit 1) g on true
              left join lateral (select min(p.at) as at from observations.escalation_step p
                                  where p.home_id = e.home_id and p.escalation_id = e.id and p.kind in ('ACKNOWLEDGED', 'ADVICE')) a on true
              left join lateral (select coalesce(
                  (select case when t.answer = 0 then t.deputy else t.answer end
                     from observations.protocol_signature n
                     join observations.protocol v on v.home_id = n.home_id and v.id = n.protocol_id
                     join observations.protocol_time t on t.home_id = v.home_id and t.id = v.id and t.guide_row = g.guide_row
                    where n.home_id = e.home_id and n.practice_id = r.practice_id and n.signed_at <= e.opened_at
                    order by v.version desc, n.signed_at desc limit 1),
                  (agreed ->> g.guide_row)::integer) as minutes) w on true
             where e.opened_at >= first_at and e.opened_at < last_at) c
$$;
comment on function observations.calls_opened is 'The calls for help of a time with their first answer. reckoned: answered, or the time for it is over and nobody ended the call before.';

-- It steps over row-level security, for it counts everybody. Two at once take turns.
create function observations.count_figures(of_month date, asked integer[], missing integer, unplanned integer, agreed jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    month_day constant date := date_trunc('month', of_month)::date;
    today constant date := (now() at time zone 'Europe/London')::date;
    first_at constant timestamptz := coalesce(month_day, today - 27)::timestamp at time zone 'Europe/London';
    last_at constant timestamptz := coalesce((month_day + interval '1 month')::date, today + 1)::timestamp at time zone 'Europe/London';
    last_day constant date := coalesce(least((month_day + interval '1 month')::date - 1, today), today);
begin
    perform pg_advisory_xact_lock(hashtext('observations.count_figures'));
    delete from observations.figure_month m where m.month is not distinct from month_day;

    insert into observations.figure_month (home_id, month, practice_id, tally, part, counted)
    select c.home_id, month_day, c.practice_id, v.tally, v.part, v.counted
      from (select s.home_id, r.practice_id, count(*) as sets, count(s.total) as complete,
                   count(s.respiration) as rate, count(s.saturation) as saturation, count(s.oxygen) as oxygen, count(s.systolic) as pressure,
                   count(s.pulse) as pulse, count(s.consciousness) as consciousness, count(s.temperature) as temperature
              from observations.observation_set s
              join residents.resident r on r.home_id = s.home_id and r.id = s.resident_id
             where s.taken_at >= first_at and s.taken_at < last_at and s.source <> 'withdrawn'
               and not exists (select 1 from observations.observation_set later
                                where later.home_id = s.home_id and later.replaces = s.id)
             group by s.home_id, r.practice_id) c
     cross join lateral (values ('SETS', '', c.sets), ('COMPLETE', '', c.complete), ('READINGS', 'RESPIRATION_RATE', c.rate),
         ('READINGS', 'OXYGEN_SATURATION', c.saturation), ('READINGS', 'OXYGEN', c.oxygen), ('READINGS', 'SYSTOLIC_BLOOD_PRESSURE', c.pressure),
         ('READINGS', 'PULSE', c.pulse), ('READINGS', 'CONSCIOUSNESS', c.consciousness), ('READINGS', 'TEMPERATURE', c.temperature)) v (tally, part, counted)
     where v.counted > 0;

    insert into observations.figure_month (home_id, month, practice_id, tally, part, counted)
    select s.home_id, month_day, r.practice_id, 'REASONS', m.value, count(*)
      from observations.observation_set s
      join residents.resident r on r.home_id = s.home_id and r.id = s.resident_id
     cross join lateral jsonb_each_text(s.missing) m
     where s.taken_at >= first_at and s.taken_at < last_at and s.source <> 'withdrawn' and s.missing is not null
       and not exists (select 1 from observations.observation_set later
                        where later.home_id = s.home_id and later.replaces = s.id)
     group by s.home_id, r.practice_id, m.value;

    insert into observations.figure_month (home_id, month, practice_id, tally, counted)
    select d.home_id, month_day, d.practice_id, v.tally, v.counted
      from (select r.home_id, r.practice_id, count(*) as due, count(*) filter (where s.on_time) as on_time
              from residents.resident r
             cross join lateral observations.sets_due(r.home_id, r.id, first_at, last_at, now(), asked, missing, unplanned) s
             where r.discharged_on is null or r.discharged_on >= first_at::date
             group by r.home_id, r.practice_id) d
     cross join lateral (values ('DUE', d.due), ('ON_TIME', d.on_time)) v (tally, counted)
     where v.counted > 0;

    insert into observations.figure_month (home_id, month, practice_id, tally, part, counted)
    select c.home_id, month_day, c.practice_id, v.tally, v.part, count(*)
      from observations.calls_opened(first_at, last_at, now(), agreed) c
     cross join lateral (values ('CALLS', '', true), ('ANSWER_DUE', '', c.reckoned), ('ANSWERED_IN_TIME', '', c.reckoned and c.in_time),
         ('ANSWERED', c.minutes::text, c.answered_at is not null)) v (tally, part, applies)
     where v.applies
     group by c.home_id, c.practice_id, v.tally, v.part;

    insert into observations.figure_month (home_id, month, practice_id, tally, part, counted)
    select e.home_id, month_day, r.practice_id, 'ENDED', e.outcome, count(*)
      from observations.escalation e join residents.resident r on r.home_id = e.home_id and r.id = e.resident_id
     where e.ended_at >= first_at and e.ended_at < last_at
     group by e.home_id, r.practice_id, e.outcome;

    insert into observations.figure_month (home_id, month, practice_id, tally, counted)
    select d.home_id, month_day, d.practice_id, v.tally, v.counted
      from (select r.home_id, r.practice_id, count(*) as ever, count(*) filter (where r.discharged_on is null or r.discharged_on > last_day) as now
              from residents.resident r where r.admitted_on <= last_day group by r.home_id, r.practice_id) d
     cross join lateral (values ('LIVED_HERE', d.ever), ('LIVE_HERE', d.now)) v (tally, counted)
     where v.counted > 0;
end $$;
revoke all on function observations.count_figures(date, integer[], integer, integer, jsonb) from public;
grant execute on function observations.count_figures(date, integer[], integer, integer, jsonb) to ${app};
comment on function observations.count_figures is 'Counts a month anew into figure_month; null: the last four weeks.';

-- A set may be written down or corrected long after its month, and a history may be loaded.
create function observations.figures_to_count() returns setof date language sql stable security definer set search_path = pg_catalog as
$$
    select s.month
      from (select date_trunc('month', s.taken_at at time zone 'Europe/London')::date as month, max(s.recorded_at) as last
              from observations.observation_set s group by 1) s
      left join (select m.month, min(m.counted_at) as counted_at from observations.figure_month m group by m.month) f on f.month = s.month
     where f.counted_at is null or f.counted_at < s.last
     order by 1
$$;
revoke all on function observations.figures_to_count() from public;
grant execute on function observations.figures_to_count() to ${app};
comment on function observations.figures_to_count is 'The months that have a set which was not there yet when they were counted.';

-- The programme's own measures of the pilot, up to the end of a day: numbers, and nobody.
create function observations.programme_figures(as_at date) returns table (kpi text, counted bigint)
    language sql stable security definer set search_path = pg_catalog as
$$
    with counted_set as (
        select s.home_id, s.id, s.taken_at, s.total,
               num_nonnulls(s.respiration, s.saturation, s.oxygen, s.systolic, s.pulse, s.consciousness, s.temperature) as readings
          from observations.observation_set s
         where s.taken_at < (as_at + 1)::timestamp at time zone 'Europe/London' and s.source <> 'withdrawn'
           and not exists (select 1 from observations.observation_set later
                            where later.home_id = s.home_id and later.replaces = s.id)),
    regular as (
        select c.home_id from counted_set c
         where c.taken_at >= (as_at - 27)::timestamp at time zone 'Europe/London'
         group by c.home_id
        having count(distinct (as_at - (c.taken_at at time zone 'Europe/London')::date) / 7) = 4)
    select 'RO-01', count(*) from regular
    union all
    select 'RO-02', count(distinct r.nhs_number) from residents.resident r join regular g on g.home_id = r.home_id
     where r.nhs_number_status = 'verified' and r.admitted_on <= as_at
    union all
    select 'RO-04', coalesce(sum(c.readings), 0) from counted_set c join regular g on g.home_id = c.home_id
    union all
    select 'RO-05', count(*) from counted_set c where c.total is not null
    union all
    select 'RO-06', count(*) from counted_set c
     where exists (select 1 from observations.receipt n where n.home_id = c.home_id and n.set_id = c.id and n.kind = 'filed'
                      and n.at < (as_at + 1)::timestamp at time zone 'Europe/London')
$$;
revoke all on function observations.programme_figures(date) from public;
grant execute on function observations.programme_figures(date) to ${app};
comment on function observations.programme_figures is 'RO-01, 02, 04, 05 and 06 of the programme''s measures. RO-01 is the homes with a set in each of the last four weeks; RO-02 and RO-04 are of these homes.';
