-- What staff looked for and did not find, as counts of a month: which kind of help, in which language. No person, no words,
-- no family: what a family searches is written nowhere.
create table connect.staff_search (
  county_id     int not null,
  month_on      date not null check (extract(day from month_on) = 1),
  need          text not null check (need ~ '^[a-z-]{1,40}$'),
  language      text not null check (language ~ '^([a-z]{2,3})?$'),
  is_found      boolean not null,
  search_count  int not null check (search_count > 0),
  primary key (county_id, month_on, need, language, is_found)
);
comment on table connect.staff_search is 'County. Counts of searches that staff made in a month, by kind of help and language, found or not; never a family''s.';
select app.protect('connect.staff_search');
create policy read_in_county on connect.staff_search for select to app_school_wide, app_school_listed
  using (county_id = (select app.county()));
create policy count_in_county on connect.staff_search for insert to app_school_wide, app_school_listed
  with check (county_id = (select app.county()));
create policy count_on_in_county on connect.staff_search for update to app_school_wide, app_school_listed
  using (county_id = (select app.county())) with check (county_id = (select app.county()));
grant select, insert on connect.staff_search to app_school_wide, app_school_listed;
grant update (search_count) on connect.staff_search to app_school_wide, app_school_listed;
