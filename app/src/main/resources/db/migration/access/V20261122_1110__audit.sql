-- The audit log: append-only, sealed in batches by one hash chain (docs/adr/0007).
create schema audit;
grant usage on schema audit to ${app};

-- Transaction numbers count within one cluster: what is restored onto another one meets them again.
create function audit.cluster() returns bigint language sql stable parallel safe as
$$ select system_identifier from pg_catalog.pg_control_system() $$;

create table audit.entry (
    home_id     uuid not null,
    id          uuid not null,
    at          timestamptz not null default now(),
    cluster     bigint not null default audit.cluster(),
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
create index entry_transaction on audit.entry (cluster, transaction);
comment on table audit.entry is 'Every look at a resident and every change: who, as what, when, what, about whom. home_id is the home, or the organisation where no home is concerned.';
comment on column audit.entry.transaction is 'The transaction that wrote it, counted by that cluster. An entry is sealed once no transaction as old can still write.';

create table audit.seal (
    number           bigint primary key check (number > 0),
    sealed_at        timestamptz not null,
    cluster          bigint not null,
    from_transaction bigint not null,
    to_transaction   bigint not null,
    entries          bigint not null check (entries > 0),
    previous         bytea not null check (octet_length(previous) = 32),
    hash             bytea not null check (octet_length(hash) = 32),
    unique (cluster, from_transaction),
    check (from_transaction < to_transaction)
);
comment on table audit.seal is 'Each seal covers the entries of a run of transactions and the seal before it: change one entry and its seal is wrong; change the seal and the next one is.';
comment on column audit.seal.to_transaction is 'The first transaction it does not cover.';

create function audit.refuse() returns trigger language plpgsql as
$$ begin raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege'; end $$;
create trigger entry_append_only before update or delete or truncate on audit.entry for each statement execute function audit.refuse();
create trigger seal_append_only before update or delete or truncate on audit.seal for each statement execute function audit.refuse();

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- Anybody may add to the log in their own name, at any home: a practice's look is the home's to know.
create policy entry_insert on audit.entry for insert to ${app}
    with check (person_id is not distinct from access.acting_person());
-- A person reads what concerns the homes they work in.
create policy entry_read on audit.entry for select to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));
create policy entry_keeper on audit.entry for select to current_user using (true);

-- When and in which transaction it was written is for the database to say, not for who writes it.
grant insert (home_id, id, person_id, acted_as, deed, resident_id, about, words) on audit.entry to ${app};
grant select on audit.entry to ${app};
grant select on audit.seal to ${app};

-- What is hashed: fields that hold no blank, then each text with its length in bytes before it, so that no two rows have the same line.
create function audit.micros(at timestamptz) returns bigint language sql immutable as
$$ select (extract(epoch from at) * 1000000)::bigint $$;
create function audit.line(e audit.entry) returns text language sql stable as
$$ select concat(e.home_id, ' ', e.id, ' ', audit.micros(e.at), ' ', e.cluster, ' ', e.transaction, ' ', e.person_id, ' ', e.resident_id, ' ', e.about,
    ' ', octet_length(e.deed), ':', e.deed, octet_length(e.acted_as), ':', e.acted_as, octet_length(e.words), ':', e.words) $$;
create function audit.line(s audit.seal) returns text language sql stable as
$$ select concat(s.number, ' ', audit.micros(s.sealed_at), ' ', s.cluster, ' ', s.from_transaction, ' ', s.to_transaction, ' ', s.entries,
    ' ', encode(s.previous, 'hex')) $$;

-- Seals the next entries that nobody can add to any more, oldest first, about as many as a megabyte of digests holds; returns how
-- many. One caller at a time: others return 0 at once. What was restored from another cluster is finished by nature.
create function audit.seal_now() returns bigint language plpgsql security definer set search_path = pg_catalog as
$$
declare
    most  constant integer := 25000;
    here  constant bigint := audit.cluster();
    ended constant bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
    last  audit.seal;
    next  audit.seal;
    found bigint;
    newest bigint;
    digest bytea;
begin
    if not pg_try_advisory_xact_lock(720026) then return 0; end if;
    select * into last from audit.seal order by number desc limit 1;
    next.number := coalesce(last.number, 0) + 1;
    next.previous := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
    for next.cluster in
        with recursive known (cluster) as (
            (select e.cluster from audit.entry e order by e.cluster limit 1)
            union all
            select (select e.cluster from audit.entry e where e.cluster > known.cluster order by e.cluster limit 1)
              from known where known.cluster is not null)
        select known.cluster from known where known.cluster is not null order by known.cluster = here, known.cluster
    loop
        select coalesce(max(s.to_transaction), 0) into next.from_transaction from audit.seal s where s.cluster = next.cluster;
        select count(*), max(b.transaction) into found, newest from (
            select e.transaction from audit.entry e
             where e.cluster = next.cluster and e.transaction >= next.from_transaction and (e.cluster <> here or e.transaction < ended)
             order by e.transaction limit most) b;
        continue when found = 0;
        next.to_transaction := newest + 1;
        select count(*), sha256(string_agg(sha256(convert_to(audit.line(e), 'UTF8')), ''::bytea order by e.transaction, e.id))
          into next.entries, digest
          from audit.entry e
         where e.cluster = next.cluster and e.transaction >= next.from_transaction and e.transaction < next.to_transaction;
        next.sealed_at := clock_timestamp();
        next.hash := sha256(convert_to(audit.line(next), 'UTF8') || digest);
        insert into audit.seal select next.*;
        return next.entries;
    end loop;
    return 0;
end $$;
revoke all on function audit.seal_now() from public;
grant execute on function audit.seal_now() to ${app};
