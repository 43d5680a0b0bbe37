-- Figures as they were counted on one day, kept under a name. What is corrected later is a new snapshot beside the old one.
create table programme.measure_snapshot (
    id        uuid        primary key,
    name      text        not null check (length(name) between 1 and 100),
    as_at     date        not null,
    border    text        not null check (border in ('AS_IT_WAS', 'AS_IT_IS')),
    icb_id    uuid        not null references directory.organisation,
    frozen_at timestamptz not null,
    frozen_by text        not null check (length(frozen_by) between 1 and 300)
);
create index measure_snapshot_latest on programme.measure_snapshot (frozen_at desc, id);
comment on table programme.measure_snapshot is 'A whole report that somebody froze: of which day, within which border, when and by whom. Never changed.';
comment on column programme.measure_snapshot.border is 'Whether the homes of the area as it was on the day were counted, or of the area on the day it was frozen.';

create table programme.measure_snapshot_figure (
    snapshot_id uuid     not null references programme.measure_snapshot,
    position    smallint not null,
    measure     text     not null check (measure ~ '^[A-Z]{2}-[0-9]{2}$'),
    version     integer  not null,
    value       text     not null,
    part        bigint,
    whole       bigint,
    primary key (snapshot_id, measure),
    check ((part is null) = (whole is null))
);
comment on table programme.measure_snapshot_figure is 'One figure of a frozen report with the version of its definition; part and whole are null where nothing could count it.';

grant select, insert on programme.measure_snapshot, programme.measure_snapshot_figure to ${app};
