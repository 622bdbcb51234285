import { found, NotFound, TooMany } from '#platform/errors.ts'
import {
  type Answer,
  api,
  eventStream,
  form,
  html,
  json,
  only,
  page,
  type Route,
  seeOther,
} from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { anyone, may } from '#platform/viewer.ts'
import { findConvening } from '../convening/convening.queries.ts'
import { isPlannedBy } from '../convening/convening.rules.ts'
import { inLanguage } from '../convening/convening.ts'
import { decisionPolicy } from '../decision/decision.policy.ts'
import { raiseDecision } from '../decision/raise-decision.ts'
import { findTalk } from '../talk/talk.queries.ts'
import type { TalkId } from '../talk/talk.ts'
import { doorWords } from './door.words.ts'
import { BeforePage, DoorPage, LivePage } from './live.page.tsx'
import { livePolicy } from './live.policy.ts'
import type { TakePartRefusal } from './live.rules.ts'
import { answerSchema, bySchema, joinSchema, questionSchema, raiseSchema } from './live.ts'
import { liveWords } from './live.words.ts'
import {
  afterOf,
  baseOf,
  countyOf,
  isStaffHere,
  type LiveAsked,
  type LiveDoor,
  livePath,
  mayModerateHere,
  seatIn,
  sitterOf,
  textsOf,
} from './live-door.ts'
import { listAnswered } from './live-poll.queries.ts'
import { listVoted } from './live-question.queries.ts'
import { findVideoOfSeat, isSeated } from './live-room.queries.ts'
import { readLiveNews, readLiveState } from './read-live.ts'
import { newSeatKey, seatCookie, seatOf } from './seat.ts'
import { answerPoll, askQuestion, joinAsStaff, joinByCode, type Taking, voteFor } from './take-part.ts'
import { videoOf } from './video-host.ts'

const join = only(livePolicy, 'join')
type DoorAsked = Parameters<Parameters<typeof page<'/counties/:code'>>[2]>[0]

/** The door and the room, as those take part who come by a code or are signed in. */
export const liveRoutes = (door: LiveDoor): readonly Route[] => [
  page('/counties/:code{[0-9]{2}}/live', join, (asked) => doorPage(asked, '')),
  page('/counties/:code{[0-9]{2}}/live/:join{[A-Za-z0-9]{8}}', join, (asked) =>
    doorPage(asked, asked.params.join.toUpperCase()),
  ),
  form(
    '/counties/:code{[0-9]{2}}/live',
    join,
    joinSchema,
    async (asked) => {
      const { database, params, viewer, cookie, address, input, language } = asked
      await door.limits.beforeCode(address)
      const held = cookie(seatCookie)
      const county = Number(params.code)
      const sitter = sitterOf(viewer, county)
      const isNew = seatOf(door.secret, '' as TalkId, sitter, held) === null
      const key = isNew ? newSeatKey(door.secret) : held
      const talk = await joinByCode({ database, county }, input.code, (of) =>
        seatOf(door.secret, of, sitter, key),
      )
      if (talk === null) {
        await door.limits.wrongCode(address)
        return doorPage(asked, input.code, doorWords[language].unknown)
      }
      return seeOther(`/counties/${params.code}/talks/${talk}/live`, {
        cookies: isNew && key !== undefined ? [{ name: seatCookie, value: key, maxAgeSeconds: 43_200 }] : [],
      })
    },
    {
      invalid: (asked) =>
        doorPage(asked, textsOf(asked.typed).code ?? '', liveWords[asked.language].problems.code),
    },
  ),
  page(livePath, join, (asked) => roomPage(door, asked)),
  form(`${livePath}/seat`, join, bySchema, async (asked) => {
    const { database, viewer, params } = asked
    const talk = id<'talk'>(params.talk)
    if (!isStaffHere(viewer, countyOf(asked))) throw new NotFound()
    await database.asViewer(anyone(countyOf(asked)), async (tx) => found(await findTalk(tx, talk)))
    await joinAsStaff({ database, county: countyOf(asked), talk, seat: seatIn(door, asked, talk) })
    return seeOther(baseOf(asked))
  }),
  api(`${livePath}/from/:after{[0-9]{1,15}}`, join, async (asked) => {
    const { database, params, lastEventId } = asked
    const streams = found(door.streams)
    const talk = id<'talk'>(params.talk)
    const seat = found(seatIn(door, asked, talk))
    await streams.admit(seat)
    const inRoom = anyone(countyOf(asked))
    if (!(await database.asViewer(inRoom, (tx) => isSeated(tx, talk, seat)))) throw new NotFound()
    const stream = streams.open({
      room: `${countyOf(asked)}/${talk}`,
      sight: 'room',
      browser: seat,
      after: afterOf(params.after, lastEventId),
      read: (after) => readLiveNews(database, inRoom, { talk, sight: 'room', after }),
    })
    return eventStream(stream)
  }),
  form(
    `${livePath}/questions`,
    join,
    questionSchema,
    async (asked) => {
      const words = liveWords[asked.language]
      const { body, askedBy } = asked.input
      const outcome = await send(door, asked, (taking) => askQuestion(taking, { body, askedBy }))
      if (!outcome.done)
        return refusedAnswer(door, asked, asked.input.by, outcome.refusal, textsOf(asked.typed))
      const isShown = outcome.result === 'shown'
      return takenAnswer(
        asked,
        asked.input.by,
        isShown ? 'sent' : 'waiting',
        isShown ? words.sent : words.sentWaiting,
      )
    },
    {
      invalid: (asked) => {
        const words = liveWords[asked.language]
        const [problem = ''] = Object.values(asked.problems)
        return textsOf(asked.typed).by === 'script'
          ? Promise.resolve(json({ done: false, said: words.problems[problem] ?? words.failed }, 422))
          : roomPage(door, asked, { typed: textsOf(asked.typed), problems: asked.problems, status: 422 })
      },
    },
  ),
  form(`${livePath}/questions/:question{[0-9a-f-]{36}}/vote`, join, bySchema, async (asked) => {
    const outcome = await send(door, asked, (taking) => voteFor(taking, id(asked.params.question)))
    if (!outcome.done) return refusedAnswer(door, asked, asked.input.by, outcome.refusal)
    return takenAnswer(asked, asked.input.by, 'voted', liveWords[asked.language].voted)
  }),
  form(`${livePath}/polls/:poll{[0-9a-f-]{36}}/answer`, join, answerSchema, async (asked) => {
    const { by, ...answer } = asked.input
    const outcome = await send(door, asked, (taking) => answerPoll(taking, id(asked.params.poll), answer))
    if (!outcome.done) return refusedAnswer(door, asked, by, outcome.refusal)
    return takenAnswer(asked, by, 'answered', liveWords[asked.language].answered)
  }),
  form(`${livePath}/decisions`, only(decisionPolicy, 'raise'), raiseSchema, async (asked) => {
    const { database, viewer, params, input, language } = asked
    if (!mayRaise(asked)) throw new NotFound()
    const talkId = id<'talk'>(params.talk)
    await database.asViewer(viewer, async (tx) => {
      const { conveningId } = found(await findTalk(tx, talkId))
      await raiseDecision(tx, { conveningId, talkId, words: input.words })
    })
    return takenAnswer(asked, input.by, 'raised', liveWords[language].raised)
  }),
]

async function doorPage(asked: DoorAsked, code: string, problem?: string): Promise<Answer> {
  const { params, language } = asked
  const main = <DoorPage county={params.code} code={code} problem={problem} language={language} />
  return html({ title: doorWords[language].title, noindex: true, main }, problem === undefined ? 200 : 422)
}

/** Does something from the seat of whoever asks, unless it is more than a person does. */
async function send<Result extends { readonly done: boolean }>(
  door: LiveDoor,
  asked: LiveAsked,
  work: (taking: Taking) => Promise<Result>,
): Promise<Result | { readonly done: false; readonly refusal: TakePartRefusal }> {
  const talk = id<'talk'>(asked.params.talk)
  const seat = seatIn(door, asked, talk)
  if (seat !== null && !(await door.limits.maySend(seat))) return { done: false, refusal: 'too_fast' }
  return work({ database: asked.database, county: countyOf(asked), talk, seat })
}

const takenAnswer = (asked: LiveAsked, by: 'script' | undefined, what: string, said: string): Answer =>
  by === 'script' ? json({ done: true, said }) : seeOther(`${baseOf(asked)}?said=${what}`)

async function refusedAnswer(
  door: LiveDoor,
  asked: LiveAsked,
  by: 'script' | undefined,
  refusal: TakePartRefusal,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const said = liveWords[asked.language].takePart[refusal]
  if (by === 'script') return json({ done: false, said }, refusal === 'too_fast' ? 429 : 409)
  if (refusal === 'too_fast') throw new TooMany()
  return roomPage(door, asked, { refusal: said, typed, status: 409 })
}

const mayRaise = ({ viewer, params }: LiveAsked): boolean =>
  isStaffHere(viewer, Number(params.code)) &&
  !viewer.databaseRole.startsWith('app_clinic') &&
  may(viewer, decisionPolicy, 'raise')

type Came = {
  readonly status?: number
  readonly refusal?: string
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: Readonly<Record<string, string>>
}

async function roomPage(door: LiveDoor, asked: LiveAsked, came: Came = {}): Promise<Answer> {
  const { database, viewer, params, language, query } = asked
  const words = liveWords[language]
  const county = countyOf(asked)
  const talkId = id<'talk'>(params.talk)
  const seat = seatIn(door, asked, talkId)
  return database.asViewer(anyone(county), async (tx) => {
    const talk = found(await findTalk(tx, talkId))
    const convening = found(await findConvening(tx, talk.conveningId))
    const state = await readLiveState(tx, talkId, 'room')
    const around = {
      title: inLanguage(talk.title, talk.titleEs, language),
      back: `/counties/${params.code}/convenings/${talk.conveningId}`,
      language,
      mayModerate: mayModerateHere(viewer, county) && isPlannedBy(convening, viewer),
    }
    const content = { title: words.pageTitle(around.title), noindex: true }
    if (state === undefined || seat === null || !(await isSeated(tx, talkId, seat))) {
      const isOpen = state?.room.open === true && talk.cancelledAt === null
      const isStaff = isStaffHere(viewer, county)
      const main = (
        <BeforePage {...around} base={baseOf(asked)} county={params.code} isOpen={isOpen} isStaff={isStaff} />
      )
      return html({ ...content, main }, came.status === undefined ? 200 : 409)
    }
    const live = {
      base: baseOf(asked),
      state,
      voted: await listVoted(tx, talkId, seat),
      answered: await listAnswered(tx, talkId, seat),
      video: videoOf(await findVideoOfSeat(tx, talkId, seat)),
      mayRaise: mayRaise(asked),
      typed: came.typed ?? {},
      problems: came.problems ?? {},
      language,
    }
    const said = saidOf(language)[query.get('said') ?? '']
    const main = <LivePage {...around} live={live} said={said} refusal={came.refusal} />
    return html({ ...content, main }, came.status ?? 200)
  })
}

const saidOf = (language: LiveAsked['language']): Readonly<Record<string, string>> => {
  const words = liveWords[language]
  return {
    sent: words.sent,
    waiting: words.sentWaiting,
    voted: words.voted,
    answered: words.answered,
    raised: words.raised,
  }
}
