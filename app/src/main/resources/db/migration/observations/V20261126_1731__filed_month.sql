-- Counting a month of sets takes seconds in a large area, and the pages that show the counts are opened often: so it is counted every hour,
-- and the pages read a few rows. These are counts of homes and of nobody.

create table observations.filed_month (
    home_id     uuid not null references directory.organisation,
    month       date not null check (extract(day from month) = 1),
    practice_id uuid references directory.organisation,
    sets        integer not null check (sets > 0),
    filed       integer not null,
    in_time     integer not null check (in_time between 0 and filed),
    refused     integer not null check (refused between 0 and sets - filed),
    counted_at  timestamptz not null default now(),
    unique nulls not distinct (home_id, month, practice_id)
);
create index filed_month_of_practice on observations.filed_month (practice_id, month);
create index filed_month_month on observations.filed_month (month);
comment on table observations.filed_month is 'How many sets of a home''s residents there were in a month, by the practice they are registered with, and how many of them it filed, filed in 15 minutes, and refused. Written by count_filed() only.';
grant select on observations.filed_month to ${app};

create policy observation_set_counted on observations.observation_set for select to current_user using (true);
create policy receipt_counted on observations.receipt for select to current_user using (true);
create policy resident_counted on residents.resident for select to current_user using (true);

-- The clock starts when a set was taken; for a set that stands in for another, when it was written down. A set that was replaced or withdrawn is
-- not counted, nor one whose 15 minutes still run. It steps over row-level security, for it counts everybody. Two at once take turns.
create function observations.count_filed(of_month date) returns void
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    first_day constant date := date_trunc('month', of_month)::date;
begin
    perform pg_advisory_xact_lock(hashtext('observations.count_filed'));
    delete from observations.filed_month m where m.month = first_day;
    insert into observations.filed_month (home_id, month, practice_id, sets, filed, in_time, refused)
    select c.home_id, first_day, c.practice_id, count(*), count(c.filed_at),
           count(*) filter (where c.filed_at - c.started <= interval '15 minutes'),
           count(*) filter (where c.filed_at is null and c.refused)
      from (select s.home_id, r.practice_id, a.filed_at, coalesce(a.refused, false) as refused,
                   case when s.replaces is null then s.taken_at else s.recorded_at end as started
              from observations.observation_set s
              join residents.resident r on r.home_id = s.home_id and r.id = s.resident_id
              left join (select n.home_id, n.set_id, min(n.at) filter (where n.kind = 'filed') as filed_at, bool_or(n.kind = 'refused') as refused
                           from observations.receipt n
                          where n.kind in ('filed', 'refused') and n.at >= first_day::timestamp at time zone 'Europe/London' - interval '1 day'
                          group by n.home_id, n.set_id) a on a.home_id = s.home_id and a.set_id = s.id
             where s.taken_at >= first_day::timestamp at time zone 'Europe/London'
               and s.taken_at < (first_day + interval '1 month')::timestamp at time zone 'Europe/London'
               and s.source <> 'withdrawn'
               and not exists (select 1 from observations.observation_set later
                                where later.home_id = s.home_id and later.replaces = s.id)) c
     where c.filed_at is not null or c.refused or now() - c.started > interval '15 minutes'
     group by c.home_id, c.practice_id;
end $$;
revoke all on function observations.count_filed(date) from public;
grant execute on function observations.count_filed(date) to ${app};
comment on function observations.count_filed is 'Counts the sets of a month anew into filed_month.';
