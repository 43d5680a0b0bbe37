-- The resident's own practice may also say how often observations are taken, in the writer's own name.
drop policy plan_of_home on observations.plan;
create policy plan_signed on observations.plan as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]) or set_by = (select access.acting_person()));
