-- Who leaves the home leaves no open concern behind: it ends with the stay, and is open again when the discharge was a mistake.
alter table observations.concern
    drop constraint concern_outcome_check,
    add constraint concern_outcome_check
        check (outcome in ('told-senior', 'set-taken', 'clinician-called', 'no-longer-seen', 'withdrawn', 'left'));
alter policy concern_while_open on observations.concern
    using (home_id = any ((select access.acting_homes())::uuid[]) and (ended_at is null or outcome = 'left'));
