import { describe, expect, test } from 'vitest'
import { handAssumptions, handHorizon } from '../money/hand-example.factory.ts'
import { grantCentsByMonth, grantCentsPerMonth, grantEnd, sixNavigatorPosts } from './grant.rules.ts'
import type { Grant } from './grant.ts'

const a = handAssumptions()
const horizon = handHorizon(a) // July 2026 … June 2028
const half: Grant = { ...sixNavigatorPosts, startsIn: '2026-10', payShare: 0.5 }
const sixPosts = 6 * 81_919.2

describe('a grant', () => {
  test('without an amount counts as nothing until the county enters one', () => {
    expect(grantCentsPerMonth(sixNavigatorPosts, a)).toBeNull()
    expect([...grantCentsByMonth([sixNavigatorPosts], horizon, a)]).toEqual(new Array(24).fill(0))
  })

  test('pays its share of the posts each month', () => {
    expect(grantCentsPerMonth(half, a)).toBe(Math.round((sixPosts / 24) * 100))
  })

  test('pays from its first month to its last, and nothing after its end', () => {
    const byMonth = [...grantCentsByMonth([half], horizon, a)]
    expect(byMonth.filter((cents) => cents > 0)).toHaveLength(18)
    expect([byMonth[2], byMonth[21]]).toEqual([0, 0])
    expect(byMonth[3]).toBe(byMonth[20])
  })

  test('that began before the plan pays only what is left of it', () => {
    const begun = { ...half, startsIn: '2026-01' }
    expect([...grantCentsByMonth([begun], horizon, a)].filter((cents) => cents > 0)).toHaveLength(12)
  })

  test('a fixed amount a month stands above a share of posts; grants add up', () => {
    const fixed = { ...half, centsPerMonth: 100_000 }
    expect(grantCentsByMonth([fixed, fixed], horizon, a)[5]).toBe(200_000)
  })

  test('its end: the first month without it, what stops, and the visits that would take its place', () => {
    const end = grantEnd(half, horizon, a, 189.345)
    expect(end).toMatchObject({
      endsBefore: '2028-04',
      when: 'in_the_plan',
      postsFte: 6,
      postsCentsPerYear: 49_151_520,
    })
    expect(end.stopsCentsPerYear).toBe(grantCentsPerMonth(half, a)! * 12)
    expect(end.visitsInItsPlace).toBe(Math.ceil(end.stopsCentsPerYear! / 100 / 189.345))
    expect(grantEnd(sixNavigatorPosts, horizon, a, 189.345)).toMatchObject({
      endsBefore: '2026-04',
      when: 'before_the_plan',
      visitsInItsPlace: null,
    })
  })
})
