-- A set keeps which value came from which device, with the bytes as they were sent, and what is measured beside the seven signs.
alter table observations.observation_set
    add column weight  smallint check (weight between 200 and 3000),
    add column glucose text check (glucose in ('HI', 'LO') or glucose ~ '^[0-9]{1,2}\.[0-9]$'),
    add column devices jsonb;
comment on column observations.observation_set.weight is 'In tenths of a kilogram. It is no part of the score.';
comment on column observations.observation_set.glucose is 'Blood glucose in mmol/L with one decimal, or HI or LO as the meter shows it. It is no part of the score.';
comment on column observations.observation_set.devices is 'What devices sent: for each frame its bytes, the device with its register id when it is known, when it came, and the fields of the set that still hold what it said.';
comment on column observations.observation_set.source is 'typed, device (at least one value is as a device sent it), program, moved (it was first written down for somebody else) or withdrawn: that row has no readings and says who took the set it replaces off this person''s record, when and why. It is no set and is never read as one.';

create table observations.stored_reading (
    home_id     uuid not null,
    device      text not null check (length(device) <= 200),
    stamp       text not null check (length(stamp) <= 100),
    set_id      uuid not null,
    resident_id uuid not null,
    primary key (home_id, device, stamp),
    foreign key (home_id, set_id) references observations.observation_set
);
create index stored_reading_set on observations.stored_reading (home_id, set_id);
comment on table observations.stored_reading is 'Which reading of a device, by its own time or number, is in which set: devices send stored readings again, and none counts twice.';
alter table observations.stored_reading enable row level security;
alter table observations.stored_reading force row level security;
create policy stored_reading_of_home on observations.stored_reading to ${app} using (home_id = any ((select access.acting_homes())::uuid[]));
grant select, insert, update (set_id, resident_id) on observations.stored_reading to ${app};
