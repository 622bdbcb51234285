-- Which seconds of a video a learner has really played. Hers alone: no role reads it by being wide.
create table learn.video_watch (
  county_id   int not null,
  person_id   uuid not null references people.person,
  video       text not null check (video ~ '^[a-z0-9.-]{1,120}$'),
  played      int4multirange not null,
  watched_at  timestamptz not null,
  primary key (county_id, person_id, video)
);
comment on table learn.video_watch is 'County. The tenths of a second of a video that a learner has played, each counted once however often it ran.';

select app.protect('learn.video_watch');
do $$
declare
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
begin
  execute format('create policy own on learn.video_watch to %s
    using (county_id = (select app.county()) and person_id = (select app.person()))
    with check (county_id = (select app.county()) and person_id = (select app.person()))', staff);
  execute format('grant select, insert, update on learn.video_watch to %s', staff);
end
$$;
