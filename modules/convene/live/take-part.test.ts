import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { openRevocations, type Revocations } from '#platform/revocations.ts'
import { openStreams, type Streams } from '#platform/streams/streams.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { TalkId } from '../talk/talk.ts'
import { closeLiveRoom, openLiveRoom } from './host-live.ts'
import type { LiveChange, PollTyped, Seat } from './live.ts'
import { findJoinCode, findVideoOfSeat, isSeated } from './live-room.queries.ts'
import {
  addSegment,
  changeSegment,
  decidePoll,
  decideQuestion,
  decideWord,
  makePoll,
  removeAsker,
} from './moderate.ts'
import { readLiveNews, readLiveState, type Sight } from './read-live.ts'
import { newSeatKey, seatOf } from './seat.ts'
import { answerPoll, askQuestion, joinByCode, voteFor } from './take-part.ts'

const secret = 'the secret of a test run, long enough'
const link = 'https://zoom.us/j/123'
let world: World
let streams: Streams
let revocations: Revocations
let host: Viewer
beforeAll(async () => {
  world = await freshDatabase()
  revocations = await openRevocations(world.schoolUrl)
  streams = await openStreams({ url: world.schoolUrl, log: openLog({ write: () => {} }), revocations })
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'A coordinator', false)`.execute(
    world.owner,
  )
  host = {
    personId,
    label: 'A coordinator',
    roles: ['county_coordinator'],
    databaseRole: 'app_school_wide',
    county: 34,
    schools: [],
  }
}, 60_000)
afterAll(async () => {
  await streams?.close()
  await revocations?.close()
  await world?.close()
})

/** A talk of an announced convening, whose room is open. */
async function aRoom({
  held = false,
  announced = true,
  kind = 'convening',
  school = null as string | null,
} = {}): Promise<TalkId> {
  const [convening, talk] = [newId<'convening'>(), newId<'talk'>()]
  await sql`insert into convene.convening (county_id, id, kind, school_id, title, place_kind, meeting_link, starts_at, ends_at, state,
      announced_at, made_at, changed_at)
    values (34, ${convening}, ${kind}, ${school}, 'A convening', 'online', ${link}, now(), now() + interval '1 day',
      ${announced ? 'announced' : 'draft'}, ${announced ? new Date() : null}, now(), now())`.execute(
    world.owner,
  )
  await sql`insert into convene.talk (county_id, id, convening_id, title, starts_at, ends_at, made_at, changed_at)
    values (34, ${talk}, ${convening}, 'A talk', now(), now() + interval '1 hour', now(), now())`.execute(
    world.owner,
  )
  const typed = { documentLink: null, captionsLink: null, ...(held ? { questionsHeld: 'yes' as const } : {}) }
  await openLiveRoom(world.database, host, talk, typed)
  return talk
}

const codeOf = (talk: TalkId) =>
  world.database.asViewer(host, async (tx) => (await findJoinCode(tx, talk)) ?? '')

/** Someone at a browser of their own, who came in by the code. */
async function aSeat(talk: TalkId) {
  const key = newSeatKey(secret)
  const given = { database: world.database, county: 34 }
  expect(await joinByCode(given, await codeOf(talk), (of) => seatOf(secret, of, anyone(), key))).toBe(talk)
  return { ...given, talk, seat: seatOf(secret, talk, anyone(), key) }
}

const ask = async (taking: Awaited<ReturnType<typeof aSeat>>, body: string) => {
  await askQuestion(taking, { body, askedBy: null })
  const { rows } = await sql<{
    id: string
  }>`select id from convene.live_question where talk_id = ${taking.talk}
    order by asked_at desc, id desc limit 1`.execute(world.owner)
  return rows[0]?.id as Parameters<typeof voteFor>[1]
}
const stateOf = (talk: TalkId, sight: Sight = 'room') =>
  world.database.asViewer(sight === 'room' ? anyone(34) : host, (tx) => readLiveState(tx, talk, sight))

describe('a school’s own event', () => {
  test('is held by its own people and no other school’s', async () => {
    const school = newId<'school'>()
    const talk = await aRoom({ kind: 'workshop', school })
    const principal = (at: string): Viewer => ({
      ...host,
      roles: ['principal'],
      databaseRole: 'app_school_listed',
      schools: [at],
    })
    const typed = { documentLink: null, captionsLink: null }
    const [own, other] = [principal(school), principal(newId<'school'>())]
    expect(await openLiveRoom(world.database, other, talk, typed)).toMatchObject({ refusal: 'not_yours' })
    expect(await openLiveRoom(world.database, own, talk, typed)).toMatchObject({ done: true })
    const id = await ask(await aSeat(talk), 'At our school?')
    expect(await removeAsker(world.database, own, talk, id)).toMatchObject({ done: true })
    const poll = await makePoll(world.database, own, talk, { kind: 'word', prompt: 'Word?', options: [] })
    if (!poll.done) throw new Error(poll.refusal)
    await decidePoll(world.database, own, talk, poll.result, 'open')
    for (const shown of [true, false])
      expect(await decideWord(world.database, own, talk, poll.result, { word: 'x', shown })).toMatchObject({
        done: true,
      })
    expect(await addSegment(world.database, own, talk, { title: 'Part', minutes: 5 })).toMatchObject({
      done: true,
    })
    const [segment] = (await stateOf(talk))?.agenda ?? []
    for (const deed of ['begin', 'remove'] as const)
      expect(await changeSegment(world.database, own, talk, segment?.id as never, deed)).toMatchObject({
        done: true,
      })
    // The database keeps the other school out, whatever the code says.
    for (const change of [
      sql`update convene.live_question set state = 'shown' where talk_id = ${talk}`,
      sql`update convene.live_room set closed_at = now() where talk_id = ${talk}`,
    ]) {
      const { numAffectedRows } = await world.database.asViewer(other, (tx) => change.execute(tx))
      expect(Number(numAffectedRows ?? 0)).toBe(0)
    }
  })
})

describe('the way in', () => {
  test('is the code, or none; a draft has no room', async () => {
    const talk = await aRoom()
    const nobody = { database: world.database, county: 34 }
    expect(await joinByCode(nobody, 'AAAAAAAA', () => 'x'.repeat(24) as Seat)).toBeNull()
    expect(
      await joinByCode({ ...nobody, county: 19 }, await codeOf(talk), () => 'x'.repeat(24) as Seat),
    ).toBeNull()
    const draft = await aRoom({ announced: false })
    expect(await codeOf(draft)).toBe('')
  })
  test('is shut by closing, and no visitor reads a code or what others answered', async () => {
    const talk = await aRoom()
    const seat = await aSeat(talk)
    await closeLiveRoom(world.database, host, talk)
    expect(await joinByCode(seat, await codeOf(talk), () => seat.seat)).toBeNull()
    expect(await askQuestion(seat, { body: 'Late?', askedBy: null })).toMatchObject({ refusal: 'closed' })
    for (const text of [
      'select join_code from convene.live_room',
      'select choice, word from convene.live_answer',
    ])
      await expect(world.database.asViewer(anyone(34), (tx) => sql.raw(text).execute(tx))).rejects.toThrow(
        'denied',
      )
  })
  test('leads to the video for a seat alone', async () => {
    const talk = await aRoom()
    const { seat } = await aSeat(talk)
    const found = (of: Seat) => world.database.asViewer(anyone(34), (tx) => findVideoOfSeat(tx, talk, of))
    expect([await found(seat as Seat), await found('y'.repeat(24) as Seat)]).toEqual([link, null])
  })
  test('a seat is another in every room, and nobody can be read from it', async () => {
    const key = newSeatKey(secret)
    const seats = [newId<'talk'>(), newId<'talk'>()].map((talk) => seatOf(secret, talk, anyone(), key))
    expect(new Set(seats).size).toBe(2)
    expect(seatOf(secret, newId<'talk'>(), anyone(), `${newId()}.forged`)).toBeNull()
  })
})

describe('questions', () => {
  test('one seat has one voice, however often it presses at once', async () => {
    const talk = await aRoom()
    const [asker, other] = [await aSeat(talk), await aSeat(talk)]
    const id = await ask(asker, 'When do we begin?')
    const pressed = await Promise.all(Array.from({ length: 5 }, () => voteFor(other, id)))
    expect(pressed.filter(({ done }) => done)).toHaveLength(1)
    expect((await stateOf(talk))?.questions).toMatchObject([{ id, votes: 1, state: 'shown' }])
  })
  test('wait where staff said so, and where a student seems to be named', async () => {
    const held = await aRoom({ held: true })
    expect(await askQuestion(await aSeat(held), { body: 'May we?', askedBy: null })).toMatchObject({
      result: 'waiting',
    })
    const open = await aRoom()
    const seat = await aSeat(open)
    expect(
      await askQuestion(seat, { body: 'My student Mateo R. will not come back.', askedBy: null }),
    ).toMatchObject({ result: 'waiting' })
    expect((await stateOf(open))?.questions).toEqual([])
    expect((await stateOf(open, 'desk'))?.questions).toHaveLength(1)
  })
  test('that are hidden leave every page, and are never told again', async () => {
    const talk = await aRoom()
    const id = await ask(await aSeat(talk), 'A secret word')
    await decideQuestion(world.database, host, talk, id, 'hidden')
    const news = await readLiveNews(world.database, anyone(34), { talk, sight: 'room', after: 0 })
    expect(JSON.stringify(news)).not.toContain('secret')
    expect((news.data as LiveChange).gone).toEqual([id])
    expect((await stateOf(talk))?.questions).toEqual([])
  })
  test('of a seat that was taken away are refused, as is one without a seat', async () => {
    const talk = await aRoom()
    const seat = await aSeat(talk)
    await removeAsker(world.database, host, talk, await ask(seat, 'Once'))
    expect(await askQuestion(seat, { body: 'Again', askedBy: null })).toMatchObject({ refusal: 'no_seat' })
    expect(await askQuestion({ ...seat, seat: null }, { body: 'Again', askedBy: null })).toMatchObject({
      refusal: 'no_seat',
    })
    expect(await world.database.asViewer(anyone(34), (tx) => isSeated(tx, talk, seat.seat as Seat))).toBe(
      false,
    )
    // The database says so too, to whoever comes round the code.
    await expect(
      world.database.asViewer(anyone(34), (tx) =>
        sql`insert into convene.live_question (county_id, id, talk_id, seat, body, state, asked_at)
          values (34, ${newId()}, ${talk}, ${seat.seat}, 'Again', 'shown', now())`.execute(tx),
      ),
    ).rejects.toThrow('row-level security')
  })
})

describe('polls', () => {
  const choice: PollTyped = { kind: 'choice', prompt: 'Which first?', options: ['Calls', 'Room', 'Team'] }
  async function anOpenPoll(talk: TalkId, typed: PollTyped = choice) {
    const made = await makePoll(world.database, host, talk, typed)
    if (!made.done) throw new Error(made.refusal)
    await decidePoll(world.database, host, talk, made.result, 'open')
    return made.result
  }
  test('show nothing of four answers, and hide what would give a small count away', async () => {
    const talk = await aRoom()
    const poll = await anOpenPoll(talk)
    const answer = async (choice: number) => answerPoll(await aSeat(talk), poll, { choice })
    for (let given = 0; given < 4; given += 1) await answer(1)
    const hidden = { shown: false, why: 'small' }
    expect((await stateOf(talk))?.polls).toMatchObject([
      { answered: hidden, counts: [hidden, hidden, hidden] },
    ])
    for (const one of [1, 2, 2, 2, 2, 2, 2, 3]) await answer(one)
    expect((await stateOf(talk))?.polls).toMatchObject([
      { answered: { value: 12 }, counts: [hidden, { shown: true, value: 6 }, hidden] },
    ])
  }, 60_000)
  test('take one answer of a seat, and none once closed or that is none', async () => {
    const talk = await aRoom()
    const poll = await anOpenPoll(talk)
    const seat = await aSeat(talk)
    expect(await answerPoll(seat, poll, { choice: 4 })).toMatchObject({ refusal: 'no_answer' })
    expect(await answerPoll(seat, poll, { choice: 2 })).toMatchObject({ done: true })
    expect(await answerPoll(seat, poll, { choice: 1 })).toMatchObject({ refusal: 'answered_already' })
    await decidePoll(world.database, host, talk, poll, 'closed')
    expect(await answerPoll(await aSeat(talk), poll, { choice: 1 })).toMatchObject({ refusal: 'gone' })
  })
  test('show a word when staff let it through, and no other', async () => {
    const talk = await aRoom()
    const poll = await anOpenPoll(talk, { kind: 'word', prompt: 'One word?', options: [] })
    for (const word of ['Hope', ' hope ', 'Badword']) await answerPoll(await aSeat(talk), poll, { word })
    expect((await stateOf(talk, 'desk'))?.polls).toMatchObject([{ waiting: ['badword', 'hope'], words: [] }])
    expect(JSON.stringify(await stateOf(talk))).not.toContain('hope')
    await decideWord(world.database, host, talk, poll, { word: 'hope', shown: true })
    expect((await stateOf(talk))?.polls).toMatchObject([{ words: [{ word: 'hope' }], waiting: [] }])
  })
})

describe('numbers of a room', () => {
  test('have no gap and come in their order, however many happen at once or fail', async () => {
    const talk = await aRoom()
    const seats = await Promise.all(Array.from({ length: 6 }, () => aSeat(talk)))
    await Promise.all(
      seats.flatMap((seat) =>
        Array.from({ length: 5 }, (_, at) =>
          at === 2
            ? askQuestion(seat, { body: 'x'.repeat(500), askedBy: null }).catch(() => null)
            : askQuestion(seat, { body: `Question ${at}`, askedBy: null }),
        ),
      ),
    )
    const { rows } = await sql<{
      number: number
    }>`select number from convene.live_event where talk_id = ${talk}
      order by number`.execute(world.owner)
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, at) => at + 1))
  })
  test('a browser ahead of the room reads the page anew', async () => {
    const talk = await aRoom()
    const news = await readLiveNews(world.database, anyone(34), { talk, sight: 'room', after: 99 })
    expect(news.data).toMatchObject({ anew: true })
  })
})

describe('a stream', () => {
  const openOne = async ({ talk, seat }: Awaited<ReturnType<typeof aSeat>>, after = 0) => {
    const browser = seat ?? ''
    await streams.admit(browser)
    const stream = streams.open({
      room: `34/${talk}`,
      sight: 'room',
      browser,
      after,
      read: (from) => readLiveNews(world.database, anyone(34), { talk, sight: 'room', after: from }),
    })
    return heardOf(stream)
  }
  function heardOf(stream: ReadableStream<Uint8Array>) {
    const heard = { text: '', over: false }
    void (async () => {
      const decoder = new TextDecoder()
      for await (const chunk of stream) heard.text += decoder.decode(chunk)
      heard.over = true
    })()
    return heard
  }
  test('tells what happens, and what happened after the number it came with', async () => {
    const talk = await aRoom()
    const seat = await aSeat(talk)
    await ask(seat, 'Before')
    const [whole, resumed] = [await openOne(seat), await openOne(seat, 2)]
    await ask(seat, 'After')
    await vi.waitUntil(() => resumed.text.includes('After') && whole.text.includes('After'))
    expect(whole.text).toContain('Before')
    expect(resumed.text).not.toContain('Before')
    expect(resumed.text).toContain('id: 3')
  })
  test('ends at once for a seat that was taken away, and for no other', async () => {
    const talk = await aRoom()
    const [gone, stays] = [await aSeat(talk), await aSeat(talk)]
    const [ended, other] = [await openOne(gone), await openOne(stays)]
    await removeAsker(world.database, host, talk, await ask(gone, 'Rude'))
    await vi.waitUntil(() => ended.over)
    expect(other.over).toBe(false)
  })
  test('is refused to a browser that comes a thousand times, and told to others all the same', async () => {
    const talk = await aRoom()
    const [calm, wild] = [await aSeat(talk), await aSeat(talk)]
    const listening = await openOne(calm)
    const tries = await Promise.allSettled(Array.from({ length: 1000 }, () => openOne(wild)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(30)
    await ask(calm, 'Still heard')
    await vi.waitUntil(() => listening.text.includes('Still heard'))
  })
})
