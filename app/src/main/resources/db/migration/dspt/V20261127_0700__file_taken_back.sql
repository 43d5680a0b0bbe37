-- A file taken in by mistake can be taken back while no later one stands on it. What it said goes; that it was here, and why it went, stays.
create table dspt.undone_file (
    id        uuid primary key,
    kind      text not null,
    name      text not null,
    sha256    text not null,
    as_at     date not null,
    taken_by  text not null,
    taken_at  timestamptz not null,
    added     integer not null,
    changed   integer not null,
    reason    text not null check (reason in ('WRONG_FILE', 'WRONG_DAY', 'FAULTY')),
    undone_by text not null check (length(undone_by) between 1 and 200),
    undone_at timestamptz not null
);
create index undone_file_at on dspt.undone_file (undone_at desc);
comment on table dspt.undone_file is 'A file of statuses that was taken in by mistake and taken back: its rows are gone, and what was known before holds again.';

grant select, insert on dspt.undone_file to ${app};
grant delete on dspt.status_file, dspt.rejected_row, dspt.location_status to ${app};
