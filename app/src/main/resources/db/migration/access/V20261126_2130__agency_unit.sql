-- Agency staff work in one unit: they reach the residents of that unit, and nobody else's rows are there for them.
alter table access.agency_worker add column unit text check (length(unit) between 1 and 80);
comment on column access.agency_worker.unit is 'The unit whose code they came in with; null for a home, or a part of it, without units.';

create function access.acting_unit() returns text language sql stable parallel safe as
$$ select nullif(current_setting('app.unit', true), '') $$;

-- the first half is asked once for a statement, and PostgreSQL expects it to be true often: everybody else's plans stay as they are
create policy resident_of_unit on residents.resident as restrictive to ${app}
    using ((select access.acting_unit() is null) or unit = (select access.acting_unit()));
