-- Sets are not due for a while: in hospital, away, at the end of life. A pause has a last day and is over by itself after it.
create table observations.pause (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    reason      text not null check (reason in ('in-hospital', 'away', 'end-of-life', 'clinician-request')),
    said        text not null check (length(said) between 1 and 500),
    agreed_with text check (length(agreed_with) between 1 and 200),
    starts_at   timestamptz not null,
    until       date not null,
    set_by      uuid not null,
    setter      text not null,
    ended_at    timestamptz,
    ended_by    uuid,
    ender       text,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ender is null)),
    check (reason not in ('end-of-life', 'clinician-request') or agreed_with is not null)
);
-- one that nobody ended may have run out: the next one is beside it
create index pause_open on observations.pause (home_id, resident_id, until) where ended_at is null;
comment on table observations.pause is 'That sets are not due until the end of a day, why, and with which clinician that was agreed. It takes a resident off the list of who is due and off nothing else.';
alter table observations.pause enable row level security;
alter table observations.pause force row level security;
create policy pause_reach on observations.pause to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
    or observations.of_practice(home_id, resident_id));
create policy pause_opened on observations.pause for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]));
create policy pause_signed on observations.pause as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]) or set_by = (select access.acting_person()));
create policy pause_end_signed on observations.pause as restrictive for update to ${app}
    using (ended_at is null) with check (home_id = any ((select access.acting_homes())::uuid[]) or ended_by = (select access.acting_person()));
grant select, insert on observations.pause to ${app};
grant update (ended_at, ended_by, ender) on observations.pause to ${app};
