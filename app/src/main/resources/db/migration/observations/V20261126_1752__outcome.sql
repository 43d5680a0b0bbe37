-- How an escalation ended, as one of a list: reports count it, and what ended with a stay opens again when the discharge was a mistake.
alter table observations.escalation
    add column outcome text check (outcome in ('STAYED', 'SEEN', 'MEDICINE', 'HOSPITAL', 'PLAN', 'WRONG', 'DIED', 'LEFT')),
    add constraint escalation_outcome_of_end check ((ended_at is null) = (outcome is null));
comment on column observations.escalation.outcome is 'What became of it; LEFT: the stay in the home ended. end_reason says it in words.';
grant update (outcome) on observations.escalation to ${app};
