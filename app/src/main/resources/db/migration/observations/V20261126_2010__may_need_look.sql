-- Of a practice's thousands of residents a few may need a look. Asking each one's latest sets costs a page a quarter of a second: so it
-- is noted with the set. When in doubt somebody is noted, for the list looks again at what it shows; nobody is left out who needs a look.
create table observations.may_need_look (
    home_id     uuid not null,
    resident_id uuid not null,
    taken_at    timestamptz not null,
    weight      smallint not null,
    at_least    smallint not null,
    primary key (home_id, resident_id),
    foreign key (home_id, resident_id) references residents.resident
);
comment on table observations.may_need_look is 'Whose score has been 3 or more, whose set was not complete or was corrected, since their last complete set below 3: nobody else can need a look because of a score. weight and at_least are the highest since then, for the order; a trigger on the sets writes it.';

create function observations.note_who_may_need_look() returns trigger language plpgsql as
$$ begin
    insert into observations.may_need_look as m (home_id, resident_id, taken_at, weight, at_least)
    select f.home_id, f.resident_id, max(f.taken_at),
           max(greatest(coalesce(f.band, 0), case when f.at_least - coalesce(f.usual, 0) >= 3 then 3 else 0 end)), max(f.at_least)
      from fresh f
     where f.at_least >= 3 or f.status in ('P', 'E') or f.replaces is not null
     group by f.home_id, f.resident_id
        on conflict (home_id, resident_id) do update
           set taken_at = greatest(m.taken_at, excluded.taken_at), weight = greatest(m.weight, excluded.weight),
               at_least = greatest(m.at_least, excluded.at_least);
    -- only a complete low set that is later, and takes nobody else's place, is good news
    delete from observations.may_need_look m using fresh f
     where m.home_id = f.home_id and m.resident_id = f.resident_id and f.taken_at > m.taken_at
       and f.status = 'C' and f.at_least < 3 and f.replaces is null;
    return null;
end $$;
create trigger observation_set_noted after insert on observations.observation_set
    referencing new table as fresh for each statement execute function observations.note_who_may_need_look();

alter table observations.observation_set no force row level security;
insert into observations.may_need_look (home_id, resident_id, taken_at, weight, at_least)
select s.home_id, s.resident_id, max(s.taken_at),
       max(greatest(coalesce(s.band, 0), case when s.at_least - coalesce(s.usual, 0) >= 3 then 3 else 0 end)), max(s.at_least)
  from observations.observation_set s
 where (s.at_least >= 3 or s.status in ('P', 'E') or s.replaces is not null)
   and not exists (select from observations.observation_set low
                    where low.home_id = s.home_id and low.resident_id = s.resident_id and low.taken_at > s.taken_at
                      and low.status = 'C' and low.at_least < 3 and low.replaces is null and low.source <> 'withdrawn'
                      and not exists (select from observations.observation_set later
                                       where later.home_id = low.home_id and later.replaces = low.id))
 group by s.home_id, s.resident_id;
alter table observations.observation_set force row level security;

alter table observations.may_need_look enable row level security;
alter table observations.may_need_look force row level security;
-- whom a practice reaches is asked once in a statement: of thousands there are hundreds of rows
create policy may_need_look_reach on observations.may_need_look to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
    or (home_id, resident_id) in (select home, resident from observations.residents_of_practice()));
create policy may_need_look_opened on observations.may_need_look for select to ${app}
    using (home_id = any ((select access.opened_homes())::uuid[]));
create policy may_need_look_noted on observations.may_need_look as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]));
create policy may_need_look_noted_again on observations.may_need_look as restrictive for update to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));
create policy may_need_look_over on observations.may_need_look as restrictive for delete to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));
grant select, insert, delete on observations.may_need_look to ${app};
grant update (taken_at, weight, at_least) on observations.may_need_look to ${app};
