-- A packet is a name for questions to the directory ("new to the district"), never a copy of its answers: whoever opens it
-- reads what is true that day.
create table connect.packet (
  county_id  int not null,
  id         uuid not null,
  name_en    text not null check (length(name_en) between 1 and 80),
  name_es    text not null check (length(name_es) between 1 and 80),
  needs      text[] not null check (cardinality(needs) between 1 and 8),
  is_free    boolean not null,
  person_id  uuid not null references people.person,
  made_at    timestamptz not null,
  primary key (county_id, id)
);
comment on table connect.packet is 'County. A named set of kinds of help that staff hand out together; it holds questions and no listings, and nothing of a family.';
create table connect.packet_removal (
  county_id   int not null,
  packet_id   uuid not null,
  person_id   uuid not null references people.person,
  removed_at  timestamptz not null,
  primary key (county_id, packet_id),
  foreign key (county_id, packet_id) references connect.packet (county_id, id)
);
comment on table connect.packet_removal is 'County. A packet that staff took away again.';
select app.protect('connect.packet'), app.protect('connect.packet_removal');
do $$
declare
  name text;
begin
  foreach name in array array['packet', 'packet_removal'] loop
    execute format('create policy read_in_county on connect.%I for select
      to app_public, app_school_wide, app_school_listed using (county_id = (select app.county()))', name);
    execute format('create policy add_as_oneself on connect.%I for insert to app_school_wide, app_school_listed
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name);
    execute format('grant select, insert on connect.%I to app_school_wide, app_school_listed', name);
  end loop;
end
$$;
-- A family reads what a packet asks for, not who made it.
grant select (county_id, id, name_en, name_es, needs, is_free, made_at) on connect.packet to app_public;
grant select (county_id, packet_id) on connect.packet_removal to app_public;
