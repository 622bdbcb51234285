import { z } from 'zod'
import { found, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  api,
  eventStream,
  form,
  html,
  json,
  only,
  type Problems,
  page,
  type Route,
  seeOther,
  type Typed,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { done, type Outcome } from '#platform/outcome.ts'
import { inLanguage } from '../convening/convening.ts'
import { findTalk } from '../talk/talk.queries.ts'
import { DeskPage } from './desk.page.tsx'
import { deskWords } from './desk.words.ts'
import { asHost, closeLiveRoom, openLiveRoom } from './host-live.ts'
import { livePolicy } from './live.policy.ts'
import type { HostRefusal } from './live.rules.ts'
import {
  bySchema,
  pollSchema,
  pollStateSchema,
  questionStateSchema,
  roomSchema,
  segmentSchema,
  wordSchema,
} from './live.ts'
import { liveWords } from './live.words.ts'
import {
  afterOf,
  baseOf,
  countyOf,
  hostOf,
  type LiveAsked,
  type LiveDoor,
  livePath,
  textsOf,
} from './live-door.ts'
import { findJoinCode, findVideoLink } from './live-room.queries.ts'
import {
  addSegment,
  changeSegment,
  decidePoll,
  decideQuestion,
  decideWord,
  makePoll,
  removeAsker,
} from './moderate.ts'
import { readLiveNews, readLiveState } from './read-live.ts'
import { videoOf } from './video-host.ts'

const moderate = only(livePolicy, 'moderate')
const uuid = '{[0-9a-f-]{36}}'
const deedSchema = z.object({ deed: z.enum(['begin', 'remove']), by: z.literal('script').optional() })

/** The desk of a live room: whoever holds the convening opens it, moderates, asks polls and keeps the agenda. */
export const liveDeskRoutes = (door: LiveDoor): readonly Route[] => [
  page(`${livePath}/desk`, moderate, (asked) => deskPage(door, asked)),
  form(
    `${livePath}/desk`,
    moderate,
    roomSchema,
    async (asked) =>
      answered(
        door,
        asked,
        undefined,
        await openLiveRoom(asked.database, hostOf(asked), talkOf(asked), asked.input),
      ),
    { invalid: (asked) => deskPage(door, asked, { ...asked, typed: textsOf(asked.typed) }) },
  ),
  form(`${livePath}/desk/closing`, moderate, z.object({}), async (asked) =>
    answered(door, asked, undefined, await closeLiveRoom(asked.database, hostOf(asked), talkOf(asked))),
  ),
  api(`${livePath}/desk/from/:after{[0-9]{1,15}}`, moderate, async (asked) => {
    const { database, params, lastEventId } = asked
    const streams = found(door.streams)
    const host = hostOf(asked)
    const talk = talkOf(asked)
    await streams.admit(`desk ${host.personId}`)
    // Whoever may not moderate here is told nothing of what waits.
    if (!(await asHost(database, host, talk, async () => done(true))).done) throw new NotFound()
    const stream = streams.open({
      room: `${countyOf(asked)}/${talk}`,
      sight: host.databaseRole === 'app_school_wide' ? 'desk' : `desk ${host.personId}`,
      browser: `desk ${host.personId}`,
      after: afterOf(params.after, lastEventId),
      read: (after) => readLiveNews(database, host, { talk, sight: 'desk', after }),
    })
    return eventStream(stream)
  }),
  form(`${livePath}/questions/:question${uuid}/state`, moderate, questionStateSchema, async (asked) => {
    const { state, by } = asked.input
    return answered(
      door,
      asked,
      by,
      await decideQuestion(asked.database, hostOf(asked), talkOf(asked), id(asked.params.question), state),
    )
  }),
  form(`${livePath}/questions/:question${uuid}/removal`, moderate, bySchema, async (asked) =>
    answered(
      door,
      asked,
      asked.input.by,
      await removeAsker(asked.database, hostOf(asked), talkOf(asked), id(asked.params.question)),
    ),
  ),
  form(
    `${livePath}/polls`,
    moderate,
    pollSchema,
    async (asked) =>
      answered(
        door,
        asked,
        asked.input.by,
        await makePoll(asked.database, hostOf(asked), talkOf(asked), asked.input),
      ),
    { invalid: (asked) => invalidAnswer(door, asked) },
  ),
  form(`${livePath}/polls/:poll${uuid}/state`, moderate, pollStateSchema, async (asked) => {
    const { state, by } = asked.input
    return answered(
      door,
      asked,
      by,
      await decidePoll(asked.database, hostOf(asked), talkOf(asked), id(asked.params.poll), state),
    )
  }),
  form(`${livePath}/polls/:poll${uuid}/words`, moderate, wordSchema, async (asked) => {
    const { word, shown, by } = asked.input
    const deed = { word, shown: shown === 'yes' }
    return answered(
      door,
      asked,
      by,
      await decideWord(asked.database, hostOf(asked), talkOf(asked), id(asked.params.poll), deed),
    )
  }),
  form(
    `${livePath}/agenda`,
    moderate,
    segmentSchema,
    async (asked) =>
      answered(
        door,
        asked,
        asked.input.by,
        await addSegment(asked.database, hostOf(asked), talkOf(asked), asked.input),
      ),
    { invalid: (asked) => invalidAnswer(door, asked) },
  ),
  form(`${livePath}/agenda/:segment${uuid}`, moderate, deedSchema, async (asked) => {
    const { deed, by } = asked.input
    return answered(
      door,
      asked,
      by,
      await changeSegment(asked.database, hostOf(asked), talkOf(asked), id(asked.params.segment), deed),
    )
  }),
]

const talkOf = ({ params }: LiveAsked) => id<'talk'>(params.talk)

async function answered(
  door: LiveDoor,
  asked: LiveAsked,
  by: 'script' | undefined,
  outcome: Outcome<unknown, HostRefusal>,
): Promise<Answer> {
  const words = deskWords[asked.language]
  if (!outcome.done) {
    const refusal = words.refusals[outcome.refusal]
    return by === 'script' ? json({ done: false, said: refusal }, 409) : deskPage(door, asked, { refusal })
  }
  return by === 'script' ? json({ done: true, said: words.saved }) : seeOther(`${baseOf(asked)}/desk?saved`)
}

async function invalidAnswer(
  door: LiveDoor,
  asked: LiveAsked & { readonly typed: Typed; readonly problems: Problems },
): Promise<Answer> {
  const { problems } = asked
  const typed = textsOf(asked.typed)
  const words = liveWords[asked.language]
  const [problem = ''] = Object.values(problems)
  if (typed.by === 'script') return json({ done: false, said: words.problems[problem] ?? words.failed }, 422)
  return deskPage(door, asked, { typed, problems })
}

type Came = {
  readonly refusal?: string
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: Readonly<Record<string, string>>
}

async function deskPage(
  door: LiveDoor,
  asked: LiveAsked,
  { refusal, typed = {}, problems = {} }: Came = {},
): Promise<Answer> {
  const { database, params, language, query } = asked
  const talkId = talkOf(asked)
  return database.asViewer(hostOf(asked), async (tx) => {
    const talk = found(await findTalk(tx, talkId))
    const state = await readLiveState(tx, talkId, 'desk')
    const code = await findJoinCode(tx, talkId)
    const link = await findVideoLink(tx, talkId)
    const base = baseOf(asked)
    const title = inLanguage(talk.title, talk.titleEs, language)
    const main = (
      <DeskPage
        title={title}
        back={`/counties/${params.code}/convenings/${talk.conveningId}`}
        base={base}
        desk={state === undefined ? null : { base, state, typed, problems, language }}
        join={code === undefined ? null : { address: `${door.origin}/counties/${params.code}/live`, code }}
        videoUnknown={link !== null && videoOf(link) === null}
        saved={query.has('saved')}
        refusal={refusal}
        typed={typed}
        problems={problems}
        language={language}
      />
    )
    const status = Object.keys(problems).length > 0 ? 422 : refusal === undefined ? 200 : 409
    return html({ title: deskWords[language].title(title), noindex: true, main }, status)
  })
}
