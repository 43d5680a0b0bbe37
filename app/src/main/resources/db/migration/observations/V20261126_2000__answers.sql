-- What a clinician outside the home does about somebody on their list: they take it on, and later say what was done. Two rows that are
-- never changed, so that how long it took and what it led to can be counted (NICE HTE13 found that nobody can say).
create table observations.answer (
    home_id         uuid not null,
    id              uuid not null,
    resident_id     uuid not null,
    turn            integer not null check (turn > 0),
    kind            text not null check (kind in ('TAKEN', 'DONE')),
    at              timestamptz not null,
    organisation_id uuid not null references directory.organisation,
    person_id       uuid not null,
    signature       text not null check (length(signature) between 1 and 300),
    why             text check (why in ('HIGH', 'MEDIUM', 'ABOVE_USUAL', 'SINGLE_THREE', 'CONCERN', 'INCOMPLETE', 'CALL', 'OTHER')),
    since           timestamptz,
    escalation_id   uuid,
    done            text check (done in ('VISIT', 'PHONE', 'ADVICE', 'MEDICINE', 'EMERGENCY', 'COMMUNITY_NURSE', 'NOTHING')),
    words           text check (length(words) between 1 and 500),
    changed         boolean,
    saved           text check (saved in ('NONE', 'GP_VISIT', 'NHS_111', 'EMERGENCY', 'AE', 'NOT_KNOWN')),
    primary key (home_id, id),
    unique (home_id, resident_id, turn, kind),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, escalation_id, resident_id) references observations.escalation (home_id, id, resident_id),
    check (num_nonnulls(why, since) = case kind when 'TAKEN' then 2 else 0 end),
    check (num_nonnulls(done, changed, saved) = case kind when 'DONE' then 3 else 0 end),
    check (words is null or kind = 'DONE'),
    check (since is null or since <= at),
    check (not changed or words is not null)
);
create index answer_of on observations.answer (organisation_id, at);
comment on table observations.answer is 'That a clinician of the practice, of 111 or of the community team took somebody on (why they were on the list and since when), and in a second row of the same turn what was done, whether it changed the care, and which other contact it saved. Two people at once cannot both have a turn: it is unique.';

alter table observations.answer enable row level security;
alter table observations.answer force row level security;
create policy answer_reach on observations.answer to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
    or observations.of_practice(home_id, resident_id));
create policy answer_opened on observations.answer for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]));
create policy answer_from_outside on observations.answer for insert to ${app} with check (home_id = any ((select access.opened_homes())::uuid[]));
-- A clinician answers in their own name, for whom they reach from outside; the home reads it and cannot write it for them.
create policy answer_signed on observations.answer as restrictive for insert to ${app}
    with check (person_id = (select access.acting_person())
        and (home_id = any ((select access.opened_homes())::uuid[])
             or organisation_id = any ((select access.acting_practices())::uuid[]) and observations.of_practice(home_id, resident_id)));
grant select, insert on observations.answer to ${app};
