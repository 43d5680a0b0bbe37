alter table directory.import_run add column shipped text check (shipped ~ '^[A-Z_]+$');
comment on column directory.import_run.shipped is
    'Which file that comes with the program it was; null when a person brought the file. What the made-up homes say is never closed by a real file, nor the other way round.';

-- runs from before this column: the program loads its own files under its own name
update directory.import_run r
set shipped = f.shipped
from (values
    ('organisations', 'organisations-norfolk-waveney.csv', 'AREAS'),
    ('links', 'links-norfolk-waveney.csv', 'AREA_LINKS'),
    ('gp-practices', 'epraccur-norfolk-waveney.csv', 'PRACTICES'),
    ('care-homes', 'care-homes.csv', 'DEMO_CARE_HOMES'),
    ('organisations', 'organisations.csv', 'DEMO_ORGANISATIONS'),
    ('links', 'links.csv', 'DEMO_LINKS')) f (kind, file_name, shipped)
where r.run_by = 'Homeward' and r.kind = f.kind and r.file_name = f.file_name;

alter table directory.link
    add column said_by  text check (length(said_by) between 1 and 200),
    add column ended_by text check (length(ended_by) between 1 and 200);
comment on column directory.link.said_by is
    'The person who said so, with their role as it was: a name outlives an account. Null when a file says so.';
comment on column directory.link.ended_by is 'The person who ended it. Null when a file or a closure did.';

-- practices and homes that were left with groups which have long been taken over: as every import settles it from now on
update directory.link l
set ends_on = greatest(l.starts_on, o.closed_on)
from directory.organisation o
where o.id = l.to_organisation and o.closed_on is not null and l.kind in ('commissioned-by', 'part-of') and l.ends_on is null;

insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method, import_run_id)
select gen_random_uuid(), l.from_organisation, s.to_organisation, l.kind, greatest(s.starts_on, o.closed_on), l.method, l.import_run_id
from directory.link l
join directory.organisation o on o.id = l.to_organisation
join directory.organisation f on f.id = l.from_organisation
join directory.link s on s.from_organisation = o.id and s.kind = 'succeeded-by' and s.ends_on is null
where l.kind in ('commissioned-by', 'part-of') and l.starts_on < o.closed_on and l.ends_on = o.closed_on
  and f.closed_on is null
  and not exists (
      select from directory.link h
      where h.from_organisation = l.from_organisation and h.kind = l.kind and (h.ends_on is null or h.ends_on > o.closed_on))
  and (select count(*) from directory.link e
       where e.from_organisation = o.id and e.kind = 'succeeded-by' and e.ends_on is null) = 1;

create table directory.match_refusal (
    former     uuid        not null references directory.organisation,
    successor  uuid        not null references directory.organisation,
    refused_by text        not null check (length(refused_by) between 1 and 200),
    refused_at timestamptz not null default now(),
    primary key (former, successor),
    check (former <> successor)
);
comment on table directory.match_refusal is
    'Two homes of like name at one postcode that a person has looked at and found to be different: they are not proposed again.';

grant select, insert on directory.match_refusal to ${app};
