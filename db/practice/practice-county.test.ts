import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CountyFigures } from '#modules/places/county-figures/county-figures.ts'
import { readCountyFolder } from '#modules/places/county-figures/read-county-folder.ts'
import { parsePublicFile } from '#modules/places/public-file/parse-public-file.ts'
import type { DirectoryRow, FacilityRow, PublicRow } from '#modules/places/public-file/public-file.ts'
import { publicData } from '#tests/public-data.ts'
import { makePracticeFigures } from './practice-figures.ts'
import { practiceFiles, writePracticeFiles } from './write-practice-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'practice-'))
let figures: CountyFigures
let reasons: readonly string[] = []

beforeAll(async () => {
  await writePracticeFiles(folder, 'publisher')
  const outcome = await readCountyFolder(folder, '00')
  if (!outcome.done) throw new Error(outcome.refusal)
  figures = outcome.result.figures
  reasons = outcome.result.problems.map(({ reason }) => reason)
})
afterAll(() => rmSync(folder, { recursive: true }))

const hashOf = (seed?: number): string => {
  const hash = createHash('sha256')
  for (const layout of ['folder', 'publisher'] as const)
    for (const { name, bytes } of practiceFiles(layout, seed)) hash.update(name).update(bytes)
  return hash.digest('hex')
}

describe('the practice county', () => {
  it('is the same bytes from the same seed, and others from another', () => {
    expect(hashOf()).toBe(hashOf())
    expect(hashOf(7)).not.toBe(hashOf())
  })

  it('has schools of all kinds', () => {
    const count = (test: (school: CountyFigures['schools'][number]) => boolean) =>
      figures.schools.filter(test).length
    expect(figures).toMatchObject({
      countyCode: '00',
      countyName: 'Practice County',
      enrollmentYear: '2025-26',
    })
    expect(figures.schools).toHaveLength(125)
    expect(figures.districts).toHaveLength(14)
    expect(new Set(figures.schools.map(({ schoolType }) => schoolType))).toEqual(
      new Set([
        'Elementary',
        'Middle',
        'High',
        'K-12',
        'Continuation',
        'Alternative Schools of Choice',
        'Special Education',
        'Community Day',
        'County Community',
        'Juvenile Court',
      ]),
    )
    expect(count(({ charter }) => charter)).toBeGreaterThan(5)
    expect(count(({ virtualCode }) => virtualCode === 'F')).toBe(1)
    expect(count(({ enrollment }) => enrollment < 130 && enrollment > 30)).toBeGreaterThan(8)
    expect(figures.districts.filter(({ schoolCount }) => schoolCount === 1)).toHaveLength(1)
    expect(count(({ siteCounty }) => siteCounty !== 'Practice County')).toBeGreaterThan(0)
  })

  it('has the traps of real files', () => {
    const adult = figures.schools.find(({ name }) => name.endsWith('Community Charter'))
    expect((adult?.chronicAbsence?.denominator ?? 0) / (adult?.enrollment ?? 1)).toBeGreaterThan(20)
    expect(adult?.chronicAbsence?.ratePct).toBeGreaterThan(80)
    expect(
      figures.schools.filter(({ chronicAbsence }) => chronicAbsence?.reliability === 'suppressed'),
    ).toHaveLength(1)
    expect(figures.schools.filter(({ placeDisputed }) => placeDisputed)).toHaveLength(2)
    expect([...reasons].sort()).toEqual(['bad_npi', 'bad_phone', 'street_without_number'])
  })

  it('has the rates of all students, for each school, the county and an invented state', () => {
    const [county, state] = [figures.countyRates.chronicAbsence, figures.stateRates.chronicAbsence]
    expect(county?.denominator).toBeGreaterThan(
      figures.schools.reduce((sum, { enrollment }) => sum + enrollment, 0),
    )
    expect(state?.denominator).toBeGreaterThan(50 * (county?.denominator ?? 0))
    for (const { chronicAbsence, enrollment } of figures.schools)
      if (chronicAbsence?.denominator) expect(chronicAbsence.denominator).toBeGreaterThanOrEqual(enrollment)
  })

  it('has health centers at schools, one of which the list takes for another school, and one that moved away', () => {
    const atSchools = figures.healthSites.filter(({ schoolCds }) => schoolCds !== null)
    expect(atSchools).toHaveLength(14)
    const wrong = makePracticeFigures().sites.filter(({ siteId, nearest, namedAfterSchool }) => {
      const own = figures.healthSites.find((site) => site.siteId === siteId)?.schoolCds ?? null
      return namedAfterSchool && nearest?.school.cds !== (own ?? undefined)
    })
    expect(wrong).toHaveLength(1)
    expect(figures.healthSites.find(({ name }) => name.endsWith('School Site'))).toMatchObject({
      schoolCds: null,
    })
  })

  it('has a directory of its own mind', async () => {
    const directory = await rowsOf<DirectoryRow>('pubschls')
    const known = new Set(figures.schools.map(({ cds }) => cds))
    const open = directory.filter(({ status, name }) => status === 'active' && name !== null)
    const moved = open.filter(
      ({ cds }) => !known.has(cds) && figures.schools.some((school) => school.cds.endsWith(cds.slice(7))),
    )
    expect(moved).toMatchObject([{ districtName: 'Practice County Office of Education' }])
    expect(open.filter(({ cds }) => !known.has(cds))).toHaveLength(1 + 4)
    const listed = new Set(open.map(({ cds }) => cds.slice(7)))
    expect(figures.schools.filter(({ cds }) => !listed.has(cds.slice(7)))).toMatchObject([
      { virtualCode: 'F' },
    ])
    const closed = directory.filter(({ status }) => status === 'closed')
    expect(
      closed.some(({ cds }) => figures.schools.some((school) => school.cds.endsWith(cds.slice(7)))),
    ).toBe(true)
    const facilities = await rowsOf<FacilityRow>('facility')
    expect(facilities.filter(({ npi }) => npi === '2000000010').length).toBeGreaterThan(1)
    expect(facilities.filter(({ licenseStatus }) => licenseStatus === null).length).toBeGreaterThan(0)
  })

  const realFolder = publicData()
  it.skipIf(realFolder === null)('shares no name with a school or district of California', async () => {
    const names = new Set<string>()
    for (const name of ['california_schools_2025-26.csv.gz', 'california_school_directory_2026-07-18.csv.gz'])
      await parsePublicFile(createReadStream(join(realFolder ?? '', name)), name, {
        onRows: (rows) => {
          for (const row of rows)
            if ('districtName' in row)
              for (const one of [row.name, row.districtName]) if (one) names.add(one.toLowerCase())
        },
      })
    expect(names.size).toBeGreaterThan(9_000)
    const own = makePracticeFigures()
    const ours = [...own.county.schools, ...own.county.districts, ...own.directory].flatMap(
      ({ name }) => name ?? [],
    )
    expect(ours.filter((name) => names.has(name.toLowerCase()))).toEqual([])
  })
})

async function rowsOf<Row extends PublicRow>(part: string): Promise<Row[]> {
  const file = practiceFiles('publisher').find(({ name }) => name.includes(part))
  const rows: PublicRow[] = []
  async function* bytes() {
    yield file?.bytes ?? new Uint8Array()
  }
  await parsePublicFile(bytes(), file?.name ?? '', {
    practice: true,
    onRows: (batch) => {
      rows.push(...batch)
    },
  })
  return rows as Row[]
}
