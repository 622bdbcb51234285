import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector, aTalk, conveningTyped, talkTyped } from '../convene.factory.ts'
import { findConvening, listConveningsFrom } from '../convening/convening.queries.ts'
import type { ConveningId } from '../convening/convening.ts'
import { changeConvening, decideConvening, makeConvening, writtenOf } from '../convening/plan-convening.ts'
import { listChanges } from '../convening/program-change.queries.ts'
import { saveRoom, saveSpeaker } from '../talk/plan-room.ts'
import { cancelTalk, saveTalk } from '../talk/plan-talk.ts'
import { listRooms, listTalks } from '../talk/talk.queries.ts'
import { undoChange } from '../talk/undo-change.ts'
import { changeFollowing, decideSeries, undoSeriesChange } from './change-series.ts'
import { makeSeries, rehearseSeries } from './make-series.ts'
import { saveTalkFollowing } from './save-talk-following.ts'
import { findSeriesOf, listDates, listSeriesChanges } from './series.queries.ts'
import type { SeriesId } from './series.ts'

let seconds = 0
let world: World
let director: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date(Date.UTC(2027, 1, 1, 17, 0, seconds++)))
  director = await aDirector(world.database)
})
afterAll(() => world?.close())

const as = <Result>(viewer: Viewer, work: Parameters<typeof world.database.asViewer<Result>>[1]) =>
  world.database.asViewer(viewer, work)
const made = <Result>(outcome: { done: boolean; result?: Result; refusal?: string }): Result => {
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result as Result
}
const evening = {
  title: 'Monthly convening',
  startsOn: '2027-03-02',
  startsClock: '18:00',
  endsOn: '2027-03-02',
  endsClock: '20:00',
}
const days = ['2027-03-09', '2027-03-16', '2027-03-23'].map(calendarDate)
const makingOf = (of: ConveningId, more: object = {}) => ({
  of,
  name: 'Spring evenings',
  nameEs: null,
  days,
  ...more,
})
const starts = async (viewer: Viewer, series: SeriesId) =>
  (await as(viewer, (tx) => listDates(tx, series))).map(({ startsAt }) => startsAt.toISOString())
const states = async (series: SeriesId) =>
  (await as(director, (tx) => listDates(tx, series))).map(({ state }) => state)
const dateAt = async (series: SeriesId, index: number): Promise<ConveningId> => {
  const date = (await as(director, (tx) => listDates(tx, series)))[index]
  if (date === undefined) throw new Error('no such date')
  return date.id
}
const newestOf = async (series: SeriesId) => {
  const [change] = await as(director, (tx) => listSeriesChanges(tx, series))
  if (change === undefined) throw new Error('no change')
  return change
}
const aSeries = async (changes: Readonly<Record<string, unknown>> = {}): Promise<SeriesId> => {
  const of = await aConvening(world.database, director, { ...evening, ...changes })
  return made(await makeSeries(world.database, director, makingOf(of)))
}

describe('dates made in one go', () => {
  test('are drafts of their own with rooms, speakers and talks, at the same clock through summer time', async () => {
    const { database } = world
    const of = await aConvening(database, director, evening)
    const hall = made(
      await saveRoom(database, director, of, null, { name: 'Hall', capacity: 80, access: null }),
    )
    const amal = { name: 'Amal Reed', post: null, about: null, aboutEs: null }
    const speaker = made(await saveSpeaker(database, director, of, null, amal))
    const at = { on: '2027-03-02', from: '18:30', until: '19:30' }
    await aTalk(database, director, of, { ...at, room: hall, speakers: [speaker] })
    const series = made(await makeSeries(database, director, makingOf(of)))
    expect(await starts(director, series)).toEqual([
      '2027-03-03T02:00:00.000Z',
      '2027-03-10T02:00:00.000Z',
      '2027-03-17T01:00:00.000Z',
      '2027-03-24T01:00:00.000Z',
    ])
    expect(await states(series)).toEqual(['announced', 'draft', 'draft', 'draft'])
    const last = await dateAt(series, 3)
    expect(await as(director, (tx) => listTalks(tx, last))).toMatchObject([
      { title: 'Welcome', roomName: 'Hall', places: 80, speakers: [{ name: 'Amal Reed' }] },
    ])
    const [talk] = await as(director, (tx) => listTalks(tx, last))
    expect(talk?.startsAt.toISOString()).toBe('2027-03-24T01:30:00.000Z')
    expect(talk?.roomId).not.toBe(hall)
    expect(await starts(anyone(0), series)).toEqual(['2027-03-03T02:00:00.000Z'])
  })

  test('are found before anything is written, closed days by name', async () => {
    const { database } = world
    const district = '00700110000000'
    const calendar = newId()
    await sql`insert into places.school_calendar (county_id, id, place_code, school_year, first_day, last_day, source,
        withdrawn, made_at)
      values (0, ${calendar}, ${district}, '2026-27', '2026-08-12', '2027-06-10', 'page', false, now())`.execute(
      world.owner,
    )
    await sql`insert into places.school_calendar_day (county_id, calendar_id, kind, from_on, to_on, name)
      values (0, ${calendar}, 'holiday', '2027-03-15', '2027-03-19', 'Spring break')`.execute(world.owner)
    const of = made(await makeConvening(database, director, conveningTyped(evening)))
    const ask = { of, name: 'Evenings', nameEs: null, step: 'week', times: 3, calendar: district } as const
    const found = await as(director, (tx) => rehearseSeries(tx, ask))
    expect(found).toEqual([
      { day: '2027-03-09', why: null, name: null },
      { day: '2027-03-16', why: 'closed', name: 'Spring break' },
      { day: '2027-03-23', why: null, name: null },
    ])
    expect(await as(director, (tx) => findSeriesOf(tx, of))).toBeUndefined()
    const stranger = await aColleague(database, { role: 'school_counselor', schools: [newId()] })
    await expect(as(stranger, (tx) => rehearseSeries(tx, ask))).rejects.toThrow(NotFound)
    await expect(makeSeries(database, stranger, makingOf(of))).rejects.toThrow(NotFound)
  })

  test('are added to a series later, never twice; taken back they are drafts no more', async () => {
    const { database } = world
    const series = await aSeries()
    const last = await dateAt(series, 3)
    expect(await makeSeries(database, director, makingOf(last))).toEqual(refused('taken'))
    expect(await makeSeries(database, director, makingOf(last, { days: [] }))).toEqual(refused('no_days'))
    const more = makingOf(last, { days: [calendarDate('2027-04-06')] })
    expect(made(await makeSeries(database, director, more))).toBe(series)
    expect(await starts(director, series)).toHaveLength(5)
    const added = await dateAt(series, 4)
    made(await undoSeriesChange(database, director, series, (await newestOf(series)).id))
    expect(await starts(director, series)).toHaveLength(4)
    const listed = await as(director, (tx) => listConveningsFrom(tx, ['convening'], tx.today))
    expect(listed.map(({ id }) => id)).not.toContain(added)
    expect(listed.map(({ id }) => id)).toContain(last)
    // The other three cannot be taken back once one of them was announced.
    made(await decideConvening(database, director, last, 'announced'))
    const change = await newestOf(series)
    expect(change).toMatchObject({ what: 'made', count: 3 })
    expect(await undoSeriesChange(database, director, series, change.id)).toEqual(refused('changed_since'))
    expect(await states(series)).toEqual(['announced', 'draft', 'draft', 'announced'])
  })
})

describe('a change of those that follow', () => {
  const later = (more: object = {}) =>
    writtenOf(conveningTyped({ ...evening, startsOn: '2027-03-09', endsOn: '2027-03-09', ...more }))

  test('reaches no date before, and none that was changed by itself or called off; one press undoes it', async () => {
    const { database } = world
    const series = await aSeries()
    const [, second, third, fourth] = await Promise.all([0, 1, 2, 3].map((index) => dateAt(series, index)))
    if (second === undefined || third === undefined || fourth === undefined) throw new Error('no date')
    const own = conveningTyped({ ...evening, startsOn: '2027-03-16', endsOn: '2027-03-16', capacity: '12' })
    made(await changeConvening(database, director, third, own))
    const written = later({
      startsClock: '17:30',
      startsOn: '2027-03-10',
      endsOn: '2027-03-10',
      placeName: 'Annex',
    })
    expect(made(await changeFollowing(database, director, second, { written }))).toBe(2)
    expect(await starts(director, series)).toEqual([
      '2027-03-03T02:00:00.000Z',
      '2027-03-11T01:30:00.000Z',
      '2027-03-17T01:00:00.000Z',
      '2027-03-25T00:30:00.000Z',
    ])
    expect(await as(director, (tx) => findConvening(tx, fourth))).toMatchObject({
      placeName: 'Annex',
      capacity: null,
    })
    expect(await as(director, (tx) => findConvening(tx, third))).toMatchObject({
      placeName: 'Meadow Hall',
      capacity: 12,
    })
    expect(made(await undoSeriesChange(database, director, series, (await newestOf(series)).id))).toBe(2)
    expect((await starts(director, series))[3]).toBe('2027-03-24T01:00:00.000Z')
    // Taken back, its own change no longer sets it apart.
    const [change] = await as(director, (tx) => listChanges(tx, third))
    made(await undoChange(database, director, third, change?.id ?? ''))
    expect(made(await changeFollowing(database, director, second, { written: later() }))).toBe(3)
    const [undone] = await as(director, (tx) => listChanges(tx, third))
    made(await undoChange(database, director, third, undone?.id ?? ''))
    expect(made(await changeFollowing(database, director, second, { written: later() }))).toBe(2)
  })

  test('that would leave a talk outside on one of them changes none', async () => {
    const { database } = world
    const of = await aConvening(database, director, evening)
    await aTalk(database, director, of, { on: '2027-03-02', from: '18:00', until: '18:30' })
    const series = made(await makeSeries(database, director, makingOf(of)))
    const second = await dateAt(series, 1)
    const [talk] = await as(director, (tx) => listTalks(tx, second))
    await sql`update convene.talk set cancelled_at = now() where id = ${talk?.id}`.execute(world.owner)
    const written = later({ startsClock: '18:15' })
    const outcome = await changeFollowing(database, director, second, { written })
    expect(outcome).toEqual(refused('talks_outside_later'))
    expect((await starts(director, series))[1]).toBe('2027-03-10T02:00:00.000Z')
  })
})

test('a talk is added to those that follow, and changed where it still is the same; one press undoes each', async () => {
  const { database } = world
  const of = await aConvening(database, director, evening)
  const hall = made(
    await saveRoom(database, director, of, null, { name: 'Hall', capacity: 80, access: null }),
  )
  const series = made(await makeSeries(database, director, makingOf(of)))
  const typed = (more: object) => talkTyped({ on: '2027-03-02', from: '18:30', until: '19:00', ...more })
  expect(
    made(await saveTalkFollowing(database, director, of, null, typed({ title: 'New', room: hall }))),
  ).toBe(4)
  const talks = async () => {
    const dates = await as(director, (tx) => listDates(tx, series))
    const all = await Promise.all(dates.map(({ id }) => as(director, (tx) => listTalks(tx, id))))
    return all.map((list) =>
      list
        .filter(({ cancelledAt }) => cancelledAt === null)
        .map(
          ({ title, roomName, startsAt }) => `${title} ${roomName} ${startsAt.toISOString().slice(11, 16)}`,
        ),
    )
  }
  expect(await talks()).toEqual([
    ['New Hall 02:30'],
    ['New Hall 02:30'],
    ['New Hall 01:30'],
    ['New Hall 01:30'],
  ])
  const third = await dateAt(series, 2)
  const [own] = await as(director, (tx) => listTalks(tx, third))
  const other = typed({ title: 'Own', on: '2027-03-16' })
  made((await saveTalk(database, director, third, own?.id ?? null, other)).outcome)
  const [first] = await as(director, (tx) => listTalks(tx, of))
  const later = typed({ title: 'Later', from: '19:00', until: '19:30', room: hall })
  expect(made(await saveTalkFollowing(database, director, of, first?.id ?? null, later))).toBe(3)
  expect(await talks()).toEqual([
    ['Later Hall 03:00'],
    ['Later Hall 03:00'],
    ['Own null 01:30'],
    ['Later Hall 02:00'],
  ])
  made(await undoSeriesChange(database, director, series, (await newestOf(series)).id))
  expect((await talks())[3]).toEqual(['New Hall 01:30'])
  expect(
    await saveTalkFollowing(database, director, of, null, typed({ title: 'Clash', room: hall })),
  ).toEqual(refused('clash'))
})

test('a date that lacks the room or a speaker gets them with the talk, and the same press takes them back', async () => {
  const { database } = world
  const of = await aConvening(database, director, evening)
  const series = made(await makeSeries(database, director, makingOf(of)))
  const typed = (more: object) => talkTyped({ on: '2027-03-02', from: '18:30', until: '19:00', ...more })
  const talk = { title: 'Circle' }
  made(await saveTalkFollowing(database, director, of, null, typed(talk)))
  const den = made(
    await saveRoom(database, director, of, null, { name: 'Den', capacity: 5, access: 'Ramp at the back' }),
  )
  const amal = made(
    await saveSpeaker(database, director, of, null, {
      name: 'Amal Reed',
      post: 'Lead',
      about: null,
      aboutEs: null,
    }),
  )
  const second = await dateAt(series, 1)
  const own = made(
    await saveRoom(database, director, second, null, { name: 'DEN', capacity: 9, access: null }),
  )
  const standing = async () =>
    Promise.all(
      (await as(director, (tx) => listDates(tx, series))).map(({ id }) =>
        as(director, async (tx) => ({
          rooms: (await listRooms(tx, id)).map(
            ({ name, capacity, access }) => `${name} ${capacity} ${access}`,
          ),
          talks: (await listTalks(tx, id)).map(
            ({ roomName, speakers }) => `${roomName} ${speakers.map(({ name, post }) => `${name} ${post}`)}`,
          ),
        })),
      ),
    )
  const before = await standing()
  const [first] = await as(director, (tx) => listTalks(tx, of))
  const moved = typed({ ...talk, room: den, speakers: [amal] })
  expect(made(await saveTalkFollowing(database, director, of, first?.id ?? null, moved))).toBe(4)
  const onMade = { rooms: ['Den 5 Ramp at the back'], talks: ['Den Amal Reed Lead'] }
  expect(await standing()).toEqual([
    onMade,
    { rooms: ['DEN 9 null'], talks: ['DEN Amal Reed Lead'] },
    onMade,
    onMade,
  ])
  // Told by dates, not by the parts that the press touched on each.
  expect(await newestOf(series)).toMatchObject({ what: 'changed', count: 4 })
  const third = await dateAt(series, 2)
  const [there] = await as(director, (tx) => listRooms(tx, third))
  const beside = typed({ title: 'Beside', on: '2027-03-16', from: '19:00', until: '19:30', room: there?.id })
  const other = made((await saveTalk(database, director, third, null, beside)).outcome)
  const press = await newestOf(series)
  expect(await undoSeriesChange(database, director, series, press.id)).toEqual(refused('in_use'))
  made(await cancelTalk(database, director, third, other))
  expect(made(await undoSeriesChange(database, director, series, press.id))).toBe(4)
  const after = await standing()
  expect(after.map(({ rooms }) => rooms)).toEqual(before.map(({ rooms }) => rooms))
  expect(after[3]?.talks).toEqual(['null '])
  expect((await as(director, (tx) => listRooms(tx, second))).map(({ id }) => id)).toEqual([own])
})

test('every draft is announced by one press, the rest called off by one, and each is taken back', async () => {
  const { database } = world
  const series = await aSeries()
  const told: string[] = []
  const tell = async (_tx: unknown, before: { state: string }, after: { state: string }) => {
    told.push(`${before.state} ${after.state}`)
  }
  expect(made(await decideSeries(database, director, series, 'announced', tell))).toBe(3)
  expect(await starts(anyone(0), series)).toHaveLength(4)
  expect(await decideSeries(database, director, series, 'announced')).toEqual(refused('not_a_draft'))
  expect(made(await decideSeries(database, director, series, 'cancelled', tell))).toBe(4)
  expect(told).toEqual([...Array(3).fill('draft announced'), ...Array(4).fill('announced cancelled')])
  made(await undoSeriesChange(database, director, series, (await newestOf(series)).id))
  expect(await states(series)).toEqual(Array(4).fill('announced'))
  made(await undoSeriesChange(database, director, series, (await newestOf(series)).id))
  expect(await states(series)).toEqual(['announced', 'draft', 'draft', 'draft'])
  const stranger = await aColleague(database, { role: 'principal', schools: [newId()] })
  await expect(decideSeries(database, stranger, series, 'cancelled')).rejects.toThrow(NotFound)
})

test('a school holds a series of its own event, and nobody of another school changes it', async () => {
  const { database } = world
  const school = newId()
  const principal = await aColleague(database, { role: 'principal', schools: [school] })
  const typed = conveningTyped({ ...evening, kind: 'family', title: 'Family evening' })
  const of = made(await makeConvening(database, principal, typed, school))
  const series = made(await makeSeries(database, principal, makingOf(of)))
  expect(made(await decideSeries(database, principal, series, 'announced'))).toBe(4)
  const other = await aColleague(database, { role: 'principal', schools: [newId()] })
  await expect(decideSeries(database, other, series, 'cancelled')).rejects.toThrow(NotFound)
  await expect(makeSeries(database, other, makingOf(of))).rejects.toThrow(NotFound)
})
