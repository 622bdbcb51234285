import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { closeOpening, enterOpening, reopenOpening } from './keep-opening.ts'
import { listOpenings, listShownOpenings } from './opening.queries.ts'
import { centsOf, isShown, whyNotOpen } from './opening.rules.ts'
import { type OpeningId, openingSchema, type TypedOpening } from './opening.ts'

let now = new Date('2026-11-20T18:00:00Z')
let world: World
beforeAll(async () => {
  world = await freshDatabase(() => now)
})
afterAll(() => world.close())

const someone = (county: number, role: StaffRole = 'county_coordinator'): Viewer => ({
  personId: newId(),
  label: 'Someone',
  roles: [role],
  databaseRole: role === 'principal' ? 'app_school_listed' : 'app_school_wide',
  county,
  schools: [],
})
const form = (more: Partial<TypedOpening> = {}): TypedOpening =>
  openingSchema.parse({
    role: 'family_navigator',
    title: 'Family navigator',
    place: 'Two schools in the north',
    weekly_hours: '40',
    pay_low: '$28.50',
    pay_high: '36',
    pay_per: 'hour',
    languages: ['es', 'hmn'],
    supervision: 'offered',
    ends_on: '2026-12-31',
    ...more,
  })
const today = calendarDate('2026-11-20')
const shownTo = (viewer: Viewer) => world.database.asViewer(viewer, listShownOpenings)
const enter = (typed = form(), viewer = someone(1)) =>
  world.database.asViewer(viewer, (tx) => enterOpening(tx, typed))

test.each([
  ['role', { role: 'superintendent' }, 'no_such_role'],
  ['title', { title: ' ' }, 'title_missing'],
  ['place', { place: '' }, 'place_missing'],
  ['weekly_hours', { weekly_hours: '41' }, 'no_hours'],
  ['pay_low', { pay_low: 'good' }, 'no_pay'],
  ['pay_low', { pay_low: '0' }, 'no_pay'],
  ['pay_high', { pay_high: '20' }, 'pay_upside_down'],
  ['pay_per', { pay_per: 'week' }, 'no_period'],
  ['languages', { languages: ['xx'] }, 'no_such_language'],
  ['supervision', { supervision: '' }, 'supervision_missing'],
  ['apply_address', { apply_address: 'http://jobs.example.org' }, 'no_address'],
  ['apply_address', { apply_address: 'javascript:alert(1)' }, 'no_address'],
  ['ends_on', { ends_on: '' }, 'no_such_day'],
  ['ends_on', { ends_on: '2026-11-19' }, 'day_over'],
  ['ends_on', { ends_on: '2027-05-20' }, 'day_too_far'],
])('a wrong %s is refused at its field', (field, more, refusal) => {
  expect(whyNotOpen(openingSchema.parse({ ...form(), ...more }), today)).toEqual({ field, refusal })
})

test('the first and the last day one may name are taken, and amounts as people write them', () => {
  expect(whyNotOpen(form({ ends_on: '2026-11-20' }), today)).toBeNull()
  expect(whyNotOpen(form({ ends_on: '2027-05-19' }), today)).toBeNull()
  expect([centsOf('$92,000'), centsOf('38.5'), centsOf('1e3'), centsOf('-5')]).toEqual([
    9200000,
    3850,
    null,
    null,
  ])
  expect(isShown({ endsOn: today, closedAt: null }, today)).toBe(true)
  expect(isShown({ endsOn: today, closedAt: now }, today)).toBe(false)
})

test('what is refused is not written; what is entered is read by anyone of that county until its last day', async () => {
  expect(await enter(form({ ends_on: '2026-11-19' }))).toMatchObject({ done: false })
  expect(await shownTo(anyone(1))).toEqual([])
  expect(await enter()).toMatchObject({ done: true })
  expect(await shownTo(anyone(1))).toMatchObject([
    {
      title: 'Family navigator',
      payLowCents: 2850,
      payHighCents: 3600,
      languages: ['es', 'hmn'],
      endsOn: '2026-12-31',
    },
  ])
  expect(await shownTo(anyone(2))).toEqual([])
  now = new Date('2027-01-01T07:30:00Z')
  expect(await shownTo(anyone(1))).toHaveLength(1)
  // Half past midnight in California: the last day is over.
  now = new Date('2027-01-01T08:30:00Z')
  expect(await shownTo(anyone(1))).toEqual([])
  expect(await world.database.asViewer(someone(1), listOpenings)).toHaveLength(1)
  now = new Date('2026-11-20T18:00:00Z')
})

test('it is taken down by one press and put back by another', async () => {
  const entered = await enter(form(), someone(3))
  if (!entered.done) throw new Error(entered.refusal)
  const as = (county: number, verb: typeof closeOpening) =>
    world.database.asViewer(someone(county), (tx) => verb(tx, entered.id))
  await as(3, closeOpening)
  expect(await shownTo(anyone(3))).toEqual([])
  await expect(as(3, closeOpening)).rejects.toThrow(NotFound)
  await as(3, reopenOpening)
  expect(await shownTo(anyone(3))).toHaveLength(1)
  await expect(as(3, reopenOpening)).rejects.toThrow(NotFound)
  // Another county's office finds nothing there.
  await expect(as(4, closeOpening)).rejects.toThrow(NotFound)
})

test('nobody else enters one, by the code and by the database', async () => {
  await expect(enter(form(), someone(1, 'principal'))).rejects.toThrow(Forbidden)
  await expect(enter(form(), anyone(1))).rejects.toThrow(Forbidden)
  const close = (id: OpeningId) =>
    world.database.asViewer(anyone(1), (tx) =>
      sql`insert into staff.opening_closing (county_id, opening_id, closed_at) values (1, ${id}, now())`.execute(
        tx,
      ),
    )
  await expect(close(newId())).rejects.toThrow('permission denied')
})
