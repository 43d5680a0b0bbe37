-- How soon the next set is taken while nobody has advised; an agreement may ask for it sooner than the guide, not later.
alter table observations.protocol_time add column next_set integer not null default 15 check (next_set between 1 and 60);
alter table observations.protocol_time alter column next_set drop default;
