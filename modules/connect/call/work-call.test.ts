import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { openDoorstep } from '#platform/doorstep.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { calendarDate } from '#platform/time.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { askForCall, callDoorstep } from './ask-for-call.ts'
import { clockOf, dueOn, partOfDayAt, whyNotUnreached } from './call.rules.ts'
import { type CallAsked, callSchema } from './call.ts'
import { eraseInCounties } from './keep-erasing.ts'
import { closeCall, closeHeldCalls, readOpenCalls, tryCall } from './work-call.ts'

let now = Date.parse('2026-11-20T17:00:00Z')
let world: World
let schools: readonly { id: string; code: string }[]
const secret = 'the secret of a test'
const freshDoorstep = () => openDoorstep({ secret, ...callDoorstep })
let doorstep = freshDoorstep()
/** Each wish has a number of its own, as honest callers do. */
let dialed = 5_595_550_000
beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  await seedPracticeCounty(world.database)
  schools = await world.database.asViewer(service('a test', 0), async (tx) => {
    const { rows } = await sql<{ id: string; code: string }>`select id, code from places.public_school
      where county_id = 0 order by code limit 2`.execute(tx)
    return rows
  })
}, 60_000)
afterAll(() => world?.close())
beforeEach(() => {
  doorstep = freshDoorstep()
})

const wish = (given: Partial<CallAsked> = {}): CallAsked => ({
  school: schools[0]?.code ?? '',
  firstName: 'Maria',
  phone: String(dialed++),
  way: 'call',
  bestTime: 'evening',
  language: 'hmn',
  interpreter: 'yes',
  reason: 'coverage',
  opened: doorstep.seal(new Date(now - 60_000)),
  ...given,
})
const ask = async (given: Partial<CallAsked> = {}, address = '10.0.0.1') => {
  const outcome = await askForCall(world.database, doorstep, { county: 0, address }, wish(given))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}

async function navigator(at: number): Promise<Viewer> {
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'A navigator', false)`.execute(
    world.owner,
  )
  return {
    personId,
    label: 'A navigator',
    roles: ['family_navigator'],
    databaseRole: 'app_school_listed',
    county: 0,
    schools: [schools[at]?.id ?? ''],
  }
}

test('what is asked reaches the school’s navigator, and no other school’s', async () => {
  const id = await ask()
  const [here, there] = [await navigator(0), await navigator(1)]
  expect((await readOpenCalls(world.database, here)).map((call) => call.id)).toContain(id)
  expect(await readOpenCalls(world.database, there)).toEqual([])
  await expect(
    tryCall(world.database, there, id, { channel: 'call', partOfDay: 'evening', outcome: 'reached' }),
  ).rejects.toThrow(NotFound)
})

test('who asked cannot read it back, and no visitor can', async () => {
  await ask()
  await expect(
    world.database.asViewer(
      { ...(await navigator(0)), roles: ['anyone'], databaseRole: 'app_public', personId: null },
      (tx) => sql`select from connect.call_request`.execute(tx),
    ),
  ).rejects.toThrow('permission denied')
})

test('reading leaves a trace of ids, and the trail holds no name or number', async () => {
  await ask({ firstName: 'Xochitl' })
  await readOpenCalls(world.database, await navigator(0))
  const { rows } = await sql<{ text: string }>`select row_to_json(entry)::text as text from audit.entry entry
    where kind = 'call.read'`.execute(world.owner)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.map(({ text }) => text).join()).not.toMatch(/Xochitl|559555\d{4}/)
})

describe('a family counts as not reached after three tries on two channels at two times', () => {
  const call = { closedAt: null, tryCount: 3, channelCount: 2, timeCount: 2 }
  test.each([
    [{}, null],
    [{ tryCount: 2 }, 'tries_owed'],
    [{ channelCount: 1 }, 'channel_owed'],
    [{ timeCount: 1 }, 'time_owed'],
    [{ closedAt: new Date() }, 'already_closed'],
  ])('%o: %s', (given, refusal) => {
    expect(whyNotUnreached({ ...call, ...given })).toBe(refusal)
  })

  test('and not before, whoever presses', async () => {
    const id = await ask()
    const here = await navigator(0)
    const attempt = (channel: 'call' | 'text', partOfDay: 'morning' | 'evening') =>
      tryCall(world.database, here, id, { channel, partOfDay, outcome: 'no_answer' })
    const close = () => closeCall(world.database, here, id, 'not_reached')
    expect(await close()).toMatchObject({ refusal: 'tries_owed' })
    for (const partOfDay of ['morning', 'morning', 'evening'] as const) {
      expect(await attempt('call', partOfDay)).toMatchObject({ done: true })
      // Three presses are not three tries.
      expect(await attempt('call', partOfDay)).toMatchObject({ refusal: 'tried_just_now' })
      now += 11 * 60_000
    }
    expect(await close()).toMatchObject({ refusal: 'channel_owed' })
    // A wish that nobody held apart is no junk.
    expect(await closeCall(world.database, here, id, 'junk')).toMatchObject({ done: false })
    await attempt('text', 'evening')
    expect(await close()).toMatchObject({ done: true })
    expect(await close()).toMatchObject({ refusal: 'already_closed' })
  })
})

test('a family that was reached is done with', async () => {
  const id = await ask()
  const here = await navigator(0)
  const reached = { channel: 'call', partOfDay: 'evening', outcome: 'reached' } as const
  expect(await tryCall(world.database, here, id, reached)).toMatchObject({ done: true })
  expect(await tryCall(world.database, here, id, reached)).toMatchObject({ refusal: 'already_closed' })
  expect((await readOpenCalls(world.database, here)).map((call) => call.id)).not.toContain(id)
})

test('name and number go ninety days after closing, and what happened stays', async () => {
  const id = await ask({ firstName: 'Ofelia' })
  await tryCall(world.database, await navigator(0), id, {
    channel: 'text',
    partOfDay: 'midday',
    outcome: 'reached',
  })
  const parts = { database: world.database, log: openLog({ write: () => {} }) }
  const kept = async () =>
    (
      await sql<{
        firstName: string | null
        reason: string
      }>`select first_name, reason from connect.call_request
        where id = ${id}`.execute(world.owner)
    ).rows[0]
  now += 90 * 86_400_000
  await eraseInCounties(parts)
  expect(await kept()).toMatchObject({ firstName: 'Ofelia' })
  now += 60_000
  expect(await eraseInCounties(parts)).toBeGreaterThan(0)
  expect(await kept()).toEqual({ firstName: null, reason: 'coverage' })
})

describe('a flood', () => {
  test('is held apart and not lost, and a caregiver from another address is not', async () => {
    const ids = []
    for (let sent = 0; sent < 45; sent++) ids.push(await ask({}, '10.9.9.9'))
    const honest = await ask({}, '10.8.8.8')
    const calls = new Map(
      (await readOpenCalls(world.database, await navigator(0))).map((call) => [call.id, call]),
    )
    expect(ids.map((id) => calls.get(id)?.heldBecause)).toEqual([
      ...Array.from({ length: 40 }, () => null),
      ...Array.from({ length: 5 }, () => 'many_at_once'),
    ])
    expect(calls.get(honest)?.heldBecause).toBeNull()
  })
  test.each([
    ['a machine that fills in every field', { site: 'http://x' }, 'hidden_field'],
    ['a machine that is too quick', { opened: 'now' }, 'too_fast'],
    ['a form without our seal', { opened: undefined }, 'no_seal'],
  ] as const)('of %s is held apart', async (_who, given, why) => {
    const opened = given as { opened?: string }
    const id = await ask({
      ...given,
      ...(opened.opened === 'now' ? { opened: doorstep.seal(new Date(now - 1000)) } : {}),
    } as Partial<CallAsked>)
    const here = await navigator(0)
    const held = (await readOpenCalls(world.database, here)).find((call) => call.id === id)
    expect(held?.heldBecause).toBe(why)
    expect(await closeCall(world.database, here, id, 'junk')).toMatchObject({ done: true })
  })
  test('beyond what anyone can read is refused, and who is not behind that address is served', async () => {
    const knock = { address: '10.7.7.7', site: '', opened: '', said: '' }
    for (let sent = 0; sent < 200; sent++) await doorstep.judge(knock, new Date(now))
    const sent = { county: 0, address: '10.7.7.7' }
    expect(await askForCall(world.database, doorstep, sent, wish())).toMatchObject({ refusal: 'too_many' })
    expect(await ask()).toBeTruthy()
  })
  test('of one number, again and again from everywhere, is held apart from the fourth on', async () => {
    const phone = '5595559999'
    const ids = []
    for (let sent = 0; sent < 5; sent++) ids.push(await ask({ phone }, `10.1.1.${sent}`))
    const calls = await readOpenCalls(world.database, await navigator(0))
    const held = ids.map((id) => calls.find((call) => call.id === id)?.heldBecause)
    expect(held).toEqual([null, null, null, 'repeated', 'repeated'])
  })
  test('of more than the desk can show hides nobody who asked honestly after it', {
    timeout: 120_000,
  }, async () => {
    for (let sent = 0; sent < 520; sent++) await ask({ site: 'x' }, `10.2.${sent % 50}.1`)
    now += 60_000
    const honest = [await ask({}, '10.3.3.3'), await ask({}, '10.3.3.4')]
    const calls = await readOpenCalls(world.database, await navigator(0))
    expect(calls.filter(({ id }) => honest.includes(id))).toHaveLength(2)
    const firstHeld = calls.findIndex(({ heldBecause }) => heldBecause !== null)
    expect(calls.slice(firstHeld).every(({ heldBecause }) => heldBecause !== null)).toBe(true)
  })
  test('from many addresses at once: every honest caller among it is on the desk, before it', async () => {
    const here = await navigator(0)
    const before = new Set((await readOpenCalls(world.database, here)).map(({ id }) => id))
    const honest = []
    // Sixty machines of eight kinds and numbers; behind two of their addresses, and elsewhere, families ask as well.
    for (let round = 0; round < 6; round++)
      for (let machine = 0; machine < 60; machine++) {
        const address = `10.4.${machine}.1`
        if (machine % 3 === 0) await ask({ site: 'x' }, address)
        else if (machine % 3 === 1) await ask({ opened: undefined }, address)
        else await ask({ phone: `55955570${String(machine % 8).padStart(2, '0')}` }, address)
        if (machine % 20 === round)
          honest.push(await ask({}, machine === 20 ? address : `10.5.${machine}.${round}`))
      }
    expect(honest).toHaveLength(18)
    const calls = (await readOpenCalls(world.database, here)).filter(({ id }) => !before.has(id))
    const served = calls.filter(({ heldBecause }) => heldBecause === null).map(({ id }) => id)
    expect(honest.every((id) => served.includes(id))).toBe(true)
    // Three of each of eight numbers may be someone who pressed again; everything else of the flood is held.
    expect(served.length - honest.length).toBeLessThanOrEqual(3 * 8)
  })

  test('is closed at one press, up to what was seen; what came since, was tried or is honest stays', async () => {
    const here = await navigator(0)
    const open = async () => (await readOpenCalls(world.database, here)).map(({ id }) => id)
    const honest = await ask()
    const seen = []
    for (let sent = 0; sent < 5; sent++) {
      now += 1000
      seen.push(await ask({ site: 'x' }))
    }
    const other = await ask({ opened: undefined })
    const tried = seen[1] as (typeof seen)[number]
    await tryCall(world.database, here, tried, { channel: 'call', partOfDay: 'midday', outcome: 'no_answer' })
    now += 1000
    const since = await ask({ site: 'x' })
    const last = seen[4] as (typeof seen)[number]
    const outcome = await closeHeldCalls(world.database, here, last)
    expect(outcome.done && outcome.result).toBeGreaterThanOrEqual(4)
    const left = await open()
    expect([honest, other, tried, since].filter((id) => left.includes(id))).toHaveLength(4)
    expect(seen.filter((id) => left.includes(id))).toEqual([tried])
    expect(await closeHeldCalls(world.database, here, last)).toMatchObject({ refusal: 'already_closed' })
    expect(await closeHeldCalls(world.database, here, honest)).toMatchObject({ refusal: 'already_closed' })
    expect(await open()).toContain(honest)
    await expect(closeHeldCalls(world.database, await navigator(1), since)).rejects.toThrow(NotFound)
  })
})

describe('the form', () => {
  const typed = () => ({ ...wish(), phone: '(559) 555-0123' })
  test('takes a number as people write it', () => {
    expect(callSchema.parse(typed()).phone).toBe('5595550123')
  })
  test.each([
    ['phone', '12345', 'phone'],
    ['firstName', '', 'firstName'],
    ['firstName', 'Ana 559-555-0123', 'firstName'],
    ['firstName', 'x'.repeat(41), 'firstName'],
    ['firstName', 'My son is sad and', 'firstName'],
    ['firstName', 'Ana: help, please!', 'firstName'],
    ['school', '1', 'school'],
    ['reason', 'my son is sad', 'choose'],
    ['language', 'xx', 'choose'],
  ])('marks %s when it is %s', (field, value, problem) => {
    const issues = callSchema.safeParse({ ...typed(), [field]: value }).error?.issues
    expect(issues?.map(({ path, message }) => [path[0], message])).toEqual([[field, problem]])
  })
  test.each(['Pa Houa', 'María José', 'O’Neil', 'Anne-Marie', 'علی', '美玲', 'J.'])(
    'takes the name %s',
    (firstName) => {
      expect(callSchema.parse({ ...typed(), firstName }).firstName).toBe(firstName)
    },
  )
  test('a school that is not there is refused', async () => {
    const sent = { county: 0, address: '10.0.0.1' }
    expect(
      await askForCall(world.database, doorstep, sent, wish({ school: '00000000000001' })),
    ).toMatchObject({
      refusal: 'school',
    })
  })
})

test.each([
  ['2026-11-20', '2026-11-24'], // a Friday
  ['2026-11-21', '2026-11-24'],
  ['2026-11-23', '2026-11-25'],
] as const)('asked on %s, the first try is due by %s', (asked, due) => {
  expect(dueOn(calendarDate(asked))).toBe(due)
})

test.each([
  ['2026-11-20', null, '2026-11-24', false],
  ['2026-11-20', null, '2026-11-25', true],
  ['2026-11-20', '2026-11-24', '2026-11-26', false],
  ['2026-11-20', '2026-11-24', '2026-11-27', true],
] as const)('asked on %s, last tried on %s: late on %s is %s', (asked, tried, today, late) => {
  const clock = { askedOn: calendarDate(asked), lastTriedOn: tried === null ? null : calendarDate(tried) }
  expect(clockOf(clock, calendarDate(today)).late).toBe(late)
})

test.each([
  [0, 'morning'],
  [659, 'morning'],
  [660, 'midday'],
  [959, 'midday'],
  [960, 'evening'],
] as const)('%i minutes after midnight is %s', (minutes, part) => {
  expect(partOfDayAt(minutes)).toBe(part)
})
