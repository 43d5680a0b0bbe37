-- A square face for the resident banner, a few kilobytes.
alter table residents.resident add constraint resident_photo_small check (octet_length(photo) between 100 and 200000);
comment on column residents.resident.photo is 'A square JPEG of the face, made by Homeward from what was chosen: no place, no time and no camera stand in it.';
