-- A program that was brought in from a file is taken back as a whole: each row it wrote says so.
alter table convene.program_change add column import_id uuid;
comment on column convene.program_change.import_id is 'The same for every room, speaker and talk that one file brought in; null for what someone entered.';
create index program_change_of_import on convene.program_change (county_id, import_id) where import_id is not null;
