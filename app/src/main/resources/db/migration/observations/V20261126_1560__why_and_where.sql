-- Who planned how often and why, and where an authorisation of scale 2 is written down.
alter table observations.plan
    add column setter text,
    add column reason text,
    add constraint plan_says_why check ((setter is null) = (reason is null));
comment on table observations.plan is 'How often a resident''s observations are due when the last score does not ask for more. Each change is a new row; rows from before 26 November 2026 do not say who and why.';

alter table observations.oxygen_scale
    add column document_ref text,
    add constraint oxygen_scale_target check (target_low >= 80 and target_high <= 92);
comment on column observations.oxygen_scale.target_high is 'Scale 2 gives points above 92 per cent on oxygen: a target that goes higher contradicts it.';
