import type { RateFigure } from '#modules/places/county-figures/county-figures.ts'
import { type PracticeCounty, type PracticeSchool, round } from './practice-county.ts'
import {
  add,
  type Groups,
  groupCategory,
  type Measure,
  none,
  type RawRate,
  races,
  schoolGroups,
} from './school-groups.ts'
import { seededRandom } from './seeded-random.ts'

export type { Measure } from './school-groups.ts'
export type PracticeRate = RateFigure & {
  readonly measure: Measure
  readonly level: 'state' | 'county' | 'district' | 'school'
  readonly cds: string
  readonly name: string
  readonly districtName: string | null
  readonly school: PracticeSchool | null
  readonly group: string
  readonly category: string
}

export const rateYears = ['2022-23', '2023-24', '2024-25'] as const
/** Absence fell from year to year after the pandemic; suspension hardly moved. */
const yearFactor: Readonly<Record<Measure, readonly number[]>> = {
  chronic_absence: [1.3, 1.1, 1],
  suspension: [1.1, 1.05, 1],
}

/** All rates of the county: every school, district and the county itself, and an invented state beside them. */
export function makeRates(county: PracticeCounty, measure: Measure, seed: number): readonly PracticeRate[] {
  return rateYears.flatMap((schoolYear, yearIndex) => {
    const random = seededRandom(seed + yearIndex + (measure === 'suspension' ? 50 : 0))
    const factor = yearFactor[measure][yearIndex] ?? 1
    const raw = county.schools.map((school) => ({
      school,
      groups: schoolGroups(school, measure, factor, random.between),
    }))
    return [
      ...rows(stateGroups(raw.map(({ groups }) => groups)), {
        level: 'state',
        cds: '0'.repeat(14),
        name: 'Practice State',
      }),
      ...rows(total(raw.filter(({ school }) => school.kindName !== 'virtual').map(({ groups }) => groups)), {
        level: 'county',
        cds: `00${'0'.repeat(12)}`,
        name: 'Practice County',
      }),
      ...county.districts.flatMap((district) =>
        rows(
          total(raw.filter(({ school }) => school.district.cds === district.cds).map(({ groups }) => groups)),
          {
            level: 'district',
            cds: district.cds,
            name: district.name,
            districtName: district.name,
          },
        ),
      ),
      ...raw.flatMap(({ school, groups }) =>
        rows(groups, {
          level: 'school',
          cds: school.cds,
          name: school.name,
          districtName: school.district.name,
          school,
        }),
      ),
    ].map((row) => ({ ...row, measure, schoolYear }))
  })
}

function total(parts: readonly Groups[]): Groups {
  const sums = new Map<string, RawRate>()
  for (const part of parts)
    for (const [group, rate] of part) sums.set(group, add(sums.get(group) ?? none, rate))
  return sums
}

/** An invented state: eighty such counties, where fewer are absent. */
const stateGroups = (parts: readonly Groups[]): Groups =>
  new Map(
    [...total(parts)].map(([group, rate]) => [
      group,
      { numerator: Math.round(rate.numerator * 80 * 0.81), denominator: rate.denominator * 80 },
    ]),
  )

type Area = Pick<PracticeRate, 'level' | 'cds' | 'name'> &
  Partial<Pick<PracticeRate, 'districtName' | 'school'>>

/** Rows in order of group; ten students or fewer are hidden, fewer than thirty are a small sample. */
function rows(groups: Groups, area: Area): readonly Omit<PracticeRate, 'measure' | 'schoolYear'>[] {
  const hidesRace = races.some(([, group]) => isHidden(groups.get(group)))
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, { numerator, denominator }]) => {
      const base = { districtName: null, school: null, ...area, group, category: groupCategory(group) }
      const isPartOfHidden = group === 'race_not_reported' && hidesRace
      if (denominator <= 10 || isPartOfHidden)
        return {
          ...base,
          numerator: null,
          denominator: null,
          ratePct: null,
          reliability: 'suppressed' as const,
        }
      const ratePct = round((100 * numerator) / denominator, 1)
      return {
        ...base,
        numerator,
        denominator,
        ratePct,
        reliability: denominator < 30 ? ('small-sample' as const) : ('reliable' as const),
      }
    })
}

const isHidden = (rate: RawRate | undefined): boolean =>
  rate !== undefined && rate.denominator > 0 && rate.denominator <= 10
