-- Questions that a home asks about every resident, in its own words: written, signed before use, and answered in time.
create table observations.questionnaire (
    home_id    uuid not null,
    id         uuid not null,
    begun_at   timestamptz not null,
    ended_at   timestamptz,
    ended_by   uuid,
    ender      text,
    end_reason text check (length(end_reason) between 1 and 500),
    primary key (home_id, id),
    check (num_nonnulls(ended_at, ended_by, ender, end_reason) in (0, 4))
);
comment on table observations.questionnaire is 'A questionnaire of a home, whatever its versions; it is used until somebody ends it.';

create table observations.questionnaire_version (
    home_id          uuid not null,
    id               uuid not null,
    questionnaire_id uuid not null,
    version          integer not null check (version > 0),
    content          jsonb not null,
    written_at       timestamptz not null,
    set_by           uuid not null,
    writer           text not null check (length(writer) between 1 and 300),
    signed_at        timestamptz,
    signed_by        uuid,
    signer           text check (length(signer) between 1 and 300),
    primary key (home_id, id),
    unique (home_id, questionnaire_id, version),
    foreign key (home_id, questionnaire_id) references observations.questionnaire,
    check (num_nonnulls(signed_at, signed_by, signer) in (0, 3))
);
comment on table observations.questionnaire_version is 'What is asked: name, how often, questions with what their answers ask for. It is used once it is signed and cannot be changed then; a change is a new version.';

create table observations.questionnaire_answer (
    home_id          uuid not null,
    id               uuid not null,
    resident_id      uuid not null,
    questionnaire_id uuid not null,
    version_id       uuid not null,
    name             text not null check (length(name) between 1 and 100),
    answered_at      timestamptz not null,
    set_by           uuid not null,
    recorder         text not null check (length(recorder) between 1 and 300),
    said             jsonb not null,
    points           integer not null check (points >= 0),
    unknown          integer not null check (unknown >= 0),
    asks             text check (asks in ('LOOK_AGAIN', 'TELL_SENIOR', 'WRITE_CONCERN')),
    why              text[] not null,
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, version_id) references observations.questionnaire_version
);
create index questionnaire_answer_last on observations.questionnaire_answer (home_id, resident_id, questionnaire_id, answered_at desc);
comment on table observations.questionnaire_answer is 'What was answered about a resident, in the words of the version that was asked: said holds questions and answers as they were read. Never changed. A concern that it wrote has a report of the same id.';

do $$
declare t text;
begin
    foreach t in array array['questionnaire', 'questionnaire_version', 'questionnaire_answer'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
    end loop;
    foreach t in array array['questionnaire', 'questionnaire_version'] loop
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[]))', t || '_reach', t);
    end loop;
end $$;
create policy questionnaire_answer_reach on observations.questionnaire_answer to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
    or observations.of_practice(home_id, resident_id));
create policy questionnaire_answer_opened on observations.questionnaire_answer for select to ${app}
    using (home_id = any ((select access.opened_homes())::uuid[]));
create policy questionnaire_answer_of_home on observations.questionnaire_answer as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]));
-- what is signed stays as it was signed
create policy questionnaire_version_unsigned on observations.questionnaire_version as restrictive for update to ${app}
    using (signed_at is null) with check (true);

grant select, insert on observations.questionnaire, observations.questionnaire_version, observations.questionnaire_answer to ${app};
grant update (ended_at, ended_by, ender, end_reason) on observations.questionnaire to ${app};
grant update (content, written_at, set_by, writer, signed_at, signed_by, signer) on observations.questionnaire_version to ${app};
