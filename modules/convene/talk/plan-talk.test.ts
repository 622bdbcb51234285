import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector, aTalk, conveningTyped, talkTyped } from '../convene.factory.ts'
import { findConvening, findMeetingLink, listConveningsFrom } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { changeConvening, decideConvening, makeConvening } from '../convening/plan-convening.ts'
import { listChanges } from '../convening/program-change.queries.ts'
import { removePart, saveRoom, saveSpeaker } from './plan-room.ts'
import { cancelTalk, saveTalk } from './plan-talk.ts'
import { findTalk, listRooms, listTalks } from './talk.queries.ts'
import { undoChange } from './undo-change.ts'

let seconds = 0
let world: World
let director: Viewer
let counselor: Viewer
const school = newId()
beforeAll(async () => {
  world = await freshDatabase(() => new Date(Date.UTC(2027, 1, 1, 17, 0, seconds++)))
  director = await aDirector(world.database)
  counselor = await aColleague(world.database, { role: 'school_counselor', schools: [school] })
})
afterAll(() => world?.close())

const as = <Result>(viewer: Viewer, work: Parameters<typeof world.database.asViewer<Result>>[1]) =>
  world.database.asViewer(viewer, work)
const read = (viewer: Viewer, id: ConveningId) => as(viewer, (tx) => findConvening(tx, id))
const made = <Result>(outcome: { done: boolean; result?: Result; refusal?: string }): Result => {
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result as Result
}
const newest = async (id: ConveningId) => {
  const [change] = await as(director, (tx) => listChanges(tx, id))
  if (change === undefined) throw new Error('no change')
  return change.id
}

describe('a convening', () => {
  test('is seen by staff alone until it is announced, and its video by nobody from outside', async () => {
    const id = made(await makeConvening(world.database, director, conveningTyped()))
    expect(await read(anyone(0), id)).toBeUndefined()
    expect(await read(counselor, id)).toMatchObject({ state: 'draft', title: 'Spring convening' })
    expect((await read(director, id))?.startsAt.toISOString()).toBe('2027-03-04T17:00:00.000Z')
    made(await decideConvening(world.database, director, id, 'announced'))
    expect(await read(anyone(0), id)).toMatchObject({ state: 'announced', sequence: 1 })
    expect(await read(anyone(34), id)).toBeUndefined()
    await expect(as(anyone(0), (tx) => findMeetingLink(tx, id))).rejects.toThrow('permission denied')
    expect(await as(director, (tx) => findMeetingLink(tx, id))).toBe('https://meet.example.org/spring')
    const ahead = await as(anyone(0), (tx) => listConveningsFrom(tx, ['convening'], tx.today))
    expect(ahead.map((one) => one.id)).toContain(id)
  })

  test('is refused where it ends first, has no place, or is over', async () => {
    const { database } = world
    const wrong = conveningTyped({ endsOn: '2027-03-04', endsClock: '09:00' })
    expect(await makeConvening(database, director, wrong)).toEqual(refused('ends_first'))
    const nowhere = made(await makeConvening(database, director, conveningTyped({ placeName: '' })))
    expect(await decideConvening(database, director, nowhere, 'announced')).toEqual(refused('no_place'))
    const past = conveningTyped({ startsOn: '2027-01-04', endsOn: '2027-01-05' })
    const over = made(await makeConvening(database, director, past))
    expect(await decideConvening(database, director, over, 'announced')).toEqual(refused('in_the_past'))
    expect(await decideConvening(database, director, over, 'done')).toEqual(refused('not_over'))
  })

  test('of the county is planned by its office alone; of a school by its own people', async () => {
    const { database } = world
    expect(await makeConvening(database, counselor, conveningTyped())).toEqual(refused('not_yours'))
    const evening = conveningTyped({ kind: 'family', title: 'Family evening' })
    expect(await makeConvening(database, counselor, evening, newId())).toEqual(refused('not_yours'))
    const own = made(await makeConvening(database, counselor, evening, school))
    made(await decideConvening(database, counselor, own, 'announced'))
    const other = await aColleague(database, { role: 'school_counselor', schools: [newId()] })
    await expect(changeConvening(database, other, own, evening)).rejects.toThrow(NotFound)
    const teacher = await aColleague(database, { role: 'school_staff', schools: [school] })
    await expect(makeConvening(database, teacher, evening, school)).rejects.toThrow(Forbidden)
    const county = await aConvening(database, director)
    await expect(changeConvening(database, counselor, county, conveningTyped())).rejects.toThrow(NotFound)
    // The row policy stands behind the rule.
    const forced = as(counselor, (tx) =>
      sql`update convene.convening set title = 'Mine' where id = ${county}`.execute(tx),
    )
    expect((await forced).numAffectedRows ?? 0n).toBe(0n)
  })

  test('changed and called off is taken back step by step, each raising its sequence', async () => {
    const id = await aConvening(world.database, director)
    const changed = conveningTyped({ title: 'Summer convening', capacity: '40' })
    made(await changeConvening(world.database, director, id, changed))
    made(await decideConvening(world.database, director, id, 'cancelled'))
    expect(await read(anyone(0), id)).toMatchObject({
      state: 'cancelled',
      title: 'Summer convening',
      sequence: 3,
    })
    made(await undoChange(world.database, director, id, await newest(id)))
    expect(await read(anyone(0), id)).toMatchObject({
      state: 'announced',
      title: 'Summer convening',
      sequence: 4,
    })
    made(await undoChange(world.database, director, id, await newest(id)))
    expect(await read(anyone(0), id)).toMatchObject({
      title: 'Spring convening',
      capacity: null,
      sequence: 5,
    })
    made(await undoChange(world.database, director, id, await newest(id)))
    expect(await read(anyone(0), id)).toBeUndefined()
    expect(await undoChange(world.database, director, id, await newest(id))).toEqual(
      refused('nothing_before'),
    )
  })
})

describe('a talk', () => {
  test('never shares a room or a speaker, and says which talk has it', async () => {
    const { database } = world
    const id = await aConvening(database, director)
    const hall = made(
      await saveRoom(database, director, id, null, { name: 'Hall', capacity: 80, access: null }),
    )
    expect(
      await saveRoom(database, director, id, null, { name: 'hall', capacity: null, access: null }),
    ).toEqual(refused('same_name'))
    const amal = { name: 'Amal Reed', post: 'Clinician II', about: null, aboutEs: null }
    const speaker = made(await saveSpeaker(database, director, id, null, amal))
    const first = await aTalk(database, director, id, {
      room: hall,
      speakers: speaker,
      roles: ['principal', 'leader'],
    })
    expect(await as(anyone(0), (tx) => findTalk(tx, first))).toMatchObject({
      roomName: 'Hall',
      places: 80,
      roles: ['principal', 'leader'],
      speakers: [{ id: speaker, name: 'Amal Reed', post: 'Clinician II' }],
    })
    const save = (changes: Readonly<Record<string, unknown>>) =>
      saveTalk(database, director, id, null, talkTyped({ title: 'Other', ...changes }))
    const room = await save({ from: '09:59', until: '11:00', room: hall })
    expect(room).toMatchObject({ outcome: refused('clash'), clashes: [{ kind: 'room', name: 'Hall' }] })
    const busy = await save({ from: '09:30', until: '09:45', speakers: [speaker] })
    expect(busy).toMatchObject({
      outcome: refused('clash'),
      clashes: [{ kind: 'speaker', talk: { title: 'Welcome' } }],
    })
    expect(
      (await save({ from: '10:00', until: '11:00', room: hall, speakers: [speaker] })).outcome.done,
    ).toBe(true)
    expect((await save({ from: '08:00', until: '09:00' })).outcome).toEqual(refused('outside'))
    expect((await save({ from: '11:00', until: '10:00' })).outcome).toEqual(refused('ends_first'))
    expect((await save({ room: newId() })).outcome).toEqual(refused('room_gone'))
    expect(await removePart(database, director, id, 'room', hall)).toEqual(refused('in_use'))
    const narrow = conveningTyped({ startsClock: '09:30' })
    expect(await changeConvening(database, director, id, narrow)).toEqual(refused('talks_outside'))
  })

  test('two who want the room at once: one gets it', async () => {
    const { database } = world
    const id = await aConvening(database, director)
    const room = made(
      await saveRoom(database, director, id, null, { name: 'Hall', capacity: null, access: null }),
    )
    const tries = await Promise.all(
      ['One', 'Two', 'Three'].map((title) =>
        saveTalk(database, director, id, null, talkTyped({ title, room })),
      ),
    )
    expect(tries.filter(({ outcome }) => outcome.done)).toHaveLength(1)
    expect(await as(director, (tx) => listTalks(tx, id))).toHaveLength(1)
  })

  test('is changed, cancelled and brought back with its speakers; not into a room taken since', async () => {
    const { database } = world
    const id = await aConvening(database, director)
    const room = made(
      await saveRoom(database, director, id, null, { name: 'Hall', capacity: null, access: null }),
    )
    const amal = { name: 'Amal Reed', post: null, about: null, aboutEs: null }
    const speaker = made(await saveSpeaker(database, director, id, null, amal))
    const talk = await aTalk(database, director, id, { room, speakers: [speaker] })
    const later = talkTyped({ title: 'Later', from: '13:00', until: '14:00' })
    made((await saveTalk(database, director, id, talk, later)).outcome)
    const moved = await newest(id)
    expect(await as(director, (tx) => findTalk(tx, talk))).toMatchObject({
      title: 'Later',
      speakers: [],
      roomId: null,
    })
    const other = await aTalk(database, director, id, { title: 'Other', room })
    expect(await undoChange(database, director, id, moved)).toEqual(refused('clash'))
    made(await cancelTalk(database, director, id, other))
    made(await undoChange(database, director, id, moved))
    expect(await as(director, (tx) => findTalk(tx, talk))).toMatchObject({
      title: 'Welcome',
      roomId: room,
      sequence: 2,
      speakers: [{ name: 'Amal Reed' }],
    })
    expect(await cancelTalk(database, director, id, other)).toEqual(refused('cancelled_already'))
    const elsewhere = await aConvening(database, director)
    await expect(cancelTalk(database, director, elsewhere, talk)).rejects.toThrow(NotFound)
  })

  test('a room taken off the list is brought back', async () => {
    const { database } = world
    const id = await aConvening(database, director)
    const room = made(
      await saveRoom(database, director, id, null, { name: 'Den', capacity: 5, access: null }),
    )
    made(await removePart(database, director, id, 'room', room))
    expect(await as(director, (tx) => listRooms(tx, id))).toEqual([])
    made(await undoChange(database, director, id, await newest(id)))
    expect(await as(director, (tx) => listRooms(tx, id))).toMatchObject([{ name: 'Den', capacity: 5 }])
  })
})
