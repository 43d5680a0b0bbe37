create table directory.import_attempt (
    id            uuid        primary key,
    kind          text        not null check (kind in ('care-homes', 'gp-practices', 'organisations', 'links')),
    file_name     text        not null check (length(file_name) between 1 and 255),
    requested_by  text        not null check (length(requested_by) between 1 and 200),
    mode          text        not null check (mode in ('DRY_RUN', 'APPLY', 'APPLY_OVER_GUARD')),
    started_at    timestamptz not null,
    step          text        not null check (step in ('CHECKING', 'READING', 'COMPARING', 'WRITING')),
    rows_read     bigint      not null check (rows_read >= 0),
    bytes_read    bigint      not null check (bytes_read >= 0),
    bytes_total   bigint      not null check (bytes_total >= 0),
    state         text        not null check (state in ('RUNNING', 'APPLIED', 'PLANNED', 'GUARDED', 'REFUSED', 'BROKEN_OFF')),
    ended_at      timestamptz,
    summary       jsonb,
    rejected      integer     not null default 0 check (rejected >= 0),
    reason        text,
    next_step     text,
    import_run_id uuid        references directory.import_run,
    check ((state = 'RUNNING') = (ended_at is null)),
    check ((state = 'APPLIED') = (import_run_id is not null)),
    check (state not in ('APPLIED', 'PLANNED', 'GUARDED') or summary is not null)
);
create index import_attempt_started on directory.import_attempt (started_at desc);
create index import_attempt_running on directory.import_attempt (started_at) where state = 'RUNNING';
comment on table directory.import_attempt is
    'Every try to take a file into the directory, dry runs and refusals too: who, which file, how far it is, how it ended. Only import_run tells what changed.';
comment on column directory.import_attempt.state is
    'RUNNING is believed only while somebody holds the advisory lock directory.import; else the program was stopped and nothing was changed.';
comment on column directory.import_attempt.summary is 'What was or would be changed, with the rows that could not be used and why.';
comment on column directory.import_attempt.rejected is 'Rows of which nothing could be used.';

grant select, insert, update on directory.import_attempt to ${app};
