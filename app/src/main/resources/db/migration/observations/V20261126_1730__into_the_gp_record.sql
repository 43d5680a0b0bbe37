-- The way of a set into the GP record: what waits, and a receipt for each step. What waits is a table of its own, so that a board counts
-- a few rows and not a year of sets. A trigger keeps it: no way in which a set is saved, corrected or moved can forget it, and a save
-- pays no round trip for it.
create table observations.receipt (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    set_id      uuid not null,
    kind        text not null check (kind in ('prepared', 'sent', 'delivered', 'filed', 'refused', 'again')),
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
    check (kind in ('prepared', 'sent', 'delivered') = (route is not null)),
    check (kind not in ('filed', 'refused') or practice_id is not null),
    check (letter is null or kind = 'prepared')
);
create index receipt_set on observations.receipt (home_id, set_id);
create unique index receipt_once on observations.receipt (home_id, set_id, kind) where kind not in ('refused', 'again');
create index receipt_refused on observations.receipt (home_id, at) where kind = 'refused';
comment on table observations.receipt is 'What became of a set on its way into the GP record: prepared, sent, delivered, and what the practice answered, filed or refused. After a refusal the home can put right what was wrong and ask again. letter is the PDF as it was prepared.';

create table observations.unfiled (
    home_id     uuid not null,
    set_id      uuid not null,
    resident_id uuid not null,
    since       timestamptz not null,
    urgency     smallint not null check (urgency between -1 and 5),
    primary key (home_id, set_id),
    foreign key (home_id, set_id) references observations.observation_set
);
create index unfiled_resident on observations.unfiled (home_id, resident_id);
comment on table observations.unfiled is 'Sets that the practice has neither filed nor refused, and withdrawn rows whose set had gone to it for the wrong person. A trigger on the sets writes it, a trigger on the receipts empties it. urgency is 5 for what is to be taken out of somebody''s record, else the band of the score, -1 without one.';

-- A correction may be of a correction: what matters to the practice is what it holds, however many sets ago that was.
create function observations.went_before(home uuid, of_set uuid) returns uuid language sql stable as
$$
    with recursive before as (
        select s.replaces as id, 1 as far from observations.observation_set s
         where s.home_id = home and s.id = of_set and s.replaces is not null and s.source <> 'moved'
        union all
        select s.replaces, b.far + 1 from before b join observations.observation_set s on s.home_id = home and s.id = b.id
         where s.replaces is not null and s.source <> 'moved')
    select r.id from before b join observations.receipt r on r.home_id = home and r.set_id = b.id
     where r.kind in ('sent', 'delivered', 'filed')
     order by (r.kind = 'filed') desc, b.far, r.at limit 1
$$;
comment on function observations.went_before is 'The receipt of the set that a practice holds in place of this one: the nearest one before it that was filed, or else was sent; null when none went.';

-- What was written down long ago and is loaded now (a history, a made-up year) is nobody's work of today.
create function observations.wait_for_filing() returns trigger language plpgsql as
$$ begin
    -- first, for it waits for whoever files the older set at this moment: what follows then sees that it is filed
    if exists (select 1 from fresh where replaces is not null and source <> 'moved') then
        delete from observations.unfiled u using fresh f where u.home_id = f.home_id and u.set_id = f.replaces and f.source <> 'moved';
    end if;
    insert into observations.unfiled (home_id, set_id, resident_id, since, urgency)
    select f.home_id, f.id, f.resident_id, f.recorded_at, case when f.source = 'withdrawn' then 5 else coalesce(f.band, -1) end from fresh f
     where f.recorded_at > now() - interval '1 day'
       and (f.source <> 'withdrawn'
            or observations.went_before(f.home_id, f.id) is not null);
    return null;
end $$;
create trigger observation_set_waits after insert on observations.observation_set
    referencing new table as fresh for each statement execute function observations.wait_for_filing();

create function observations.end_waiting() returns trigger language plpgsql as
$$ begin
    delete from observations.unfiled u using answered a
     where a.kind in ('filed', 'refused') and u.home_id = a.home_id and u.set_id = a.set_id;
    if exists (select 1 from answered where kind = 'again') then
        insert into observations.unfiled (home_id, set_id, resident_id, since, urgency)
        select a.home_id, a.set_id, a.resident_id, a.at, coalesce(s.band, -1)
          from answered a join observations.observation_set s on s.home_id = a.home_id and s.id = a.set_id
         where a.kind = 'again' on conflict do nothing;
    end if;
    return null;
end $$;
create trigger receipt_answers after insert on observations.receipt
    referencing new table as answered for each statement execute function observations.end_waiting();

-- Asked once for a statement and not for each row: a practice has thousands of these rows.
create function observations.residents_of_practice() returns table (home uuid, resident uuid) language plpgsql stable parallel safe as
$$ begin
    if access.acting_practices() is not null then
        return query select r.home_id, r.id from residents.resident r where r.practice_id = any (access.acting_practices());
    end if;
end $$;
comment on function observations.residents_of_practice is 'Whom the practices of the person acting reach: row-level security of the register decides.';

do $$
declare t text;
begin
    foreach t in array array['receipt', 'unfiled'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        -- the home's staff and the practice of the resident; 111 does not file
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or (home_id, resident_id) in (select home, resident from observations.residents_of_practice()))', t || '_reach', t);
    end loop;
end $$;
-- Everybody signs in their own name: the home says what it made and sent, and only the resident's own practice answers.
create policy receipt_signed on observations.receipt as restrictive for insert to ${app}
    with check (person_id = (select access.acting_person())
        and case when kind in ('filed', 'refused')
                 then practice_id = any ((select access.acting_practices())::uuid[])
                      and exists (select 1 from residents.resident r where r.home_id = receipt.home_id and r.id = receipt.resident_id
                                     and r.practice_id = receipt.practice_id)
                 else home_id = any ((select access.acting_homes())::uuid[]) end);
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
