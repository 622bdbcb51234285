import { expect, test } from 'vitest'
import { calendarDate } from '#platform/time.ts'
import type { LeafEntry, Says } from '../leaf/leaf.ts'
import { calendarFrom, gapsOf } from './activity.rules.ts'

const today = calendarDate('2026-11-22')
const activity = (says: Says): LeafEntry => ({
  id: says.name as LeafEntry['id'],
  kind: 'activity',
  says: { owner: 'County office', supports: 'agenda', endsOn: '', ...says },
  shown: true,
  changedAt: new Date(0),
})
const all = [
  activity({ name: 'call', startsOn: '2026-11-30', endsOn: '2027-02-01' }),
  activity({ name: 'fair', startsOn: '2027-05-31', supports: 'activities', owner: '' }),
  activity({ name: 'over', startsOn: '2026-11-02', supports: 'backbone', owner: '' }),
]

test('twelve months from this one, each with what touches it', () => {
  const calendar = calendarFrom(all, today)
  expect(calendar.map(({ month }) => month)).toEqual(
    '2026-11 2026-12 2027-01 2027-02 2027-03 2027-04 2027-05 2027-06 2027-07 2027-08 2027-09 2027-10'.split(
      ' ',
    ),
  )
  expect(calendar[0]?.activities.map(({ id }) => id)).toEqual(['over', 'call'])
  expect(calendar[6]?.activities.map(({ id }) => id)).toEqual(['fair'])
})

test('gaps: months and leaves without anything ahead, and activities without an owner', () => {
  const gaps = gapsOf(all, today)
  expect(gaps.months).toEqual(['2027-03', '2027-04', '2027-06', '2027-07', '2027-08', '2027-09', '2027-10'])
  expect(gaps.leaves).toEqual(['measures', 'communication', 'backbone'])
  expect(gaps.ownerless.map(({ id }) => id)).toEqual(['fair'])
})
