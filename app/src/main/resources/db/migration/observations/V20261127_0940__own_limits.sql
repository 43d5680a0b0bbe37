-- A clinician of the practice signs limits of one resident. They stand beside the score and the home's protocol and can only add: nothing
-- reads them to make less of either (docs/adr/0022).
create table observations.own_limit (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    conditions  text[] not null check (cardinality(conditions) between 1 and 3),
    asks        text not null check (asks in ('SENIOR', 'PRACTICE', 'CLINICIAN', 'EMERGENCY')),
    reason      text not null check (length(reason) between 1 and 500),
    starts_on   date not null,
    review_by   date not null check (review_by > starts_on and review_by <= starts_on + interval '12 months'),
    signed_at   timestamptz not null,
    set_by      uuid not null,
    signer      text not null check (length(signer) between 1 and 300),
    register_no text not null check (register_no ~ '^[0-9]{7}$'),
    ended_at    timestamptz,
    ended_by    uuid,
    ender       text,
    end_reason  text check (length(end_reason) between 1 and 500),
    primary key (home_id, id),
    unique (home_id, id, resident_id),
    foreign key (home_id, resident_id) references residents.resident,
    check (num_nonnulls(ended_at, ended_by, ender, end_reason) in (0, 4))
);
create index own_limit_open on observations.own_limit (home_id, resident_id) where ended_at is null;
comment on table observations.own_limit is 'Readings from which a clinician wants somebody told about one resident, whatever the score is: all conditions at once. It counts until somebody ends it; after its review date it still counts and says that its review is overdue.';

-- What each set said of each limit that was in force when it was taken: worked out once, when the set is saved.
create table observations.limit_verdict (
    home_id     uuid not null,
    set_id      uuid not null,
    limit_id    uuid not null,
    resident_id uuid not null,
    taken_at    timestamptz not null,
    recorded_at timestamptz not null,
    outcome     text not null check (outcome in ('REACHED', 'NOT_REACHED', 'NOT_JUDGED')),
    said        text not null check (length(said) between 1 and 500),
    primary key (home_id, set_id, limit_id),
    foreign key (home_id, set_id) references observations.observation_set,
    foreign key (home_id, limit_id, resident_id) references observations.own_limit (home_id, id, resident_id)
);
create index limit_verdict_latest on observations.limit_verdict (home_id, limit_id, taken_at desc) where outcome <> 'NOT_JUDGED';
comment on table observations.limit_verdict is 'Whether a set reached an own limit; said is what was measured, or what was missing when nobody could tell. A set that could not be judged clears nothing.';

do $$
declare t text;
begin
    foreach t in array array['own_limit', 'limit_verdict'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or observations.of_practice(home_id, resident_id))', t || '_reach', t);
        execute format('create policy %I on observations.%I for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]))', t || '_opened', t);
    end loop;
end $$;

-- Only a clinician of the practice signs and ends one, in their own name; a home reads it and cannot write it for them.
create policy own_limit_signed on observations.own_limit as restrictive for insert to ${app}
    with check (set_by = (select access.acting_person()) and observations.of_practice(home_id, resident_id));
create policy own_limit_end_signed on observations.own_limit as restrictive for update to ${app}
    using (ended_at is null and observations.of_practice(home_id, resident_id))
    with check (ended_by = (select access.acting_person()));
-- A verdict is written with its set, and sets are the home's.
create policy limit_verdict_of_home on observations.limit_verdict as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]));

grant select, insert on observations.own_limit, observations.limit_verdict to ${app};
grant update (ended_at, ended_by, ender, end_reason) on observations.own_limit to ${app};

-- A set can raise a call by its score, by own limits, or by both: then the step of the limits says which they were.
comment on column observations.escalation_step.words is 'What was said or noticed; of a step that a set raised, the own limits it reached, and nothing when its score raised it.';

-- What put somebody on a clinician's list can be an own limit too.
alter table observations.answer
    drop constraint answer_why_check,
    add constraint answer_why_check check (why in ('HIGH', 'MEDIUM', 'ABOVE_USUAL', 'SINGLE_THREE', 'OWN_LIMIT', 'CONCERN', 'INCOMPLETE', 'CALL', 'OTHER'));
