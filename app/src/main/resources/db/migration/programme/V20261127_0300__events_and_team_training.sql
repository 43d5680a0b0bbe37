-- What the digital team holds for homes and practices: training, and events. People in it work for homes, practices and suppliers.
create table programme.training_session (
    id          uuid primary key,
    topic       text not null check (topic in
                    ('NHSMAIL', 'MAILBOX', 'DSPT', 'PROXY', 'ODS', 'OBS', 'DSCR', 'WEEKEND', 'DEVICE', 'OTHER')),
    audience    text not null check (audience in ('CARE_HOME', 'GP_PRACTICE')),
    format      text not null check (format in ('ONE_TO_ONE', 'GROUP', 'WEBINAR')),
    held_on     date not null,
    minutes     integer not null check (minutes between 5 and 600),
    trainer     text not null check (length(trainer) between 1 and 200),
    materials   text not null check (length(materials) <= 2000),
    status      text not null check (status in ('BOOKED', 'DONE', 'CANCELLED')),
    recorded_at timestamptz not null,
    recorded_by uuid references access.person,
    recorder    text not null,
    settled_at  timestamptz,
    settler     text,
    reason      text check (length(reason) <= 300),
    check ((status = 'CANCELLED') = (reason is not null)),
    check ((settled_at is null) = (settler is null))
);
create index training_session_held on programme.training_session (held_on desc, id);
create index training_session_counted on programme.training_session (topic, audience, format, held_on) where status = 'DONE';
comment on table programme.training_session is
    'Training that the digital team gives to a home or a practice, in digital work. What staff of a home have learnt about observations is in the schema training.';
comment on column programme.training_session.settled_at is 'When a booked one was said to be done or cancelled, and by whom.';

create table programme.training_attendance (
    id              uuid primary key,
    session_id      uuid not null references programme.training_session,
    organisation_id uuid not null references directory.organisation,
    person_name     text check (length(person_name) between 1 and 200),
    person_role     text check (length(person_role) between 1 and 100),
    present         boolean not null,
    recorded_at     timestamptz not null,
    recorder        text not null
);
create unique index training_attendance_once
    on programme.training_attendance (session_id, organisation_id, coalesce(lower(person_name), ''));
create index training_attendance_of on programme.training_attendance (organisation_id, session_id);
comment on table programme.training_attendance is 'Which organisation, and whom of it, a training of the team was for, and whether they came. Without a name it stands for the organisation.';

create table programme.event (
    id          uuid primary key,
    name        text not null check (length(name) between 1 and 200),
    place       text not null check (length(place) between 1 and 200),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    about       text not null check (length(about) <= 1000),
    recorded_at timestamptz not null,
    recorder    text not null,
    check (ends_at > starts_at)
);
create index event_starts on programme.event (starts_at desc, id);
comment on table programme.event is 'A day on which the team brings homes, suppliers and speakers together.';

create table programme.event_session (
    id        uuid primary key,
    event_id  uuid not null references programme.event,
    starts_at timestamptz not null,
    minutes   integer not null check (minutes between 5 and 600),
    title     text not null check (length(title) between 1 and 200),
    speaker   text not null check (length(speaker) <= 200)
);
create index event_session_of on programme.event_session (event_id, starts_at);
comment on table programme.event_session is 'One part of an event''s programme: what, when, and who speaks.';

create table programme.event_stand (
    id       uuid primary key,
    event_id uuid not null references programme.event,
    holder   text not null check (length(holder) between 1 and 200),
    shows    text not null check (length(shows) <= 300)
);
create index event_stand_of on programme.event_stand (event_id, holder);
comment on table programme.event_stand is 'Who has a stand at an event, and what they show there.';

create table programme.event_invitation (
    id              uuid primary key,
    event_id        uuid not null references programme.event,
    organisation_id uuid not null references directory.organisation,
    invited_at      timestamptz not null,
    inviter         text not null,
    answer          text check (answer in ('ACCEPTED', 'DECLINED')),
    answered_at     timestamptz,
    answer_taken_by text,
    unique (event_id, organisation_id),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answer_taken_by is null))
);
comment on table programme.event_invitation is 'That an organisation was invited to an event, and what it answered last.';

create table programme.event_registration (
    id                uuid primary key,
    event_id          uuid not null references programme.event,
    attendee_type     text not null check (attendee_type in ('CARE_PROVIDER', 'SUPPLIER', 'SPEAKER', 'TEAM', 'OTHER')),
    organisation_id   uuid references directory.organisation,
    provider_id       uuid references directory.organisation,
    organisation_name text not null check (length(organisation_name) between 1 and 300),
    person_name       text not null check (length(person_name) between 1 and 200),
    person_role       text not null check (length(person_role) <= 100),
    walk_in           boolean not null,
    registered_at     timestamptz not null,
    recorder          text not null,
    check (attendee_type <> 'CARE_PROVIDER' or provider_id is not null),
    check ((organisation_id is null) = (provider_id is null))
);
create unique index event_registration_once on programme.event_registration
    (event_id, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), lower(organisation_name), lower(person_name));
create index event_registration_provider on programme.event_registration (provider_id, event_id);
comment on table programme.event_registration is 'Somebody who said they come to an event, or came without saying so.';
comment on column programme.event_registration.provider_id is
    'Who operated the home on the day of the event; the organisation itself where that is not known. Providers are counted by it.';

create table programme.event_attendance (
    registration_id uuid primary key references programme.event_registration,
    event_id        uuid not null references programme.event,
    provider_id     uuid references directory.organisation,
    attendee_type   text not null check (attendee_type in ('CARE_PROVIDER', 'SUPPLIER', 'SPEAKER', 'TEAM', 'OTHER')),
    attendance      text not null check (attendance in ('PRESENT', 'ABSENT')),
    marked_at       timestamptz not null,
    marker          text not null,
    check (attendee_type <> 'CARE_PROVIDER' or provider_id is not null)
);
create index event_attendance_counted on programme.event_attendance (event_id, attendance, attendee_type, provider_id);
comment on table programme.event_attendance is
    'Whether somebody was there: one row a person, with the provider they came for. A person without a row has not been marked.';

create table programme.event_question (
    id          uuid primary key,
    event_id    uuid not null references programme.event,
    question    text not null check (length(question) between 1 and 1000),
    asked_at    timestamptz not null,
    recorder    text not null,
    answer      text check (length(answer) between 1 and 2000),
    answered_at timestamptz,
    answerer    text,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answerer is null))
);
create index event_question_of on programme.event_question (event_id, asked_at);
comment on table programme.event_question is 'What was asked at an event, and the answer everybody gets.';

create table programme.event_demo_booking (
    id                uuid primary key,
    event_id          uuid not null references programme.event,
    stand_id          uuid not null references programme.event_stand,
    starts_at         timestamptz not null,
    organisation_id   uuid not null references directory.organisation,
    person_name       text not null check (length(person_name) between 1 and 200),
    booked_at         timestamptz not null,
    recorder          text not null,
    cancelled_at      timestamptz,
    canceller         text,
    check ((cancelled_at is null) = (canceller is null))
);
create unique index event_demo_once on programme.event_demo_booking (stand_id, starts_at) where cancelled_at is null;
create index event_demo_of on programme.event_demo_booking (event_id, starts_at);
comment on table programme.event_demo_booking is 'A time at a stand that is kept for somebody who wants to see a product.';

create table programme.event_follow_up (
    id          uuid primary key,
    event_id    uuid not null references programme.event,
    provider_id uuid not null references directory.organisation,
    kind        text not null check (kind in ('RANG', 'WROTE', 'MET', 'NOT_NOW')),
    done_on     date not null,
    note        text not null check (length(note) <= 1000),
    recorded_at timestamptz not null,
    recorder    text not null
);
create index event_follow_up_of on programme.event_follow_up (event_id, provider_id, done_on desc);
comment on table programme.event_follow_up is 'What the team did after an event about a provider that came.';

create table programme.event_application (
    event_id    uuid not null references programme.event,
    provider_id uuid not null references directory.organisation,
    applied_on  date not null,
    applied_for text not null check (length(applied_for) between 1 and 200),
    recorded_at timestamptz not null,
    recorder    text not null,
    primary key (event_id, provider_id)
);
comment on table programme.event_application is 'That a provider that came to an event has applied since, when, and for what: once an event.';

grant select, insert on programme.training_session, programme.training_attendance, programme.event, programme.event_session,
    programme.event_stand, programme.event_invitation, programme.event_registration, programme.event_attendance,
    programme.event_question, programme.event_demo_booking, programme.event_follow_up, programme.event_application to ${app};
grant update (status, settled_at, settler, reason) on programme.training_session to ${app};
grant update (present, recorded_at, recorder) on programme.training_attendance to ${app};
grant update (answer, answered_at, answer_taken_by) on programme.event_invitation to ${app};
grant update (attendance, marked_at, marker) on programme.event_attendance to ${app};
grant update (answer, answered_at, answerer) on programme.event_question to ${app};
grant update (cancelled_at, canceller) on programme.event_demo_booking to ${app};
