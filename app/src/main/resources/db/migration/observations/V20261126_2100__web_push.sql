-- Web push (RFC 8030): devices that asked to be told of a call for help, and what is to be sent to each.
create table observations.told_device (
    id              uuid primary key,
    organisation_id uuid not null references directory.organisation,
    person_id       uuid not null,
    name            text not null check (length(name) between 1 and 100),
    wants           text not null check (wants in ('RAISED', 'DEPUTY', 'MANAGER')),
    endpoint        text not null check (length(endpoint) between 10 and 1000),
    p256dh          text not null,
    auth            text not null,
    asked_at        timestamptz not null,
    until           timestamptz,
    taken_at        timestamptz,
    trouble_at      timestamptz,
    trouble         text,
    unique (endpoint, organisation_id),
    check ((trouble_at is null) = (trouble is null))
);
create index told_device_place on observations.told_device (organisation_id);
create index told_device_person on observations.told_device (person_id);
comment on table observations.told_device is 'A browser that somebody asked to be told of calls for help of the place where they work: where its push service is, and the keys that seal what is sent (RFC 8291). Nothing of any resident.';
comment on column observations.told_device.wants is 'The first step of a call of which it is told: every call (RAISED), when nobody answers (DEPUTY), or at the manager''s turn (MANAGER).';
comment on column observations.told_device.trouble is 'Why the last message did not go out; null when its push service took it.';

create table observations.push_message (
    id            uuid primary key,
    device_id     uuid references observations.told_device on delete set null,
    home_id       uuid,
    escalation_id uuid,
    step_id       uuid,
    made_at       timestamptz not null,
    due_at        timestamptz,
    tries         integer not null default 0,
    unique (device_id, escalation_id),
    check ((home_id is null) = (escalation_id is null) and (step_id is null) = (escalation_id is null))
);
create index push_message_due on observations.push_message (due_at) where due_at is not null;
create index push_message_made on observations.push_message (made_at);
comment on table observations.push_message is 'What a device is told: its id is all that is sent, random and opaque. One for a device and a call; each further step makes it due again. Without a call it is a trial. Ids and times, nothing of any resident.';
comment on column observations.push_message.due_at is 'When it is sent, or sent again if the node that took it does not say what became of it; null when nothing is left to do.';

grant select, insert, update, delete on observations.told_device, observations.push_message to ${app};
