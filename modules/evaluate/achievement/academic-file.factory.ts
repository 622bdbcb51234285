import type { readPublicFiles } from '#modules/places/index.ts'

type PublicFile = Parameters<typeof readPublicFiles>[0][number]

/** The columns of the state's file, in its order. Source: "Record Layout: Academic Indicator", 2023 to 2025. */
export const academicColumns = [
  'cds',
  'rtype',
  'schoolname',
  'districtname',
  'countyname',
  'charter_flag',
  'coe_flag',
  'dass_flag',
  'studentgroup',
  'currdenom',
  'currstatus',
  'priordenom',
  'priorstatus',
  'change',
  'statuslevel',
  'changelevel',
  'color',
  'box',
  'currnsizemet',
  'priornsizemet',
  'accountabilitymet',
  'hscutpoints',
  'pairshare_method',
  'currprate_enrolled',
  'currprate_tested',
  'currprate',
  'currnumPRLOSS',
  'currdenom_withoutPRLOSS',
  'currstatus_withoutPRLOSS',
  'priorprate_enrolled',
  'priorprate_tested',
  'priorprate',
  'priornumPRLOSS',
  'priordenom_withoutPRLOSS',
  'priorstatus_withoutPRLOSS',
  'indicator',
  'reportingyear',
] as const

export type AcademicCells = Partial<Record<(typeof academicColumns)[number], string>>

/** A file as the state offers it: tabs, one row a place and group. */
export function anAcademicFile(name: string, rows: readonly AcademicCells[]): PublicFile {
  const lines = [
    academicColumns.join('\t'),
    ...rows.map((row) => academicColumns.map((column) => row[column] ?? '').join('\t')),
  ]
  const bytes = new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
  return {
    file: name,
    retrievedOn: '2026-03-24',
    open: async function* () {
      yield bytes
    },
  }
}
