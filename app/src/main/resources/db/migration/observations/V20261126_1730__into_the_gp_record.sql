-- The way of a set into the GP record: what waits, and a receipt for each step. What waits is a table of its own, so that a board counts
-- a few rows and not a year of sets. A trigger keeps it: no way in which a set is saved, corrected or moved can forget it, and a save
-- pays no round trip for it.
create table observations.receipt (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    set_id      uuid not null,
    kind        text not null check (kind in ('prepared', 'sent', 'delivered', 'filed', 'refused')),
    route       text check (route in ('secure mail', 'FHIR', 'MESH', 'text', 'CSV')),
    practice_id uuid references directory.organisation,
    at          timestamptz not null default now(),
    person_id   uuid not null,
    signature   text not null check (length(signature) between 1 and 300),
    reason      text check (length(reason) between 1 and 200),
    letter      bytea,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, set_id) references observations.observation_set,
    check ((kind = 'refused') = (reason is not null)),
    check (kind in ('filed', 'refused') = (route is null)),
    check (kind not in ('filed', 'refused') or practice_id is not null),
    check (letter is null or kind = 'prepared')
);
create index receipt_set on observations.receipt (home_id, set_id);
create unique index receipt_answer on observations.receipt (home_id, set_id) where kind in ('filed', 'refused');
comment on table observations.receipt is 'What became of a set on its way into the GP record: prepared, sent, delivered, and the practice''s one answer, filed or refused. letter is the PDF as it was prepared.';

create table observations.unfiled (
    home_id     uuid not null,
    set_id      uuid not null,
    resident_id uuid not null,
    since       timestamptz not null,
    primary key (home_id, set_id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, set_id) references observations.observation_set
);
create index unfiled_resident on observations.unfiled (home_id, resident_id);
comment on table observations.unfiled is 'Sets that the practice has neither filed nor refused, and withdrawn rows whose set it had filed for the wrong person. A trigger on the sets writes it, a trigger on the receipts empties it.';

-- What was written down long ago and is loaded now (a history, a made-up year) is nobody's work of today.
create function observations.wait_for_filing() returns trigger language plpgsql as
$$ begin
    -- first, for it waits for whoever files the older set at this moment: what follows then sees that it is filed
    if exists (select 1 from fresh where replaces is not null and source <> 'moved') then
        delete from observations.unfiled u using fresh f where u.home_id = f.home_id and u.set_id = f.replaces and f.source <> 'moved';
    end if;
    insert into observations.unfiled (home_id, set_id, resident_id, since)
    select f.home_id, f.id, f.resident_id, f.recorded_at from fresh f
     where f.recorded_at > now() - interval '1 day'
       and (f.source <> 'withdrawn'
            or exists (select 1 from observations.receipt r where r.home_id = f.home_id and r.set_id = f.replaces and r.kind = 'filed'));
    return null;
end $$;
create trigger observation_set_waits after insert on observations.observation_set
    referencing new table as fresh for each statement execute function observations.wait_for_filing();

create function observations.end_waiting() returns trigger language plpgsql as
$$ begin
    delete from observations.unfiled u using answered a
     where a.kind in ('filed', 'refused') and u.home_id = a.home_id and u.set_id = a.set_id;
    return null;
end $$;
create trigger receipt_answers after insert on observations.receipt
    referencing new table as answered for each statement execute function observations.end_waiting();

do $$
declare t text;
begin
    foreach t in array array['receipt', 'unfiled'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        -- the home's staff and the practice of the resident; 111 does not file
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or observations.of_practice(home_id, resident_id))', t || '_reach', t);
    end loop;
end $$;
-- Everybody signs in their own name, and only the practice answers.
create policy receipt_signed on observations.receipt as restrictive for insert to ${app}
    with check (person_id = (select access.acting_person())
        and (kind not in ('filed', 'refused') or observations.of_practice(home_id, resident_id)));
create policy unfiled_of_home on observations.unfiled as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]));
-- Nothing stops waiting before it is answered or another set has taken its place.
create policy unfiled_settled on observations.unfiled as restrictive for delete to ${app}
    using (exists (select 1 from observations.receipt r
                    where r.home_id = unfiled.home_id and r.set_id = unfiled.set_id and r.kind in ('filed', 'refused'))
        or exists (select 1 from observations.observation_set later
                    where later.home_id = unfiled.home_id and later.replaces = unfiled.set_id));

grant select, insert on observations.receipt to ${app};
grant select, insert, delete on observations.unfiled to ${app};
grant update (since) on observations.unfiled to ${app};

-- A practice's sets are found from its residents, those who left a short while ago too.
create index resident_of_practice on residents.resident (practice_id) where practice_id is not null;
