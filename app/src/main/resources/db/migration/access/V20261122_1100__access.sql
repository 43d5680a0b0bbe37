-- People, what they may do where, how they prove who they are, and what they looked at and changed.
create schema access;
grant usage on schema access to ${app};

create table access.person (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 200),
    email      text check (email = lower(email) and length(email) <= 200),
    kind       text not null default 'person' check (kind in ('person', 'program')),
    created_at timestamptz not null default now(),
    left_at    timestamptz,
    unique (email),
    check ((kind = 'person') = (email is not null))
);
comment on table access.person is 'Somebody (or a program) with an account. A person who left keeps the row: it signs what they did.';

create table access.membership (
    id              uuid primary key,
    person_id       uuid not null references access.person,
    organisation_id uuid not null references directory.organisation,
    role            text not null,
    starts_on       date not null,
    ends_on         date,
    ended_by        uuid references access.person,
    ended_at        timestamptz,
    check (ends_on is null or ends_on >= starts_on),
    check ((ended_by is null) = (ended_at is null))
);
create index membership_person on access.membership (person_id);
create index membership_organisation on access.membership (organisation_id);
create unique index membership_once on access.membership (person_id, organisation_id, role) where ends_on is null;
comment on table access.membership is 'A role a person holds at an organisation, from a day to a day.';

create table access.password (
    person_id uuid not null references access.person,
    set_at    timestamptz not null default now(),
    hash      text not null,
    primary key (person_id, set_at)
);
comment on table access.password is 'Argon2id hashes, newest first; older ones are kept to refuse the last four again.';

create table access.second_factor (
    person_id    uuid primary key references access.person,
    secret       bytea,
    confirmed_at timestamptz,
    pending      bytea,
    last_step    bigint not null default 0,
    check ((secret is null) = (confirmed_at is null))
);
comment on table access.second_factor is 'RFC 6238 secret, sealed with the server key. last_step stops a code being used twice. pending waits for its first right code.';

create table access.recovery_code (
    person_id uuid not null references access.person,
    hash      text not null,
    made_at   timestamptz not null default now(),
    used_at   timestamptz,
    primary key (person_id, hash)
);

create table access.attempt (
    who         text primary key,
    failures    integer not null default 0,
    last_at     timestamptz not null default now(),
    open_again  timestamptz
);
create index attempt_last on access.attempt (last_at);
comment on table access.attempt is 'Failed sign-ins by account name, with the moment when the next try is allowed.';

create table access.passkey (
    credential_id                text primary key check (length(credential_id) <= 1400),
    person_id                    uuid not null references access.person,
    public_key                   bytea not null,
    signature_count              bigint not null,
    uv_initialized               boolean not null,
    backup_eligible              boolean not null,
    backup_state                 boolean not null,
    transports                   text not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz not null,
    last_used                    timestamptz not null,
    label                        text not null check (length(label) between 1 and 100)
);
create index passkey_person on access.passkey (person_id);
comment on table access.passkey is 'WebAuthn credential records. The user handle is the person id, so no table of user entities is needed.';

create table access.identity (
    issuer    text not null,
    subject   text not null,
    person_id uuid not null references access.person,
    linked_at timestamptz not null default now(),
    primary key (issuer, subject),
    unique (issuer, person_id)
);
comment on table access.identity is 'Who a person is at an OpenID provider; written at their first sign-in there, found by verified email.';

create table access.invitation (
    token_hash text primary key,
    person_id  uuid not null references access.person,
    made_by    uuid not null references access.person,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index invitation_person on access.invitation (person_id);
comment on table access.invitation is 'A link that lets one person set a password once. Only the hash of what is in the link is kept.';

-- Sessions, in the shape Spring Session keeps them.
create table access.session (
    primary_id            text primary key,
    session_id            text not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        text
);
create unique index session_id on access.session (session_id);
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);
create table access.session_attributes (
    session_primary_id text not null references access.session (primary_id) on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table access.api_client (
    client_id   text primary key,
    person_id   uuid not null references access.person,
    secret_hash text not null,
    made_at     timestamptz not null default now(),
    ended_at    timestamptz
);
comment on table access.api_client is 'A program that may ask for a bearer token, and the account in whose name it works.';

create table access.server_key (
    name    text primary key,
    key     bytea not null,
    made_at timestamptz not null default now()
);
comment on table access.server_key is 'Keys this installation made for itself: token signing, sealing of secrets.';

grant select, insert, update on all tables in schema access to ${app};
grant delete on access.session, access.session_attributes, access.passkey, access.recovery_code,
    access.second_factor, access.attempt to ${app};

-- Row-level security reads who is asking from these settings, set for each transaction: homes where the person works,
-- homes 111 has opened (to read only), practices where the person works.
create function access.acting_homes() returns uuid[] language sql stable parallel safe as
$$ select string_to_array(nullif(current_setting('app.homes', true), ''), ',')::uuid[] $$;
create function access.opened_homes() returns uuid[] language sql stable parallel safe as
$$ select string_to_array(nullif(current_setting('app.opened', true), ''), ',')::uuid[] $$;
create function access.acting_practices() returns uuid[] language sql stable parallel safe as
$$ select string_to_array(nullif(current_setting('app.practices', true), ''), ',')::uuid[] $$;
create function access.acting_person() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.person', true), '')::uuid $$;

create table access.opening (
    home_id    uuid not null references directory.organisation,
    id         uuid not null,
    person_id  uuid not null references access.person,
    person     text not null,
    reason     text not null check (length(reason) between 3 and 500),
    opened_at  timestamptz not null default now(),
    closes_at  timestamptz not null,
    primary key (home_id, id)
);
create index opening_person on access.opening (person_id, closes_at);
comment on table access.opening is 'A covered home''s records opened by a 111 clinician for a while, with the reason: the home is told.';
grant select, insert on access.opening to ${app};
alter table access.opening enable row level security;
alter table access.opening force row level security;
-- Before anybody acts it says who may; whoever acts sees their own openings and those of the homes they reach.
create policy opening_read on access.opening for select to ${app}
    using (access.acting_person() is null or person_id = access.acting_person() or home_id = any ((select access.acting_homes())::uuid[]));
create policy opening_insert on access.opening for insert to ${app} with check (person_id = access.acting_person());
