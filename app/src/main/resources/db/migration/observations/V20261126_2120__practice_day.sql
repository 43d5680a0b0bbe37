-- A day on which a practice keeps other hours than its usual ones: a training afternoon, a Saturday, a day after a flood.
create table observations.practice_day (
    home_id     uuid not null,
    id          uuid not null,
    practice_id uuid not null references directory.organisation,
    day         date not null,
    opens       time not null,
    closes      time not null check (opens <= closes),
    set_at      timestamptz not null default now(),
    set_by      uuid not null,
    setter      text not null,
    ended_at    timestamptz,
    ended_by    uuid,
    ender       text,
    primary key (home_id, id),
    check ((ended_at is null) = (ender is null))
);
create unique index practice_day_one on observations.practice_day (home_id, practice_id, day) where ended_at is null;
comment on table observations.practice_day is 'Hours of a practice on one day, as a home knows them; closed all day when both times are the same. They count before the usual hours, weekends and bank holidays. What was wrong is ended, and a new row is right.';

alter table observations.practice_day enable row level security;
alter table observations.practice_day force row level security;
create policy practice_day_opened on observations.practice_day for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]));
create policy practice_day_reach on observations.practice_day to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
    or practice_id = any ((select access.acting_practices())::uuid[]));
-- the home writes, the practice reads
create policy practice_day_of_home on observations.practice_day as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]));
create policy practice_day_end_of_home on observations.practice_day as restrictive for update to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]));
grant select, insert on observations.practice_day to ${app};
grant update (ended_at, ended_by, ender) on observations.practice_day to ${app};
