import type { Database, Tx } from '#platform/database.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, may, type Viewer } from '#platform/viewer.ts'
import { readCaptions } from './captions.rules.ts'
import { videoPolicy } from './video.policy.ts'
import { deleteVideo, findCaption, findVideo, insertCaption, insertPublication } from './video.queries.ts'
import { whyNotPublish } from './video.rules.ts'
import type { OwnVideo, PublishRefusal, VideoId } from './video.ts'

/** Shows a county's own video in the place of the starter, to everyone of the county who signs in. */
export async function publishVideo(
  database: Database,
  viewer: Viewer,
  id: VideoId,
): Promise<Outcome<OwnVideo, PublishRefusal>> {
  demand(viewer, videoPolicy, 'publish')
  return database.asViewer(viewer, (tx) => showVideo(tx, id))
}

/** The same as part of another change, for a floor above. */
export async function showVideo(tx: Tx, id: VideoId): Promise<Outcome<OwnVideo, PublishRefusal>> {
  demand(tx.viewer, videoPolicy, 'publish')
  const video = found(await findVideo(tx, id))
  const refusal = whyNotPublish(video)
  if (refusal !== null) return refused(refusal)
  const seconds = (video.tenths ?? 0) / 10
  // Only now is it known how long the video is, and so whether its captions go beyond it.
  if (readCaptions((await findCaption(tx, id)) ?? '', seconds).faults.length > 0)
    return refused('captions_wrong')
  await insertPublication(tx, video.slug, video.language, id)
  await record(tx, 'learn.video_published', id, { slug: video.slug })
  return done(video)
}

/** Shows the starter again. */
export async function withdrawVideo(database: Database, viewer: Viewer, id: VideoId): Promise<OwnVideo> {
  demand(viewer, videoPolicy, 'publish')
  return database.asViewer(viewer, async (tx) => {
    const video = found(await findVideo(tx, id))
    if (video.shown) {
      await insertPublication(tx, video.slug, video.language, null)
      await record(tx, 'learn.video_withdrawn', id, { slug: video.slug })
    }
    return video
  })
}

/** Takes a video away with all its files: its sender may, and whoever publishes; not while it is shown. */
export async function removeVideo(
  database: Database,
  viewer: Viewer,
  id: VideoId,
): Promise<Outcome<OwnVideo, 'shown_now'>> {
  demand(viewer, videoPolicy, 'send')
  return database.asViewer(viewer, async (tx) => {
    const video = ownOrCounty(viewer, found(await findVideo(tx, id)))
    if (video.shown) return refused('shown_now')
    await deleteVideo(tx, id)
    await record(tx, 'learn.video_removed', id, { slug: video.slug })
    return done(video)
  })
}

/** Puts another caption file in the place of the one before. */
export async function captionVideo(
  database: Database,
  viewer: Viewer,
  id: VideoId,
  vtt: string,
): Promise<Outcome<OwnVideo, 'captions_wrong'>> {
  demand(viewer, videoPolicy, 'send')
  return database.asViewer(viewer, (tx) => replaceCaptions(tx, id, vtt))
}

/** The same as part of another change, for a floor above. */
export async function replaceCaptions(
  tx: Tx,
  id: VideoId,
  vtt: string,
): Promise<Outcome<OwnVideo, 'captions_wrong'>> {
  demand(tx.viewer, videoPolicy, 'send')
  const video = ownOrCounty(tx.viewer, found(await findVideo(tx, id)))
  const seconds = video.tenths === null ? null : video.tenths / 10
  if (readCaptions(vtt, seconds).faults.length > 0) return refused('captions_wrong')
  await insertCaption(tx, id, vtt)
  await record(tx, 'learn.video_captioned', id)
  return done(video)
}

function ownOrCounty(viewer: Viewer, video: OwnVideo): OwnVideo {
  if (video.personId !== viewer.personId && !may(viewer, videoPolicy, 'publish')) throw new Forbidden()
  return video
}

/** Takes a video away with its files, shown or not, as part of another change: what was held is shown nowhere else. */
export async function dropVideo(tx: Tx, id: VideoId): Promise<void> {
  demand(tx.viewer, videoPolicy, 'publish')
  await deleteVideo(tx, id)
  await record(tx, 'learn.video_removed', id)
}
