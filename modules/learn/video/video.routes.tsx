import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import type { Database } from '#platform/database.ts'
import { found, Malformed } from '#platform/errors.ts'
import { type Asked, form, html, json, only, page, type Route } from '#platform/http.ts'
import type { Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { isLearner } from '../progress/progress.policy.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { starterFiles, starterFolder } from './build-starter.ts'
import { familySlug, overviewSlug } from './check-scripts.rules.ts'
import { readShown } from './read-shown.ts'
import type { ShownVideo } from './shown-video.ts'
import { type Listed, VideoListPage, VideoPage } from './video.page.tsx'
import { videoPolicy } from './video.policy.ts'
import { findVideo, listShownSlugs } from './video.queries.ts'
import { readSpans } from './video.rules.ts'
import { videoWords } from './video.words.ts'
import type { Videos } from './videos.ts'
import { findWatched, mergeWatched } from './watch.queries.ts'

const read = only(videoPolicy, 'read')
const played = z.object({ key: z.string().regex(/^[a-z0-9.-]{1,120}$/), spans: z.string().max(4000) })

export type Below = (asked: Asked<string>, slug: string | null) => Promise<ComponentChildren>

/** The pages on which videos are watched. `below` is what those who send and publish find under them. */
export const videoRoutes = (learning: Learning, below: Below): readonly Route[] => [
  page('/learn/videos', read, async (asked) => {
    const { database, viewer, language } = asked
    const words = videoWords[language]
    const videos = await listOf(learning, database, viewer, language)
    return html({
      title: words.title,
      description: words.description,
      main: (
        <VideoListPage videos={videos} language={language}>
          {await below(asked, null)}
        </VideoListPage>
      ),
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '', text: words.title },
      ],
      noindex: isLearner(viewer),
    })
  }),

  page('/learn/videos/:slug', read, async (asked) => {
    const { database, viewer, params, query, language } = asked
    const script = found((await learning.videos.scripts()).of(params.slug, language))
    const curriculum = await learning.curriculum()
    const role = curriculum.role(params.slug, language)
    const path = curriculum.path(params.slug, language)
    const openPath = path ? { title: path.title, href: `/learn/paths/${path.slug}` } : null
    const video = await readShown(learning.videos, database, viewer, script)
    const small = query.get('size') === 'small'
    const start = Number(/^\d{1,4}(?:\.\d{1,3})?$/.exec(query.get('t') ?? '')?.[0] ?? Number.NaN)
    const watched = isLearner(viewer)
      ? await database.asViewer(viewer, (tx) => findWatched(tx, video.key))
      : null
    return html({
      title: video.title,
      description: videoWords[language].description,
      main: (
        <VideoPage
          video={video}
          path={role ? { title: role.title, href: `/learn/${role.slug}` } : openPath}
          start={Number.isFinite(start) ? start : null}
          small={small}
          watched={watched}
          megabytes={await megabytesOf(learning.videos, database, viewer, video, small)}
          language={language}
        >
          {await below(asked, params.slug)}
        </VideoPage>
      ),
      noindex: isLearner(viewer),
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '/learn/videos', text: videoWords[language].title },
        { href: '', text: video.title },
      ],
    })
  }),

  form('/learn/videos/:slug/watching', only(videoPolicy, 'watch'), played, async (asked) => {
    const { database, viewer, params, language, input } = asked
    const script = found((await learning.videos.scripts()).of(params.slug, language))
    const video = await readShown(learning.videos, database, viewer, script)
    // Another video may have taken this one's place since the page was opened.
    if (input.key !== video.key || !isLearner(viewer)) return json({ seconds: 0 })
    const spans = readSpans(input.spans, Math.round(video.seconds * 10))
    if (spans === null) throw new Malformed('The seconds played could not be read.')
    const tenths = await database.asViewer(viewer, (tx) => mergeWatched(tx, video.key, spans))
    return json({ seconds: Math.floor(tenths / 10) })
  }),
]

async function listOf(
  learning: Learning,
  database: Database,
  viewer: Viewer,
  language: Language,
): Promise<readonly Listed[]> {
  const [scripts, curriculum] = await Promise.all([learning.videos.scripts(), learning.curriculum()])
  const own = isLearner(viewer) ? await database.asViewer(viewer, listShownSlugs) : []
  const slugs = [overviewSlug, familySlug, ...curriculum.roles(language).map(({ slug }) => slug)]
  return slugs.flatMap((slug) => {
    const timed = scripts.of(slug, language)
    if (timed === undefined) return []
    const { title, language: spoken } = timed.script
    return [{ slug, title, language: spoken, seconds: timed.seconds, own: own.includes(slug) }]
  })
}

/** How much a download is, as people write it: 0.9. */
async function megabytesOf(
  { starterFolder: folder }: Videos,
  database: Database,
  viewer: Viewer,
  video: ShownVideo,
  small: boolean,
): Promise<string | null> {
  const { own } = video
  if (video.files === null) return null
  if (own === null) {
    const file = join(starterFolder(folder ?? '', video), starterFiles[small ? 'small' : 'full'])
    return megabytes((await stat(file)).size)
  }
  const kept = await database.asViewer(viewer, (tx) => findVideo(tx, own.id))
  return megabytes((small ? kept?.smallBytes : kept?.fullBytes) ?? 0)
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
