import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector, aTalk } from '../convene.factory.ts'
import { findConvening } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { saveRoom } from '../talk/plan-room.ts'
import { cancelTalk } from '../talk/plan-talk.ts'
import { listRooms, listSpeakers, listTalks } from '../talk/talk.queries.ts'
import { bringInProgram, rehearseProgram, takeBackProgram } from './bring-in-program.ts'
import { findImport } from './program-import.queries.ts'

let seconds = 0
let world: World
let director: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date(Date.UTC(2027, 1, 1, 17, 0, seconds++)))
  director = await aDirector(world.database)
})
afterAll(() => world?.close())

const program =
  'title,from,until,room,speakers\nWelcome,9:00,10:00,hall,Amal Reed\nSecond,10:00,11:00,Den,Amal Reed; Jo Park\n'
const standing = (id: ConveningId) =>
  world.database.asViewer(director, async (tx) => ({
    talks: (await listTalks(tx, id)).filter(({ cancelledAt }) => cancelledAt === null),
    rooms: (await listRooms(tx, id)).map(({ name }) => name),
    speakers: (await listSpeakers(tx, id)).map(({ name }) => name),
    convening: await findConvening(tx, id),
    brought: await findImport(tx, id),
  }))
const hall = { name: 'Hall', capacity: 80, access: null }
const made = <Result>(outcome: { done: boolean; result?: Result; refusal?: string }): Result => {
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result as Result
}

test('a file is looked at, brought in with its rooms and speakers, and taken back as a whole', async () => {
  const { database } = world
  const id = await aConvening(database, director)
  made(await saveRoom(database, director, id, null, hall))
  const before = await standing(id)
  const found = await world.database.asViewer(director, async (tx) => {
    const convening = await findConvening(tx, id)
    return convening && rehearseProgram(tx, convening, program)
  })
  expect(found).toMatchObject({ faults: [], newRooms: ['Den'], newSpeakers: ['Amal Reed', 'Jo Park'] })
  expect(await standing(id)).toEqual(before)
  expect(made(await bringInProgram(database, director, id, program))).toBe(2)
  const after = await standing(id)
  expect(after.talks).toMatchObject([
    { title: 'Welcome', roomName: 'Hall', places: 80, speakers: [{ name: 'Amal Reed' }] },
    { title: 'Second', roomName: 'Den', speakers: [{ name: 'Amal Reed' }, { name: 'Jo Park' }] },
  ])
  expect(after.convening?.sequence).toBeGreaterThan(before.convening?.sequence ?? 0)
  // A second time every talk is there already, and nothing is written.
  expect(await bringInProgram(database, director, id, program)).toEqual(refused('faults'))
  expect((await standing(id)).talks).toHaveLength(2)
  made(await takeBackProgram(database, director, id, after.brought?.id ?? ''))
  expect(await standing(id)).toMatchObject({ talks: [], rooms: ['Hall'], speakers: [], brought: undefined })
  expect(made(await bringInProgram(database, director, id, program))).toBe(2)
})

test('one clash keeps all of it out, and what was changed since keeps it in', async () => {
  const { database } = world
  const id = await aConvening(database, director)
  const room = made(await saveRoom(database, director, id, null, hall))
  const talk = await aTalk(database, director, id, { title: 'Before', room, from: '09:30', until: '09:45' })
  expect(await bringInProgram(database, director, id, program)).toEqual(refused('faults'))
  expect(await standing(id)).toMatchObject({ talks: [{ title: 'Before' }], rooms: ['Hall'], speakers: [] })
  made(await cancelTalk(database, director, id, talk))
  made(await bringInProgram(database, director, id, program))
  const { brought, talks } = await standing(id)
  const [first] = talks
  if (first === undefined || brought === undefined) throw new Error('nothing was brought in')
  const den = (await world.database.asViewer(director, (tx) => listRooms(tx, id))).find(
    ({ name }) => name === 'Den',
  )
  const other = await aTalk(database, director, id, {
    title: 'Other',
    room: den?.id ?? '',
    from: '13:00',
    until: '14:00',
  })
  expect(await takeBackProgram(database, director, id, brought.id)).toEqual(refused('in_use'))
  made(await cancelTalk(database, director, id, other))
  made(await cancelTalk(database, director, id, first.id))
  expect(await takeBackProgram(database, director, id, brought.id)).toEqual(refused('changed_since'))
})

test('nobody brings a program into what others plan', async () => {
  const { database } = world
  const id = await aConvening(database, director)
  const counselor = await aColleague(database, { role: 'school_counselor', schools: [newId()] })
  await expect(bringInProgram(database, counselor, id, program)).rejects.toThrow(NotFound)
  await expect(takeBackProgram(database, counselor, id, newId())).rejects.toThrow(NotFound)
})
