import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { groupNames, type RateFigure, type SchoolFigures } from '#modules/places/index.ts'
import { publicData } from '#tests/public-data.ts'
import { defaultAssumptions } from '../assumption/assumption.rules.ts'
import { planHorizon } from './plan-horizon.rules.ts'
import { evaluateRollout } from './plan-year.rules.ts'
import { plannedSchools } from './school-plan.rules.ts'

const folder = publicData()

type Row = Readonly<Record<string, string>>
const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(`${folder}/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data
const number = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell)

function ratesOf(file: string): ReadonlyMap<string, RateFigure> {
  const newest = rowsOf(file).filter(
    (row) => row.level === 'school' && row.subgroup_id === 'all' && row.academic_year === '2024-25',
  )
  return new Map(
    newest.map((row) => [
      row.cds_code!,
      {
        schoolYear: '2024-25',
        numerator: number(row.numerator),
        denominator: number(row.denominator),
        ratePct: number(row.rate_pct),
        reliability: row.reliability as RateFigure['reliability'],
      },
    ]),
  )
}

/** Just enough of the county's files for the rules; the importer is tested where it lives. */
function sacramento(): readonly SchoolFigures[] {
  const absence = ratesOf('sacramento_chronic_absenteeism_2022-23_to_2024-25.csv')
  const suspension = ratesOf('sacramento_suspension_2022-23_to_2024-25.csv')
  const staff = new Map(
    rowsOf('sacramento_school_support_staff_fte_2024-25.csv').map((row) => [row.cds_code!, row]),
  )
  return rowsOf('sacramento_schools_2025-26.csv').map((row) => {
    const support = staff.get(row.cds_code!)
    return {
      cds: row.cds_code!,
      name: row.school_name!,
      districtCode: row.cds_code!.slice(0, 7),
      districtName: row.district_name!,
      siteCounty: row.site_county!,
      schoolType: row.school_type!,
      schoolLevel: row.school_level!,
      gradeSpan: row.grade_span!,
      charter: row.charter === 'Y',
      alternative: row.dass === 'Y',
      virtualCode: row.virtual_code!,
      street: row.street!,
      city: row.city!,
      zip: row.zip!,
      latitude: number(row.latitude),
      longitude: number(row.longitude),
      placeDisputed: false,
      enrollment: Number(row.enrollment_total),
      groups: Object.fromEntries(
        groupNames.map((name) => [name, number(row[`${name}_count`])]),
      ) as SchoolFigures['groups'],
      chronicAbsence: absence.get(row.cds_code!) ?? null,
      suspension: suspension.get(row.cds_code!) ?? null,
      supportStaff: support
        ? {
            schoolYear: '2024-25',
            counselor: number(support.fte_counselor),
            psychologist: number(support.fte_psychologist),
            socialWorker: number(support.fte_social_worker),
            nurse: number(support.fte_nurse),
          }
        : null,
    }
  })
}

describe.skipIf(folder === null)('Sacramento County (public files needed)', () => {
  const { values } = defaultAssumptions({ countyCode: '34', planFrom: 20261121 })
  const options = { openCds: new Set<string>(), promise: 'days_by_need' as const }
  const figures = folder === null ? { schools: [] } : { schools: sacramento() }
  const plans = plannedSchools(figures, values, options)
  const named = (name: string) => plans.find((plan) => plan.name === name)!

  test('385 schools, 247,467 students; two fully virtual, one court, two that serve adults', () => {
    expect(plans).toHaveLength(385)
    expect(plans.reduce((students, plan) => students + plan.enrollment, 0)).toBe(247_467)
    const apart = plans
      .filter((plan) => plan.standing !== 'served')
      .map((plan) => `${plan.standing}: ${plan.name}`)
    expect(apart.sort()).toEqual([
      'adult_serving: California Innovative Career Academy',
      'adult_serving: Highlands Community Charter',
      'court: El Centro Jr./Sr. High',
      'remote: Innovations Academy',
      'remote: Paseo Grande Charter',
    ])
  })

  test('the charter for adults is neither neediest nor silent about why', () => {
    const adult = named('Highlands Community Charter')
    const higher = plans.filter((plan) => plan.need > adult.need).length
    expect(higher).toBeGreaterThan(10)
    expect(adult.needScore.topTenthShare).toBeNull()
    expect(adult.note).toContain('Not published: chronic absence, support staff.')
  })

  test('the Medi-Cal share of visits is each school’s own and the county’s on the mean', () => {
    const visits = plans.reduce((total, plan) => total + plan.visitsPerYear, 0)
    const mean =
      plans.reduce((total, plan) => total + plan.visitsPerYear * plan.medicalVisitShare, 0) / visits
    expect(mean).toBeCloseTo(values.mix_medi_cal_pps, 9)
    const shares = plans.map((plan) => plan.medicalVisitShare)
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.4)
  })

  test('top-tenth shares hand out 39 places among 383 schools', () => {
    const places = plans.reduce((total, plan) => total + (plan.needScore.topTenthShare ?? 0), 0)
    expect(places).toBeCloseTo(39, 6)
  })

  test('open everywhere for eight years: every month is whole cents and every school adds up', () => {
    const horizon = planHorizon({ enrollmentYear: '2025-26', years: 8, hasOpenSites: true }, values)
    const openings = plans.map((_, index) => (index % 7) + 1)
    const { years, balance } = evaluateRollout(plans, openings, horizon, values)
    expect(years.at(-1)).toMatchObject({ year: 2033, schoolsOpen: 385, studentsCovered: 247_467 })
    expect(balance.byMonth.every(Number.isInteger)).toBe(true)
    for (const plan of plans) expect(plan.netCents).toBe(plan.revenueCents - plan.costCents)
  })
})
