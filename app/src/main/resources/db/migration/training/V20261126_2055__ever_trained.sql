-- The programme counts who was ever trained in all three parts: a number, and nobody's name or id.
create function training.ever_trained(as_at date) returns bigint language sql stable security definer set search_path = pg_catalog as
$$
    select count(*) from (select a.person_id from training.assessment a
                           where a.passed and a.withdrawn_at is null and a.assessed_on <= as_at
                           group by a.person_id having count(distinct a.part) = 3) trained
$$;
revoke all on function training.ever_trained(date) from public;
grant execute on function training.ever_trained(date) to ${app};
comment on function training.ever_trained is 'How many people have passed all three parts by the end of a day, whether or not that still holds.';
