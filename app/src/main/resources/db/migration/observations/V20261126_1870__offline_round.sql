-- The round without a network. A grant lets somebody record on a tablet for up to 72 hours; what cannot be saved when it arrives is held.
create table observations.capture_grant (
    home_id      uuid not null,
    id           uuid not null,
    person_id    uuid not null,
    person       text not null,
    issued_at    timestamptz not null,
    until        timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    primary key (home_id, id),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index capture_grant_standing on observations.capture_grant (home_id, until) where withdrawn_at is null;
comment on table observations.capture_grant is 'That somebody took the observation round onto a tablet, to record without a network. The signed grant travels inside each sealed entry; this row says whether it was withdrawn.';

create table observations.held_set (
    home_id          uuid not null,
    id               uuid not null,
    set_id           uuid not null,
    resident_id      uuid not null,
    person_id        uuid not null,
    recorder         text not null,
    recorded_at      timestamptz not null,
    received_at      timestamptz not null,
    why              text not null,
    form             jsonb not null,
    set_aside_at     timestamptz,
    set_aside_by     uuid,
    set_aside_reason text,
    primary key (home_id, id),
    check ((set_aside_at is null) = (set_aside_reason is null))
);
create index held_set_waiting on observations.held_set (home_id, recorded_at) where set_aside_at is null;
comment on table observations.held_set is 'A set that a tablet recorded without a network and that could not be saved when it arrived: nothing is dropped. It waits until a set with set_id is saved, or until somebody sets it aside with a reason. No foreign key to a resident: that nobody here has this id may be why it is held.';

do $$
declare t text;
begin
    foreach t in array array['capture_grant', 'held_set'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        -- only the home's own staff: it is no record yet
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[]))', t || '_home', t);
    end loop;
end $$;
grant select, insert on observations.capture_grant, observations.held_set to ${app};
grant update (withdrawn_at, withdrawn_by) on observations.capture_grant to ${app};
grant update (set_aside_at, set_aside_by, set_aside_reason) on observations.held_set to ${app};
comment on column observations.observation_set.source is 'typed, program, offline (typed on a tablet without a network, sent later), moved (it was first written down for somebody else) or withdrawn: that row has no readings and says who took the set it replaces off this person''s record, when and why. It is no set and is never read as one.';
