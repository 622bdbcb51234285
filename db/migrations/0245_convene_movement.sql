-- How far counties have come, without a common database: each publishes a small signed file of ranges at its own address,
-- and keeps a list of such addresses with the copy it last read of each. Nothing of a student is in a file.
create table convene.movement_file (
  county_id     int not null,
  id            uuid not null,
  file          text check (length(file) between 2 and 16384),
  person_id     uuid not null references people.person,
  published_at  timestamptz not null,
  primary key (county_id, id)
);
comment on table convene.movement_file is 'County. What a county tells of how far it has come, as its very signed text; the newest holds, and one without a text takes it back.';
create index movement_file_newest on convene.movement_file (county_id, published_at desc);

create table convene.movement_address (
  county_id     int not null,
  id            uuid not null,
  address       text not null check (address ~ '^https://[^[:space:]"<>]+$' and length(address) <= 500),
  person_id     uuid not null references people.person,
  added_at      timestamptz not null,
  taken_off_at  timestamptz,
  primary key (county_id, id)
);
comment on table convene.movement_address is 'County. Where another county''s file lies that this county reads.';
create unique index movement_address_once on convene.movement_address (county_id, address) where taken_off_at is null;

create table convene.movement_copy (
  county_id    int not null,
  address_id   uuid not null,
  statement    jsonb check (jsonb_typeof(statement) = 'object'),
  key_address  text check (length(key_address) <= 500),
  read_at      timestamptz,
  tried_at     timestamptz not null,
  failure      text check (failure ~ '^[a-z_]{1,40}$'),
  primary key (county_id, address_id),
  foreign key (county_id, address_id) references convene.movement_address (county_id, id),
  check ((statement is null) = (read_at is null)),
  check (statement is not null or failure is not null)
);
comment on table convene.movement_copy is 'County. What was last read at an address with an unbroken signature, when, and why it could not be read since.';

select app.protect('convene.movement_file'), app.protect('convene.movement_address'), app.protect('convene.movement_copy');
do $$
declare
  name text;
  readers text := 'app_public, app_school_wide, app_school_listed';
begin
  foreach name in array array['movement_file', 'movement_address', 'movement_copy'] loop
    execute format('create policy read_in_county on convene.%I for select to %s
      using (county_id = (select app.county()))', name, readers);
    execute format('grant select on convene.%I to app_school_wide, app_school_listed', name);
  end loop;
  foreach name in array array['movement_file', 'movement_address'] loop
    execute format('create policy add_as_oneself on convene.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('grant insert on convene.%I to app_school_wide', name);
  end loop;
end
$$;
grant select (county_id, id, file, published_at) on convene.movement_file to app_public;
grant select (county_id, id, address, taken_off_at) on convene.movement_address to app_public;
grant select on convene.movement_copy to app_public;
create policy take_off on convene.movement_address for update to app_school_wide
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant update (taken_off_at) on convene.movement_address to app_school_wide;
-- Only the job that reads the addresses keeps copies; it acts for no person.
create policy job_keeps on convene.movement_copy for insert to app_school_wide
  with check (county_id = (select app.county()) and (select app.person()) is null);
create policy job_renews on convene.movement_copy for update to app_school_wide
  using (county_id = (select app.county()) and (select app.person()) is null)
  with check (county_id = (select app.county()) and (select app.person()) is null);
grant insert, update on convene.movement_copy to app_school_wide;
