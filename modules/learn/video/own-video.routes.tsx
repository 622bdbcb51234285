import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Outcome } from '#platform/outcome.ts'
import { may } from '#platform/viewer.ts'
import type { Learning } from '../role/learning.ts'
import { roleWords } from '../role/role.words.ts'
import { readCaptions } from './captions.rules.ts'
import { captionVideo, publishVideo, removeVideo, withdrawVideo } from './decide-video.ts'
import { OwnVideoActs, type OwnVideoProps, OwnVideoState } from './own-video.page.tsx'
import { ownVideoWords } from './own-video.words.ts'
import { ownOf } from './read-shown.ts'
import { VideoPage } from './video.page.tsx'
import { videoPolicy } from './video.policy.ts'
import { findCaption, findVideo } from './video.queries.ts'
import type { OwnVideo, PublishRefusal } from './video.ts'
import { videoWords } from './video.words.ts'

const send = only(videoPolicy, 'send')
const publish = only(videoPolicy, 'publish')
const nothing = z.object({})
const vttFile = z.object({ vtt: z.object({ bytes: z.instanceof(Uint8Array) }) })

type OwnAsked = Asked<'/learn/videos/own/:id'>
const videoId = ({ params }: OwnAsked) => id<'video'>(params.id)

/** One sent video: how far it is, its captions, and whether it is shown. */
export const ownVideoRoutes = (learning: Learning): readonly Route[] => {
  const answer = (asked: OwnAsked, refusal: OwnVideoProps['refusal'] = null, vtt: string | null = null) =>
    ownAnswer(learning, asked, refusal, vtt)
  const after = (asked: OwnAsked, outcome: Outcome<OwnVideo, PublishRefusal | 'shown_now'>, vtt?: string) =>
    outcome.done
      ? seeOther(`/learn/videos/own/${asked.params.id}`)
      : answer(asked, outcome.refusal, vtt ?? null)

  return [
    page('/learn/videos/own/:id', send, (asked) => answer(asked)),

    form('/learn/videos/own/:id/publication', publish, nothing, async (asked) =>
      after(asked, await publishVideo(asked.database, asked.viewer, videoId(asked))),
    ),

    form('/learn/videos/own/:id/withdrawal', publish, nothing, async (asked) => {
      await withdrawVideo(asked.database, asked.viewer, videoId(asked))
      return seeOther(`/learn/videos/own/${asked.params.id}`)
    }),

    form('/learn/videos/own/:id/removal', send, nothing, async (asked) => {
      const outcome = await removeVideo(asked.database, asked.viewer, videoId(asked))
      return outcome.done ? seeOther(`/learn/videos/${outcome.result.slug}`) : after(asked, outcome)
    }),

    form(
      '/learn/videos/own/:id/captions',
      send,
      vttFile,
      async (asked) => {
        const vtt = captionText(asked.input.vtt.bytes)
        return after(asked, await captionVideo(asked.database, asked.viewer, videoId(asked), vtt), vtt)
      },
      { mostBytes: 512 * 1024, invalid: (asked) => answer(asked, 'captions_wrong', '') },
    ),
  ]
}

/** A caption file's bytes as text; what is not UTF-8 is refused by the reader, since its header is then not right. */
export const captionText = (bytes: Uint8Array): string =>
  bytes.length > 300_000 ? '' : new TextDecoder('utf-8').decode(bytes)

async function ownAnswer(
  learning: Learning,
  asked: OwnAsked,
  refusal: OwnVideoProps['refusal'],
  tried: string | null,
): Promise<Answer> {
  const { database, viewer, language } = asked
  const { video, vtt } = await database.asViewer(viewer, async (tx) => {
    const video = found(await findVideo(tx, videoId(asked)))
    return { video, vtt: (await findCaption(tx, video.id)) ?? '' }
  })
  // What a colleague sent is hers until the county shows it.
  const mayPublish = may(viewer, videoPolicy, 'publish')
  if (video.personId !== viewer.personId && !mayPublish) return seeOther(`/learn/videos/${video.slug}`)
  if (video.state === 'waiting' && viewer.county !== null) learning.videos.desk.wake(database, viewer.county)
  const script = found((await learning.videos.scripts()).of(video.slug, video.language))
  const seconds = video.tenths === null ? null : video.tenths / 10
  const props: OwnVideoProps = {
    video,
    mayPublish,
    refusal,
    faults: refusal === 'captions_wrong' ? readCaptions(tried ?? vtt, seconds).faults : [],
    warnings: vtt === '' ? [] : readCaptions(vtt).warnings,
    language,
  }
  const shown = ownOf(script, video, vtt)
  const title = ownVideoWords[language].ownTitle(script.script.title)
  return html(
    {
      title,
      noindex: true,
      main: (
        <VideoPage
          video={{ ...shown, title }}
          path={null}
          start={null}
          small={asked.query.get('size') === 'small'}
          watched={null}
          megabytes={((video.fullBytes ?? 0) / 1e6).toFixed(1)}
          language={language}
          above={<OwnVideoState {...props} />}
        >
          <OwnVideoActs {...props} />
        </VideoPage>
      ),
      breadcrumbs: [
        { href: '/learn', text: roleWords[language].home },
        { href: '/learn/videos', text: videoWords[language].title },
        { href: `/learn/videos/${video.slug}`, text: script.script.title },
        { href: '', text: title },
      ],
    },
    refusal === null ? 200 : refusal === 'captions_wrong' ? 422 : 409,
  )
}
