-- The digital team sees counts and never a resident: this function steps over row-level security, and gives only how many sets of a home in
-- a whole month there were and were filed, each told as null from 1 to 4.
create policy observation_set_counted on observations.observation_set for select to current_user using (true);
create policy receipt_counted on observations.receipt for select to current_user using (true);

create function observations.told(count bigint) returns integer language sql immutable as
$$ select case when count between 1 and 4 then null else count::integer end $$;

create function observations.filed_counts(of_month date)
    returns table (home_id uuid, sets integer, in_time integer, filed integer, refused integer)
    language sql stable security definer set search_path = pg_catalog as
$$
    with counted as (
        select s.home_id, a.kind,
               coalesce(a.at, now()) - case when s.replaces is null then s.taken_at else s.recorded_at end as waited
          from observations.observation_set s
          left join observations.receipt a on a.home_id = s.home_id and a.set_id = s.id and a.kind in ('filed', 'refused')
         where s.taken_at >= date_trunc('month', of_month)::timestamp at time zone 'Europe/London'
           and s.taken_at < (date_trunc('month', of_month) + interval '1 month')::timestamp at time zone 'Europe/London'
           and s.source <> 'withdrawn'
           and not exists (select 1 from observations.observation_set later
                            where later.home_id = s.home_id and later.replaces = s.id))
    select c.home_id, observations.told(count(*)), observations.told(count(*) filter (where kind = 'filed' and waited <= interval '15 minutes')),
           observations.told(count(*) filter (where kind = 'filed')), observations.told(count(*) filter (where kind = 'refused'))
      from counted c where kind is not null or waited > interval '15 minutes'
     group by c.home_id
$$;
revoke all on function observations.filed_counts(date) from public;
grant execute on function observations.filed_counts(date) to ${app};
comment on function observations.filed_counts is 'By home, for the digital team: how many sets of a month there were, how many were filed in 15 minutes, filed and refused; 1 to 4 is null.';
