import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import type { CaptionsFrom, Container, ConversionRefusal, OwnVideo, VideoId } from './video.ts'

const videos = (tx: Tx) => sql`
  select video.id, video.slug, video.language, video.person_id, video.person_name, video.sent_at, video.container,
    video.byte_count, video.captions_from, coalesce(outcome.outcome, 'waiting') as state, outcome.reason,
    outcome.tenths, outcome.full_bytes, outcome.small_bytes, outcome.poster_bytes,
    (select count(*)::int from learn.video_attempt attempt
      where attempt.county_id = video.county_id and attempt.video_id = video.id) as attempts,
    (select max(started_at) from learn.video_attempt attempt
      where attempt.county_id = video.county_id and attempt.video_id = video.id) as attempt_at,
    exists (select from learn.video_caption caption
      where caption.county_id = video.county_id and caption.video_id = video.id) as has_captions,
    coalesce((select publication.video_id = video.id from learn.video_publication publication
      where publication.county_id = video.county_id and publication.slug = video.slug
        and publication.language = video.language
      order by published_at desc, publication.id desc limit 1), false) as shown
  from learn.video video
  left join learn.video_outcome outcome
    on outcome.county_id = video.county_id and outcome.video_id = video.id
  where video.county_id = ${tx.viewer.county}`

export const findVideo = async (tx: Tx, id: VideoId): Promise<OwnVideo | undefined> =>
  row(tx, sql<OwnVideo>`${videos(tx)} and video.id = ${id}`)

/** What the viewer may see of a role's videos, the newest first. */
export const listVideos = async (tx: Tx, slug: string): Promise<readonly OwnVideo[]> =>
  rows(tx, sql<OwnVideo>`${videos(tx)} and video.slug = ${slug} order by video.sent_at desc limit 200`)

/** Videos that are not converted yet, the oldest first. */
export const listWaiting = async (tx: Tx): Promise<readonly OwnVideo[]> =>
  rows(tx, sql<OwnVideo>`${videos(tx)} and outcome.outcome is null order by video.sent_at limit 200`)

/** The video shown in the place of a starter, where there is one. */
export const findShown = async (tx: Tx, slug: string, language: Language): Promise<OwnVideo | undefined> =>
  row(
    tx,
    sql<OwnVideo>`${videos(tx)} and video.id = (
      select video_id from learn.video_publication
      where county_id = ${tx.viewer.county} and slug = ${slug} and language = ${language}
      order by published_at desc, id desc limit 1)`,
  )

/** Slugs for which the county shows a video of its own. */
export async function listShownSlugs(tx: Tx): Promise<readonly string[]> {
  const found = await rows(
    tx,
    sql<{ slug: string; videoId: string | null }>`select distinct on (slug, language) slug, video_id
      from learn.video_publication where county_id = ${tx.viewer.county}
      order by slug, language, published_at desc, id desc limit 200`,
  )
  return found.flatMap(({ slug, videoId }) => (videoId === null ? [] : [slug]))
}

/** Videos of this person that were never shown, and all of the county. Wide viewers count them all; others their own. */
export async function countStock(tx: Tx): Promise<{ readonly own: number; readonly county: number }> {
  const found = await row(
    tx,
    sql<{ own: number; county: number }>`select
        count(*) filter (where person_id = ${tx.viewer.personId} and not exists (
          select from learn.video_publication publication
          where publication.county_id = video.county_id and publication.video_id = video.id))::int as own,
        count(*)::int as county
      from learn.video video where county_id = ${tx.viewer.county}`,
  )
  return found ?? { own: 0, county: 0 }
}

export type NewVideo = {
  readonly slug: string
  readonly language: Language
  readonly container: Container
  readonly byteCount: number
  readonly captionsFrom: CaptionsFrom
}

export async function insertVideo(tx: Tx, id: VideoId, video: NewVideo): Promise<void> {
  await sql`
    insert into learn.video (county_id, id, slug, language, person_id, person_name, sent_at, container, byte_count,
      captions_from)
    values (${tx.viewer.county}, ${id}, ${video.slug}, ${video.language}, ${tx.viewer.personId}, ${tx.viewer.label},
      ${tx.now}, ${video.container}, ${video.byteCount}, ${video.captionsFrom})`.execute(tx)
}

export async function deleteVideo(tx: Tx, id: VideoId): Promise<void> {
  await sql`delete from learn.video where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

export async function insertCaption(tx: Tx, id: VideoId, vtt: string): Promise<void> {
  await sql`insert into learn.video_caption (county_id, id, video_id, vtt, written_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${id}, ${vtt}, ${tx.now})`.execute(tx)
}

export async function findCaption(tx: Tx, id: VideoId): Promise<string | undefined> {
  const found = await row(
    tx,
    sql<{ vtt: string }>`select vtt from learn.video_caption
      where county_id = ${tx.viewer.county} and video_id = ${id} order by written_at desc, id desc limit 1`,
  )
  return found?.vtt
}

/** False when another process began this try first: the key settles it. */
export async function insertAttempt(tx: Tx, id: VideoId, number: number): Promise<boolean> {
  const inserted = await rows(
    tx,
    sql`insert into learn.video_attempt (county_id, video_id, number, started_at)
      values (${tx.viewer.county}, ${id}, ${number}, ${tx.now}) on conflict do nothing returning number`,
  )
  return inserted.length === 1
}

export type Sizes = { readonly full: number; readonly small: number; readonly poster: number }

export async function insertReady(tx: Tx, id: VideoId, tenths: number, sizes: Sizes): Promise<void> {
  await sql`insert into learn.video_outcome
      (county_id, video_id, outcome, tenths, full_bytes, small_bytes, poster_bytes, finished_at)
    values (${tx.viewer.county}, ${id}, 'ready', ${tenths}, ${sizes.full}, ${sizes.small}, ${sizes.poster},
      ${tx.now})`.execute(tx)
}

export async function insertRefused(tx: Tx, id: VideoId, reason: ConversionRefusal): Promise<void> {
  await sql`insert into learn.video_outcome (county_id, video_id, outcome, reason, finished_at)
    values (${tx.viewer.county}, ${id}, 'refused', ${reason}, ${tx.now}) on conflict do nothing`.execute(tx)
}

/** Shows a video in the place of a starter, or with null the starter again. */
export async function insertPublication(
  tx: Tx,
  slug: string,
  language: Language,
  id: VideoId | null,
): Promise<void> {
  await sql`
    insert into learn.video_publication (county_id, id, slug, language, video_id, person_id, person_name, published_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${slug}, ${language}, ${id}, ${tx.viewer.personId},
      ${tx.viewer.label}, ${tx.now})`.execute(tx)
}
