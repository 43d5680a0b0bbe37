create table access.typed (
    home_id   uuid not null references directory.organisation,
    id        uuid not null,
    person_id uuid not null references access.person,
    page      text not null check (length(page) <= 500),
    typed     jsonb not null,
    kept_at   timestamptz not null,
    primary key (home_id, id),
    unique (home_id, person_id, page)
);
comment on table access.typed is 'What stood in the forms of a page when a shared tablet locked itself: it returns once, to who typed it, within 12 hours.';
grant select, insert, update, delete on access.typed to ${app};
alter table access.typed enable row level security;
alter table access.typed force row level security;
create policy typed_of_home on access.typed to ${app} using (home_id = any ((select access.acting_homes())::uuid[]));
