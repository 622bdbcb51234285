import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenTable } from '../money/hand-example.factory.ts'
import { aRate, aSchool, staffOf } from './need.factory.ts'
import { midRanks, needFigures, needScores, needWeights } from './need.rules.ts'

const a = breakEvenTable()
const draws = { draws: 200, seed: 7 }
const pieceOf = (score: ReturnType<typeof needScores>, cds: string, piece: string) =>
  score.get(cds)!.pieces.find((one) => one.piece === piece)!

describe('mid-ranks', () => {
  test.each([
    [
      [3, 1, 2],
      [1, 0, 0.5],
    ],
    [
      [5, 5, 5],
      [0.5, 0.5, 0.5],
    ],
    [
      [1, 2, 2, 3],
      [0, 0.5, 0.5, 1],
    ],
    [
      [null, 4, 2],
      [null, 1, 0],
    ], // what is not published has no place, and takes none
    [[7], [0.5]],
    [[], []],
  ] as [(number | null)[], (number | null)[]][])('%o: %o', (values, ranks) => {
    expect(midRanks(values)).toEqual(ranks)
  })
})

describe('need', () => {
  test('a score is the weighted sum of what is drawn to the middle, by hand', () => {
    const high = aSchool({
      enrollment: 600,
      disadvantaged: 540,
      chronicAbsence: aRate(300, 600),
      suspension: aRate(60, 600),
      supportStaff: staffOf(0, 0, 0),
    })
    const low = aSchool({
      enrollment: 30,
      disadvantaged: 3,
      chronicAbsence: aRate(3, 30),
      suspension: aRate(0, 30),
      supportStaff: staffOf(1, 1, 1),
    })
    const scores = needScores([high, low], a, draws)
    // 600 students keep 600/630 of the distance to the middle, 30 students half of it.
    expect(scores.get(high.cds)!.need).toBeCloseTo(0.5 + (600 / 630) * 0.5, 12)
    expect(scores.get(low.cds)!.need).toBeCloseTo(0.25, 12)
    const squares = 0.35 ** 2 + 0.25 ** 2 + 0.2 ** 2 + 0.2 ** 2
    expect(scores.get(low.cds)!.uncertainty).toBeCloseTo(Math.sqrt((squares * 0.25) / 12), 12)
  })

  test('a school of which nothing is published stands in the middle and is most uncertain', () => {
    const silent = aSchool({
      disadvantaged: null,
      chronicAbsence: null,
      suspension: aRate(null, null),
      supportStaff: null,
    })
    const score = needScores([silent, aSchool(), aSchool()], a, draws).get(silent.cds)!
    expect(score.need).toBeCloseTo(0.5, 12)
    expect(score.pieces.map((piece) => piece.figure)).toEqual([null, null, null, null])
    expect(score.uncertainty).toBeCloseTo(Math.sqrt((0.35 ** 2 + 0.25 ** 2 + 0.2 ** 2 + 0.2 ** 2) / 12), 12)
  })

  test('much support staff is little need', () => {
    const rich = aSchool({ supportStaff: staffOf(4, 1, 1) })
    const poor = aSchool({ supportStaff: staffOf(0.2, 0, 0) })
    const scores = needScores([rich, poor], a, draws)
    expect(pieceOf(scores, rich.cds, 'support_staff').rank).toBe(0)
    expect(pieceOf(scores, poor.cds, 'support_staff').rank).toBe(1)
  })

  test('a staff report with all three roles empty is not published; with some, they count as none and it says so', () => {
    expect(
      needFigures(aSchool({ supportStaff: staffOf(null, null, null) }), a).support_staff.figure,
    ).toBeNull()
    const partly = needFigures(aSchool({ supportStaff: staffOf(1, null, null) }), a).support_staff
    expect(partly).toMatchObject({ figure: 1 / 400, partly: true })
    expect(needFigures(aSchool({ supportStaff: staffOf(0, 0, 0) }), a).support_staff).toMatchObject({
      figure: 0,
      partly: false,
    })
  })

  test('a suppressed rate is not used, whatever its cells hold', () => {
    const rate = { ...aRate(5, 20), reliability: 'suppressed' as const }
    expect(needFigures(aSchool({ suspension: rate }), a).suspension.figure).toBeNull()
  })

  test('the absence and staff figures of an adult-serving school count as not published', () => {
    const adult = aSchool({ enrollment: 487, disadvantaged: 400, chronicAbsence: aRate(14172, 14871) })
    const figures = needFigures(adult, a)
    expect([figures.chronic_absence.figure, figures.support_staff.figure]).toEqual([null, null])
    expect(figures.disadvantage.figure).not.toBeNull()
    expect(needScores([adult, aSchool()], a, draws).get(adult.cds)!.topTenthShare).toBeNull()
  })

  test('weights are made to add to 1', () => {
    const doubled = {
      ...a,
      weight_disadvantage: 0.7,
      weight_chronic_absence: 0.5,
      weight_suspension: 0.4,
      weight_support_staff: 0.4,
    }
    expect(needWeights(doubled).disadvantage).toBeCloseTo(0.35, 12)
    expect(Object.values(needWeights(doubled)).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})

describe('how often a school is in the neediest tenth', () => {
  const county = Array.from({ length: 20 }, (_, index) =>
    aSchool({
      disadvantaged: index * 20,
      chronicAbsence: aRate(index * 10, 400),
      suspension: aRate(index, 400),
    }),
  )

  test('the tenths of all draws are shared out among the schools, the neediest first', () => {
    const scores = needScores(county, a, { draws: 1000, seed: 1 })
    const shares = county.map((school) => scores.get(school.cds)!.topTenthShare!)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(2, 9) // two places among twenty
    expect(shares.at(-1)).toBeGreaterThan(0.8)
    expect(shares[0]).toBe(0)
  })

  test('the same seed gives the same shares, whatever the order of the schools', () => {
    const small = county.map((school, index) => ({ ...school, enrollment: 30 + index }))
    const share = (schools: typeof county, seed: number) =>
      small.map((school) => needScores(schools, a, { draws: 100, seed }).get(school.cds)!.topTenthShare)
    expect(share(small, 5)).toEqual(share([...small].reverse(), 5))
    expect(share(small, 5)).not.toEqual(share(small, 6))
  })

  test('the mean of the draws is the score: a school of unknown figures is in the tenth now and then', () => {
    const silent = aSchool({
      disadvantaged: null,
      chronicAbsence: null,
      suspension: null,
      supportStaff: null,
    })
    const share = needScores([...county, silent], a, { draws: 1000, seed: 1 }).get(silent.cds)!.topTenthShare!
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(0.5)
  })
})

test('any county: scores lie in 0…1, and more disadvantage never lowers a school’s score', () => {
  const student = fc.record({
    enrollment: fc.integer({ min: 1, max: 3000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(student, { minLength: 1, maxLength: 12 }), fc.nat(), (rows, which) => {
      const schools = rows.map(({ enrollment, share }) =>
        aSchool({ enrollment, disadvantaged: Math.round(share * enrollment) }),
      )
      const scores = needScores(schools, a, { draws: 0, seed: 1 })
      for (const score of scores.values()) {
        expect(score.need).toBeGreaterThanOrEqual(0)
        expect(score.need).toBeLessThanOrEqual(1)
      }
      const chosen = schools[which % schools.length]!
      const worse = schools.map((school) =>
        school === chosen
          ? { ...school, groups: { ...school.groups, socioeconomically_disadvantaged: school.enrollment } }
          : school,
      )
      const after = needScores(worse, a, { draws: 0, seed: 1 }).get(chosen.cds)!.need
      expect(after).toBeGreaterThanOrEqual(scores.get(chosen.cds)!.need - 1e-12)
    }),
    { seed: 1, numRuns: 100 },
  )
})
