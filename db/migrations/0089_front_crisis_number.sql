-- A county's own crisis numbers. One is shown only once two people have confirmed its words in that language; the
-- numbers are looked through every month, and a late look stops every change and never what is shown.
create table front.crisis_number (
  county_id      int not null,
  id             uuid not null,
  phone          text not null check (phone ~ '^[0-9+() .-]{3,30}$'),
  words_en       text not null check (length(words_en) between 1 and 200),
  words_es       text not null check (length(words_es) between 1 and 200),
  hours_en       text not null check (length(hours_en) between 1 and 200),
  hours_es       text not null check (length(hours_es) between 1 and 200),
  entered_by_id  uuid not null,
  entered_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table front.crisis_number is 'County. A crisis number of the county''s own, in both languages; never changed, only withdrawn and entered anew.';

create table front.crisis_number_withdrawal (
  county_id        int not null,
  number_id        uuid not null,
  withdrawn_by_id  uuid not null,
  withdrawn_at     timestamptz not null,
  primary key (county_id, number_id),
  foreign key (county_id, number_id) references front.crisis_number (county_id, id)
);
comment on table front.crisis_number_withdrawal is 'County. A crisis number that is no longer to be shown, by whom and when.';

create table front.crisis_check (
  county_id      int not null,
  id             uuid not null,
  checked_by_id  uuid not null,
  checked_on     date not null,
  checked_at     timestamptz not null,
  primary key (county_id, id)
);
comment on table front.crisis_check is 'County. Someone called every number on the crisis page and read it through; owed every month.';
create index crisis_check_by_day on front.crisis_check (county_id, checked_on);

select app.protect('front.crisis_number'), app.protect('front.crisis_number_withdrawal'), app.protect('front.crisis_check');
do $$
declare
  name text;
  who text;
begin
  foreach name in array array['crisis_number', 'crisis_number_withdrawal', 'crisis_check'] loop
    who := case name when 'crisis_number' then 'entered_by_id' when 'crisis_check' then 'checked_by_id' else 'withdrawn_by_id' end;
    execute format('create policy read_in_county on front.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('create policy add_in_county on front.%I for insert to app_school_wide
      with check (county_id = (select app.county()) and %I = (select app.person()))', name, who);
    execute format('grant select, insert on front.%I to app_school_wide', name);
  end loop;
end
$$;
-- Help is shown to whoever opens the page, before any county is chosen.
create policy shown_anywhere on front.crisis_number for select to app_public using (true);
create policy shown_anywhere on front.crisis_number_withdrawal for select to app_public using (true);
create policy shown_anywhere on front.text_confirmation for select to app_public using (kind = 'crisis');
create policy shown_anywhere on front.crisis_check for select to app_public using (true);
grant select on front.crisis_number, front.crisis_number_withdrawal, front.crisis_check to app_public;

create view front.crisis_number_now with (security_invoker = true) as
  select number.*
  from front.crisis_number number
  where not exists (select from front.crisis_number_withdrawal gone
    where gone.county_id = number.county_id and gone.number_id = number.id);
grant select on front.crisis_number_now to app_public, app_school_wide;
