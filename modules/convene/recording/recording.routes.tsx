import type { Learning } from '#modules/learn/index.ts'
import {
  captionText,
  mostVideoBytes,
  ownVideoFile,
  readCaptions,
  transcriptOfCues,
  writeCaptions,
} from '#modules/learn/index.ts'
import { Forbidden, found, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  file,
  form,
  html,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { atHome } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { isPlannedBy } from '../convening/convening.rules.ts'
import { conveningsPath, inCounty } from '../convening/in-county.ts'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { chapterTrack, readSentVideo, showing, shownOf } from './read-recording.ts'
import { RecordingPage } from './recording.page.tsx'
import { findRecording } from './recording.queries.ts'
import { publishTypedSchema, textTypedSchema, videoTypedSchema } from './recording.ts'
import { recordingVideoWords } from './recording-video.words.ts'
import { SendRecordingPage } from './send-recording.page.tsx'
import { changeRecording, publishRecording, sendRecording } from './send-recording.ts'
import { VideoDeskPage, type VideoDeskRefusal } from './video-desk.page.tsx'
import { WatchPage } from './watch.page.tsx'

const one = '/counties/:code{[0-9]{2}}/convenings/:convening{[0-9a-f-]{36}}'
const recording = `${one}/recordings/:recording{[0-9a-f-]{36}}` as const
const read = only(conveningPolicy, 'read')
const send = only(conveningPolicy, 'convene')

type OneAsked = Asked<'/counties/:code/convenings/:convening'>
type RecordingAsked = Asked<'/counties/:code/convenings/:convening/recordings/:recording'>

/** Recordings for anyone, and for the county office the way of a video file from its form to being watched. */
export const recordingRoutes = (learning: Learning | undefined): readonly Route[] => [
  ...(learning === undefined ? [] : sendingRoutes(learning)),
  page(recording, read, (asked) => recordingAnswer(asked)),
  api(`${recording}/captions.vtt`, read, async (asked) => {
    const found = await open(asked)
    if (found.captions === null) return fileAnswer(asked, 'captions.vtt')
    return file(found.captions, 'text/vtt; charset=utf-8', 'captions.vtt')
  }),
  api(`${recording}/files/:file`, read, (asked) => fileAnswer(asked, asked.params.file)),
]

const sendingRoutes = ({ videos: { desk } }: Learning): readonly Route[] => [
  page(`${one}/recordings/new`, send, async (asked) =>
    sendAnswer(asked, (await desk.canConvert()) ? null : 'no_ffmpeg', {}),
  ),
  form(
    `${one}/recordings/videos`,
    send,
    videoTypedSchema,
    async (asked) => {
      const { database, params, input, typed } = asked
      const viewer = atHome(asked.viewer, Number(params.code))
      if (!(await desk.canConvert())) return sendAnswer(asked, 'no_ffmpeg', typed)
      const outcome = await sendRecording(database, viewer, id(params.convening), {
        title: input.title,
        language: input.language,
        chapters: input.chapters,
        bytes: input.video.bytes,
        vtt: textOf(input.vtt),
      })
      if (!outcome.done) return sendAnswer(asked, outcome.refusal, typed)
      desk.wake(database, Number(params.code))
      return seeOther(`${pathOf(asked)}/recordings/${outcome.result}/video`)
    },
    {
      mostBytes: mostVideoBytes + 512 * 1024,
      invalid: (asked) => sendAnswer(asked, null, asked.typed, asked.problems),
    },
  ),
  page(`${recording}/video`, send, (asked) => deskAnswer(asked, desk)),
  form(
    `${recording}/video/text`,
    send,
    textTypedSchema,
    async (asked) => {
      const { database, params, input } = asked
      const viewer = atHome(asked.viewer, Number(params.code))
      const typed = { chapters: input.chapters, vtt: textOf(input.vtt) }
      const outcome = await changeRecording(
        database,
        viewer,
        id(params.convening),
        id(params.recording),
        typed,
      )
      if (outcome.done) return seeOther(`${pathOf(asked)}/recordings/${params.recording}/video?saved`)
      return deskAnswer(asked, desk, { refusal: outcome.refusal, ...typed })
    },
    { mostBytes: 512 * 1024, invalid: (asked) => deskAnswer(asked, desk, { refusal: 'chapters_unread' }) },
  ),
  form(`${recording}/video/publication`, send, publishTypedSchema, async (asked) => {
    const { database, params, input } = asked
    const viewer = atHome(asked.viewer, Number(params.code))
    const ids = [id<'convening'>(params.convening), id<'recording'>(params.recording)] as const
    const outcome = await publishRecording(database, viewer, ...ids, input.sure === 'yes')
    if (!outcome.done) return deskAnswer(asked, desk, { refusal: outcome.refusal })
    if (outcome.result.length > 0) return deskAnswer(asked, desk, { signs: outcome.result })
    return seeOther(`${pathOf(asked)}/recordings/${params.recording}`)
  }),
]

const pathOf = ({ params }: { readonly params: OneAsked['params'] }): `/${string}` =>
  `${conveningsPath(params.code)}/${params.convening}`

/** The text of a caption file; null when none was chosen. */
const textOf = (vtt: { readonly bytes: Uint8Array } | undefined): string | null =>
  vtt === undefined || vtt.bytes.length === 0 ? null : captionText(vtt.bytes)

/** A recording that this viewer may watch: published, or of a convening they look after. */
const open = (asked: Pick<RecordingAsked, 'database' | 'viewer' | 'params' | 'language'>) =>
  inCounty(asked, async (tx) => {
    const { params } = asked
    const recording = found(await findRecording(tx, id(params.convening), id(params.recording)))
    if (recording.videoId === null || recording.publishedAt !== null) return recording
    if (!isPlannedBy(found(await findConvening(tx, recording.conveningId)), tx.viewer)) throw new NotFound()
    return recording
  })

async function recordingAnswer(asked: RecordingAsked): Promise<Answer> {
  const { database, params, query, language } = asked
  const recording = await open(asked)
  const { title } = recording
  const path = pathOf(asked)
  if (recording.videoId === null) {
    const transcript = transcriptOfCues(readCaptions(recording.captions ?? '').cues)
    const props = { recording, transcript, path, language }
    return html({ title, main: <RecordingPage {...props} /> })
  }
  const sent = await readSentVideo(database, Number(params.code), recording)
  const small = query.get('size') === 'small'
  const start = Number(/^\d{1,4}(?:\.\d{1,3})?$/.exec(query.get('t') ?? '')?.[0] ?? Number.NaN)
  const main = (
    <WatchPage
      video={shownOf(recording, sent, `${path}/recordings/${recording.id}`)}
      start={Number.isFinite(start) ? start : null}
      small={small}
      bytes={(small ? sent.video.smallBytes : sent.video.fullBytes) ?? 0}
      path={path}
      language={language}
    />
  )
  return html({ title, main })
}

async function fileAnswer(
  asked: Pick<RecordingAsked, 'database' | 'viewer' | 'params' | 'language' | 'range'>,
  name: string,
): Promise<Answer> {
  const { database, params, range } = asked
  const recording = await open(asked)
  const county = Number(params.code)
  if (name === 'chapters.vtt' || name === 'captions.vtt') {
    const { video, vtt } = await readSentVideo(database, county, recording)
    const chapters = chapterTrack(recording.chapters, (video.tenths ?? 0) / 10)
    // Whoever watches before captions are written has a player that asks for them all the same.
    const captions = vtt === '' ? writeCaptions([]) : vtt
    const body = name === 'chapters.vtt' ? chapters : captions
    return { kind: 'bytes', body, type: 'text/vtt; charset=utf-8', status: 200 }
  }
  return ownVideoFile({ database, viewer: showing(county), range }, found(recording.videoId), name)
}

type Typed = Readonly<Record<string, unknown>>
type SendFault = Extract<Awaited<ReturnType<typeof sendRecording>>, { done: false }>['refusal']

async function sendAnswer(
  asked: OneAsked,
  refusal: SendFault | null,
  typed: Typed,
  problems: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  if (refusal === 'not_yours') throw new Forbidden()
  const { database, params, language } = asked
  await database.asViewer(atHome(asked.viewer, Number(params.code)), async (tx) =>
    found(await findConvening(tx, id(params.convening))),
  )
  const props = { path: pathOf(asked), refusal, typed, problems, language }
  const isWell = refusal === null && Object.keys(problems).length === 0
  const title = recordingVideoWords[language].sendTitle
  return html({ title, noindex: true, main: <SendRecordingPage {...props} /> }, isWell ? 200 : 422)
}

type Back = {
  readonly refusal?: VideoDeskRefusal | 'not_yours'
  readonly signs?: readonly StudentSign[]
  readonly chapters?: string
  readonly vtt?: string | null
}

async function deskAnswer(
  asked: RecordingAsked,
  desk: Learning['videos']['desk'],
  { refusal, signs = [], chapters, vtt }: Back = {},
): Promise<Answer> {
  const { database, params, query, language } = asked
  if (refusal === 'not_yours') throw new Forbidden()
  const viewer = atHome(asked.viewer, Number(params.code))
  const recording = await open(asked)
  const sent = await readSentVideo(database, Number(params.code), recording)
  if (sent.video.state === 'waiting' && viewer.county !== null) desk.wake(database, viewer.county)
  const seconds = sent.video.tenths === null ? null : sent.video.tenths / 10
  const path = pathOf(asked)
  const main = (
    <VideoDeskPage
      recording={recording}
      video={sent.video}
      shown={shownOf(recording, sent, `${path}/recordings/${recording.id}`)}
      faults={refusal === 'captions_wrong' ? readCaptions(vtt ?? sent.vtt, seconds).faults : []}
      refusal={refusal ?? null}
      signs={signs}
      chapters={chapters ?? null}
      saved={query.has('saved')}
      path={path}
      language={language}
    />
  )
  const isWell = refusal === undefined && signs.length === 0
  return html({ title: recording.title, noindex: true, main }, isWell ? 200 : 409)
}
