-- Agency workers: somebody for one shift, without email or password, by name and agency.
alter table access.person drop constraint person_kind_check;
alter table access.person add constraint person_kind_check check (kind in ('person', 'program', 'agency'));

create table access.agency_worker (
    person_id uuid primary key references access.person,
    home_id   uuid not null references directory.organisation,
    tablet_id uuid not null references access.tablet,
    name      text not null check (length(name) between 1 and 80),
    agency    text not null check (length(agency) between 1 and 80),
    came_at   timestamptz not null,
    until     timestamptz not null check (until > came_at),
    ended_at  timestamptz,
    ender     text,
    check ((ended_at is null) = (ender is null))
);
create index agency_worker_home on access.agency_worker (home_id, came_at);
comment on table access.agency_worker is 'Who came from an agency with the code at the door, on which tablet, until when, and who ended it sooner.';
grant select, insert on access.agency_worker to ${app};
grant update (ended_at, ender) on access.agency_worker to ${app};
