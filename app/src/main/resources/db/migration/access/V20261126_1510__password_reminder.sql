alter table access.password add column reminded_on date;
comment on column access.password.reminded_on is 'The last day on which the person was told that this password ends soon.';
