-- A county's own videos: what someone sent, what became of it, its captions, and which one is shown over a starter.
-- Files lie in pieces beside their rows, so that a backup, a move and a deletion hold them too.
create table learn.video (
  county_id      int not null,
  id             uuid not null,
  slug           text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
  language       text not null check (language in ('en', 'es')),
  person_id      uuid not null references people.person,
  person_name    text not null,
  sent_at        timestamptz not null,
  container      text not null check (container in ('mp4', 'webm')),
  byte_count     int not null check (byte_count > 0),
  captions_from  text not null check (captions_from in ('file', 'script', 'none')),
  primary key (county_id, id)
);
comment on table learn.video is 'County. A video that someone sent for a role, and how its captions come about.';
create index video_of_person on learn.video (county_id, person_id);

create table learn.video_piece (
  county_id  int not null,
  video_id   uuid not null,
  rendition  text not null check (rendition in ('sent', 'full', 'small', 'poster')),
  number     int not null check (number >= 0),
  bytes      bytea not null check (octet_length(bytes) between 1 and 1048576),
  primary key (county_id, video_id, rendition, number),
  foreign key (county_id, video_id) references learn.video on delete cascade
);
comment on table learn.video_piece is 'County. A mebibyte of a video file, in order; what was sent is taken away once it is converted or refused.';

create table learn.video_attempt (
  county_id   int not null,
  video_id    uuid not null,
  number      int not null check (number between 1 and 3),
  started_at  timestamptz not null,
  primary key (county_id, video_id, number),
  foreign key (county_id, video_id) references learn.video on delete cascade
);
comment on table learn.video_attempt is 'County. A try at converting a video; the key lets one process begin it.';

create table learn.video_outcome (
  county_id     int not null,
  video_id      uuid not null,
  outcome       text not null check (outcome in ('ready', 'refused')),
  reason        text check ((reason is not null) = (outcome = 'refused')),
  tenths        int check ((tenths is not null) = (outcome = 'ready') and tenths > 0),
  full_bytes    int,
  small_bytes   int,
  poster_bytes  int,
  finished_at   timestamptz not null,
  primary key (county_id, video_id),
  foreign key (county_id, video_id) references learn.video on delete cascade
);
comment on table learn.video_outcome is 'County. A video was converted, with its length in tenths of a second, or refused with a reason.';

create table learn.video_caption (
  county_id   int not null,
  id          uuid not null,
  video_id    uuid not null,
  vtt         text not null check (length(vtt) between 6 and 300000),
  written_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, video_id) references learn.video on delete cascade
);
comment on table learn.video_caption is 'County. A caption file of a video; the newest holds.';
create index video_caption_of_video on learn.video_caption (county_id, video_id);

create table learn.video_publication (
  county_id     int not null,
  id            uuid not null,
  slug          text not null,
  language      text not null,
  video_id      uuid,
  person_id     uuid not null references people.person,
  person_name   text not null,
  published_at  timestamptz not null,
  primary key (county_id, id),
  foreign key (county_id, video_id) references learn.video on delete cascade
);
comment on table learn.video_publication is 'County. Which video is shown for a role, the newest row holding; none means that the starter is shown again.';
create index video_publication_of_slug on learn.video_publication (county_id, slug, language, published_at);

do $$
declare
  name text;
  staff text := 'app_school_wide, app_school_listed, app_clinic_wide, app_clinic_listed';
begin
  foreach name in array array['video', 'video_piece', 'video_attempt', 'video_outcome', 'video_caption',
      'video_publication'] loop
    execute format('select app.protect(%L)', 'learn.' || name);
    -- Who looks after the county's videos, and the job that converts them.
    execute format('create policy in_county on learn.%I for select to app_school_wide
      using (county_id = (select app.county()))', name);
    execute format('grant select on learn.%I to %s', name, staff);
  end loop;

  -- Who sent a video sees it from the first moment, everyone else of the county once it was published.
  execute 'create policy own on learn.video for select to app_school_listed, app_clinic_wide, app_clinic_listed
    using (county_id = (select app.county()) and person_id = (select app.person()))';
  execute 'create policy published on learn.video for select to app_school_listed, app_clinic_wide, app_clinic_listed
    using (county_id = (select app.county()) and id in (select video_id from learn.video_publication))';
  execute 'create policy publication on learn.video_publication for select
    to app_school_listed, app_clinic_wide, app_clinic_listed using (county_id = (select app.county()))';
  foreach name in array array['video_piece', 'video_attempt', 'video_outcome', 'video_caption'] loop
    execute format('create policy of_video on learn.%I for select
      to app_school_listed, app_clinic_wide, app_clinic_listed
      using (county_id = (select app.county()) and video_id in (select id from learn.video))', name);
  end loop;

  execute format('create policy send on learn.video for insert to %s
    with check (county_id = (select app.county()) and person_id = (select app.person()))', staff);
  execute format('create policy send on learn.video_piece for insert to %s
    with check (county_id = (select app.county()) and rendition = ''sent''
      and video_id in (select id from learn.video where person_id = (select app.person())))', staff);
  execute format('create policy send on learn.video_caption for insert to %s
    with check (county_id = (select app.county())
      and video_id in (select id from learn.video where person_id = (select app.person())))', staff);
  execute format('create policy remove_own on learn.video for delete to %s
    using (county_id = (select app.county()) and person_id = (select app.person()))', staff);
  execute format('grant insert, delete on learn.video to %s', staff);
  execute format('grant insert on learn.video_piece, learn.video_caption to %s', staff);
end
$$;
create policy remove_in_county on learn.video for delete to app_school_wide
  using (county_id = (select app.county()));
create policy convert on learn.video_piece for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy take_sent on learn.video_piece for delete to app_school_wide
  using (county_id = (select app.county()) and rendition = 'sent');
create policy convert on learn.video_attempt for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy convert on learn.video_outcome for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy caption_in_county on learn.video_caption for insert to app_school_wide
  with check (county_id = (select app.county()));
create policy publish on learn.video_publication for insert to app_school_wide
  with check (county_id = (select app.county()) and person_id = (select app.person()));
grant insert, delete on learn.video_piece to app_school_wide;
grant insert on learn.video_attempt, learn.video_outcome, learn.video_publication to app_school_wide;
