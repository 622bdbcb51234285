import { describe, expect, test } from 'vitest'
import { breakEvenTable } from '../money/hand-example.factory.ts'
import { isAdultServing, standingOf } from './standing.rules.ts'
import { daysForDemand, demandVisits, teamOfDays, visitsPerFte } from './team.rules.ts'
import { clinicianWeek, fitsTheWeek, hoursForVisits, whyNotWeek } from './week.rules.ts'
import { weekRefusalWords } from './week.words.ts'

const a = breakEvenTable()

describe('demand and days', () => {
  test('a full-time clinician holds 918 completed visits a year', () => {
    expect(visitsPerFte(a)).toBeCloseTo(918, 9)
  })

  test.each([
    [600, 0.8, 469.44, 3],
    [400, 0.5, 276, 2],
    [300, 0.2, 179.28, 1],
    [3, 1, 2.532, 1], // no school is left without a day
    [0, 0.5, 0, 1],
  ])('%d students of need %d ask for %d visits: %d days', (students, need, visits, days) => {
    const demand = demandVisits(students, need, a)
    expect(demand).toBeCloseTo(visits, 9)
    expect(daysForDemand(demand, 'served', 'days_by_need', a)).toBe(days)
  })

  test('demand that fills whole days exactly does not ask for one more', () => {
    const perDay = visitsPerFte(a) / 5 / a.coverage_share
    expect([1, 2, 3, 7].map((days) => daysForDemand(days * perDay, 'served', 'days_by_need', a))).toEqual([
      1, 2, 3, 7,
    ])
    expect(daysForDemand(3 * perDay + 0.01, 'served', 'days_by_need', a)).toBe(4)
  })

  test('one full-time clinician on every campus is another promise, with figures of its own', () => {
    const demand = demandVisits(300, 0.2, a)
    expect(daysForDemand(demand, 'served', 'full_time_everywhere', a)).toBe(5)
    expect(daysForDemand(demand, 'remote', 'full_time_everywhere', a)).toBe(1)
    expect(daysForDemand(demand * 10, 'served', 'full_time_everywhere', a)).toBe(9)
    expect(teamOfDays(demand, 5, a).visits).toBeCloseTo(179.28, 9)
  })
})

describe('standing', () => {
  const school = {
    schoolType: 'High',
    gradeSpan: '9-12',
    virtualCode: 'N',
    enrollment: 487,
    chronicAbsence: null,
  }
  const absence = (denominator: number | null, ratePct: number | null) => ({
    schoolYear: '2024-25',
    numerator: null,
    denominator,
    ratePct,
    reliability: 'reliable' as const,
  })

  test.each([
    ['an ordinary school', {}, 'served'],
    ['a juvenile court school', { schoolType: 'Juvenile Court' }, 'court'],
    ['fully virtual', { virtualCode: 'F' }, 'remote'],
    ['primarily virtual', { virtualCode: 'V' }, 'served'],
    [
      'the charter with 14,871 students in a year and 487 enrolled',
      { chronicAbsence: absence(14871, 95.3) },
      'adult_serving',
    ],
    ['three times its enrollment exactly', { chronicAbsence: absence(1461, 50) }, 'adult_serving'],
    ['less than three times', { chronicAbsence: absence(1460, 95) }, 'served'],
    ['absence below half', { chronicAbsence: absence(14871, 49.9) }, 'served'],
    ['a small one', { enrollment: 99, chronicAbsence: absence(900, 95) }, 'served'],
    [
      'a continuation school, where students come and go',
      { schoolType: 'Continuation', chronicAbsence: absence(14871, 95) },
      'served',
    ],
    ['adults only by its span', { gradeSpan: 'AD' }, 'adult_serving'],
    ['grade 12 and adults', { gradeSpan: '12-AD' }, 'adult_serving'],
    ['a high school that keeps some adults', { gradeSpan: '9-AD' }, 'served'],
    ['a special school up to 22', { schoolType: 'Special Education', gradeSpan: 'PK-AD' }, 'served'],
    ['suppressed figures', { chronicAbsence: absence(null, null) }, 'served'],
  ] as const)('%s: %s', (_, given, standing) => {
    expect(standingOf({ ...school, ...given }, a)).toBe(standing)
    expect(isAdultServing({ ...school, ...given }, a)).toBe(standing === 'adult_serving')
  })
})

describe('a clinician’s week', () => {
  test('six visits of 45 minutes a day leave fifteen protected hours and two and a half to spare', () => {
    expect(clinicianWeek(a)).toMatchObject({
      bookedHours: 22.5,
      protectedHours: 15,
      spareHours: 2.5,
      paidHours: 40,
    })
    expect(clinicianWeek(a).protectedCostCents).toBe(5_296_500) // 15 of 40 hours of $141,240
    expect(clinicianWeek(a).mostSlotsPerDay).toBeCloseTo(6.667, 3)
  })

  test.each([
    ['at the floor', 25 / 3.75, 'always', null],
    ['six a day', 6, 'always', null],
    ['seven a day, and pays anyway', 7, 'always', 'protected_hours_crossed'],
    ['seven a day, and never pays', 7, 'never', 'protected_hours_crossed'],
    ['seven a day, and pays only so', 7, 'crossed', 'breaks_even_only_below_protected_hours'],
  ] as const)('%s: %s', (_, slots, pays, refusal) => {
    const net = { always: () => 1, never: () => -1, crossed: (b: typeof a) => b.slots_per_day - 6.9 }[pays]
    expect(whyNotWeek({ ...a, slots_per_day: slots }, net)).toBe(refusal)
  })

  test('the refusal says it in those words', () => {
    const crowded = { ...a, slots_per_day: 7 }
    expect(weekRefusalWords('breaks_even_only_below_protected_hours', clinicianWeek(crowded))).toBe(
      'This plan breaks even only by crossing the protected hours: 26.25 hours of visits and 15 protected hours do not fit into 40 paid hours; book at most 6.6 visits a day, and it no longer pays for itself.',
    )
  })

  test('visits needed can be read as hours of the week', () => {
    expect(hoursForVisits(918, a)).toBeCloseTo(22.5, 9)
    expect(fitsTheWeek(1020, a)).toBe(true) // 25 hours exactly
    expect(fitsTheWeek(1021, a)).toBe(false)
  })
})
