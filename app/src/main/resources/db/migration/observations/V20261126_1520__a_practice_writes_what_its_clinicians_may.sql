-- A practice reads the sets of its residents, and writes only what its pages let a clinician write: that scale 2 is authorised or ends, and
-- what score is usual, each in the writer's own name. Restrictive: it narrows whatever lets somebody reach a resident. Home staff pass by
-- one array that is worked out once in a statement.
do $$
declare t text;
begin
    foreach t in array array['observation_set', 'plan', 'event'] loop
        execute format('create policy %I on observations.%I as restrictive for insert to ${app}
            with check (home_id = any ((select access.acting_homes())::uuid[]))', t || '_of_home', t);
    end loop;
end $$;

create policy oxygen_scale_signed on observations.oxygen_scale as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]) or authorised_by = (select access.acting_person()));
create policy oxygen_scale_end_signed on observations.oxygen_scale as restrictive for update to ${app}
    using (true)
    with check (home_id = any ((select access.acting_homes())::uuid[]) or ended_by = (select access.acting_person()));
create policy usual_score_signed on observations.usual_score as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]) or set_by = (select access.acting_person()));

-- What somebody has typed and not saved is no record: only the home's own staff ever see it.
create policy draft_of_home on observations.draft as restrictive to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));
