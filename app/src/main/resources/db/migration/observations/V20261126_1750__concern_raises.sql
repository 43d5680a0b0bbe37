-- A concern can ask for somebody with no score at all: then a report raises the escalation, and the step says what was noticed.
alter table observations.escalation_step
    add column report_id uuid,
    add foreign key (home_id, report_id) references observations.concern_report,
    drop constraint escalation_step_check,
    add constraint escalation_step_raised check (
        case when kind = 'RAISED' then guide_row is not null and num_nonnulls(set_id, report_id) = 1
             else guide_row is null and set_id is null and report_id is null end),
    add constraint escalation_step_noticed check (report_id is null or words is not null);
comment on column observations.escalation_step.report_id is 'The report of a concern that raised it, when no set did; words are what was noticed.';
