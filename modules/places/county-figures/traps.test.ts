import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { publicData } from '#tests/public-data.ts'
import { parsePublicFile } from '../public-file/parse-public-file.ts'
import type {
  DirectoryRow,
  FacilityRow,
  HealthSiteRow,
  PublicRow,
  RateRow,
  RowProblem,
  SchoolRow,
  SupportStaffRow,
  UnduplicatedCountRow,
} from '../public-file/public-file.ts'
import type { CountyFigures } from './county-figures.ts'
import { type CountiesFolder, readAllCounties, readCountyFolder } from './read-county-folder.ts'

const folder = publicData()

/** Rows of one of the cut Sacramento files. */
async function rowsOf<Row extends PublicRow>(name: string): Promise<{ rows: Row[]; problems: RowProblem[] }> {
  const rows: PublicRow[] = []
  const problems: RowProblem[] = []
  const verdict = await parsePublicFile(createReadStream(join(folder ?? '', name)), name, {
    onRows: (batch) => {
      rows.push(...batch)
    },
    onProblem: (problem) => problems.push(problem),
  })
  if (!verdict.done) throw new Error(JSON.stringify(verdict.refusal))
  return { rows: rows as Row[], problems }
}
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

// These tests need the real public files; without them the practice county's own are tried in db/practice.
describe.skipIf(folder === null)('Sacramento County, as published', () => {
  let figures: CountyFigures
  const school = (name: string) => figures.schools.find((one) => one.name === name)

  beforeAll(async () => {
    const outcome = await readCountyFolder(folder ?? '', '34')
    if (!outcome.done) throw new Error(outcome.refusal)
    figures = outcome.result.figures
  })

  it('is 385 schools in 13 districts and the county office, with 247,467 students', () => {
    expect(figures.schools).toHaveLength(385)
    expect(figures.districts).toHaveLength(14)
    expect(figures.districts.filter(({ name }) => /Office of Education/.test(name))).toHaveLength(1)
    expect(sum(figures.schools.map(({ enrollment }) => enrollment))).toBe(247_467)
    expect(sum(figures.schools.map(({ groups }) => groups.free_reduced_meal_eligible))).toBe(144_717)
    expect(figures.schools.filter(({ charter }) => charter)).toHaveLength(54)
    expect(figures.enrollmentYear).toBe('2025-26')
  })

  it('stands beside its own and the state’s rates', () => {
    expect(figures.countyRates).toMatchObject({
      chronicAbsence: { numerator: 69_559, denominator: 270_347, ratePct: 25.7 },
      suspension: { numerator: 12_077, denominator: 278_700, ratePct: 4.3 },
    })
    expect(figures.stateRates).toMatchObject({
      chronicAbsence: { numerator: 1_143_668, denominator: 5_903_507, ratePct: 19.4 },
      suspension: { numerator: 175_084, denominator: 5_965_383, ratePct: 2.9 },
    })
  })

  it('has its schools in order of code, each once', () => {
    const codes = figures.schools.map(({ cds }) => cds)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it('counts at Highlands Community Charter thirty times as many students as are enrolled', () => {
    const charter = school('Highlands Community Charter')
    expect(charter).toMatchObject({
      enrollment: 487,
      charter: true,
      chronicAbsence: { denominator: 14_871, ratePct: 95.3 },
    })
    const others = figures.schools.filter((one) => one.districtCode === '3476505' && one !== charter)
    const rate =
      sum(others.map((one) => one.chronicAbsence?.numerator ?? 0)) /
      sum(others.map((one) => one.chronicAbsence?.denominator ?? 0))
    expect(rate).toBeGreaterThan(0.27)
    expect(rate).toBeLessThan(0.33)
  })

  it('has alternative and court schools whose cumulative denominators are two to seven times their enrollment', () => {
    const turnover = figures.schools
      .filter((one) =>
        ['Juvenile Court', 'County Community', 'Continuation', 'Community Day'].includes(one.schoolType),
      )
      .map((one) => (one.chronicAbsence?.denominator ?? 0) / one.enrollment)
    expect(turnover.filter((times) => times > 1).length).toBeGreaterThan(turnover.length / 2)
    expect(Math.max(...turnover)).toBeGreaterThan(2)
  })

  it('disputes the place of three schools', () => {
    expect(figures.schools.filter(({ placeDisputed }) => placeDisputed).map(({ name }) => name)).toEqual([
      'Paseo Grande Charter',
      'Paso Verde',
      'California Innovative Career Academy',
    ])
  })

  it('keeps the place of schools that only changed code undisputed', () => {
    expect(school('Marconi Learning Academy')).toMatchObject({ cds: '34674210137950', placeDisputed: false })
    expect(school('Aspire Capitol Heights Academy')).toMatchObject({
      cds: '34674390102343',
      placeDisputed: false,
    })
  })

  it('keeps a school that the newer directory no longer lists', () => {
    expect(school('George Washington Carver School of Arts and Science')).toMatchObject({
      cds: '34674390101899',
    })
  })

  it('has nine schools that stand in other counties', () => {
    const elsewhere = figures.schools.filter(({ siteCounty }) => siteCounty !== 'Sacramento')
    expect(elsewhere.map(({ siteCounty }) => siteCounty).sort()).toEqual([
      'Placer',
      'Placer',
      'Solano',
      'Solano',
      'Solano',
      'Solano',
      'Yolo',
      'Yolo',
      'Yolo',
    ])
  })

  it('has suppressed rates that are null and never zero', () => {
    const hidden = figures.schools.filter(
      ({ chronicAbsence }) => chronicAbsence?.reliability === 'suppressed',
    )
    expect(hidden.length).toBeGreaterThan(0)
    for (const { chronicAbsence } of hidden)
      expect(chronicAbsence).toMatchObject({ numerator: null, denominator: null, ratePct: null })
  })

  it('reports 413.6 counselors, 166.6 psychologists, 74.7 social workers and 71.3 nurses', () => {
    const total = (role: 'counselor' | 'psychologist' | 'socialWorker' | 'nurse') =>
      Math.round(sum(figures.schools.map(({ supportStaff }) => supportStaff?.[role] ?? 0)) * 10) / 10
    expect([total('counselor'), total('psychologist'), total('socialWorker'), total('nurse')]).toEqual([
      413.6, 166.6, 74.7, 71.3,
    ])
  })

  it('matches health centers to the school they are named after, not to the nearest', () => {
    const schoolOf = (name: RegExp) => {
      const site = figures.healthSites.find(
        (one) => name.test(one.name) && one.kind !== 'PRIMARY CARE CLINIC',
      )
      return figures.schools.find(({ cds }) => cds === site?.schoolCds)?.name ?? null
    }
    expect(schoolOf(/^Estrellita Continuation/)).toBe('Estrellita Continuation High')
    expect(schoolOf(/^Martin Luther King Jr\. Technology/)).toBeNull()
    expect(schoolOf(/^Hiram Johnson/)).toBe('Hiram W. Johnson High')
    expect(schoolOf(/^WellSpace Health - J Street/)).toBeNull()
    expect(figures.healthSites.filter(({ schoolCds }) => schoolCds !== null)).toHaveLength(28)
    expect(figures.healthSites).toHaveLength(83 + 364)
  })

  it('names its sources with year, day and count, and no file of another county’s', () => {
    expect(figures.sources.map(({ fileKind, rowCount }) => `${fileKind} ${rowCount}`)).toEqual([
      'chronic_absence 1189',
      'directory 630',
      'directory 400',
      'facilities 364',
      'health_sites 83',
      'schools 385',
      'support_staff 342',
      'suspension 1189',
      'unduplicated_count 391',
    ])
    expect(figures.dataEdition).toMatch(/^2025-26 · [0-9a-f]{8}$/)
  })
})

describe.skipIf(folder === null)('the files of Sacramento County', () => {
  it('have every rate equal to its numerator over its denominator', async () => {
    const chronic = await rowsOf<RateRow>('sacramento_chronic_absenteeism_2022-23_to_2024-25.csv')
    const suspended = await rowsOf<RateRow>('sacramento_suspension_2022-23_to_2024-25.csv')
    expect([chronic.problems, suspended.problems]).toEqual([[], []])
    const published = ({ rows }: { rows: RateRow[] }) =>
      rows.filter(({ numerator }) => numerator !== null).length
    expect([chronic.rows.length, published(chronic)]).toEqual([24_891, 18_715])
    expect([suspended.rows.length, published(suspended)]).toEqual([20_710, 14_746])
  })

  it('say in the directory that two schools have another code, and list 16 that the enrollment file leaves out', async () => {
    const { rows: directory } = await rowsOf<DirectoryRow>('sacramento_school_directory_2026-07-18.csv')
    const { rows: schools } = await rowsOf<SchoolRow>('sacramento_schools_2025-26.csv')
    const known = new Set(schools.map(({ cds }) => cds))
    const only = directory.filter(({ cds }) => !known.has(cds))
    const moved = only.filter(({ cds }) => schools.some((school) => school.cds.endsWith(cds.slice(7))))
    expect(moved.map(({ cds, name }) => `${cds} ${name}`)).toEqual([
      '34103480102343 Aspire Capitol Heights Academy',
      '34674470137950 Marconi Learning Academy',
    ])
    expect(only.length - moved.length).toBe(16)
    const listed = new Set(directory.map(({ cds }) => cds.slice(7)))
    expect(schools.filter(({ cds }) => !listed.has(cds.slice(7))).map(({ name }) => name)).toEqual([
      'George Washington Carver School of Arts and Science',
    ])
  })

  it('hold in 2018 closed schools whose last seven digits another school bears', async () => {
    const { rows } = await rowsOf<DirectoryRow>('sacramento_pubschls_2018-06.csv')
    expect(rows).toHaveLength(630)
    const count = (status: string) => rows.filter((row) => row.status === status).length
    expect([count('active'), count('closed'), count('merged'), count('pending')]).toEqual([413, 184, 31, 2])
    const westside = rows.filter(({ cds }) => cds.endsWith('6033633'))
    expect(westside.map(({ status, name }) => `${status} ${name}`)).toEqual([
      'closed Westside (SH)',
      'active Westside Elementary',
    ])
    expect(rows.filter(({ name }) => name === null)).toHaveLength(24)
  })

  it('have one provider identifier that fails its check digit, several shared, 101 missing, 21 without license status', async () => {
    const { rows, problems } = await rowsOf<FacilityRow>(
      'sacramento_licensed_health_facilities_2025-10-18.csv',
    )
    expect(problems).toMatchObject([
      { column: 'npi', value: '1972541495', reason: 'bad_npi', effect: 'value_set_aside' },
    ])
    expect(rows).toHaveLength(364)
    expect(rows.filter(({ npi }) => npi === null)).toHaveLength(102)
    expect(rows.filter(({ licenseStatus }) => licenseStatus === null)).toHaveLength(21)
    const shared = rows.filter(({ npi }) => npi === '1427715515')
    expect(shared.length).toBe(8)
    expect(rows.filter(({ category }) => category === 'PRIMARY CARE CLINIC')).toHaveLength(77)
  })

  it('list a telephone of nines and two streets without a number', async () => {
    const { rows, problems } = await rowsOf<HealthSiteRow>('sacramento_hrsa_health_center_sites.csv')
    expect(problems.map(({ value, reason }) => `${value} ${reason}`)).toEqual([
      '9999999999 bad_phone',
      'Watt Ave street_without_number',
      'Fairfield St street_without_number',
    ])
    expect(rows.filter(({ phone }) => phone === null)).toHaveLength(1)
    expect(rows.filter(({ street }) => street === 'Watt Ave')).toHaveLength(1)
    expect([rows.length, rows.filter(({ program }) => program === 'look-alike').length]).toEqual([83, 10])
    expect(rows.filter(({ namedAfterSchool }) => namedAfterSchool)).toHaveLength(29)
  })

  it('count 155,902 of 249,194 students unduplicated in 2019-20, and leave a school’s empty roles empty', async () => {
    const { rows } = await rowsOf<UnduplicatedCountRow>('sacramento_cupc_2019-20.csv')
    expect([sum(rows.map((row) => row.unduplicated)), sum(rows.map((row) => row.enrollment))]).toEqual([
      155_902, 249_194,
    ])
    const staff = await rowsOf<SupportStaffRow>('sacramento_school_support_staff_fte_2024-25.csv')
    expect(staff.rows.filter(({ nurse }) => nurse === null).length).toBeGreaterThan(100)
  })
})

describe.skipIf(folder === null)('all counties of California', () => {
  let all: CountiesFolder

  beforeAll(async () => {
    const outcome = await readAllCounties(folder ?? '')
    if (!outcome.done) throw new Error(outcome.refusal)
    all = outcome.result
  })

  it('are 58, and their students are those the state counts: 5,716,698 with two schools that closed', () => {
    expect(all.counties).toHaveLength(58)
    const schools = all.counties.flatMap((county) => county.schools)
    expect(schools).toHaveLength(9_944)
    expect(sum(schools.map(({ enrollment }) => enrollment)) + 79 + 31).toBe(5_716_698)
  })

  it('give Sacramento the same figures and edition as reading it alone', async () => {
    const alone = await readCountyFolder(folder ?? '', '34')
    const among = all.counties.find(({ countyCode }) => countyCode === '34')
    expect(alone.done && alone.result.figures).toEqual(among)
  })

  it('have no health sites where no file covers them, and say so by naming no such source', () => {
    const fresno = all.counties.find(({ countyCode }) => countyCode === '10')
    expect(fresno).toMatchObject({ countyName: 'Fresno', healthSites: [] })
    expect(fresno?.sources.map(({ fileKind }) => fileKind)).not.toContain('health_sites')
    expect(
      fresno?.schools.every(
        ({ chronicAbsence }) => chronicAbsence === null || chronicAbsence.schoolYear === '2024-25',
      ),
    ).toBe(true)
  })
})
