-- What carers notice before a number does. A concern stays open until somebody writes how it ended; nothing closes it by itself.
create table observations.concern (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    opened_at   timestamptz not null,
    times       integer not null default 1,
    ended_at    timestamptz,
    ended_by    uuid,
    ender       text,
    outcome     text check (outcome in ('told-senior', 'set-taken', 'clinician-called', 'no-longer-seen', 'withdrawn')),
    told        text,
    said        text,
    set_id      uuid,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, set_id) references observations.observation_set,
    check ((ended_at is null) = (outcome is null)),
    check (outcome is null or ender is not null and ended_by is not null and said is not null),
    check (outcome is null or (outcome = 'set-taken') = (set_id is not null)),
    check (outcome is null or (outcome in ('told-senior', 'clinician-called')) = (told is not null))
);
-- at most one is open for a resident: what is noticed meanwhile joins it
create unique index concern_open on observations.concern (home_id, resident_id) where ended_at is null;
create index concern_latest on observations.concern (home_id, resident_id, opened_at desc);
comment on table observations.concern is 'That somebody in the home thinks a resident is not as usual, from the first report to how it ended. told: which senior or clinician; said: what was decided, advised or seen; times: how many reports there have been, so that nobody ends a concern without having read the last.';

create table observations.concern_report (
    home_id         uuid not null,
    id              uuid not null,
    concern_id      uuid not null,
    resident_id     uuid not null,
    noticed_at      timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid not null,
    recorder        text not null,
    signs           text[] not null,
    other           text,
    worried         boolean not null,
    course          text check (course in ('WORSE', 'SAME', 'BETTER')),
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawer      text,
    withdraw_reason text,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, concern_id) references observations.concern,
    check (cardinality(signs) > 0 or other is not null or worried),
    check ((withdrawn_at is null) = (withdraw_reason is null)),
    check ((withdrawn_at is null) = (withdrawer is null))
);
create index concern_report_of on observations.concern_report (home_id, concern_id);
comment on table observations.concern_report is 'What one person noticed about a resident, and when. It is never changed: one that was wrong is withdrawn, with a reason, and stays.';

do $$
declare t text;
begin
    foreach t in array array['concern', 'concern_report'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        -- the home's staff; a practice for its own residents; 111 reads in a home it has opened
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or observations.of_practice(home_id, resident_id))', t || '_reach', t);
        execute format('create policy %I on observations.%I for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]))', t || '_opened', t);
        -- a practice reads: what is noticed and how it ended is the home's to write
        execute format('create policy %I on observations.%I as restrictive for insert to ${app}
            with check (home_id = any ((select access.acting_homes())::uuid[]))', t || '_of_home', t);
    end loop;
end $$;

-- what has ended, or was withdrawn, is not written again
create policy concern_while_open on observations.concern as restrictive for update to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]) and ended_at is null)
    with check (home_id = any ((select access.acting_homes())::uuid[]));
create policy concern_report_once on observations.concern_report as restrictive for update to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]) and withdrawn_at is null)
    with check (home_id = any ((select access.acting_homes())::uuid[]));

grant select, insert on observations.concern, observations.concern_report to ${app};
grant update (times, ended_at, ended_by, ender, outcome, told, said, set_id) on observations.concern to ${app};
grant update (withdrawn_at, withdrawn_by, withdrawer, withdraw_reason) on observations.concern_report to ${app};
