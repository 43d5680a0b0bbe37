-- What is to be said is kept as it was, with whom it is for. Nothing is connected yet that could send it.
alter table observations.escalation_step
    drop constraint escalation_step_kind_check,
    add constraint escalation_step_kind_check check (kind in ('RAISED', 'CALLED', 'NO_ANSWER', 'ACKNOWLEDGED', 'ADVICE', 'TOLD', 'SBARD')),
    drop constraint escalation_step_words_check,
    add constraint escalation_step_words_check check (length(words) between 1 and 8000),
    add constraint escalation_step_sbard check (kind <> 'SBARD' or words is not null and who is not null);
