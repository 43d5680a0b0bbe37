create table programme.takeover (
    id              uuid        primary key,
    former_id       uuid        not null references directory.organisation,
    successor_id    uuid        references directory.organisation,
    cqc_location_id text        not null check (cqc_location_id ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(cqc_location_id) <= 20),
    ods_code        text        check (ods_code ~ '^[A-Z0-9]{2,12}$'),
    provider        text        check (length(provider) between 1 and 300),
    happened_on     date        not null,
    says_succession boolean     not null,
    carried_at      timestamptz,
    recorded_at     timestamptz not null,
    recorded_by     text        not null check (length(recorded_by) between 1 and 200),
    constraint takeover_once unique (former_id),
    check (successor_id is null or successor_id <> former_id),
    check (carried_at is null or successor_id is not null)
);
create index takeover_successor on programme.takeover (successor_id) where successor_id is not null;
create index takeover_waiting on programme.takeover (recorded_at) where carried_at is null;
comment on table programme.takeover is
    'That a home goes on under a new owner and new codes, from a day on. A home is taken over once; who takes over again takes over from the new one.';
comment on column programme.takeover.successor_id is 'The new registration; null until an import has brought it.';
comment on column programme.takeover.says_succession is
    'Whether the person who wrote it may say in the directory who follows whom: links of the old home open the new one to a 111 service and a community team.';
comment on column programme.takeover.carried_at is 'When what carries over was given to the new registration.';

create table programme.takeover_item (
    takeover_id uuid     not null references programme.takeover,
    code        text     not null check (code ~ '^[A-Z_]+$'),
    position    smallint not null,
    name        text     not null,
    known       text,
    verdict     text     not null check (verdict in ('CARRIES_OVER', 'AGAIN', 'DECIDE')),
    why         text     not null,
    note        text     check (length(note) between 1 and 300),
    done_at     timestamptz,
    done_by     text     check (length(done_by) between 1 and 200),
    primary key (takeover_id, code),
    check ((done_at is null) = (done_by is null))
);
comment on table programme.takeover_item is
    'All that hung on the old codes on the day the takeover was written, and what becomes of each. Nothing is left out, also what is not there.';
comment on column programme.takeover_item.known is 'What was there; null when nothing was known of it.';

grant select, insert on programme.takeover, programme.takeover_item to ${app};
grant update (successor_id, carried_at) on programme.takeover to ${app};
grant update (note, done_at, done_by) on programme.takeover_item to ${app};
