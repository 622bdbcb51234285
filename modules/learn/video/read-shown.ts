import type { Database } from '#platform/database.ts'
import type { Viewer } from '#platform/viewer.ts'
import { isLearner } from '../progress/progress.policy.ts'
import { isStarterBuilt } from './build-starter.ts'
import { readCaptions } from './captions.rules.ts'
import type { TimedScript } from './script.ts'
import type { ShownVideo } from './shown-video.ts'
import { transcriptOfCues, transcriptOfScript } from './transcript.rules.ts'
import { findCaption, findShown } from './video.queries.ts'
import type { OwnVideo } from './video.ts'
import type { Videos } from './videos.ts'

/** What a role's page shows this viewer: her county's own video where it has one, else the starter. */
export async function readShown(
  videos: Videos,
  database: Database,
  viewer: Viewer,
  script: TimedScript,
): Promise<ShownVideo> {
  const { slug, language } = script.script
  if (!isLearner(viewer)) return starterOf(videos, script)
  const own = await database.asViewer(viewer, async (tx) => {
    const video = await findShown(tx, slug, language)
    return video && { video, vtt: (await findCaption(tx, video.id)) ?? '' }
  })
  return own === undefined ? starterOf(videos, script) : ownOf(script, own.video, own.vtt)
}

export async function starterOf({ starterFolder }: Videos, timed: TimedScript): Promise<ShownVideo> {
  const { slug, title, language } = timed.script
  const built = starterFolder !== null && (await isStarterBuilt(starterFolder, timed))
  return {
    slug,
    title,
    language,
    key: `starter.${slug}.${language}`,
    own: null,
    files: built ? `/learn/videos/${slug}/starter/${language}` : null,
    seconds: timed.seconds,
    chapters: timed.chapters.map(({ title, from }) => ({ title, from })),
    transcript: transcriptOfScript(timed),
  }
}

export function ownOf({ script }: TimedScript, video: OwnVideo, vtt: string): ShownVideo {
  const { id, personName, sentAt, tenths } = video
  return {
    slug: video.slug,
    title: script.title,
    language: video.language,
    key: id,
    own: { id, by: personName, at: sentAt },
    files: video.state === 'ready' ? `/learn/videos/own/${id}` : null,
    seconds: (tenths ?? 0) / 10,
    chapters: [],
    transcript: transcriptOfCues(readCaptions(vtt).cues),
  }
}
