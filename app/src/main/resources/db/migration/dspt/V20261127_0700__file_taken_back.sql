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

-- the program itself may delete nothing: this is the one way out, and only for the newest file
create function dspt.take_back(file uuid, reason text, by_whom text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select from dspt.status_file f join dspt.status_file later
                on (later.as_at, later.taken_at, later.id) > (f.as_at, f.taken_at, f.id) where f.id = file) then
        return false;
    end if;
    insert into dspt.undone_file (id, kind, name, sha256, as_at, taken_by, taken_at, added, changed, reason, undone_by, undone_at)
    select f.id, f.kind, f.name, f.sha256, f.as_at, f.taken_by, f.taken_at, f.added, f.changed, take_back.reason, left(by_whom, 200), at
      from dspt.status_file f where f.id = file and f.kind <> 'demo';
    if not found then
        return false;
    end if;
    delete from dspt.location_status s where s.file_id = file;
    delete from dspt.rejected_row r where r.file_id = file;
    delete from dspt.status_file f where f.id = file;
    return true;
end $$;
revoke all on function dspt.take_back(uuid, text, text, timestamptz) from public;
grant execute on function dspt.take_back(uuid, text, text, timestamptz) to ${app};
grant select on dspt.undone_file to ${app};
