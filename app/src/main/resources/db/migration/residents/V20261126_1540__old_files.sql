-- A file of residents that nobody applies is thrown away: at once by the home's staff, after a day by the program, in whose
-- name nobody acts. What was applied stays in the record.
grant delete on residents.import to ${app};
create policy import_forget on residents.import for delete to ${app} using (at < now() - interval '24 hours');
create policy import_applied on residents.import as restrictive for delete to ${app} using (applied_at is null);
create index import_waiting on residents.import (home_id, at) where applied_at is null;
comment on table residents.import is 'A file of residents: checked, then applied, then perhaps undone. content is the file until it is applied; a file that is never applied goes after a day.';
