-- Which home published what, as the files of each week said it. Nothing here is of a resident; what the toolkit makes public is a level and a day.
create table dspt.edition (
    code      text primary key check (code ~ '^[0-9]{2}/[0-9]{2}$'),
    version   integer not null unique,
    opens_on  date not null unique,
    closes_on date not null unique,
    check (closes_on > opens_on)
);
comment on table dspt.edition is 'The years of the toolkit. The pair that counts (current and previous) moves on when an edition opens.';
insert into dspt.edition (code, version, opens_on, closes_on)
select to_char(y % 100, 'fm00') || '/' || to_char((y + 1) % 100, 'fm00'), y - 2017, make_date(y, 7, 1), make_date(y + 1, 6, 30)
from generate_series(2020, 2027) y;

create table dspt.status_file (
    id           uuid primary key,
    kind         text not null check (kind in ('asc-workbook', 'search-csv', 'demo')),
    name         text not null check (length(name) between 1 and 255),
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    as_at        date not null,
    taken_by     text not null check (length(taken_by) between 1 and 200),
    taken_at     timestamptz not null,
    guard_lifted boolean not null,
    rows_read    integer not null check (rows_read >= 0),
    not_ours     integer not null check (not_ours >= 0),
    added        integer not null check (added >= 0),
    changed      integer not null check (changed >= 0),
    unchanged    integer not null check (unchanged >= 0),
    missing      integer not null check (missing >= 0),
    rejected     integer not null check (rejected >= 0),
    constraint status_file_once unique (sha256),
    constraint status_file_day unique (kind, as_at)
);
create unique index status_file_week on dspt.status_file (date_trunc('week', as_at::timestamp)) where kind = 'asc-workbook';
create index status_file_as_at on dspt.status_file (as_at);
comment on table dspt.status_file is 'One file of statuses that was taken in whole. Files are taken in the order of their days, so that what was known on a day stays true.';
comment on column dspt.status_file.as_at is 'The day the file speaks of, by its name or by who handed it in.';
comment on column dspt.status_file.missing is 'Homes with a status that a whole workbook did not name; they keep what was last said of them.';

create table dspt.rejected_row (
    file_id    uuid not null references dspt.status_file,
    position   integer not null check (position >= 0),
    row_number bigint not null check (row_number >= 1),
    subject    text not null check (length(subject) <= 200),
    reason     text not null check (length(reason) between 1 and 1000),
    primary key (file_id, position)
);
comment on table dspt.rejected_row is 'A row of one of our homes that could not be used, and why in plain words.';

create table dspt.location_status (
    organisation_id uuid not null references directory.organisation,
    first_seen_on   date not null,
    file_id         uuid not null references dspt.status_file,
    level           text not null check (level in ('NOT_PUBLISHED', 'APPROACHING', 'NOT_MET', 'MET', 'EXCEEDED')),
    edition         text references dspt.edition,
    published_on    date,
    parent_ods      text check (parent_ods ~ '^[A-Z0-9]{2,12}$'),
    parent_level    text check (parent_level in ('NOT_PUBLISHED', 'APPROACHING', 'NOT_MET', 'MET', 'EXCEEDED')),
    parent_edition  text references dspt.edition,
    primary key (organisation_id, first_seen_on),
    check ((level = 'NOT_PUBLISHED') = (edition is null)),
    check (published_on <= first_seen_on)
);
create index location_status_file on dspt.location_status (file_id);
comment on table dspt.location_status is 'What was said of a home, from the day of the file that first said it. A row only when something changed: the status on a day is the last row seen on or before it.';
comment on column dspt.location_status.parent_level is 'The head office''s own status. It makes no home compliant: a site that its head office covers is listed with a status of its own.';

grant select on dspt.edition to ${app};
grant select, insert on dspt.status_file, dspt.rejected_row, dspt.location_status to ${app};
