-- A public page in a county's own words: a row over the text that is shipped, never instead of it. The newest row holds;
-- one without a text gives the shipped words back. Which shipped words it was written over is kept beside it, so that an
-- upgrade can say where those have changed underneath.
create table front.page_version (
  county_id     int not null,
  id            uuid not null,
  page          text not null check (page ~ '^[a-z-]{1,40}$'),
  language      text not null check (language in ('en', 'es')),
  text          text check (length(text) between 1 and 40000),
  shipped_hash  text not null check (shipped_hash ~ '^[0-9a-f]{64}$'),
  made_by_id    uuid,
  made_by       text not null check (length(made_by) between 1 and 200),
  made_at       timestamptz not null,
  primary key (county_id, id)
);
comment on table front.page_version is 'County. A public page in the county''s own words, by whom and when; without a text it is the shipped page again.';
create index page_version_of on front.page_version (county_id, page, language, made_at);

select app.protect('front.page_version');
create policy read_in_county on front.page_version for select to app_public, app_school_wide
  using (county_id = (select app.county()));
create policy add_in_county on front.page_version for insert to app_school_wide
  with check (county_id = (select app.county()));
grant select on front.page_version to app_public, app_school_wide;
grant insert on front.page_version to app_school_wide;
