create schema if not exists directory;

-- "no two at the same time" needs equality and date ranges in one index
create extension if not exists btree_gist with schema directory;

create table directory.import_run (
    id            uuid        primary key,
    kind          text        not null check (kind in ('care-homes', 'gp-practices', 'organisations', 'links')),
    file_name     text        not null check (length(file_name) between 1 and 255),
    file_sha256   text        not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_bytes    bigint      not null check (file_bytes >= 0),
    run_by        text        not null check (length(run_by) between 1 and 200),
    started_at    timestamptz not null,
    finished_at   timestamptz not null,
    guard_lifted  boolean     not null,
    rows_read     integer     not null check (rows_read >= 0),
    added         integer     not null check (added >= 0),
    changed       integer     not null check (changed >= 0),
    unchanged     integer     not null check (unchanged >= 0),
    closed        integer     not null check (closed >= 0),
    left_out      integer     not null check (left_out >= 0),
    rejected      integer     not null check (rejected >= 0),
    check (finished_at >= started_at)
);
comment on table directory.import_run is
    'One file taken into the directory: what file, when, by whom, and what it changed. A run that changed nothing is written too.';
comment on column directory.import_run.guard_lifted is
    'True when the person said to go on although the file moved more than the guard allows.';
comment on column directory.import_run.left_out is
    'Rows that are right but not for us: dormant, not a care home, second half of a dual registration.';

create table directory.import_rejection (
    import_run_id uuid    not null references directory.import_run,
    position      integer not null check (position >= 0),
    row_number    bigint  not null check (row_number >= 1),
    whole_row     boolean not null,
    subject       text    not null check (length(subject) <= 200),
    reason        text    not null check (length(reason) between 1 and 1000),
    primary key (import_run_id, position)
);
comment on table directory.import_rejection is
    'A row, or one value of a row, that an import could not use, and why in plain words.';
comment on column directory.import_rejection.whole_row is
    'True: nothing of the row was used. False: one value was left out, the rest was used.';

create table directory.organisation (
    id               uuid primary key,
    kind             text not null check (kind in (
                         'care-home', 'gp-practice', 'branch-surgery', 'pharmacy', 'out-of-hours', 'nhs-111',
                         'icb', 'sub-icb', 'region', 'place', 'pcn', 'provider', 'care-association', 'council')),
    name             text not null check (length(trim(name)) between 1 and 300),
    ods_code         text check (ods_code ~ '^[A-Z0-9]{2,12}$'),
    cqc_location_id  text check (cqc_location_id ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    cqc_provider_id  text check (cqc_provider_id ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    ons_code         text check (ons_code ~ '^[A-Z][0-9]{8}$'),
    local_code       text check (local_code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    address_line_1   text,
    address_line_2   text,
    address_line_3   text,
    town             text,
    county           text,
    postcode         text check (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
    telephone        text check (length(telephone) <= 40),
    opened_on        date,
    closed_on        date,
    closed_because   text check (closed_because in (
                         'source-says-closed', 'left-the-file', 'dormant', 'dual-registration', 'registered-again')),
    import_run_id    uuid references directory.import_run,
    changed_at       timestamptz not null default now(),
    check (closed_on is null or opened_on is null or closed_on >= opened_on),
    check ((closed_on is null) = (closed_because is null)),
    check (kind <> 'care-home' or cqc_location_id is not null or ods_code is not null),
    constraint organisation_cqc_location_once unique (cqc_location_id),
    constraint organisation_cqc_provider_once unique (cqc_provider_id),
    constraint organisation_ons_once unique (ons_code),
    constraint organisation_local_once unique (local_code),
    constraint organisation_ods_once_while_open exclude using btree (ods_code with =)
        where (ods_code is not null and closed_on is null) deferrable initially deferred
);
create index organisation_ods on directory.organisation (ods_code);
create index organisation_kind on directory.organisation (kind, closed_on);
comment on table directory.organisation is
    'Everybody Homeward works with: care homes, practices, pharmacies, 111 and out-of-hours services, providers, ICBs, regions and places. Never deleted: closed with a date.';
comment on column directory.organisation.ods_code is
    'Code of the Organisation Data Service. It can outlive a CQC registration, so a closed home may share it with its successor; two open organisations never do.';
comment on column directory.organisation.local_code is
    'Code an ICB gives to what has no national one, such as its places.';
comment on column directory.organisation.county is
    'Part of the postal address only. Who a home belongs to is a link (ICB, place), never its county.';
comment on column directory.organisation.closed_on is 'First day on which it is no longer there.';

create table directory.care_home (
    organisation_id      uuid primary key references directory.organisation,
    beds                 integer check (beds between 0 and 2000),
    with_nursing         boolean not null,
    without_nursing      boolean not null,
    specialisms          text[] not null,
    regulated_activities text[] not null,
    service_types        text[] not null,
    rating               text check (rating in ('outstanding', 'good', 'requires-improvement', 'inadequate')),
    rating_published_on  date,
    rating_inherited     boolean not null,
    registered_manager   text check (length(registered_manager) <= 500),
    uprn                 text check (uprn ~ '^[0-9]{1,12}$')
);
comment on table directory.care_home is 'What the CQC directory says of a care home beyond its name and address.';
comment on column directory.care_home.registered_manager is
    'A personal name. Null when the post is vacant. Show it to people who ring the home, nowhere else.';
comment on column directory.care_home.rating is
    'Latest overall CQC rating. Null: not rated, or the CQC shows no single rating.';
comment on column directory.care_home.uprn is 'Unique property reference number of the building.';

create table directory.organisation_history (
    organisation_id uuid        not null references directory.organisation,
    version         integer     not null check (version >= 1),
    name            text        not null,
    ods_code        text,
    cqc_location_id text,
    address_line_1  text,
    address_line_2  text,
    address_line_3  text,
    town            text,
    county          text,
    postcode        text,
    telephone       text,
    opened_on       date,
    closed_on       date,
    closed_because  text,
    care_home       jsonb,
    valid_until     date        not null,
    recorded_at     timestamptz not null default now(),
    import_run_id   uuid        references directory.import_run,
    primary key (organisation_id, version)
);
comment on table directory.organisation_history is
    'What an organisation was called, where it was and what the CQC said of it until a date. The present is in organisation.';
comment on column directory.organisation_history.valid_until is 'First day on which this no longer held.';
comment on column directory.organisation_history.import_run_id is 'The import that replaced it.';

create table directory.link (
    id                uuid primary key,
    from_organisation uuid not null references directory.organisation,
    to_organisation   uuid not null references directory.organisation,
    kind              text not null check (kind in (
                          'succeeded-by', 'operated-by', 'commissioned-by', 'part-of', 'in-place', 'branch-of', 'member-of',
                          'served-by-practice', 'supplied-by-pharmacy', 'covered-by-111')),
    starts_on         date not null,
    ends_on           date,
    method            text not null check (method in ('file', 'person', 'match')),
    import_run_id     uuid references directory.import_run,
    check (from_organisation <> to_organisation),
    check (ends_on is null or ends_on >= starts_on),
    constraint link_once_at_a_time exclude using gist (
        from_organisation with =, to_organisation with =, kind with =, daterange(starts_on, ends_on) with &&),
    constraint link_to_one_at_a_time exclude using gist (
        from_organisation with =, kind with =, daterange(starts_on, ends_on) with &&)
        where (kind in ('operated-by', 'commissioned-by', 'branch-of'))
);
create index link_from on directory.link (from_organisation, kind);
create index link_to on directory.link (to_organisation, kind);
comment on table directory.link is
    'A dated relation between two organisations, read as a sentence: Beechwood House is served by Holt Medical Practice.';
comment on column directory.link.starts_on is
    'First day it holds. When the source gives none: the day the organisation opened, else the day of the import.';
comment on column directory.link.ends_on is 'First day it no longer holds; null while it holds.';
comment on column directory.link.method is 'How we know: a source file, a person, or a match a person has checked.';

grant usage on schema directory to ${app};
grant select, insert, update on
    directory.import_run, directory.import_rejection, directory.organisation, directory.care_home,
    directory.organisation_history, directory.link
    to ${app};
