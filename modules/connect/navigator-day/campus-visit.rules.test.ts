import { expect, test } from 'vitest'
import { aListing } from '../listing/listing.factory.ts'
import { campusVisitsOn, daysIn } from './campus-visit.rules.ts'

test.each([
  ['Tuesdays and Thursdays', 'TU TH'],
  ['Mon–Wed 9 to 3', 'MO TU WE'],
  ['lunes a viernes', 'MO TU WE TH FR'],
  ['miércoles', 'WE'],
  ['Fri-Mon', 'FR SA SU MO'],
  ['Mon, Wed & Fri', 'MO WE FR'],
  ['daily', 'MO TU WE TH FR SA SU'],
  ['todos los días', 'MO TU WE TH FR SA SU'],
  ['the first Monday of the month', null],
  ['every other Tuesday', null],
  ['by appointment', null],
  ['', null],
])('"%s" is %s', (text, days) => {
  const found = daysIn(text)
  expect(found === null ? null : new Set(found)).toEqual(days === null ? null : new Set(days.split(' ')))
})

test('today’s visits are those of the day, at one’s own schools; what says no day is to be asked', () => {
  const at = (schoolId: string, campusDays: string | null) => aListing({ schoolId, campusDays })
  const [mine, theirs, asked, timed] = [
    at('a', 'Mondays'),
    at('b', 'Mondays'),
    at('a', 'by appointment'),
    aListing({ schoolId: 'a', schedule: [{ days: ['MO'], opens: '09:00', closes: '12:00' }] }),
  ]
  const listings = [mine, theirs, asked, timed, aListing({ campusDays: 'Mondays' })]
  const where = (weekday: number, schools: readonly string[]) =>
    campusVisitsOn(listings, { weekday, schools })
  expect(where(0, ['a'])).toEqual({ today: [mine, timed], unsure: [asked] })
  expect(where(1, ['a'])).toEqual({ today: [], unsure: [asked] })
  expect(where(0, []).today).toEqual([mine, theirs, timed])
})
