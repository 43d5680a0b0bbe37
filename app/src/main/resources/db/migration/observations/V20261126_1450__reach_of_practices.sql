-- A practice reaches the sets of its residents. As a sub-select in each policy this put a dozen sub-plans into every
-- reference to a table, for everybody; behind a function it costs only those whom the first half of the policy does not let through.
create function observations.of_practice(home uuid, resident uuid) returns boolean language plpgsql stable parallel safe as
$$ begin
    return access.acting_practices() is not null
        and exists (select 1 from residents.resident r where r.home_id = home and r.id = resident);
end $$;
comment on function observations.of_practice is 'Whether the person acting works at a practice that reaches this resident: row-level security of the register decides.';

do $$
declare t text;
begin
    foreach t in array array['observation_set', 'oxygen_scale', 'usual_score', 'plan', 'event', 'draft'] loop
        execute format('alter policy %I on observations.%I using (home_id = any ((select access.acting_homes())::uuid[])
            or observations.of_practice(home_id, resident_id))', t || '_reach', t);
    end loop;
end $$;
