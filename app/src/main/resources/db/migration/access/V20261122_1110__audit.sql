-- The audit log: append-only, sealed in batches by a hash chain (docs/adr/0010).
create schema audit;
grant usage on schema audit to ${app};

create table audit.entry (
    home_id     uuid not null,
    id          uuid not null,
    at          timestamptz not null default now(),
    transaction bigint not null default pg_current_xact_id()::text::bigint,
    person_id   uuid,
    acted_as    text,
    deed        text not null,
    resident_id uuid,
    about       uuid,
    words       text,
    primary key (home_id, id)
);
create index entry_resident on audit.entry (home_id, resident_id, id) where resident_id is not null;
create index entry_transaction on audit.entry using brin (transaction) with (pages_per_range = 16);
comment on table audit.entry is 'Every look at a resident and every change: who, as what, when, what, about whom. home_id is the home, or the organisation where no home is concerned.';

create table audit.seal (
    number           bigint primary key,
    sealed_at        timestamptz not null default now(),
    from_transaction bigint not null,
    to_transaction   bigint not null,
    entries          bigint not null,
    previous         bytea not null,
    hash             bytea not null
);
comment on table audit.seal is 'Each seal covers the entries of a run of transactions and the seal before it: change one entry and every later seal is wrong.';

create function audit.refuse() returns trigger language plpgsql as
$$ begin raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege'; end $$;
create trigger entry_append_only before update or delete or truncate on audit.entry for each statement execute function audit.refuse();
create trigger seal_append_only before update or delete or truncate on audit.seal for each statement execute function audit.refuse();

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- Anybody may add to the log in their own name; a person reads what concerns their own homes.
create policy entry_insert on audit.entry for insert to ${app}
    with check (person_id is not distinct from access.acting_person());
create policy entry_read on audit.entry for select to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));
create policy entry_keeper on audit.entry for select to current_user using (true);

grant insert, select on audit.entry to ${app};
grant select on audit.seal to ${app};

-- The words that are hashed, one line an entry: a JSON array, so that no two entries write the same line.
create function audit.line(e audit.entry) returns text language sql stable set timezone = 'UTC' as
$$ select jsonb_build_array(e.home_id, e.id, e.at, e.transaction, e.person_id, e.acted_as, e.deed, e.resident_id, e.about, e.words)::text $$;

-- Seals all entries of finished transactions since the last seal. One caller at a time; others return at once.
create function audit.seal_now() returns bigint language plpgsql security definer set search_path = pg_catalog as
$$
declare
    last audit.seal;
    bound bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    covered bigint;
    digest bytea;
begin
    if not pg_try_advisory_xact_lock(720026) then return 0; end if;
    select * into last from audit.seal order by number desc limit 1;
    select count(*), sha256(coalesce(string_agg(sha256(convert_to(audit.line(e), 'UTF8')), ''::bytea order by e.transaction, e.id), ''::bytea))
      into covered, digest
      from audit.entry e
     where e.transaction >= coalesce(last.to_transaction, 0) and e.transaction < bound;
    if covered = 0 then return 0; end if;
    insert into audit.seal (number, from_transaction, to_transaction, entries, previous, hash)
    values (coalesce(last.number, 0) + 1, coalesce(last.to_transaction, 0), bound, covered,
            coalesce(last.hash, '\x00'::bytea), sha256(coalesce(last.hash, '\x00'::bytea) || digest));
    return covered;
end $$;

-- What `audit verify` reads: each seal with the digest of what is in the log now.
create function audit.recount() returns table (number bigint, entries bigint, found bigint, previous bytea, hash bytea, expected bytea)
    language sql security definer set search_path = pg_catalog as
$$
    select s.number, s.entries, f.found, s.previous, s.hash, sha256(s.previous || f.digest)
      from audit.seal s,
           lateral (select count(*) as found,
                           sha256(coalesce(string_agg(sha256(convert_to(audit.line(e), 'UTF8')), ''::bytea order by e.transaction, e.id), ''::bytea)) as digest
                      from audit.entry e
                     where e.transaction >= s.from_transaction and e.transaction < s.to_transaction) f
     order by s.number
$$;
create function audit.unsealed() returns bigint language sql security definer set search_path = pg_catalog as
$$ select count(*) from audit.entry e where e.transaction >= coalesce((select max(s.to_transaction) from audit.seal s), 0) $$;
revoke all on function audit.seal_now(), audit.recount(), audit.unsealed() from public;
grant execute on function audit.seal_now(), audit.recount(), audit.unsealed() to ${app};
