import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { calendarDate } from '#platform/time.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { type Meadow, meadowSchools } from '../site/meadow-schools.queries.ts'
import { listDutyEntries } from './duty.queries.ts'
import { countDuties, dutiesOf, isOverdue, readDuty, whyNotDuties } from './duty.rules.ts'
import type { DutyEntry, DutyWriting } from './duty.ts'
import { keepDuty } from './keep-duty.ts'
import { openDuties } from './read-duties.ts'

const file = await openDuties()()
const today = calendarDate('2027-09-15')
const entry = (more: Partial<DutyEntry> = {}): DutyEntry => ({
  id: 'e',
  dutyId: 'du-notice',
  state: 'met',
  ownerName: 'Tomas Ridge',
  evidence: 'Newsletter',
  nextOn: null,
  personName: 'Tomas Ridge',
  writtenAt: new Date(0),
  ...more,
})
const held = (more: Partial<DutyEntry>) => dutiesOf(file, '00100010000001', [entry(more)])

describe('the file', () => {
  test('what is not sure says so, and what is said names a page', () => {
    expect(whyNotDuties(file)).toEqual([])
    const unsure = file.duties.filter(({ confidence }) => confidence !== 'seen')
    expect(unsure.length).toBeGreaterThan(2)
    for (const { what, doubt } of unsure)
      expect(`${what.en} ${doubt?.en}`).toMatch(/counsel|confirm|in part|not read/)
  })

  test('a district and a school have their own', () => {
    const ids = (code: string) => dutiesOf(file, code, []).map(({ duty }) => duty.id)
    expect(ids('0010001')).toContain('du-suicide-policy')
    expect(ids('00100010000001')).toContain('du-notice')
    expect(ids('00100010000001')).not.toContain('du-suicide-policy')
  })
})

test.each([
  ['met, nothing due', {}, 1, false],
  ['met, due today', { nextOn: today }, 1, false],
  ['met, overdue', { nextOn: calendarDate('2027-09-14') }, 0, true],
  ['not ours', { state: 'not_ours', nextOn: calendarDate('2027-09-14') }, 0, false],
  ['open', { state: 'open' }, 0, false],
] as const)('%s', (_, more, met, overdue) => {
  const duties = held(more)
  const all = duties.length - ('state' in more && more.state === 'not_ours' ? 1 : 0)
  expect(countDuties(duties, today)).toEqual({ met, of: all })
  expect(duties.some((one) => isOverdue(one, today))).toBe(overdue)
})

test.each([
  [{ state: 'met', evidence: '' }, { evidence: 'evidence_missing' }],
  [{ state: 'open', next: '2027-10-01' }, { owner: 'owner_missing' }],
  [{ next: '2027-13-01' }, { next: 'not_a_day' }],
  [{ state: 'met', evidence: 'Minutes of May 3', owner: 'P. Meadow', next: '2028-05-01' }, {}],
])('%o is read or refused beside its field', (typed, problems) => {
  expect(readDuty('du-notice', typed).problems).toEqual(problems)
})

describe('who keeps what', () => {
  let world: World
  let meadow: Meadow
  let principal: Viewer
  let district: Viewer
  let hills: Viewer
  beforeAll(async () => {
    world = await freshDatabase(() => new Date('2027-09-15T17:00:00Z'))
    meadow = await meadowSchools(world)
    const { willow, oak, fern } = meadow
    const { database } = world
    principal = await aColleague(database, { role: 'principal', place: willow.code, schools: [willow.id] })
    district = await aColleague(database, {
      role: 'district_leader',
      place: '0010001',
      schools: [willow.id, oak.id],
    })
    hills = await aColleague(database, { role: 'district_leader', place: '0010002', schools: [fern.id] })
  })
  afterAll(() => world?.close())

  const writing = (dutyId: string, seen: string | null = null): DutyWriting => ({
    dutyId,
    state: 'met',
    ownerName: 'P. Meadow',
    evidence: 'Board minutes',
    nextOn: null,
    seen,
  })
  const keep = (viewer: Viewer, place: string, dutyId: string, seen: string | null = null) =>
    keepDuty(world.database, viewer, place, writing(dutyId, seen))
  const seen = (viewer: Viewer, place: string) =>
    world.database.asViewer(viewer, (tx) => listDutyEntries(tx, place))

  test('a school keeps its own, its district the district’s; another place is not there', async () => {
    expect((await keep(principal, meadow.willow.code, 'du-notice')).done).toBe(true)
    await expect(keep(principal, '0010001', 'du-suicide-policy')).rejects.toThrow(Forbidden)
    expect((await keep(district, '0010001', 'du-suicide-policy')).done).toBe(true)
    await expect(keep(hills, '0010001', 'du-suicide-policy')).rejects.toThrow(NotFound)
    expect((await seen(principal, '0010001')).length).toBe(1)
    expect((await seen(hills, '0010001')).length).toBe(0)
    const forged = world.database.asViewer(principal, (tx) =>
      sql`insert into learn.duty_entry (county_id, id, place_code, duty_id, state, person_id, person_name, written_at)
        values (0, ${newId()}, '0010001', 'du-firearm-notice', 'open', ${principal.personId}, 'x', now())`.execute(
        tx,
      ),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  test('who opened the form before another wrote is told', async () => {
    expect(await keep(district, '0010001', 'du-suicide-policy')).toEqual(refused('written_meanwhile'))
    const [now] = await seen(district, '0010001')
    expect((await keep(district, '0010001', 'du-suicide-policy', now?.id ?? '')).done).toBe(true)
  })
})
