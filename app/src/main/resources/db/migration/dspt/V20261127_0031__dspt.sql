-- What the Data Security and Protection Toolkit makes public of each home and provider: a level, an edition, a date.
create schema dspt;
grant usage on schema dspt to ${app};
