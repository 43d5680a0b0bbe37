create table access.beginning (
    once      boolean     primary key default true check (once),
    kind      text        not null check (kind in ('demo', 'empty')),
    begun_at  timestamptz not null default now(),
    loaded_at timestamptz check (loaded_at >= begun_at)
);
comment on table access.beginning is
    'How these data began, decided at the first start and never again: with the demo''s made-up people, whose password is published, or empty. One row.';
comment on column access.beginning.loaded_at is 'When everything that belongs to the beginning was there; until then nobody is let in.';

grant select, insert on access.beginning to ${app};
grant update (loaded_at) on access.beginning to ${app};

-- data of an earlier Homeward: what is in them says how they began
insert into access.beginning (kind, loaded_at)
select case when exists (select from access.person where email = 'ada.obi@beechwood.example') then 'demo' else 'empty' end, now()
 where exists (select from access.person) or exists (select from directory.organisation);
