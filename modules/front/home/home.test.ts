import { expect, test } from 'vitest'
import type { CountyAnswer } from '#modules/plan/index.ts'
import { homeCounty } from './home-county.rules.ts'
import { stateSummary } from './state-summary.rules.ts'

const county = (id: number, listed = true) => ({ id, listing: listed ? {} : null })

test.each([
  ['the only real county speaks for the house', [county(0), county(34), county(19, false)], 34],
  ['the practice county does where no real one is in', [county(0), county(34, false)], 0],
  ['of two real ones neither does', [county(0), county(19), county(34)], null],
  ['an empty house has none', [county(34, false)], null],
])('%s', (_what, counties, id) => {
  expect(homeCounty(counties)?.id ?? null).toBe(id)
})

const answer = (everySchoolIn: number | null, coverTheirTeam: number, day: string) =>
  ({
    modelVersion: '9',
    publishedAt: new Date(day),
    figures: { everySchoolIn, coverTheirTeam, schoolsAsked: 10 },
  }) as CountyAnswer

test('counties together: how many reach every school, how many schools cover their team, and the newest day', () => {
  const run = [answer(2031, 10, '2026-11-20'), answer(null, 3, '2026-11-21')]
  expect(stateSummary(run)).toEqual({
    counties: 2,
    reached: 1,
    schools: 20,
    covering: 13,
    workedOutAt: new Date('2026-11-21'),
    modelVersion: '9',
  })
  expect(stateSummary([])).toBeNull()
})
