-- What people of homes and practices say about the programme, and what they answer when asked. Never about a resident.
create table programme.feedback (
    id              uuid primary key,
    words           text not null check (length(words) between 1 and 2000),
    speaker_role    text not null check (length(speaker_role) between 1 and 100),
    organisation_id uuid not null references directory.organisation,
    initiative      text not null check (initiative in ('NHSMAIL', 'DSPT', 'PROXY', 'OBS', 'DSCR', 'WEEKEND', 'OTHER')),
    sentiment       text not null check (sentiment in ('GOOD', 'MIXED', 'BAD')),
    source          text not null check (source in ('CALL', 'VISIT', 'EMAIL', 'EVENT', 'SURVEY', 'OTHER')),
    said_on         date not null,
    consent_by      text check (length(consent_by) between 1 and 200),
    consent_on      date,
    consent_scope   text check (consent_scope in ('TEAM', 'BOARD', 'PUBLIC')),
    expires_on      date,
    recorded_at     timestamptz not null,
    recorder        text not null,
    check ((consent_by is null) = (consent_on is null) and (consent_by is null) = (consent_scope is null)),
    check (expires_on is null or consent_on is not null)
);
create index feedback_said on programme.feedback (said_on desc, id);
create index feedback_of on programme.feedback (organisation_id, said_on desc);
comment on table programme.feedback is 'What somebody said about the programme: their role and organisation, never their name.';
comment on column programme.feedback.consent_by is 'Who agreed that the words may be quoted; for the proof of it only, never shown beside the words.';
comment on column programme.feedback.consent_scope is 'How far the words may go: the team, a board paper, or the public.';
comment on column programme.feedback.expires_on is 'The last day on which the words may be quoted; null: no end was agreed.';

create table programme.feedback_use (
    id          uuid primary key,
    feedback_id uuid not null references programme.feedback,
    used_on     date not null,
    used_where  text not null check (length(used_where) between 1 and 300),
    recorded_at timestamptz not null,
    recorder    text not null
);
create index feedback_use_of on programme.feedback_use (feedback_id, used_on desc);
comment on table programme.feedback_use is 'Where and when words were quoted, so that they can be found when somebody takes their consent back.';

create table programme.feedback_withdrawal (
    feedback_id  uuid primary key references programme.feedback,
    withdrawn_on date not null,
    reason       text not null check (length(reason) <= 500),
    recorded_at  timestamptz not null,
    recorder     text not null
);
comment on table programme.feedback_withdrawal is 'That consent to quote was taken back. From that day on the words are quoted nowhere new.';

create table programme.survey (
    id          uuid primary key,
    code        text not null unique check (code ~ '^[A-Z0-9_]{3,40}$'),
    name        text not null check (length(name) between 1 and 200),
    questions   text[] not null check (cardinality(questions) > 0 and questions <@ array['FEWER_CALLS', 'AUDIT_BEFORE', 'AUDIT_AFTER', 'CONFIDENCE']),
    opens_on    date not null,
    closes_on   date not null check (closes_on >= opens_on),
    recorded_at timestamptz not null,
    recorder    text not null
);
comment on table programme.survey is 'A few questions to homes, from a fixed list; there is no box for words, so nothing about a resident can come in.';

create table programme.survey_link (
    token           text primary key check (token ~ '^[A-Za-z0-9_-]{22,64}$'),
    survey_id       uuid not null references programme.survey,
    organisation_id uuid not null references directory.organisation,
    made_at         timestamptz not null,
    maker           text not null,
    unique (survey_id, organisation_id)
);
comment on table programme.survey_link is 'The address at which one home answers, without a sign-in; it opens the questions and nothing else.';

create table programme.survey_answer (
    survey_id       uuid not null references programme.survey,
    organisation_id uuid not null references directory.organisation,
    question        text not null check (question in ('FEWER_CALLS', 'AUDIT_BEFORE', 'AUDIT_AFTER', 'CONFIDENCE')),
    answer          integer not null check (answer between 0 and 10000),
    answered_at     timestamptz not null,
    primary key (survey_id, organisation_id, question),
    foreign key (survey_id, organisation_id) references programme.survey_link (survey_id, organisation_id)
);
create index survey_answer_counted on programme.survey_answer (question, answered_at);
comment on table programme.survey_answer is 'What a home answered, once: yes is 1 and no is 0; minutes; or how sure the staff feel, from 1 to 5.';

grant select, insert on programme.feedback, programme.feedback_use, programme.feedback_withdrawal, programme.survey,
    programme.survey_link, programme.survey_answer to ${app};
grant update (consent_by, consent_on, consent_scope, expires_on) on programme.feedback to ${app};
