import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupNames } from '../county-figures/county-figures.ts'
import type { DirectoryRow, SchoolRow } from '../public-file/public-file.ts'
import { type KnownSchool, type SchoolId, schoolFactNames } from '../school/school.ts'
import { type SchoolChanges, type SchoolLists, schoolChanges } from './school-changes.rules.ts'

let made = 0
const newId = () => `school-${made++}` as SchoolId
const groups = Object.fromEntries(groupNames.map((name) => [name, 0])) as SchoolRow['groups']

function aRow(change: Partial<SchoolRow> = {}): SchoolRow {
  return {
    kind: 'schools',
    line: 1,
    cds: '00700110000001',
    schoolYear: '2025-26',
    name: 'Alder Elementary',
    districtName: 'Alder Unified',
    siteCounty: null,
    status: 'active',
    schoolType: 'Elementary',
    schoolLevel: 'Elementary',
    gradeSpan: 'K-5',
    gradeLow: 'K',
    gradeHigh: '5',
    charter: false,
    magnet: false,
    titleOne: false,
    alternative: false,
    virtualCode: 'N',
    street: '1 Alder Way',
    city: 'Alder',
    zip: '95000',
    latitude: 38.5,
    longitude: -121.5,
    enrollment: 100,
    staff: { total: null, teachers: null, administrators: null },
    groups,
    ...change,
  }
}

const anEntry = (change: Partial<DirectoryRow>): DirectoryRow => ({
  kind: 'directory',
  line: 1,
  cds: '00700110000001',
  name: 'Alder Elementary',
  districtName: 'Alder Unified',
  countyName: null,
  status: 'active',
  schoolType: null,
  districtType: null,
  charter: null,
  openedOn: null,
  closedOn: null,
  updatedOn: null,
  gradeSpan: null,
  virtualCode: null,
  street: null,
  city: null,
  zip: null,
  phone: null,
  website: null,
  latitude: null,
  longitude: null,
  ...change,
})

/** What is known once these changes are written. */
function knownAfter(
  before: readonly KnownSchool[],
  rows: readonly SchoolRow[],
  changes: SchoolChanges,
): KnownSchool[] {
  return changes.schools.map((record) => {
    const old = before.find(({ id }) => id === record.id)
    const row = rows.find(({ cds, schoolYear }) => cds === record.code && schoolYear === record.listedIn)
    const codes = changes.codes.filter(({ schoolId }) => schoolId === record.id).map(({ code }) => code)
    const facts = row ? Object.fromEntries(schoolFactNames.map((name) => [name, row[name]])) : old?.facts
    return {
      ...record,
      codes: [...new Set([...(old?.codes ?? []), ...codes])],
      facts: facts as KnownSchool['facts'],
    }
  })
}

const compare = (lists: Partial<SchoolLists>): SchoolChanges =>
  schoolChanges({ known: [], rows: [], directory: null, asOf: '2026-11-21', ...lists }, newId)
const known = (rows: readonly SchoolRow[]): KnownSchool[] => knownAfter([], rows, compare({ rows }))
const stateOf = (changes: SchoolChanges, index = 0) => {
  const school = changes.schools[index]
  return [school?.code, school?.closedOn, school?.closedReason]
}

const code = aRow().cds
const elsewhere = '00700220000001'

describe('one school', () => {
  const before = known([aRow()])
  const nextYear = { schoolYear: '2026-27' }
  const cases: readonly [string, Partial<SchoolLists>, readonly unknown[]][] = [
    ['listed again', { rows: [aRow(nextYear)] }, [code, null, null]],
    ['under another district', { rows: [aRow({ ...nextYear, cds: elsewhere })] }, [elsewhere, null, null]],
    [
      'left out of the next list',
      { rows: [aRow({ ...nextYear, cds: '00700110000009' })] },
      [code, '2026-07-01', 'not_listed'],
    ],
    [
      'left out of the same year’s list',
      { rows: [aRow({ cds: '00700110000009' })] },
      [code, '2025-07-01', 'not_listed'],
    ],
    [
      'left out of an older list',
      { rows: [aRow({ schoolYear: '2024-25', cds: '00700110000009' })] },
      [code, null, null],
    ],
    ['listed as closed', { rows: [aRow({ ...nextYear, status: 'closed' })] }, [code, '2026-11-21', 'closed']],
    [
      'closed by the directory',
      {
        directory: { listedOn: '2026-07-18', rows: [anEntry({ status: 'closed', closedOn: '2026-06-30' })] },
      },
      [code, '2026-06-30', 'closed'],
    ],
    [
      'closed by the directory on a day before its list found it open',
      {
        directory: { listedOn: '2026-07-18', rows: [anEntry({ status: 'closed', closedOn: '2019-06-30' })] },
      },
      [code, null, null],
    ],
    [
      'closed in its old district, active in its new one',
      {
        directory: {
          listedOn: '2026-07-18',
          rows: [anEntry({ status: 'closed', closedOn: '2026-06-30' }), anEntry({ cds: elsewhere })],
        },
      },
      [code, null, null],
    ],
    ['nothing said of it', { directory: { listedOn: '2026-07-18', rows: [] } }, [code, null, null]],
  ]
  test.each(cases)('%s', (_, lists, expected) => {
    expect(
      stateOf(compare({ known: before, ...lists }), lists.rows?.[0]?.cds === '00700110000009' ? 1 : 0),
    ).toEqual(expected)
  })

  test('closed by the directory stays closed when the same list comes again', () => {
    const directory = {
      listedOn: '2026-07-18',
      rows: [anEntry({ status: 'merged', closedOn: '2026-06-30' })],
    }
    const closed = knownAfter(before, [aRow()], compare({ known: before, directory }))
    expect(stateOf(compare({ known: closed, rows: [aRow()] }))).toEqual([code, '2026-06-30', 'merged'])
    expect(stateOf(compare({ known: closed, rows: [aRow(nextYear)] }))).toEqual([code, null, null])
  })

  test('two schools of one year whose codes end alike are two schools', () => {
    const both = compare({ known: before, rows: [aRow(), aRow({ cds: elsewhere, name: 'Other' })] })
    expect(both).toMatchObject({ added: [{ code: elsewhere }], moved: [], closed: [] })
    expect(new Set(both.schools.map(({ id }) => id)).size).toBe(2)
  })

  test('the directory’s other code is kept beside the list’s', () => {
    const directory = { listedOn: '2026-07-18', rows: [anEntry({ cds: elsewhere })] }
    const changes = compare({ known: before, directory })
    expect(changes.moved).toEqual([{ name: 'Alder Elementary', code, toCode: elsewhere, by: 'directory' }])
    expect(stateOf(changes)).toEqual([code, null, null])
    const after = knownAfter(before, [aRow()], changes)
    expect(compare({ known: after, directory }).moved).toEqual([])
  })

  test('the code of a closed school is taken for recycled only under another name at another place', () => {
    const listed = [aRow({ cds: '00700110000009', ...nextYear })]
    const closed = knownAfter(before, [aRow(), ...listed], compare({ known: before, rows: listed }))
    const again = (change: Partial<SchoolRow>) =>
      compare({
        known: closed,
        rows: [aRow({ ...nextYear, cds: '00700110000009' }), aRow({ schoolYear: '2026-27', ...change })],
      })
    expect(again({}).reopened).toHaveLength(1)
    expect(again({ name: 'Zephyr Academy' }).reopened).toHaveLength(1)
    expect(again({ latitude: 34, longitude: -118 }).reopened).toHaveLength(1)
    const other = again({ name: 'Zephyr Academy', latitude: 34, longitude: -118 })
    expect([other.reopened, other.recycled.map(({ name }) => name)]).toEqual([[], ['Zephyr Academy']])
  })
})

// A county of some schools, and what the next list does with each of them.
const step = fc.constantFrom('stays', 'leaves', 'moves', 'is renamed', 'moves its building')
const county = fc.array(fc.record({ district: fc.integer({ min: 1, max: 3 }), step }), {
  minLength: 1,
  maxLength: 40,
})

function listsOf(schools: readonly { readonly district: number; readonly step: string }[]) {
  const rowOf = (index: number, district: number, change: Partial<SchoolRow> = {}) =>
    aRow({
      cds: `0070${district}00${String(index + 1).padStart(7, '0')}`,
      name: `School ${index + 1}`,
      districtName: `District ${district}`,
      ...change,
    })
  const first = schools.map(({ district }, index) => rowOf(index, district))
  const second = schools.flatMap(({ district, step }, index) => {
    if (step === 'leaves') return []
    const next = { schoolYear: '2026-27' }
    if (step === 'moves') return [rowOf(index, (district % 3) + 1, next)]
    if (step === 'is renamed') return [rowOf(index, district, { ...next, name: `Renamed ${index + 1}` })]
    if (step === 'moves its building')
      return [rowOf(index, district, { ...next, latitude: 34, longitude: -118 })]
    return [rowOf(index, district, next)]
  })
  return { first, second }
}

describe('whatever a county’s next list does', () => {
  test('no school that it lists is closed, and none that it leaves out stays open', () => {
    fc.assert(
      fc.property(county, (schools) => {
        const { first, second } = listsOf(schools)
        const before = known(first)
        const changes = compare({ known: before, rows: second })
        if (second.length === 0) return
        for (const [index, school] of schools.entries()) {
          const record = changes.schools.find(
            ({ id }) => id === before.find((one) => one.code === first[index]?.cds)?.id,
          )
          expect(record?.closedReason).toBe(school.step === 'leaves' ? 'not_listed' : null)
        }
        expect(changes.added).toEqual([])
        expect(changes.schools).toHaveLength(schools.length)
        expect(changes.missing).toHaveLength(schools.filter((school) => school.step === 'leaves').length)
        expect(changes.moved).toHaveLength(schools.filter((school) => school.step === 'moves').length)
      }),
    )
  })

  test('no two schools share a code, and the same list again changes nothing', () => {
    fc.assert(
      fc.property(county, (schools) => {
        const { first, second } = listsOf(schools)
        const before = known(first)
        const changes = compare({ known: before, rows: second })
        expect(new Set(changes.schools.map(({ code }) => code)).size).toBe(changes.schools.length)
        const after = knownAfter(before, [...first, ...second], changes)
        const again = compare({ known: after, rows: second })
        expect(again).toMatchObject({
          added: [],
          changed: [],
          closed: [],
          reopened: [],
          moved: [],
          codes: [],
        })
        expect(knownAfter(after, [...first, ...second], again)).toEqual(after)
      }),
    )
  })

  test('an older list closes no school and renames none', () => {
    fc.assert(
      fc.property(county, (schools) => {
        const { first, second } = listsOf(schools)
        if (second.length === 0) return
        const now = known(second)
        const changes = compare({ known: now, rows: first })
        for (const school of now)
          expect(changes.schools.find(({ id }) => id === school.id)).toMatchObject({
            code: school.code,
            name: school.name,
            closedOn: null,
          })
        expect(changes).toMatchObject({ closed: [], changed: [], moved: [] })
      }),
    )
  })
})
