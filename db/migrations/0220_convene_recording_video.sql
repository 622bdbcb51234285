-- A recording may be a video that was sent here: it is converted and captioned with the lessons' videos, and read by anyone
-- once who holds the convening has published it. A link to where a county keeps its videos is read at once, as before.
alter table convene.recording
  alter column link drop not null,
  alter column captions drop not null,
  add column video_id uuid,
  add column published_at timestamptz,
  add foreign key (county_id, video_id) references learn.video on delete cascade,
  add constraint recording_one_place check (num_nonnulls(link, video_id) = 1),
  -- The captions of a video that was sent here lie with it.
  add constraint recording_captions_place check ((captions is null) = (link is null)),
  add constraint recording_published check (published_at is null or video_id is not null);
create unique index recording_of_video on convene.recording (county_id, video_id) where video_id is not null;

drop policy read_announced on convene.recording;
create policy read_announced on convene.recording for select to app_public
  using (county_id = (select app.county()) and removed_at is null and (link is not null or published_at is not null)
    and convening_id in (select open.id from convene.convening open where open.county_id = (select app.county())));
grant update (published_at, chapters) on convene.recording to app_school_wide;
grant select (video_id, published_at) on convene.recording to app_public;
