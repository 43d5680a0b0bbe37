-- The support desk: whom the digital team helped, with what, and what is promised. Nothing of a resident: the desk refuses an NHS number.
create table programme.support_session (
    id              uuid primary key,
    organisation_id uuid not null references directory.organisation,
    audience        text not null check (audience in ('CARE_HOME', 'GP_PRACTICE', 'PROVIDER', 'OTHER')),
    topics          text[] not null check (cardinality(topics) > 0 and topics <@ array[
                        'NHSMAIL', 'MAILBOX', 'DSPT', 'PROXY', 'ODS', 'OBS', 'DSCR', 'WEEKEND', 'DEVICE', 'OTHER']),
    channel         text not null check (channel in ('TEAMS', 'EMAIL', 'PHONE', 'FACE_TO_FACE', 'VISIT')),
    status          text not null check (status in ('REQUESTED', 'BOOKED', 'DONE', 'MISSED')),
    started_at      timestamptz not null,
    minutes         integer check (minutes between 1 and 600),
    note            text check (length(note) between 1 and 2000),
    outcome         text check (outcome in ('FIXED', 'PROGRESS', 'NO_ANSWER', 'REFERRED', 'NOTHING')),
    reason          text check (reason in ('TURNOVER', 'LOST_PASSWORD', 'IDLE_ACCOUNT', 'NEW_PHONE', 'NOBODY_LOOKS', 'DSPT_LAPSED',
                        'WRONG_CODE', 'WANTS_TO_BEGIN', 'HOW_TO', 'OTHER')),
    contact         text check (length(contact) between 1 and 200),
    follow_up_of    uuid references programme.support_session,
    follow_up_on    date,
    raised_by       text not null check (raised_by in ('CALLER', 'TEAM')),
    recorded_at     timestamptz not null,
    recorded_by     text not null check (length(recorded_by) between 1 and 300),
    check ((status = 'DONE') = (outcome is not null and outcome <> 'NO_ANSWER')),
    check (status <> 'DONE' or minutes is not null)
);
create index support_session_at on programme.support_session (organisation_id, started_at desc);
-- all a count asks for lies in the index: topic, channel, status and audience of a span of time
create index support_session_counted on programme.support_session (started_at)
    include (topics, channel, status, audience, follow_up_of, organisation_id);
create index support_session_to_come on programme.support_session (started_at) where status in ('REQUESTED', 'BOOKED');
create index support_session_by on programme.support_session (recorded_by, recorded_at desc);
create index support_session_follows on programme.support_session (follow_up_of) where follow_up_of is not null;
comment on table programme.support_session is
    'One contact of the digital team with an organisation, by machine SUPPORT_SESSION: asked for, booked, held or missed. A contact is one row, whatever number of topics it had.';
comment on column programme.support_session.audience is 'What the organisation was when it was written; the directory may change later.';
comment on column programme.support_session.started_at is 'When it began; of a booking when it is to begin; of a request when somebody asked.';
comment on column programme.support_session.outcome is 'NO_ANSWER: nobody was there, so nobody was helped: such a contact is MISSED and never counts as given.';
comment on column programme.support_session.raised_by is 'Who began it: they (CALLER) or the digital team (TEAM).';

create table programme.support_change (
    session_id  uuid not null references programme.support_session,
    at          timestamptz not null,
    from_status text,
    to_status   text not null,
    by_whom     text not null,
    primary key (session_id, to_status)
);
comment on table programme.support_change is 'How a support session came to its state. No state is reached twice.';

create table programme.follow_up (
    session_id      uuid primary key references programme.support_session,
    organisation_id uuid not null references directory.organisation,
    due_on          date not null,
    ended_at        timestamptz,
    ended_by        text,
    kept_by_session uuid references programme.support_session,
    end_reason      text check (length(end_reason) between 1 and 300),
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at is null or kept_by_session is not null or end_reason is not null)
);
create index follow_up_due on programme.follow_up (due_on) where ended_at is null;
create index follow_up_open on programme.follow_up (organisation_id, due_on) where ended_at is null;
comment on table programme.follow_up is
    'What was promised at a session and for when. It ends when the session that keeps it is held, or with a reason. Apart from the sessions, so that what is due is found without reading all that ever was.';

create table programme.task (
    id              uuid primary key,
    organisation_id uuid not null references directory.organisation,
    what            text not null check (length(what) between 1 and 300),
    due_on          date not null,
    owner           text not null check (length(owner) between 1 and 200),
    made_at         timestamptz not null,
    made_by         text not null
);
create index task_due on programme.task (due_on);
create index task_of on programme.task (organisation_id, due_on);
comment on table programme.task is 'Something the digital team has to do for an organisation. It is done when it has a row in task_done.';

create table programme.task_done (
    task_id uuid primary key references programme.task,
    done_at timestamptz not null,
    done_by text not null
);
comment on table programme.task_done is 'When a task was done, and by whom.';

grant select, insert, update on programme.support_session, programme.follow_up to ${app};
grant select, insert on programme.support_change, programme.task, programme.task_done to ${app};
