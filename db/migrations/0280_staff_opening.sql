-- A county's office says which posts are open: what, where, for how much, in which languages, and until when. Anyone reads
-- it until that day. It may be taken down before, and put back; nothing of a person stands in it.
create table staff.opening (
  county_id       int not null,
  id              uuid not null,
  role            text not null check (role ~ '^[a-z0-9_]{1,40}$'),
  title           text not null check (length(title) between 1 and 120),
  place           text not null check (length(place) between 1 and 120),
  weekly_hours    int not null check (weekly_hours between 1 and 40),
  pay_low_cents   int not null check (pay_low_cents > 0),
  pay_high_cents  int not null check (pay_high_cents >= pay_low_cents),
  pay_per         text not null check (pay_per in ('hour', 'month', 'year')),
  languages       text[] not null check (cardinality(languages) <= 16),
  supervision     text not null check (supervision in ('offered', 'not_offered')),
  apply_address   text check (apply_address ~ '^https://' and length(apply_address) <= 300),
  ends_on         date not null,
  entered_by_id   uuid,
  entered_at      timestamptz not null,
  primary key (county_id, id)
);
comment on table staff.opening is 'County. A post that is open, until when, and for how much; anyone reads it, and it names nobody.';
create index opening_until on staff.opening (county_id, ends_on);

create table staff.opening_closing (
  county_id     int not null,
  opening_id    uuid not null,
  closed_by_id  uuid,
  closed_at     timestamptz not null,
  primary key (county_id, opening_id),
  foreign key (county_id, opening_id) references staff.opening (county_id, id)
);
comment on table staff.opening_closing is 'County. An opening was taken down before its last day, by whom and when; the row goes when it is put back.';

select app.protect('staff.opening'), app.protect('staff.opening_closing');
do $$
declare
  name text;
begin
  foreach name in array array['opening', 'opening_closing'] loop
    execute format('create policy read_in_county on staff.%I for select to app_public, app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on staff.%I for insert to app_school_wide
      with check (county_id = (select app.county()))', name);
    execute format('grant select on staff.%I to app_public, app_school_wide', name);
    execute format('grant insert on staff.%I to app_school_wide', name);
  end loop;
end
$$;
create policy put_back_in_county on staff.opening_closing for delete to app_school_wide
  using (county_id = (select app.county()));
grant delete on staff.opening_closing to app_school_wide;
