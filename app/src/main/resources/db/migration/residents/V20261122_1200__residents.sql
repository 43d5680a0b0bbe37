-- The register of residents. The home leads every key: row-level security and scaling out stand on it.
create schema residents;
grant usage on schema residents to ${app};

create table residents.resident (
    home_id             uuid not null references directory.organisation,
    id                  uuid not null,
    given_name          text not null check (length(given_name) between 1 and 100),
    family_name         text not null check (length(family_name) between 1 and 100),
    preferred_name      text,
    born                date not null check (born > '1890-01-01'),
    sex                 text not null check (sex in ('female', 'male', 'indeterminate', 'not known')),
    pregnant            boolean not null default false,
    nhs_number          char(10),
    nhs_number_status   text not null check (nhs_number_status in ('not present', 'format OK', 'traced', 'verified', 'mismatch')),
    room                text not null,
    bed_order           integer not null default 0,
    unit                text,
    practice_id         uuid references directory.organisation,
    named_clinician     text,
    allergies           text,
    allergies_status    text not null default 'not recorded' check (allergies_status in ('recorded', 'none known', 'not recorded')),
    allergies_by        text,
    allergies_on        date,
    cpr                 text not null default 'not recorded' check (cpr in ('for CPR', 'not for CPR', 'not recorded')),
    cpr_original        text,
    cpr_decided_on      date,
    care_plan_ceiling   text,
    usual_cognition     text,
    communication_needs text,
    photo               bytea,
    admitted_on         date not null,
    discharged_on       date,
    discharge_reason    text,
    version             integer not null default 1,
    import_id           uuid,
    primary key (home_id, id),
    check ((nhs_number is null) = (nhs_number_status = 'not present')),
    check (nhs_number ~ '^[0-9]{10}$'),
    check ((discharged_on is null) = (discharge_reason is null)),
    check ((allergies_status = 'recorded') = (allergies is not null)),
    check (discharged_on is null or discharged_on >= admitted_on)
);
create unique index resident_nhs_number on residents.resident (home_id, nhs_number) where nhs_number is not null and discharged_on is null;
create index resident_number on residents.resident (nhs_number) where nhs_number is not null;
create index resident_practice on residents.resident (practice_id) where discharged_on is null;
create index resident_home on residents.resident (home_id, bed_order) where discharged_on is null;
comment on table residents.resident is 'A person living in a home: who they are, where their bed is, who looks after them. A resident who moves home starts a new row there.';

create table residents.contact (
    home_id      uuid not null,
    id           uuid not null,
    resident_id  uuid not null,
    name         text not null,
    relationship text not null,
    telephone    text,
    is_next_of_kin boolean not null default false,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident
);
create index contact_resident on residents.contact (home_id, resident_id);
create unique index contact_next_of_kin on residents.contact (home_id, resident_id) where is_next_of_kin;
comment on table residents.contact is 'Next of kin and others to ring about a resident.';

create table residents.resident_change (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    at          timestamptz not null default now(),
    by_person   uuid not null,
    signature   text not null,
    reason      text not null check (length(reason) between 1 and 500),
    version     integer not null,
    import_id   uuid,
    before      jsonb not null,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    unique (home_id, resident_id, version)
);
create index resident_change_import on residents.resident_change (home_id, import_id) where import_id is not null;
comment on table residents.resident_change is 'What a resident''s entry said before each change, by whom it was changed and why; version is the one the change made.';

create table residents.import (
    home_id    uuid not null references directory.organisation,
    id         uuid not null,
    at         timestamptz not null default now(),
    by_person  uuid not null,
    file_name  text not null check (length(file_name) between 1 and 200),
    content    text,
    applied_at timestamptz,
    applied_by uuid,
    added      integer not null default 0,
    changed    integer not null default 0,
    skipped    integer not null default 0,
    undone_at  timestamptz,
    undone_by  uuid,
    kept       integer not null default 0,
    primary key (home_id, id),
    check ((applied_at is null) = (applied_by is null)),
    check ((undone_at is null) = (undone_by is null)),
    check (undone_at is null or applied_at is not null)
);
comment on table residents.import is 'A file of residents: checked, then applied, then perhaps undone. content is the file until it is applied.';

alter table residents.resident enable row level security;
alter table residents.resident force row level security;
create policy resident_home on residents.resident to ${app} using (home_id = any ((select access.acting_homes())::uuid[]));
create policy resident_look on residents.resident for select to ${app}
    using (home_id = any ((select access.opened_homes())::uuid[])
        or practice_id = any ((select access.acting_practices())::uuid[]));

do $$
declare t text;
begin
    foreach t in array array['contact', 'resident_change'] loop
        execute format('alter table residents.%I enable row level security', t);
        execute format('alter table residents.%I force row level security', t);
        execute format('create policy %I on residents.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[]))', t || '_home', t);
        execute format('create policy %I on residents.%I for select to ${app}
            using (exists (select 1 from residents.resident r where r.home_id = %I.home_id and r.id = %I.resident_id))', t || '_look', t, t, t);
    end loop;
end $$;
alter table residents.import enable row level security;
alter table residents.import force row level security;
create policy import_home on residents.import to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[])) with check (home_id = any ((select access.acting_homes())::uuid[]));

grant select, insert, update on all tables in schema residents to ${app};
revoke update on residents.resident_change from ${app};
grant delete on residents.contact, residents.resident to ${app};
-- Only an import that is undone takes a resident out of the register, and only one that nobody has touched since.
create policy resident_undo on residents.resident as restrictive for delete to ${app}
    using (import_id is not null and version = 1 and home_id = any ((select access.acting_homes())::uuid[]));
create policy contact_delete on residents.contact as restrictive for delete to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));
