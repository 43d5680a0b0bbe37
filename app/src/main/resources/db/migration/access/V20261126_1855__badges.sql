create table access.badge (
    id          uuid primary key,
    person_id   uuid not null references access.person,
    secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
    made_at     timestamptz not null,
    ended_at    timestamptz check (ended_at >= made_at)
);
create unique index badge_one on access.badge (person_id) where ended_at is null;
comment on table access.badge is 'A printed QR code with 128 random bits, in place of the PIN on a tablet on which the person has a day. Only the SHA-256 is kept.';
grant select, insert on access.badge to ${app};
grant update (ended_at) on access.badge to ${app};
