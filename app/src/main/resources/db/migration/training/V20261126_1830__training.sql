-- Who on the staff has learnt what, until when it holds, and who took and who watched a set. A home keeps its own people's training; the
-- person sees their own wherever it was written down; the ICB sees counts only.
create schema training;
grant usage on schema training to ${app};

create table training.session (
    id            uuid primary key,
    parts         text[] not null check (cardinality(parts) > 0 and parts <@ array['SIGNS_OF_CHANGE', 'VITAL_SIGNS', 'ESCALATION']),
    begins_at     timestamptz not null,
    place         text not null check (length(place) between 1 and 200),
    places        integer not null check (places between 1 and 500),
    taken         integer not null default 0 check (taken between 0 and places),
    given_by      uuid not null references access.person,
    giver         text not null,
    made_at       timestamptz not null,
    cancelled_at  timestamptz,
    cancelled_by  uuid references access.person,
    cancel_reason text,
    check ((cancelled_at is null) = (cancel_reason is null)),
    check ((cancelled_at is null) = (cancelled_by is null))
);
create index session_begins on training.session (begins_at);
comment on table training.session is 'When and where one or more parts are taught, and by whom. taken counts the places booked by all homes, so that a home sees what is left without seeing who comes.';

create table training.booking (
    home_id    uuid not null references directory.organisation,
    id         uuid not null,
    session_id uuid not null references training.session,
    person_id  uuid not null references access.person,
    name       text not null,
    booked_at  timestamptz not null,
    booked_by  uuid not null,
    booker     text not null,
    outcome    text check (outcome in ('came', 'did-not-come', 'cancelled')),
    marked_at  timestamptz,
    marked_by  uuid,
    marker     text,
    primary key (home_id, id),
    check ((outcome is null) = (marked_at is null) and (outcome is null) = (marked_by is null) and (outcome is null) = (marker is null))
);
create unique index booking_once on training.booking (home_id, session_id, person_id) where outcome is distinct from 'cancelled';
create index booking_person on training.booking (person_id);
comment on table training.booking is 'A place at a session that a home took for one of its people, and whether they came.';

create table training.assessment (
    home_id         uuid not null references directory.organisation,
    id              uuid not null,
    person_id       uuid not null references access.person,
    part            text not null check (part in ('SIGNS_OF_CHANGE', 'VITAL_SIGNS', 'ESCALATION')),
    assessed_on     date not null,
    passed          boolean not null,
    until           date,
    assessor        text not null check (length(assessor) between 1 and 200),
    recorded_at     timestamptz not null,
    recorded_by     uuid not null,
    recorder        text not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawer      text,
    withdraw_reason text,
    primary key (home_id, id),
    check (passed = (until is not null)),
    check (until > assessed_on),
    check ((withdrawn_at is null) = (withdraw_reason is null) and (withdrawn_at is null) = (withdrawer is null))
);
create index assessment_person on training.assessment (person_id);
comment on table training.assessment is 'That somebody was assessed in a part: passed, or not yet. until: the last day on which it holds. It is never changed: one that was wrong is withdrawn, with a reason, and stays.';

create table training.set_hand (
    home_id     uuid not null,
    set_id      uuid not null,
    resident_id uuid not null,
    person_id   uuid not null references access.person,
    taken_on    date not null,
    signed_off  boolean not null,
    watcher_id  uuid,
    watcher     text,
    watched_at  timestamptz,
    copy_of     uuid,
    primary key (home_id, set_id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, set_id) references observations.observation_set,
    check ((watcher_id is null) = (watcher is null) and (watcher_id is null) = (watched_at is null)),
    check (watcher_id <> person_id)
);
create index set_hand_watched on training.set_hand (home_id, person_id) where watcher_id is not null and copy_of is null;
comment on table training.set_hand is 'Who took a set, whether they were signed off for vital signs on that day, and who watched. A set that replaces another (copy_of) keeps who took the first, and is not counted again. A set without a row was taken before this was kept, or by a program.';

do $$
declare t text;
begin
    foreach t in array array['booking', 'assessment', 'set_hand'] loop
        execute format('alter table training.%I enable row level security', t);
        execute format('alter table training.%I force row level security', t);
        execute format('create policy %I on training.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[]))', t || '_of_home', t);
    end loop;
    -- my own training is mine, in whichever home it was written down
    foreach t in array array['booking', 'assessment'] loop
        execute format('create policy %I on training.%I for select to ${app} using (person_id = (select access.acting_person()))', t || '_own', t);
        -- for the counts below, and nothing else
        execute format('create policy %I on training.%I for select to current_user using (true)', t || '_counted', t);
    end loop;
end $$;
-- who reads a set reads whether the person who took it was signed off
create policy set_hand_of_practice on training.set_hand for select to ${app} using (observations.of_practice(home_id, resident_id));
create policy set_hand_opened on training.set_hand for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]));
-- who watched is said by who took it, once
create policy set_hand_once on training.set_hand as restrictive for update to ${app}
    using (person_id = (select access.acting_person()) and watcher_id is null)
    with check (home_id = any ((select access.acting_homes())::uuid[]));
create policy assessment_once on training.assessment as restrictive for update to ${app}
    using (withdrawn_at is null) with check (home_id = any ((select access.acting_homes())::uuid[]));
create policy booking_once on training.booking as restrictive for update to ${app}
    using (outcome is null) with check (home_id = any ((select access.acting_homes())::uuid[]));

grant select, insert on training.session, training.booking, training.assessment, training.set_hand to ${app};
grant update (taken, cancelled_at, cancelled_by, cancel_reason) on training.session to ${app};
grant update (outcome, marked_at, marked_by, marker) on training.booking to ${app};
grant update (withdrawn_at, withdrawn_by, withdrawer, withdraw_reason) on training.assessment to ${app};
grant update (watcher_id, watcher, watched_at) on training.set_hand to ${app};

-- The programme counts who is trained and never learns who they are: each member of staff is a number that means nothing outside
-- one answer, with the last assessment of each part (none: one row without a part).
create function training.standing(on_day date)
    returns table (home_id uuid, home text, person bigint, part text, assessed_on date, passed boolean, until date)
    language sql stable security definer set search_path = pg_catalog as
$$
    with staff as (
        select distinct m.organisation_id, o.name, m.person_id
          from access.membership m
          join access.person p on p.id = m.person_id and p.kind = 'person' and p.left_at is null
          join directory.organisation o on o.id = m.organisation_id and o.kind = 'care-home' and o.closed_on is null
         where m.starts_on <= on_day and (m.ends_on is null or m.ends_on > on_day)),
    last as (
        select distinct on (a.home_id, a.person_id, a.part) a.home_id, a.person_id, a.part, a.assessed_on, a.passed, a.until
          from training.assessment a where a.withdrawn_at is null
         order by a.home_id, a.person_id, a.part, a.assessed_on desc, a.recorded_at desc)
    select s.organisation_id, s.name, dense_rank() over (order by s.organisation_id, sha256(uuid_send(s.person_id))),
           l.part, l.assessed_on, l.passed, l.until
      from staff s left join last l on l.home_id = s.organisation_id and l.person_id = s.person_id
$$;
create function training.booked(of_session uuid)
    returns table (home text, booked bigint, came bigint, absent bigint)
    language sql stable security definer set search_path = pg_catalog as
$$
    select o.name, count(*), count(*) filter (where b.outcome = 'came'), count(*) filter (where b.outcome = 'did-not-come')
      from training.booking b join directory.organisation o on o.id = b.home_id
     where b.session_id = of_session and b.outcome is distinct from 'cancelled'
     group by o.id, o.name order by o.name
$$;
revoke all on function training.standing(date), training.booked(uuid) from public;
grant execute on function training.standing(date), training.booked(uuid) to ${app};
