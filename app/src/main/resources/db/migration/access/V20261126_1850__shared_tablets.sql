-- Shared tablets of a home: which devices are known, who has signed in fully on one today, and the PINs of people.
create table access.tablet (
    id             uuid primary key,
    home_id        uuid not null references directory.organisation,
    name           text not null check (length(name) between 1 and 60),
    secret_hash    bytea not null unique check (octet_length(secret_hash) = 32),
    asked_at       timestamptz not null,
    asked_by       uuid not null references access.person,
    asker          text not null,
    seen_at        timestamptz,
    last_person_id uuid references access.person
);
create index tablet_home on access.tablet (home_id);
comment on table access.tablet is 'A device somebody asked to share. Its browser holds a 256-bit secret in a cookie; only the SHA-256 is kept here.';
comment on column access.tablet.last_person_id is 'Who signed in on it last: only they are led back to the page where they were.';

create table access.tablet_decision (
    tablet_id  uuid not null references access.tablet,
    id         uuid not null,
    state      text not null check (state in ('APPROVED', 'BLOCKED')),
    decided_at timestamptz not null,
    decided_by uuid not null references access.person,
    decider    text not null,
    primary key (tablet_id, id)
);
comment on table access.tablet_decision is 'A tablet without a decision is pending; the newest decision says what it is now.';

create table access.tablet_day (
    tablet_id  uuid not null references access.tablet,
    person_id  uuid not null references access.person,
    opened_at  timestamptz not null,
    until      timestamptz not null,
    ended_at   timestamptz,
    wrong_pins integer not null default 0,
    primary key (tablet_id, person_id),
    check (until > opened_at)
);
create index tablet_day_person on access.tablet_day (person_id);
comment on table access.tablet_day is 'Opened by a full sign-in on an approved tablet: until its end the PIN is enough there. The newest one only; the audit log has all.';
comment on column access.tablet_day.wrong_pins is 'Counted before a PIN is checked; at 5 the PIN is shut on this tablet until the next full sign-in.';

create table access.pin (
    person_id uuid primary key references access.person,
    hash      text not null,
    set_at    timestamptz not null
);
comment on table access.pin is 'Argon2id of six digits. Worth nothing but on an approved tablet on which the person has a day.';

grant select, insert on access.tablet, access.tablet_decision, access.tablet_day, access.pin to ${app};
grant update (seen_at, last_person_id) on access.tablet to ${app};
grant update (opened_at, until, ended_at, wrong_pins) on access.tablet_day to ${app};
grant update (hash, set_at), delete on access.pin to ${app};
