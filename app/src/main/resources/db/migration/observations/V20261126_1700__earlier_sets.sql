-- Sets taken with other kit before Homeward, as its export has them: there is no resident in them, and none is ever guessed. They feed
-- the programme's counts and nothing else: no chart, board or list of residents reads them.
create table observations.earlier_import (
    id                 uuid primary key,
    file_name          text not null check (length(file_name) between 1 and 255),
    file_sha256        text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_bytes         bigint not null check (file_bytes > 0),
    run_by             text not null check (length(run_by) between 1 and 200),
    started_at         timestamptz not null,
    finished_at        timestamptz not null,
    rows_read          integer not null check (rows_read >= 0),
    agree              integer not null check (agree >= 0),
    differ             integer not null check (differ >= 0),
    without_file_score integer not null check (without_file_score >= 0),
    incomplete         integer not null check (incomplete >= 0),
    rejected           integer not null check (rejected >= 0),
    added              integer not null check (added >= 0),
    check (agree + differ + without_file_score + incomplete + rejected = rows_read)
);
create index earlier_import_started on observations.earlier_import (started_at desc);
comment on table observations.earlier_import is 'A file of earlier sets that brought something new: who, when, and how its scores compare with ours.';
comment on column observations.earlier_import.added is 'Sets that were not here already.';

create table observations.earlier_import_undoing (
    import_id uuid primary key references observations.earlier_import,
    undone_at timestamptz not null default now(),
    undone_by text not null check (length(undone_by) between 1 and 200)
);
comment on table observations.earlier_import_undoing is 'The sets of an undone import count no more, and the same file can be imported again.';

create table observations.earlier_finding (
    import_id  uuid not null references observations.earlier_import,
    row_number integer not null check (row_number >= 1),
    kind       text not null check (kind in ('DIFFERS', 'WITHOUT_FILE_SCORE', 'INCOMPLETE', 'REJECTED')),
    home       text not null check (length(home) <= 200),
    words      text not null check (length(words) between 1 and 1000),
    primary key (import_id, row_number)
);
comment on table observations.earlier_finding is 'Each row of a file whose score and ours are not the same, with the working.';

create table observations.earlier_set (
    import_id         uuid not null references observations.earlier_import,
    row_number        integer not null check (row_number >= 1),
    fingerprint       uuid not null,
    occurrence        integer not null check (occurrence >= 1),
    home_organisation uuid references directory.organisation,
    home_code         text not null check (length(home_code) <= 50),
    home_name         text not null check (length(home_name) <= 200),
    asset             text not null check (length(asset) <= 50),
    taken_at          timestamptz not null,
    respiration       smallint check (respiration between 1 and 80),
    saturation        smallint check (saturation between 40 and 100),
    oxygen            boolean,
    systolic          smallint check (systolic between 40 and 300),
    diastolic         smallint check (diastolic between 20 and 200),
    pulse             smallint check (pulse between 20 and 250),
    consciousness     "char" check (consciousness in ('A', 'C', 'V', 'P', 'U')),
    temperature       smallint check (temperature between 250 and 450),
    scale             smallint not null check (scale in (1, 2)),
    concern           boolean not null,
    file_score        smallint check (file_score between 0 and 999),
    points            smallint[] not null check (cardinality(points) = 7),
    total             smallint check (total between 0 and 20),
    at_least          smallint not null check (at_least between 0 and 20),
    primary key (import_id, row_number),
    check (total is null or total = at_least),
    check ((total is null) = (array_position(points, null) is not null))
);
create index earlier_set_known on observations.earlier_set (fingerprint);
create index earlier_set_month on observations.earlier_set (taken_at);
comment on table observations.earlier_set is 'One row of an export: a set of nobody we know. total only when complete; at_least is what is scorable; temperature in tenths of a degree.';
comment on column observations.earlier_set.fingerprint is 'By what the same set is known in a later file; occurrence counts sets of one file that are alike.';
comment on column observations.earlier_set.home_organisation is 'The home of the directory whose ODS code or CQC location ID the file gives; null when it is in neither.';

grant select, insert, update on observations.earlier_import to ${app};
grant select, insert on observations.earlier_import_undoing, observations.earlier_finding, observations.earlier_set to ${app};
