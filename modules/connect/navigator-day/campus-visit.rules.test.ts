import { expect, test } from 'vitest'
import { aListing } from '../listing/listing.factory.ts'
import { campusVisitsOn } from './campus-visit.rules.ts'

test('today’s visits are those of the day, at one’s own schools; what says no day is to be asked', () => {
  const at = (schoolId: string) => aListing({ schoolId, campusDays: ['MO'], campusNote: 'room 12' })
  const [mine, theirs, asked, timed] = [
    at('a'),
    at('b'),
    aListing({ schoolId: 'a', campusNote: 'by appointment' }),
    aListing({ schoolId: 'a', schedule: [{ days: ['MO'], opens: '09:00', closes: '12:00' }] }),
  ]
  const listings = [mine, theirs, asked, timed, aListing({ campusDays: ['MO'] })]
  const where = (weekday: number, schools: readonly string[]) =>
    campusVisitsOn(listings, { weekday, schools })
  expect(where(0, ['a'])).toEqual({ today: [mine, timed], unsure: [asked] })
  expect(where(1, ['a'])).toEqual({ today: [], unsure: [asked] })
  expect(where(0, []).today).toEqual([mine, theirs, timed])
})
