-- The digital team's office. Nothing of a resident is ever kept in this schema.
create schema programme;
grant usage on schema programme to ${app};
