-- The county office closes a topic of a discussion, with a sentence if it likes, and opens it again. What was written stays
-- to be read; the newest act holds, and a closed topic takes no post, whoever writes.
create table convene.discussion_topic_act (
  county_id    int not null,
  id           uuid not null,
  topic_id     uuid not null,
  act          text not null check (act in ('close', 'reopen')),
  why          text check (length(why) between 1 and 300),
  person_id    uuid not null references people.person,
  person_name  text not null check (length(person_name) between 1 and 200),
  acted_at     timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, topic_id) references convene.discussion_topic (county_id, id)
);
comment on table convene.discussion_topic_act is 'County. The county office closed a topic of a discussion or opened it again, with a sentence for whoever reads it; never changed.';
create index discussion_topic_act_of on convene.discussion_topic_act (county_id, topic_id, acted_at desc);

select app.protect('convene.discussion_topic_act');
grant select on convene.discussion_topic_act to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
create policy read_in_county on convene.discussion_topic_act for select
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  using (county_id = (select app.county()));
create policy act_as_oneself on convene.discussion_topic_act for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant insert on convene.discussion_topic_act to app_school_wide;

-- A topic as it stands: when and why it was closed, and by whom; nothing where it is open.
create view convene.discussion_topic_now with (security_invoker = true) as
  select topic.*, closing.acted_at as closed_at, closing.why as closed_why, closing.person_name as closed_by_name
  from convene.discussion_topic topic
  left join lateral (select act.act, act.acted_at, act.why, act.person_name from convene.discussion_topic_act act
    where act.county_id = topic.county_id and act.topic_id = topic.id
    order by act.acted_at desc, act.id desc limit 1) newest on true
  left join lateral (select newest.acted_at, newest.why, newest.person_name where newest.act = 'close') closing on true;
grant select on convene.discussion_topic_now to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;

create policy only_while_open on convene.discussion_post as restrictive for insert
  to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed
  with check (topic_id not in (select shut.id from convene.discussion_topic_now shut
    where shut.county_id = (select app.county()) and shut.closed_at is not null));
