create table programme.chain_link (
    code       text     primary key check (code ~ '^[A-Z_]+$'),
    position   smallint not null unique,
    is_service boolean  not null,
    name       text     not null,
    action     text     not null,
    taken_by   text     not null
);
comment on table programme.chain_link is
    'What a home has to have, and the services it can join: the links of the prerequisite chain, in the order in which they are looked at.';
comment on column programme.chain_link.action is 'The one thing that makes it true, said to whoever can do it.';

create table programme.chain_need (
    link      text not null references programme.chain_link,
    needs     text not null references programme.chain_link,
    starts_on date not null,
    ends_on   date,
    source    text not null,
    primary key (link, needs, starts_on),
    check (ends_on is null or ends_on > starts_on)
);
comment on table programme.chain_need is
    'The rules of the chain, dated: from a day on this link cannot be had without that one. A change of rules is a row, and last year is judged by its own.';
comment on column programme.chain_need.ends_on is 'First day on which the rule no longer holds.';

insert into programme.chain_link (code, position, is_service, name, action, taken_by) values
    ('CQC_REGISTERED', 10, false, 'CQC registration', 'Check the registration with the CQC', 'Provider'),
    ('ODS_CODE', 20, false, 'ODS code', 'Ask for an ODS code, or correct it', 'Digital team'),
    ('ICO_REGISTERED', 30, false, 'ICO registration', 'Register with the ICO, or pay the yearly fee', 'Registered manager'),
    ('DSPT_APPROACHING', 40, false, 'DSPT Approaching Standards', 'Publish the DSPT, at Approaching Standards at least', 'Registered manager'),
    ('SECURE_MAIL', 50, true, 'secure mail', 'Apply for secure mail and have every owner sign in', 'Registered manager'),
    ('DSPT_MET', 60, false, 'DSPT Standards Met', 'Publish the DSPT at Standards Met', 'Registered manager'),
    ('DEVICES', 70, false, 'devices', 'Have a tablet or computer ready for the staff', 'Registered manager'),
    ('INTERNET', 80, false, 'internet', 'Check that the internet reaches every floor', 'Registered manager'),
    ('PROXY', 90, true, 'proxy ordering', 'Take the home through proxy ordering', 'Digital team'),
    ('PRACTICE_AGREEMENT', 100, false, 'agreement with the practice', 'Have the practice agree who answers a raised score', 'GP practice'),
    ('STAFF_TRAINED', 110, false, 'trained staff', 'Train staff in all three parts', 'Digital team'),
    ('KIT', 120, false, 'kit', 'Lend the home its kit', 'Digital team'),
    ('OBSERVATIONS', 130, true, 'remote observations', 'Take the home through remote observations', 'Digital team'),
    ('ROTA_AGREEMENT', 140, false, 'agreement with the 111 service', 'Agree the two call times with the 111 service', '111 service'),
    ('ROUNDS', 150, true, 'weekend rounds', 'Put the home on the rota', '111 service'),
    ('SUPPLIER_QUOTE', 160, false, 'quote of an assured supplier', 'Choose a supplier of the assured list and send its quote', 'Registered manager'),
    ('CARE_RECORD', 170, true, 'care record grant', 'Apply for the grant and go live', 'Registered manager');

insert into programme.chain_need (link, needs, starts_on, source) values
    ('ODS_CODE', 'CQC_REGISTERED', '2018-01-01', 'ODS: a site is given a code once it is registered'),
    ('DSPT_APPROACHING', 'ODS_CODE', '2018-04-01', 'DSPT registration asks for the ODS code'),
    ('DSPT_APPROACHING', 'ICO_REGISTERED', '2021-03-01', 'DSPT item 1.1.1'),
    ('SECURE_MAIL', 'CQC_REGISTERED', '2018-04-01', 'NHSmail for social care, NM-R01'),
    ('SECURE_MAIL', 'ODS_CODE', '2018-04-01', 'NHSmail for social care, NM-R03'),
    ('SECURE_MAIL', 'DSPT_APPROACHING', '2021-03-01', 'NHSmail for social care, NM-R02'),
    ('DSPT_MET', 'DSPT_APPROACHING', '2021-03-01', 'DSPT: Met contains everything Approaching asks for'),
    ('PROXY', 'SECURE_MAIL', '2020-04-01', 'NHS England, proxy access for care homes'),
    ('PROXY', 'DSPT_MET', '2020-04-01', 'NHS England, proxy access for care homes, PX-R01'),
    ('PROXY', 'DEVICES', '2020-04-01', 'NHS England, proxy access for care homes'),
    ('PROXY', 'INTERNET', '2020-04-01', 'NHS England, proxy access for care homes'),
    ('OBSERVATIONS', 'SECURE_MAIL', '2022-01-01', 'Local pilot of remote observations'),
    ('OBSERVATIONS', 'PRACTICE_AGREEMENT', '2022-01-01', 'Local pilot of remote observations'),
    ('OBSERVATIONS', 'STAFF_TRAINED', '2022-01-01', 'Local pilot of remote observations'),
    ('OBSERVATIONS', 'KIT', '2022-01-01', 'Local pilot of remote observations'),
    ('ROUNDS', 'SECURE_MAIL', '2021-11-01', 'Local pilot of weekend rounds: the invitation comes by secure mail'),
    ('ROUNDS', 'ROTA_AGREEMENT', '2021-11-01', 'Local pilot of weekend rounds'),
    ('CARE_RECORD', 'SECURE_MAIL', '2022-07-01', 'Grant rules, DR-R02'),
    ('CARE_RECORD', 'DSPT_MET', '2022-07-01', 'Grant rules, DR-R02'),
    ('CARE_RECORD', 'SUPPLIER_QUOTE', '2022-07-01', 'Grant rules: a supplier of the assured list');

create table programme.proof (
    id              uuid        primary key,
    organisation_id uuid        not null references directory.organisation,
    link            text        not null references programme.chain_link,
    is_met          boolean     not null,
    since           date        not null,
    lapses_on       date,
    words           text        not null check (length(words) between 1 and 300),
    recorded_at     timestamptz not null,
    recorded_by     text        not null check (length(recorded_by) between 1 and 200),
    check (lapses_on is null or lapses_on >= since)
);
create index proof_latest on programme.proof (organisation_id, link, since desc, recorded_at desc);
comment on table programme.proof is
    'What somebody has seen or been told of one link of one home. The latest counts; nothing is changed or deleted.';
comment on column programme.proof.lapses_on is 'Last day on which it holds; null when it has no end.';

create table programme.initiative_case (
    id              uuid not null primary key,
    organisation_id uuid not null references directory.organisation,
    machine         text not null check (machine ~ '^[A-Z_]+$'),
    state           text not null check (state ~ '^[A-Z0-9_]+$'),
    state_since     date not null,
    moves           integer not null default 0,
    constraint initiative_case_once unique (organisation_id, machine)
);
create index initiative_case_board on programme.initiative_case (machine, state, state_since);
comment on table programme.initiative_case is
    'How far an organisation is in one initiative. The state is what its last event came to; only an event moves it, in the same statement.';

create table programme.case_event (
    id          uuid        primary key,
    case_id     uuid        not null references programme.initiative_case,
    position    integer     not null,
    event       text        not null check (event ~ '^[a-z0-9_]+$'),
    from_state  text        not null,
    to_state    text        not null,
    happened_on date        not null,
    note        text        check (length(note) <= 500),
    recorded_at timestamptz not null,
    recorded_by text        not null check (length(recorded_by) between 1 and 200),
    constraint case_event_in_order unique (case_id, position)
);
create index case_event_reached on programme.case_event (to_state, happened_on);
comment on table programme.case_event is 'What moved a case, when, and who said so. Never changed.';

create table programme.manager_welcome (
    id              uuid        primary key,
    organisation_id uuid        not null references directory.organisation,
    manager         text        not null check (length(manager) between 1 and 500),
    welcomed_on     date        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null check (length(recorded_by) between 1 and 200)
);
create index manager_welcome_latest on programme.manager_welcome (organisation_id, welcomed_on desc, recorded_at desc);
comment on table programme.manager_welcome is
    'Which registered manager the team has welcomed. Another name in the directory opens the welcome again by itself.';

grant select on programme.chain_link, programme.chain_need to ${app};
grant select, insert on programme.proof, programme.case_event, programme.manager_welcome to ${app};
grant select, insert, update on programme.initiative_case to ${app};
