import type { Database, Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { anyone, service } from '#platform/viewer.ts'
import { signsOfStudent } from '../name-check/name-check.rules.ts'
import type { TalkId } from '../talk/talk.ts'
import { plainWord, type TakePartRefusal, whyNotAnswer } from './live.rules.ts'
import type { PollId, QuestionId, Seat } from './live.ts'
import { findPoll, insertAnswer } from './live-poll.queries.ts'
import { insertQuestion, insertVote, isShown } from './live-question.queries.ts'
import {
  beQuiet,
  findLiveRoom,
  isSeated,
  type KeptRoom,
  takeSeat,
  takeSeatByCode,
  tellLive,
} from './live-room.queries.ts'

/** Who takes part, and where. */
export type Taking = {
  readonly database: Database
  readonly county: number
  readonly talk: TalkId
  readonly seat: Seat | null
}

/** A seat by the code shown in the room; null for a code that opens nothing. The code says which talk. */
export async function joinByCode(
  { database, county }: Pick<Taking, 'database' | 'county'>,
  code: string,
  seatIn: (talk: TalkId) => Seat | null,
): Promise<TalkId | null> {
  return database.asViewer(anyone(county), async (tx) => {
    const talk = await takeSeatByCode(tx, code, null, null)
    const seat = talk === null ? null : seatIn(talk)
    return seat === null ? null : takeSeatByCode(tx, code, talk, seat)
  })
}

/** A seat for staff of the county, who need no code. */
export async function joinAsStaff({ database, county, talk, seat }: Taking): Promise<void> {
  await database.asViewer(service('live door', county), async (tx) => {
    await beQuiet(tx)
    if (seat !== null) await takeSeat(tx, talk, seat)
  })
}

/** Asks; it waits for a look where staff said so, and where it seems to tell who a student is. */
export const askQuestion = (
  taking: Taking,
  asked: { readonly body: string; readonly askedBy: string | null },
): Promise<Outcome<'shown' | 'waiting', TakePartRefusal>> =>
  seated(taking, async (tx, seat, room) => {
    const signs = signsOfStudent(asked.body, { thisYear: Number(tx.today.slice(0, 4)) })
    const state = room.questionsHeld || signs.length > 0 ? 'waiting' : 'shown'
    const id = await insertQuestion(tx, taking.talk, seat, { ...asked, state })
    await tellLive(tx, taking.talk, 'question', id)
    return done(state)
  })

/** Gives a question one more voice; a seat has one for each. */
export const voteFor = (
  taking: Taking,
  question: QuestionId,
): Promise<Outcome<QuestionId, TakePartRefusal>> =>
  seated(taking, async (tx, seat) => {
    if (!(await isShown(tx, taking.talk, question))) return refused('gone')
    if (!(await insertVote(tx, taking.talk, question, seat))) return refused('voted_already')
    await tellLive(tx, taking.talk, 'question', question)
    return done(question)
  })

export const answerPoll = (
  taking: Taking,
  id: PollId,
  answer: { readonly choice?: number | undefined; readonly word?: string | undefined },
): Promise<Outcome<PollId, TakePartRefusal>> =>
  seated(taking, async (tx, seat) => {
    const poll = await findPoll(tx, taking.talk, id)
    if (poll === undefined) return refused('gone')
    const refusal = whyNotAnswer(poll, answer)
    if (refusal !== null) return refused(refusal)
    const isWord = poll.kind === 'word'
    const given = {
      choice: isWord ? null : (answer.choice ?? null),
      word: isWord ? plainWord(answer.word ?? '') : null,
    }
    if (!(await insertAnswer(tx, taking.talk, id, seat, given))) return refused('answered_already')
    await tellLive(tx, taking.talk, 'poll', id)
    return done(id)
  })

/** Does something from a seat of an open room, with a visitor's rights whoever sits there. */
function seated<Result>(
  { database, county, talk, seat }: Taking,
  work: (tx: Tx, seat: Seat, room: KeptRoom) => Promise<Outcome<Result, TakePartRefusal>>,
): Promise<Outcome<Result, TakePartRefusal>> {
  return database.asViewer(anyone(county), async (tx) => {
    const room = found(await findLiveRoom(tx, talk))
    if (seat === null || !(await isSeated(tx, talk, seat))) return refused('no_seat')
    return room.closedAt === null ? work(tx, seat, room) : refused('closed')
  })
}
