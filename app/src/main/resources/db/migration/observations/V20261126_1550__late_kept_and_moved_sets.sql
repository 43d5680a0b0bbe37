-- A late set is judged by what was in force when it was taken, so an authorisation has its moment and not only its day: when
-- its row was made, but never after the day it was given on.
alter table observations.oxygen_scale add column authorised_at timestamptz;
alter table observations.oxygen_scale no force row level security;
update observations.oxygen_scale
   set authorised_at = least(to_timestamp(('x' || lpad(translate(left(id::text, 13), '-', ''), 16, '0'))::bit(64)::bigint / 1000.0), (authorised_on + 1)::timestamp at time zone 'Europe/London');
alter table observations.oxygen_scale force row level security;
alter table observations.oxygen_scale alter column authorised_at set default now(), alter column authorised_at set not null;
create index oxygen_scale_at on observations.oxygen_scale (home_id, resident_id, authorised_at desc);
comment on column observations.oxygen_scale.authorised_at is 'From this moment on sets are scored on scale 2, until ended_at.';

alter table observations.observation_set add column raw jsonb;
comment on column observations.observation_set.raw is 'What a device or a program sent before it was rounded, by field.';
comment on column observations.observation_set.source is 'typed, program, moved (it was first written down for somebody else) or withdrawn: that row has no readings and says who took the set it replaces off this person''s record, when and why. It is no set and is never read as one.';

-- A draft remembers when its first reading was typed; a correction has a draft of its own.
alter table observations.draft add column began_at timestamptz not null default now();
alter table observations.draft add column correcting uuid;
alter table observations.draft drop constraint draft_pkey;
alter table observations.draft add foreign key (home_id, correcting) references observations.observation_set;
create unique index draft_one on observations.draft (home_id, resident_id, person_id, correcting) nulls not distinct;
comment on column observations.draft.began_at is 'When the first reading was typed, by the server''s clock: it may be saved hours later.';
comment on column observations.draft.set_id is 'The id in the form that was opened: only who holds that form can add to the draft after the session ended.';
