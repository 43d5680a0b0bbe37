-- An escalation runs from the first set that asks for somebody until a person says how it ended. What happens in it is a row each.
create table observations.escalation (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    opened_at   timestamptz not null,
    ended_at    timestamptz,
    ended_by    uuid,
    ender       text,
    end_reason  text,
    primary key (home_id, id),
    unique (home_id, id, resident_id),
    foreign key (home_id, resident_id) references residents.resident,
    check ((ended_at is null) = (end_reason is null))
);
create unique index escalation_one on observations.escalation (home_id, resident_id) where ended_at is null;
comment on table observations.escalation is 'A raised score and all that was done about it. One is open for a resident at a time; only a person ends it, with an outcome.';

create table observations.escalation_step (
    home_id       uuid not null,
    id            uuid not null,
    escalation_id uuid not null,
    resident_id   uuid not null,
    at            timestamptz not null,
    kind          text not null check (kind in ('RAISED', 'CALLED', 'NO_ANSWER', 'ACKNOWLEDGED', 'ADVICE', 'TOLD')),
    guide_row     text,
    set_id        uuid,
    rung          text check (rung in ('DEPUTY', 'NEXT_SERVICE', 'MANAGER')),
    person_id     uuid,
    writer        text not null,
    who           text check (length(who) between 1 and 200),
    words         text check (length(words) between 1 and 2000),
    primary key (home_id, id),
    foreign key (home_id, escalation_id, resident_id) references observations.escalation (home_id, id, resident_id),
    foreign key (home_id, set_id) references observations.observation_set,
    check ((kind = 'RAISED') = (set_id is not null and guide_row is not null)),
    check ((kind = 'TOLD') = (rung is not null)),
    check (kind <> 'ADVICE' or words is not null)
);
create index escalation_step_order on observations.escalation_step (home_id, escalation_id, at, id);
comment on table observations.escalation_step is 'What happened in an escalation: a set raised it, somebody was called, did not answer, took it on or advised, or silence made Homeward tell the next one (rung; nobody wrote it).';

-- The clock asks this table before anybody acts: it holds ids and a time, and nothing of any resident.
create table observations.escalation_alarm (
    home_id       uuid not null,
    escalation_id uuid not null,
    due_at        timestamptz,
    primary key (home_id, escalation_id)
);
create index escalation_alarm_due on observations.escalation_alarm (due_at);
comment on table observations.escalation_alarm is 'When the clock looks at an open escalation again; null when nobody is left to be told. Nodes share the work by locking a row and skipping what is locked.';

create table observations.protocol (
    home_id          uuid not null,
    id               uuid not null,
    practice_id      uuid not null references directory.organisation,
    version          integer not null,
    template         text not null,
    written_at       timestamptz not null default now(),
    person_id        uuid not null,
    writer           text not null,
    practice_number  text not null,
    opens            time not null,
    closes           time not null check (opens < closes),
    service          text not null,
    service_number   text not null,
    deputy           text not null,
    deputy_number    text not null,
    manager          text not null,
    manager_number   text not null,
    primary key (home_id, id),
    unique (home_id, practice_id, version)
);
comment on table observations.protocol is 'What a home and a practice want done after a raised score: whom to ring, and how long silence lasts. Each change is a new version; it counts once it is signed.';

create table observations.protocol_time (
    home_id      uuid not null,
    id           uuid not null,
    guide_row    text not null,
    answer       integer not null check (answer between 0 and 240),
    decision     integer not null check (decision between answer and 480),
    deputy       integer not null check (deputy between 0 and 480),
    next_service integer not null check (next_service between deputy and 480),
    manager      integer not null check (manager between next_service and 480),
    primary key (home_id, id, guide_row),
    foreign key (home_id, id) references observations.protocol
);
comment on table observations.protocol_time is 'The times of a protocol (id is the protocol''s), in minutes after the score was saved.';

create table observations.protocol_signature (
    home_id     uuid not null,
    id          uuid not null,
    protocol_id uuid not null,
    practice_id uuid not null,
    signed_at   timestamptz not null default now(),
    set_by      uuid not null,
    signer      text not null,
    register_no text not null,
    review_by   date not null,
    primary key (home_id, id),
    foreign key (home_id, protocol_id) references observations.protocol
);
comment on table observations.protocol_signature is 'That a named clinician of the practice agrees with a version of a protocol, and until when; agreeing again is a new row.';

do $$
declare t text;
begin
    foreach t in array array['escalation', 'escalation_step', 'protocol', 'protocol_time', 'protocol_signature'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        execute format('create policy %I on observations.%I for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]))', t || '_opened', t);
    end loop;
    foreach t in array array['escalation', 'escalation_step'] loop
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or observations.of_practice(home_id, resident_id))', t || '_reach', t);
    end loop;
    foreach t in array array['protocol', 'protocol_signature'] loop
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or practice_id = any ((select access.acting_practices())::uuid[]))', t || '_reach', t);
    end loop;
    -- a home begins and ends an escalation, and writes its protocol; whoever answers from outside only answers
    foreach t in array array['escalation', 'protocol', 'protocol_time'] loop
        execute format('create policy %I on observations.%I as restrictive for insert to ${app}
            with check (home_id = any ((select access.acting_homes())::uuid[]))', t || '_of_home', t);
    end loop;
end $$;
create policy protocol_time_reach on observations.protocol_time to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
    or exists (select 1 from observations.protocol p where p.home_id = protocol_time.home_id and p.id = protocol_time.id));
create policy escalation_end_of_home on observations.escalation as restrictive for update to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));

-- A clinician takes it on or advises, in their own name: of the practice for its residents, of 111 in a home that is opened.
create policy escalation_step_signed on observations.escalation_step as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[])
        or (kind in ('ACKNOWLEDGED', 'ADVICE') and person_id = (select access.acting_person())));
create policy escalation_step_answer on observations.escalation_step for insert to ${app}
    with check (home_id = any ((select access.opened_homes())::uuid[]));

-- The practice agrees, in the name of the clinician who signs; a home cannot sign for it.
create policy protocol_signature_signed on observations.protocol_signature as restrictive for insert to ${app}
    with check (set_by = (select access.acting_person()) and practice_id = any ((select access.acting_practices())::uuid[]));

grant select, insert on observations.escalation, observations.escalation_step, observations.protocol, observations.protocol_time,
    observations.protocol_signature to ${app};
grant update (ended_at, ended_by, ender, end_reason) on observations.escalation to ${app};
grant select, insert, update, delete on observations.escalation_alarm to ${app};
