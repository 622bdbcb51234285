import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { may } from '#platform/viewer.ts'
import { isLearner } from '../progress/progress.policy.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { readCaptions } from './captions.rules.ts'
import { BetterOne } from './own-video.page.tsx'
import { captionText } from './own-video.routes.tsx'
import { ownVideoWords } from './own-video.words.ts'
import { RecordPage } from './record.page.tsx'
import { recordWords } from './record.words.ts'
import { SendPage } from './send.page.tsx'
import { sendVideo } from './send-video.ts'
import { videoPolicy } from './video.policy.ts'
import { listVideos } from './video.queries.ts'
import type { Below } from './video.routes.tsx'
import { mostBytes } from './video.rules.ts'
import type { CaptionsFrom, SendRefusal } from './video.ts'
import { videoWords } from './video.words.ts'

const send = only(videoPolicy, 'send')
const uploaded = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })
const sent = z.object({
  video: uploaded,
  vtt: uploaded.optional(),
  captions: z.enum(['script', 'file', 'none']),
})

/** Ways to a county's own video: recorded here, or sent as a file. */
export const sendVideoRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/videos/:slug/record', send, async (asked) => {
    const { params, language } = asked
    const script = found((await learning.videos.scripts()).of(params.slug, language))
    const title = recordWords[language].title(script.script.title)
    return html({
      title,
      noindex: true,
      main: <RecordPage script={script} language={language} />,
      breadcrumbs: crumbs(asked, script.script.title, title),
    })
  }),

  page('/learn/videos/:slug/send', send, async (asked) => {
    const able = await learning.videos.desk.canConvert()
    return sendAnswer(learning, asked, able ? null : 'no_ffmpeg', 'script', null)
  }),

  form(
    '/learn/videos/:slug/own',
    send,
    sent,
    async (asked) => {
      const { database, viewer, params, language, input } = asked
      const script = found((await learning.videos.scripts()).of(params.slug, language))
      if (!(await learning.videos.desk.canConvert()))
        return sendAnswer(learning, asked, 'no_ffmpeg', input.captions, null)
      const vtt = input.captions === 'file' ? captionText(input.vtt?.bytes ?? new Uint8Array()) : null
      const outcome = await sendVideo(database, viewer, {
        slug: script.script.slug,
        language: script.script.language,
        bytes: input.video.bytes,
        captionsFrom: input.captions,
        vtt,
      })
      if (!outcome.done) return sendAnswer(learning, asked, outcome.refusal, input.captions, vtt)
      if (viewer.county !== null) learning.videos.desk.wake(database, viewer.county)
      return seeOther(`/learn/videos/own/${outcome.result}`)
    },
    {
      mostBytes: mostBytes + 512 * 1024,
      invalid: (asked) => sendAnswer(learning, asked, 'no_file', 'script', null),
    },
  ),
]

type SendAsked = Asked<'/learn/videos/:slug/own'>

async function sendAnswer(
  learning: Learning,
  asked: SendAsked,
  refusal: SendRefusal | null,
  captionsFrom: CaptionsFrom,
  vtt: string | null,
): Promise<Answer> {
  const { params, language } = asked
  const script = found((await learning.videos.scripts()).of(params.slug, language))
  const { title, slug } = script.script
  const faults = refusal === 'captions_wrong' ? readCaptions(vtt ?? '').faults : []
  const heading = ownVideoWords[language].sendTitle
  return html(
    {
      title: heading,
      noindex: true,
      main: (
        <SendPage
          slug={slug}
          title={title}
          captionsFrom={captionsFrom}
          refusal={refusal}
          faults={faults}
          language={language}
        />
      ),
      breadcrumbs: crumbs(asked, title, heading),
    },
    refusal === null || refusal === 'no_ffmpeg' ? 200 : 422,
  )
}

const crumbs = ({ params, language }: SendAsked, video: string, here: string) => [
  { href: '/learn', text: roleWords[language].home },
  { href: '/learn/videos', text: videoWords[language].title },
  { href: `/learn/videos/${params.slug}`, text: video },
  { href: '', text: here },
]

/** What someone who may send finds below a role's video; nobody else finds anything. */
export const belowVideo =
  (learning: Learning): Below =>
  async ({ database, viewer, language }, slug) => {
    if (slug === null || !isLearner(viewer) || !may(viewer, videoPolicy, 'send')) return null
    const visible = await database.asViewer(viewer, (tx) => listVideos(tx, slug))
    const mine = may(viewer, videoPolicy, 'publish')
      ? visible
      : visible.filter(({ personId }) => personId === viewer.personId)
    if (mine.some(({ state }) => state === 'waiting') && viewer.county !== null)
      learning.videos.desk.wake(database, viewer.county)
    return <BetterOne slug={slug} videos={mine} language={language} />
  }
