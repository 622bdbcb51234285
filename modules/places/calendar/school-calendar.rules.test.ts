import { describe, expect, it } from 'vitest'
import { makeCalendars } from '#db/practice/practice-calendars.ts'
import type { CalendarDate } from '#platform/time.ts'
import {
  calendarProblems,
  effectiveCalendar,
  meanDaysByMonth,
  minimumDaysByMonth,
  schoolDays,
  schoolDaysByMonth,
} from './school-calendar.rules.ts'
import type { SchoolCalendar } from './school-calendar.ts'

const day = (text: string) => text as CalendarDate

const aCalendar = (changes: Partial<SchoolCalendar> = {}): SchoolCalendar => ({
  placeCds: '00700110000000',
  schoolYear: '2026-27',
  firstDay: day('2026-08-13'),
  lastDay: day('2027-06-03'),
  closed: [{ from: day('2026-12-21'), to: day('2027-01-08'), name: 'Winter recess' }],
  opened: [],
  minimumDays: [],
  testingDays: [],
  ...changes,
})
const effective = (calendar: SchoolCalendar, own: SchoolCalendar | null = null) => {
  const whole = effectiveCalendar(calendar, own)
  if (whole === null) throw new Error('no first or last day')
  return whole
}
const reasons = (calendar: SchoolCalendar, district?: SchoolCalendar) =>
  calendarProblems(calendar, district ?? null).map(({ reason }) => reason)

describe('school days', () => {
  it('are weekdays of the term that are not closed, first and last day included', () => {
    const days = schoolDays(effective(aCalendar({ firstDay: day('2026-12-17'), lastDay: day('2027-01-12') })))
    expect(days).toEqual(['2026-12-17', '2026-12-18', '2027-01-11', '2027-01-12'])
  })

  it('are counted from July to June', () => {
    expect(schoolDaysByMonth(effective(aCalendar()))).toEqual([0, 13, 22, 22, 21, 14, 15, 20, 23, 22, 21, 3])
  })

  it('include a make-up day on a Saturday or a holiday', () => {
    const days = schoolDays(effective(aCalendar({ opened: [day('2026-12-21'), day('2026-08-15')] })))
    expect(days).toContain('2026-12-21')
    expect(days).toContain('2026-08-15')
  })

  it('count a minimum day only where there is school', () => {
    const calendar = effective(aCalendar({ minimumDays: [day('2026-09-02'), day('2026-12-24')] }))
    expect(minimumDaysByMonth(calendar)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('are the mean over schools for a county, and nothing without a calendar', () => {
    const short = effective(aCalendar({ firstDay: day('2026-08-17') }))
    expect(meanDaysByMonth([effective(aCalendar()), short])?.[1]).toBe(12)
    expect(meanDaysByMonth([])).toBeNull()
  })
})

describe('a school that does it differently', () => {
  const own = aCalendar({
    placeCds: '00700116001042',
    firstDay: null,
    lastDay: day('2027-06-10'),
    closed: [{ from: day('2027-03-05'), to: day('2027-03-05'), name: null }],
  })

  it('keeps its district’s days but for its own', () => {
    const whole = effective(aCalendar(), own)
    expect(whole.firstDay).toBe('2026-08-13')
    expect(whole.lastDay).toBe('2027-06-10')
    expect(schoolDays(whole)).not.toContain('2027-03-05')
    expect(schoolDays(whole)).not.toContain('2026-12-24')
  })

  it('is judged with its district', () => {
    expect(reasons(own, aCalendar())).toEqual([])
    expect(reasons({ ...own, lastDay: day('2026-08-01') }, aCalendar())).toEqual(['last_before_first'])
  })
})

describe('what is wrong with a calendar', () => {
  it.each([
    ['nothing, in an ordinary year', {}, []],
    ['the last day before the first', { lastDay: day('2026-08-12') }, ['last_before_first']],
    ['no first day', { firstDay: null }, ['first_missing']],
    ['no last day', { lastDay: null }, ['last_missing']],
    [
      'more than 250 days',
      { firstDay: day('2026-07-01'), lastDay: day('2027-06-30'), closed: [] },
      ['too_many_days'],
    ],
    [
      'a holiday of another year',
      { closed: [{ from: day('2025-12-22'), to: day('2025-12-24'), name: null }] },
      ['day_outside_year', 'day_outside_year'],
    ],
    [
      'all of it closed',
      { closed: [{ from: day('2026-08-01'), to: day('2027-06-30'), name: null }] },
      ['no_school_days'],
    ],
    ['a minimum day on a Sunday', { minimumDays: [day('2026-09-06')] }, ['day_without_school']],
  ] as const)('%s', (_, changes, expected) => {
    expect(reasons(aCalendar(changes))).toEqual(expected)
  })

  it('is nothing for the practice county', () => {
    const calendars = makeCalendars()
    const districts = new Map(calendars.map((calendar) => [calendar.placeCds, calendar]))
    for (const calendar of calendars)
      expect(
        calendarProblems(calendar, districts.get(`${calendar.placeCds.slice(0, 7)}0000000`) ?? null),
      ).toEqual([])
    expect(calendars).toHaveLength(16)
  })
})
