-- Between convenings, staff of a county talk by role and topic. A post is its writer's to change and take back for some
-- minutes; what someone reports is looked at by the county office, and each hiding keeps its reason and who did it.
grant usage on schema convene to app_clinic_wide, app_clinic_listed;

create table convene.discussion_topic (
  county_id    int not null,
  id           uuid not null,
  audience     text not null check (audience ~ '^[a-z_0-9]{1,40}$'),
  title        text not null check (length(title) between 3 and 160),
  person_id    uuid not null references people.person,
  person_name  text not null check (length(person_name) between 1 and 200),
  opened_at    timestamptz not null,
  primary key (county_id, id)
);
comment on table convene.discussion_topic is 'County. What staff talk about between convenings: for everyone, or for one role.';
create index discussion_topic_of on convene.discussion_topic (county_id, audience, opened_at);

create table convene.discussion_post (
  county_id     int not null,
  id            uuid not null,
  topic_id      uuid not null,
  parent_id     uuid,
  body          text check (length(body) between 1 and 4000),
  signs         text[] not null default '{}',
  person_id     uuid not null references people.person,
  person_name   text not null check (length(person_name) between 1 and 200),
  person_role   text not null check (person_role ~ '^[a-z_0-9]{1,40}$'),
  posted_at     timestamptz not null,
  edited_at     timestamptz,
  withdrawn_at  timestamptz,
  primary key (county_id, id),
  unique (county_id, topic_id, id),
  foreign key (county_id, topic_id) references convene.discussion_topic (county_id, id),
  foreign key (county_id, topic_id, parent_id) references convene.discussion_post (county_id, topic_id, id),
  check ((body is null) = (withdrawn_at is not null))
);
comment on table convene.discussion_post is 'County. What someone of the staff wrote in a topic. What was changed or taken back is kept nowhere: it may have named someone.';
comment on column convene.discussion_post.signs is 'What the name check asked about before its writer said that no student is named.';

create table convene.discussion_report (
  county_id    int not null,
  post_id      uuid not null,
  person_id    uuid not null references people.person,
  reason       text not null check (reason in ('names_student', 'unkind', 'off_topic', 'other')),
  reported_at  timestamptz not null,
  primary key (county_id, post_id, person_id),
  foreign key (county_id, post_id) references convene.discussion_post (county_id, id)
);
comment on table convene.discussion_report is 'County. Someone asks the county office to look at a post, once.';

create table convene.discussion_moderation (
  county_id     int not null,
  id            uuid not null,
  post_id       uuid not null,
  act           text not null check (act in ('hide', 'show', 'keep')),
  reason        text check (reason in ('names_student', 'unkind', 'off_topic', 'other')),
  person_id     uuid not null references people.person,
  person_name   text not null check (length(person_name) between 1 and 200),
  moderated_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, post_id) references convene.discussion_post (county_id, id),
  check ((reason is not null) = (act = 'hide'))
);
comment on table convene.discussion_moderation is 'County. The county office hid a post with a reason, showed it again, or looked and let it stand; never changed.';
create index discussion_moderation_of on convene.discussion_moderation (county_id, post_id, moderated_at desc);

do $$
declare
  name text;
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
begin
  foreach name in array array['discussion_topic', 'discussion_post', 'discussion_report', 'discussion_moderation'] loop
    execute format('select app.protect(%L)', 'convene.' || name);
    execute format('grant select on convene.%I to %s', name, staff);
  end loop;
  foreach name in array array['discussion_topic', 'discussion_post', 'discussion_moderation'] loop
    execute format('create policy read_in_county on convene.%I for select to %s
      using (county_id = (select app.county()))', name, staff);
  end loop;
  foreach name in array array['discussion_topic', 'discussion_post', 'discussion_report'] loop
    execute format('create policy add_as_oneself on convene.%I for insert to %s
      with check (county_id = (select app.county()) and person_id = (select app.person()))', name, staff);
    execute format('grant insert on convene.%I to %s', name, staff);
  end loop;
  execute format('create policy change_own on convene.discussion_post for update to %s
    using (county_id = (select app.county()) and person_id = (select app.person()))
    with check (county_id = (select app.county()) and person_id = (select app.person()))', staff);
  execute format('grant update (body, signs, edited_at, withdrawn_at) on convene.discussion_post to %s', staff);
  -- Who reported is known to the county office and to themselves.
  execute format('create policy own on convene.discussion_report for select to %s
    using (county_id = (select app.county()) and person_id = (select app.person()))', staff);
end
$$;
create policy read_in_county on convene.discussion_report for select to app_school_wide
  using (county_id = (select app.county()));
create policy moderate on convene.discussion_moderation for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant insert on convene.discussion_moderation to app_school_wide;

-- A post as it stands: hidden by the newest act, and whether a report waits that nobody looked at.
create view convene.discussion_post_now with (security_invoker = true) as
  select post.*, topic.title as topic_title, topic.audience,
    coalesce(newest.act = 'hide', false) as hidden, newest.reason as hidden_reason,
    exists (select from convene.discussion_report report
      where report.county_id = post.county_id and report.post_id = post.id
        and report.reported_at > coalesce(looked.moderated_at, '-infinity')) as reported
  from convene.discussion_post post
  join convene.discussion_topic topic on topic.county_id = post.county_id and topic.id = post.topic_id
  left join lateral (select act, reason from convene.discussion_moderation m
    where m.county_id = post.county_id and m.post_id = post.id and m.act <> 'keep'
    order by m.moderated_at desc, m.id desc limit 1) newest on true
  left join lateral (select m.moderated_at from convene.discussion_moderation m
    where m.county_id = post.county_id and m.post_id = post.id
    order by m.moderated_at desc limit 1) looked on true;
grant select on convene.discussion_post_now to app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed;
