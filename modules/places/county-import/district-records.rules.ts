import type { District } from '../district/district.ts'
import type { SchoolRow } from '../public-file/public-file.ts'
import type { SchoolRecord } from './school-changes.rules.ts'

/** The districts of the schools as they are to stand: named as the newest list names them, open while one school is. */
export function districtRecords(
  known: readonly District[],
  schools: readonly SchoolRecord[],
  rows: readonly SchoolRow[],
): readonly District[] {
  const names = new Map(known.map(({ code, name }) => [code, name]))
  for (const row of rows.toSorted((a, b) => (a.schoolYear < b.schoolYear ? -1 : 1)))
    names.set(row.cds.slice(0, 7), row.districtName)
  const lastOpen = new Map<string, string | null>(known.map(({ code, closedOn }) => [code, closedOn]))
  for (const code of new Set(schools.map(({ districtCode }) => districtCode))) lastOpen.set(code, '')
  for (const { districtCode, closedOn } of schools) {
    const before = lastOpen.get(districtCode) ?? null
    const isOpen = closedOn === null || before === null
    lastOpen.set(districtCode, isOpen ? null : later(before, closedOn))
  }
  return [...lastOpen].map(([code, closedOn]) => ({
    code,
    name: names.get(code) ?? code,
    closedOn,
    closedReason: closedOn === null ? null : 'no_open_school',
  }))
}

const later = (a: string, b: string): string => (a > b ? a : b)
