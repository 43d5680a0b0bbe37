-- What the digital team owns and lends: tablets, kits, SIMs. A home's own devices are in observations.device.
create table programme.equipment (
    id             uuid primary key,
    asset_tag      text not null check (asset_tag ~ '^[A-Z0-9][A-Z0-9-]{0,29}$'),
    kind           text not null check (kind in ('TABLET', 'KIT', 'SIM', 'OTHER')),
    make_model     text not null check (length(make_model) between 1 and 200),
    serial         text check (length(serial) between 1 and 60),
    imei           text check (imei ~ '^[0-9]{15}$'),
    iccid          text check (iccid ~ '^89[0-9]{16,18}$'),
    mdm_on         date,
    insured_until  date,
    calibrated_on  date,
    recorded_at    timestamptz not null,
    recorder       text not null,
    constraint equipment_tag_once unique (asset_tag),
    constraint equipment_imei_once unique (imei),
    constraint equipment_iccid_once unique (iccid)
);
comment on table programme.equipment is 'A thing the team owns. Where it is and how it is, is the last of its events; when it has to be calibrated is computed.';
comment on column programme.equipment.mdm_on is 'Since when the device is under mobile device management; null: it is not, or nobody knows.';
comment on column programme.equipment.calibrated_on is 'The last calibration before it came into this ledger; later ones are events.';

create table programme.equipment_loan (
    id               uuid primary key,
    equipment_id     uuid not null references programme.equipment,
    organisation_id  uuid not null references directory.organisation,
    signed_by        text not null check (length(signed_by) between 1 and 200),
    starts_on        date not null,
    until_on         date,
    pin_agreed_on    date not null,
    ended_on         date,
    recorded_at      timestamptz not null,
    recorder         text not null,
    check (until_on >= starts_on),
    check (ended_on >= starts_on)
);
create unique index equipment_loan_once on programme.equipment_loan (equipment_id) where ended_on is null;
create index equipment_loan_of on programme.equipment_loan (organisation_id, ended_on);
comment on table programme.equipment_loan is 'A signed agreement: which home has the thing, from when, until when it may, and that the rules for the PIN were agreed.';

create table programme.equipment_event (
    id           uuid primary key,
    equipment_id uuid not null references programme.equipment,
    turn         integer not null check (turn >= 0),
    move         text not null check (move in ('ARRIVED', 'LENT', 'RETURNED', 'WIPED', 'FAULT', 'REPAIRED', 'CALIBRATION_DUE',
                     'CALIBRATED', 'LOST', 'FOUND', 'RETIRED')),
    state        text not null check (state in ('IN_STORE', 'ON_LOAN', 'REPAIR', 'CALIBRATION', 'TO_WIPE', 'LOST', 'RETIRED')),
    happened_on  date not null,
    note         text not null check (length(note) <= 500),
    loan_id      uuid references programme.equipment_loan,
    wipe_number  text check (length(wipe_number) between 1 and 60),
    wiped_on     date,
    wiped_by     text check (length(wiped_by) between 1 and 200),
    recorded_at  timestamptz not null,
    recorder     text not null,
    unique (equipment_id, turn),
    check ((wipe_number is null) = (wiped_on is null) and (wipe_number is null) = (wiped_by is null)),
    check (move <> 'WIPED' or wipe_number is not null),
    check (move <> 'LENT' or loan_id is not null)
);
create index equipment_event_calibrated on programme.equipment_event (equipment_id, happened_on desc) where move = 'CALIBRATED';
comment on table programme.equipment_event is 'What happened to a thing, in turns without a gap, and the state it is in since: the last one holds.';

create table programme.equipment_breach_check (
    event_id     uuid primary key references programme.equipment_event,
    equipment_id uuid not null references programme.equipment,
    opened_at    timestamptz not null,
    opener       text not null,
    outcome      text check (outcome in ('NO_DATA', 'PROTECTED', 'REPORTED')),
    words        text check (length(words) between 1 and 1000),
    closed_at    timestamptz,
    closer       text,
    check ((outcome is null) = (closed_at is null) and (outcome is null) = (closer is null) and (outcome is null) = (words is null))
);
create index equipment_breach_open on programme.equipment_breach_check (opened_at) where outcome is null;
comment on table programme.equipment_breach_check is
    'The task that a lost thing opens: could somebody read personal data on it? A breach that must be reported must be within 72 hours.';

grant select, insert on programme.equipment, programme.equipment_loan, programme.equipment_event, programme.equipment_breach_check
    to ${app};
grant update (kind, make_model, serial, imei, iccid, mdm_on, insured_until, calibrated_on) on programme.equipment to ${app};
grant update (ended_on) on programme.equipment_loan to ${app};
grant update (outcome, words, closed_at, closer) on programme.equipment_breach_check to ${app};
