import { expect, test } from 'vitest'
import { districtsOf, kindsOf } from '../outcome/county-outcomes.rules.ts'
import {
  type CountyOutcomes,
  type PlaceOutcomes,
  placeKey,
  rateKey,
  type SchoolProfile,
} from '../outcome/outcome.ts'
import { similarTo, whyNotFix } from './comparison.rules.ts'
import type { Comparison, ComparisonPlan } from './comparison.ts'
import { answerText } from './comparison-text.rules.ts'
import { viewComparison } from './view-comparison.rules.ts'

const codes = Array.from({ length: 16 }, (_, at) => `3411111${String(at + 1).padStart(7, '0')}`)
const chosen = codes.slice(0, 3)

/** Sixteen schools of one kind. Each wobbles by itself; the first three move by `effect` in the last year. */
function county(years: readonly string[], effect: number): CountyOutcomes {
  const profiles: SchoolProfile[] = codes.map((code, at) => ({
    schoolId: code,
    code,
    name: `School ${at + 1}`,
    districtCode: '3411111',
    districtName: 'A district',
    schoolType: 'Elementary',
    schoolLevel: 'Elementary',
    gradeSpan: 'K-6',
    charter: false,
    alternative: false,
    virtualCode: 'N',
    latitude: null,
    longitude: null,
    enrollment: 400 + 10 * at,
    groups: { socioeconomically_disadvantaged: 200 + at, english_learner: 80 },
  }))
  const places = profiles.map(({ code, name }, at): PlaceOutcomes => {
    const rates = years.map((year, which) => {
      const wobble = ((at * 7 + which * 3) % 5) - 2
      const moved = chosen.includes(code) && which === 3 ? 1000 * effect : 0
      return [
        rateKey('suspension', year, 'all'),
        { shown: true as const, numerator: 200 + wobble * 4 + moved, denominator: 1000 },
      ] as const
    })
    return { code, level: 'school', name, rates: new Map(rates) }
  })
  return {
    countyCode: '34',
    years: { chronic_absence: [], suspension: years },
    places: new Map(places.map((place) => [placeKey('school', place.code), place])),
    districts: districtsOf(profiles),
    profiles,
    kinds: kindsOf(profiles, new Map()),
    newestCodes: new Map(),
    groupCategories: new Map(),
  }
}
const before = ['2022-23', '2023-24', '2024-25']
const plan: ComparisonPlan = {
  name: 'First sites',
  reason: 'They have a room.',
  measure: 'suspension',
  firstYear: '2025-26',
  yearCount: 1,
  scenarioId: null,
  schools: chosen,
}

test.each([
  [{}, null],
  [{ firstYear: '2024-25' }, 'year_published'],
  [{ firstYear: '2035-36' }, 'year_unknown'],
  [{ firstYear: '2026-28' }, 'year_unknown'],
  [{ measure: 'chronic_absence' as const }, 'no_before'],
  [{ schools: ['34111119999999'] }, 'school_unknown'],
  [{ schools: codes.slice(0, 14) }, 'no_similar'],
])('why %j cannot be fixed: %s', (change, refusal) => {
  expect(whyNotFix({ ...plan, ...change }, county(before, 0))).toBe(refusal)
})

test('similar schools are found for each chosen one, and none of them is chosen', () => {
  const found = similarTo(chosen, county(before, 0))
  expect(found.length).toBeGreaterThanOrEqual(10)
  for (const code of chosen) expect(found).not.toContain(code)
})

const fixed: Comparison = {
  ...plan,
  id: '1',
  scenarioName: null,
  beforeYears: before,
  similar: similarTo(chosen, county(before, 0)),
  fixedByName: 'Noor Summit',
  fixedAt: new Date('2025-08-01T12:00:00Z'),
}

test('before its year is published it says nothing but what could be found', () => {
  const view = viewComparison(fixed, county(before, 0))
  expect(answerText(view, 'en')).toBe('Not yet. The figures of 2025–26 are not published.')
  expect(view.placebos.map(({ year }) => year)).toEqual(['2023-24', '2024-25'])
  expect(view.detectable).toBeGreaterThan(0)
})

test('afterwards it tells a difference, and tells as plainly that there is none', () => {
  const years = [...before, '2025-26']
  const fell = viewComparison(fixed, county(years, -0.08))
  expect(fell.result?.value).toBeLessThan(-0.06)
  expect(answerText(fell, 'en')).toMatch(/^The rate fell by [\d.]+ points more at the chosen schools/)
  expect(answerText(fell, 'es')).toMatch(/^La tasa bajó [\d.]+ puntos más/)
  expect(answerText(viewComparison(fixed, county(years, 0)), 'en')).toMatch(/^No difference could be told/)
})

test('a chosen school whose figure is hidden that year is left out, not taken for zero', () => {
  const shown = county([...before, '2025-26'], 0)
  const place = shown.places.get(placeKey('school', chosen[0]!))!
  const rates = new Map(place.rates).set(rateKey('suspension', '2025-26', 'all'), { shown: false })
  const places = new Map(shown.places).set(placeKey('school', chosen[0]!), { ...place, rates })
  expect(viewComparison(fixed, { ...shown, places }).result?.chosenCount).toBe(2)
})
