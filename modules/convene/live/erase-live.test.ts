import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anyone, service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector, aTalk } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { listReplies } from '../reply/reply.queries.ts'
import type { TalkId } from '../talk/talk.ts'
import { eraseLive, keptDays } from './erase-live.ts'
import { countOverdue, eraseOldLive } from './erasing.queries.ts'
import { openLiveRoom } from './host-live.ts'
import type { PollTyped, Seat } from './live.ts'
import { listPolls } from './live-poll.queries.ts'
import { listQuestions } from './live-question.queries.ts'
import { findJoinCode } from './live-room.queries.ts'
import { decidePoll, decideQuestion, decideWord, makePoll } from './moderate.ts'
import { readLiveNews } from './read-live.ts'
import { newSeatKey, seatOf } from './seat.ts'
import { answerPoll, askQuestion, joinByCode, voteFor } from './take-part.ts'

const secret = 'the secret of a test run, long enough'
const end = Date.parse('2027-03-06T00:00:00Z')
let now = Date.parse('2027-03-04T18:00:00Z')
let world: World
let director: Viewer
let convening: ConveningId
let talk: TalkId
beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  director = await aDirector(world.database)
  now = Date.parse('2027-02-01T17:00:00Z')
  convening = await aConvening(world.database, director)
  talk = await aTalk(world.database, director, convening)
  now = Date.parse('2027-03-04T18:00:00Z')
  await heldTalk()
}, 120_000)
afterAll(() => world?.close())

/** Six in a room: a question that all ask, one that nobody was shown, a poll, and a word that all say. */
async function heldTalk(): Promise<void> {
  const { database } = world
  await openLiveRoom(database, director, talk, { documentLink: null, captionsLink: null })
  const code = (await database.asViewer(director, (tx) => findJoinCode(tx, talk))) ?? ''
  const seats: Seat[] = []
  for (let one = 0; one < 6; one += 1) {
    const key = newSeatKey(secret)
    await joinByCode({ database, county: 0 }, code, (of) => seatOf(secret, of, anyone(), key))
    seats.push(seatOf(secret, talk, anyone(), key) as Seat)
  }
  const as = (seat: Seat | undefined) => ({ database, county: 0, talk, seat: seat ?? null })
  await askQuestion(as(seats[0]), { body: 'Who calls home?', askedBy: 'Ana' })
  await askQuestion(as(seats[1]), { body: 'What of Jayden?', askedBy: null })
  const [shown] = await questions()
  for (const seat of seats) await voteFor(as(seat), shown?.id as Parameters<typeof voteFor>[1])
  const polls = []
  for (const typed of [
    { kind: 'choice', prompt: 'First?', options: ['Calls', 'A room'] },
    { kind: 'word', prompt: 'One word?', options: [] },
  ] satisfies readonly PollTyped[]) {
    const made = await makePoll(database, director, talk, typed)
    if (!made.done) throw new Error(made.refusal)
    await decidePoll(database, director, talk, made.result, 'open')
    polls.push(made.result)
  }
  const [choice, word] = polls
  if (choice === undefined || word === undefined) throw new Error('no polls')
  for (const seat of seats) {
    await answerPoll(as(seat), choice, { choice: 1 })
    await answerPoll(as(seat), word, { word: 'hope' })
  }
  await decideWord(database, director, talk, word, { word: 'hope', shown: true })
}

const questions = () => world.database.asViewer(anyone(0), (tx) => listQuestions(tx, talk))
const told = () => world.database.asViewer(anyone(0), (tx) => listPolls(tx, talk))
const erase = () => eraseLive(world.database, 0)
const after = (days: number) => {
  now = end + days * 86_400_000 + 1000
}
async function left() {
  const { rows } = await sql<Record<string, number>>`select
      (select count(*)::int from convene.live_event) as events, (select count(*)::int from convene.live_seat) as seats,
      (select count(*)::int from convene.live_vote) as votes, (select count(*)::int from convene.live_answer) as answers,
      (select count(*)::int from convene.live_word) as words,
      (select count(*)::int from convene.live_question) as questions,
      (select count(asked_by)::int from convene.live_question) as names`.execute(world.owner)
  return rows[0]
}

test('nothing goes before its day, and each kind on its own', async () => {
  after(30 - 1)
  expect(await erase()).toBe(0)
  const all = await left()
  expect(all).toMatchObject({ seats: 6, votes: 6, answers: 12, words: 1, questions: 2, names: 1 })
  after(keptDays.events)
  expect(await erase()).toBe(all?.events)
  expect(await left()).toEqual({ ...all, events: 0 })
})

test('after a quarter nobody can be told from what is left, and what came of it stays', async () => {
  const before = { questions: (await questions()).map(({ votes }) => votes), polls: await told() }
  expect(before.questions).toEqual([6])
  after(keptDays.seats)
  expect(await erase()).toBeGreaterThan(24)
  expect(await left()).toEqual({
    events: 0,
    seats: 0,
    votes: 0,
    answers: 0,
    words: 0,
    questions: 1,
    names: 0,
  })
  expect((await questions()).map(({ votes }) => votes)).toEqual([6])
  expect(await told()).toEqual(before.polls)
  const now = await told()
  expect(now.find(({ kind }) => kind === 'choice')?.counts[0]).toEqual({ shown: true, value: 6 })
  expect(now.find(({ kind }) => kind === 'word')?.words).toMatchObject([{ word: 'hope' }])
  expect(await erase()).toBe(0)
})

test('the trail says how much went and that nothing overdue is left', async () => {
  const { rows } = await sql<{ detail: Record<string, number> }>`select detail from app.event
    where kind = 'live.erased' order by happened_at, id`.execute(world.owner)
  expect(rows.map(({ detail }) => detail.left)).toEqual([0, 0])
  expect(rows[1]?.detail).toMatchObject({ seat: 6, vote: 6, answer: 12, question: 1, asker: 2 })
})

test('what a browser missed and was erased since is read from the page', async () => {
  await decideQuestion(world.database, director, talk, (await questions())[0]?.id as never, 'answered')
  const news = await readLiveNews(world.database, anyone(0), { talk, sight: 'room', after: 1 })
  expect(news.data).toMatchObject({ anew: true })
})

test('a question that was shown goes with the names, unless someone was asked to answer it', async () => {
  after(keptDays.questions)
  await erase()
  expect(await questions()).toEqual([])
  expect(await world.database.asViewer(anyone(0), (tx) => listReplies(tx, convening))).toEqual([])
})

test('an erasing that leaves something is told and undone; younger than thirty days nobody erases', async () => {
  const as = service('a test', 0)
  const early = { events: 29, seats: 90, questions: 1096 }
  await expect(world.database.asViewer(as, (tx) => eraseOldLive(tx, early))).rejects.toThrow('too early')
  expect(await world.database.asViewer(as, (tx) => countOverdue(tx, keptDays))).toBe(0)
  await sql`insert into convene.live_event values (0, ${talk}, 900, 'room', ${talk}, now())`.execute(
    world.owner,
  )
  expect(await world.database.asViewer(as, (tx) => countOverdue(tx, keptDays))).toBe(1)
  await sql`create function convene.keep_event() returns trigger language plpgsql as 'begin return null; end'`.execute(
    world.owner,
  )
  await sql`create trigger kept before delete on convene.live_event for each row
    execute function convene.keep_event()`.execute(world.owner)
  await expect(erase()).rejects.toThrow('1 rows of live talks are overdue')
})
