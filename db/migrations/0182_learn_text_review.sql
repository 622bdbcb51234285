-- A county names who has read a text of ours and stands for it, and on which day. It holds for the very words that were
-- read: when they change, the text is a draft again. Each naming is a row; the newest holds, and may take the name back.
create table learn.text_review (
  county_id      int not null,
  id             uuid not null,
  page_id        text not null check (page_id ~ '^[a-z0-9-]{1,120}$'),
  language       text not null check (language in ('en', 'es')),
  text_hash      text not null check (text_hash ~ '^[0-9a-f]{64}$'),
  reviewer_name  text check (length(reviewer_name) between 1 and 200),
  reviewed_on    date,
  person_id      uuid not null references people.person,
  person_name    text not null,
  written_at     timestamptz not null,
  primary key (county_id, id),
  check ((reviewer_name is null) = (reviewed_on is null))
);
comment on table learn.text_review is 'County. Who has read a text, in one language and in the words of this hash, and stands for it; no name takes it back.';
create index text_review_of_page on learn.text_review (county_id, page_id, language, written_at);

select app.protect('learn.text_review');
create policy read_in_county on learn.text_review for select
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy write_in_county on learn.text_review for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant select on learn.text_review to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
grant insert on learn.text_review to app_school_wide;
