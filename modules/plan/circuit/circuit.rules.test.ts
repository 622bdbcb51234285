import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlannedSchool } from '../rollout/planned-school.factory.ts'
import type { PlannedSchool } from '../rollout/planned-school.ts'
import { formCircuits } from './circuit.rules.ts'
import type { CircuitLimits } from './circuit.ts'
import { roadKm } from './road.ts'

const limits: CircuitLimits = { maxSchools: 2, maxKm: 20, roadFactor: 1.3 }
const a = aPlannedSchool({ cds: 'A', daysPerWeek: 3, latitude: 38.6, longitude: -121.4, need: 0.8 })
const b = aPlannedSchool({ cds: 'B', daysPerWeek: 2, latitude: 38.63, longitude: -121.42, need: 0.5 })
const c = aPlannedSchool({ cds: 'C', daysPerWeek: 1, latitude: 38.5, longitude: -121.3, need: 0.2 })

const members = (schools: readonly PlannedSchool[], given: Partial<CircuitLimits> = {}) =>
  formCircuits(schools, { ...limits, ...given }).circuits.map((circuit) => circuit.cds.join('+'))

describe('road kilometers', () => {
  test.each([
    ['A to B', a, b, 4.89],
    ['A to C', a, c, 18.35],
    ['B to C', b, c, 23.18],
  ])('%s', (_, from, to, km) => expect(roadKm(from, to, 1.3)).toBeCloseTo(km, 2))

  test('a school without a place is out of reach', () =>
    expect(roadKm(a, { latitude: null, longitude: null }, 1.3)).toBe(Number.POSITIVE_INFINITY))
})

describe('circuits', () => {
  test('A and B fill one week, C stays a one-day post', () =>
    expect(formCircuits([c, b, a], limits)).toEqual({
      circuits: [
        { id: 'c-A', cds: ['A', 'B'], daysPerWeek: 5, longestKm: roadKm(a, b, 1.3) },
        { id: 'c-C', cds: ['C'], daysPerWeek: 1, longestKm: 0 },
      ],
      fewestPossible: 2,
    }))

  test('only days beyond whole posts are shared', () =>
    expect(
      members([aPlannedSchool({ cds: 'A', daysPerWeek: 8 }), aPlannedSchool({ cds: 'B', daysPerWeek: 5 })]),
    ).toEqual(['A']))

  test.each<[string, Partial<PlannedSchool>]>([
    ['adult-serving', { standing: 'adult_serving' }],
    ['court', { standing: 'court' }],
    ['remote', { standing: 'remote' }],
    ['already open', { openNow: true }],
    ['without a place', { latitude: null, longitude: null }],
  ])('a school that is %s shares with nobody', (_, given) =>
    expect(members([aPlannedSchool({ cds: 'A' }), aPlannedSchool({ cds: 'B', ...given })])).toEqual(['A']),
  )

  test('twenty kilometers by road is near enough, a meter more is not', () => {
    const km = roadKm(a, c, 1.3)
    const one = { ...a, daysPerWeek: 1 }
    expect(members([one, c], { maxKm: km })).toEqual(['A+C'])
    expect(members([one, c], { maxKm: km - 0.001 })).toEqual(['A', 'C'])
  })

  test('a third school joins only where the county allows three', () => {
    const days = [1, 1, 1].map((daysPerWeek, index) => aPlannedSchool({ cds: `S${index}`, daysPerWeek }))
    expect(members(days)).toEqual(['S0+S1', 'S2'])
    expect(members(days, { maxSchools: 3 })).toEqual(['S0+S1+S2'])
  })

  test('a school left alone by the first choice is seated by an exchange', () => {
    // Near need pairs Q with R; P reaches only Q and S only R, so one exchange saves a post.
    const at = (cds: string, longitude: number, need: number) =>
      aPlannedSchool({ cds, longitude, latitude: 38, need, daysPerWeek: 2 })
    const line = [at('P', -121.0, 0.1), at('Q', -121.15, 0.9), at('R', -121.3, 0.8), at('S', -121.45, 0.2)]
    expect(members(line)).toEqual(['P+Q', 'R+S'])
  })

  const anySchool = fc.record({
    daysPerWeek: fc.integer({ min: 1, max: 9 }),
    latitude: fc.double({ min: 38, max: 38.5, noNaN: true }),
    longitude: fc.double({ min: -121.5, max: -121, noNaN: true }),
    need: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const county = fc
    .array(anySchool, { maxLength: 25 })
    .map((list) =>
      list.map((given, index) => aPlannedSchool({ ...given, cds: String(index).padStart(3, '0') })),
    )

  test('every part-time day is in one circuit, every circuit keeps the limits, any order gives the same', () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 4 }), (schools, maxSchools) => {
        const made = formCircuits(schools, { ...limits, maxSchools })
        const partTime = schools.filter((school) => school.daysPerWeek % 5 > 0).map((school) => school.cds)
        expect(made.circuits.flatMap((circuit) => circuit.cds).sort()).toEqual(partTime)
        expect(made.circuits.length).toBeGreaterThanOrEqual(made.fewestPossible)
        for (const circuit of made.circuits) {
          expect(circuit.daysPerWeek).toBeLessThanOrEqual(5)
          expect(circuit.cds.length).toBeLessThanOrEqual(maxSchools)
          expect(circuit.longestKm).toBeLessThanOrEqual(20)
        }
        expect(formCircuits([...schools].reverse(), { ...limits, maxSchools })).toEqual(made)
      }),
      { numRuns: 100, seed: 1 },
    )
  })
})
