-- A practice reaches its residents while they live in the home and for 30 days after they left: long enough for letters and
-- certificates. Afterwards nobody keeps their practice up to date here.
drop policy resident_look on residents.resident;
create policy resident_look on residents.resident for select to ${app}
    using (home_id = any ((select access.opened_homes())::uuid[])
        or practice_id = any ((select access.acting_practices())::uuid[])
           and (discharged_on is null or discharged_on >= (now() at time zone 'Europe/London')::date - 30));
