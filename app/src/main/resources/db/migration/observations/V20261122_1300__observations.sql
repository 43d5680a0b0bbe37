-- Observation sets. Nothing is updated or deleted: a correction is a new set that names the one it replaces.
create schema observations;
grant usage on schema observations to ${app};

create table observations.observation_set (
    home_id        uuid not null,
    id             uuid not null,
    resident_id    uuid not null,
    taken_at       timestamptz not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid not null,
    recorder       text not null,
    respiration    smallint check (respiration between 1 and 80),
    saturation     smallint check (saturation between 40 and 100),
    oxygen         boolean,
    oxygen_flow    smallint check (oxygen_flow between 1 and 600),
    oxygen_device  text,
    systolic       smallint check (systolic between 40 and 300),
    diastolic      smallint check (diastolic between 20 and 200),
    pulse          smallint check (pulse between 20 and 250),
    consciousness  "char" check (consciousness in ('A', 'C', 'V', 'P', 'U')),
    temperature    smallint check (temperature between 250 and 450),
    scale          smallint not null check (scale in (1, 2)),
    points         smallint[] not null check (cardinality(points) = 7),
    total          smallint,
    at_least       smallint not null,
    band           smallint check (band between 0 and 4),
    status         "char" not null check (status in ('C', 'P', 'E', 'X')),
    usual          smallint,
    missing        jsonb,
    checked        jsonb,
    source         text not null,
    late_reason    text,
    replaces       uuid,
    replace_reason text,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, replaces) references observations.observation_set,
    check ((replaces is null) = (replace_reason is null)),
    check (systolic is null or diastolic is null or systolic > diastolic),
    check ((status = 'C') = (total is not null))
);
create index observation_set_latest on observations.observation_set (home_id, resident_id, taken_at desc, id desc);
create unique index observation_set_replaces on observations.observation_set (home_id, replaces) where replaces is not null;
comment on table observations.observation_set is 'One sitting of vital signs and its NEWS2. total only when complete; at_least is what is scorable; temperature in tenths of a degree, oxygen_flow in tenths of a litre a minute; band 0 zero .. 4 high; status C complete, P partial, E empty, X score does not apply.';

create table observations.oxygen_scale (
    home_id        uuid not null,
    id             uuid not null,
    resident_id    uuid not null,
    target_low     smallint not null default 88,
    target_high    smallint not null default 92,
    indication     text not null,
    authorised_by  uuid not null,
    authoriser     text not null,
    register_no    text not null,
    authorised_on  date not null,
    review_by      date not null,
    ended_at       timestamptz,
    ended_by       uuid,
    end_reason     text,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    check (target_low < target_high),
    check ((ended_at is null) = (end_reason is null))
);
create unique index oxygen_scale_one on observations.oxygen_scale (home_id, resident_id) where ended_at is null;
comment on table observations.oxygen_scale is 'A clinician''s dated authorisation of SpO2 scale 2. Ending or starting it never re-scores the past.';

create table observations.usual_score (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    score       smallint not null check (score between 0 and 20),
    set_at      timestamptz not null,
    set_by      uuid not null,
    setter      text not null,
    review_by   date not null,
    reason      text not null,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident
);
create index usual_score_latest on observations.usual_score (home_id, resident_id, set_at desc);
comment on table observations.usual_score is 'What NEWS2 is usual for this person when well. Shown beside a score, never subtracted from it.';

create table observations.plan (
    home_id      uuid not null,
    id           uuid not null,
    resident_id  uuid not null,
    every_hours  integer not null check (every_hours between 1 and 744),
    starts_at    timestamptz not null,
    set_by       uuid not null,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident
);
create index plan_latest on observations.plan (home_id, resident_id, starts_at desc);
comment on table observations.plan is 'How often a resident''s observations are due when the last score does not ask for more.';

create table observations.event (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    kind        text not null,
    about       uuid not null,
    transaction bigint not null default pg_current_xact_id()::text::bigint,
    primary key (home_id, id)
);
comment on table observations.event is 'What other rooms will want to hear, stored in the same transaction as what happened (docs/adr/0012).';

create table observations.draft (
    home_id     uuid not null,
    resident_id uuid not null,
    person_id   uuid not null,
    set_id      uuid not null,
    typed       jsonb not null,
    kept_at     timestamptz not null default now(),
    primary key (home_id, resident_id, person_id),
    foreign key (home_id, resident_id) references residents.resident
);
comment on table observations.draft is 'What somebody has typed and not saved yet: it returns to them after a reload, an error or an expired session.';

do $$
declare t text;
begin
    foreach t in array array['observation_set', 'oxygen_scale', 'usual_score', 'plan', 'event', 'draft'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        -- the home's staff; the practice for its own residents; 111 reads in a home it has opened
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or ((select access.acting_practices()) is not null
                and exists (select 1 from residents.resident r where r.home_id = %I.home_id and r.id = %I.resident_id)))', t || '_reach', t, t, t);
        execute format('create policy %I on observations.%I for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]))', t || '_opened', t);
    end loop;
end $$;

grant select, insert on all tables in schema observations to ${app};
grant update (ended_at, ended_by, end_reason) on observations.oxygen_scale to ${app};
grant update, delete on observations.draft to ${app};
