-- The register of the devices that a home measures with. No row is about a resident: what somebody writes in their own words may
-- name a person, so it lies in a table of its own that only the home reads.
create table observations.device (
    home_id         uuid not null,
    id              uuid not null,
    tag             text not null check (length(tag) between 1 and 40),
    kind            text not null,
    maker           text,
    model           text,
    serial          text,
    bluetooth_name  text,
    calibration_due date,
    added_at        timestamptz not null default now(),
    added_by        uuid not null,
    adder           text not null,
    retired_at      timestamptz,
    retired_by      uuid,
    retirer         text,
    retire_reason   text check (retire_reason in ('BROKEN', 'LOST', 'RETURNED', 'REPLACED')),
    primary key (home_id, id),
    check ((retired_at is null) = (retire_reason is null)),
    check ((retired_at is null) = (retirer is null))
);
create unique index device_tag on observations.device (home_id, lower(tag)) where retired_at is null;
comment on table observations.device is 'A thing that a home measures with, or a tablet or box. tag: what is written on its sticker; bluetooth_name: as a tablet shows it when it connects. It belongs to the home whose key it has.';

create table observations.device_deed (
    home_id   uuid not null,
    id        uuid not null,
    device_id uuid not null,
    kind      text not null check (kind in ('FAULT', 'PUT_RIGHT', 'CLEANED', 'LENT', 'BACK', 'BATTERY')),
    at        timestamptz not null,
    by_person uuid not null,
    signature text not null,
    fault     text,
    back_by   date,
    level     smallint check (level between 0 and 100),
    ends      uuid,
    primary key (home_id, id),
    foreign key (home_id, device_id) references observations.device,
    foreign key (home_id, ends) references observations.device_deed,
    check ((kind = 'FAULT') = (fault is not null)),
    check ((kind = 'LENT') = (back_by is not null)),
    check ((kind = 'BATTERY') = (level is not null)),
    check ((kind in ('PUT_RIGHT', 'BACK')) = (ends is not null))
);
create index device_deed_latest on observations.device_deed (home_id, device_id, at desc, id desc);
-- a fault is put right once, and a loan comes back once
create unique index device_deed_ends on observations.device_deed (home_id, ends) where ends is not null;
comment on table observations.device_deed is 'What happened to a device, never changed: a fault, that it was put right, a cleaning, a loan and its end, how full the battery was. ends: the fault or loan that is over with this.';

create table observations.device_remark (
    home_id uuid not null,
    id      uuid not null,
    words   text not null check (length(words) between 1 and 500),
    primary key (home_id, id),
    foreign key (home_id, id) references observations.device_deed
);
comment on table observations.device_remark is 'What somebody wrote about a fault, its repair or a loan in their own words. It may name a person: only the home reads it.';

-- Who helps homes for the area sees their equipment and no resident: decided by the roles held today, not by what the program says.
create function observations.of_programme() returns boolean language sql stable parallel safe as
$$ select exists (select 1 from access.membership m
                   where m.person_id = access.acting_person() and m.role in ('ICB_FACILITATOR', 'ICB_PROGRAMME_MANAGER')
                     and m.starts_on <= (now() at time zone 'Europe/London')::date
                     and (m.ends_on is null or m.ends_on > (now() at time zone 'Europe/London')::date)) $$;
comment on function observations.of_programme is 'Whether the person acting helps homes for the area today.';

do $$
declare t text;
begin
    foreach t in array array['device', 'device_deed', 'device_remark'] loop
        execute format('alter table observations.%I enable row level security', t);
        execute format('alter table observations.%I force row level security', t);
        execute format('create policy %I on observations.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[]))', t || '_of_home', t);
    end loop;
    foreach t in array array['device', 'device_deed'] loop
        execute format('create policy %I on observations.%I for select to ${app} using ((select observations.of_programme()))', t || '_of_programme', t);
    end loop;
end $$;

grant select, insert on observations.device, observations.device_deed, observations.device_remark to ${app};
grant update (tag, kind, maker, model, serial, bluetooth_name, calibration_due, retired_at, retired_by, retirer, retire_reason)
    on observations.device to ${app};
