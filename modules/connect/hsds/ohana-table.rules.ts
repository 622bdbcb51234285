import { CsvTable } from './csv-table.rules.ts'
import type { HsdsProblem } from './read-hsds.rules.ts'

// The CSV files of the Ohana API (Code for America), which carry HSDS 1: a service is at one location, a location belongs to
// one organization, and what the later standard has in tables of their own stands in cells, parted by commas. Columns are
// those that its importers ask for (codeforamerica/ohana-api, lib/*_importer.rb) and its export writes.

export type OhanaTableName =
  | 'organization'
  | 'program'
  | 'location'
  | 'address'
  | 'service'
  | 'contact'
  | 'phone'
  | 'regular_schedule'
  | 'holiday_schedule'
  | 'taxonomy'

type Mark = { readonly path: string; readonly has: readonly string[]; readonly lacks: readonly string[] }

/** What tells each table from the others, whatever its file is called. */
const marks: Readonly<Record<OhanaTableName, Mark>> = {
  organization: {
    path: 'organizations.csv',
    has: ['id', 'name', 'description'],
    lacks: ['organization_id', 'location_id'],
  },
  program: {
    path: 'programs.csv',
    has: ['id', 'organization_id', 'name'],
    lacks: ['location_id', 'virtual'],
  },
  location: { path: 'locations.csv', has: ['id', 'organization_id', 'name', 'virtual'], lacks: [] },
  address: { path: 'addresses.csv', has: ['id', 'location_id', 'address_1'], lacks: ['attention'] },
  service: {
    path: 'services.csv',
    has: ['id', 'location_id', 'name', 'status'],
    lacks: ['organization_id', 'service_id'],
  },
  contact: { path: 'contacts.csv', has: ['id', 'location_id', 'service_id', 'name', 'title'], lacks: [] },
  phone: { path: 'phones.csv', has: ['id', 'location_id', 'number'], lacks: [] },
  regular_schedule: {
    path: 'regular_schedules.csv',
    has: ['id', 'weekday', 'opens_at', 'closes_at'],
    lacks: [],
  },
  holiday_schedule: {
    path: 'holiday_schedules.csv',
    has: ['id', 'start_date', 'end_date', 'closed'],
    lacks: [],
  },
  taxonomy: { path: 'taxonomy.csv', has: ['taxonomy_id', 'name'], lacks: ['location_id'] },
}
/** What a listing has no place for. */
const leftAside: Partial<Readonly<Record<OhanaTableName, readonly string[]>>> = {
  organization: [
    ...['accreditations', 'alternate_name', 'date_incorporated', 'funding_sources'],
    ...['legal_status', 'licenses', 'tax_id', 'tax_status'],
  ],
  location: ['admin_emails', 'alternate_name', 'name', 'short_desc'],
  service: ['funding_sources'],
}
const tableNames = Object.keys(marks) as readonly OhanaTableName[]

/** Rows of one table that are looked at. */
const mostRows = 200_000

export type OhanaRow = {
  /** `phones.csv row 7` */
  readonly at: string
  readonly id: string
  /** What stands in a cell, without blanks around it; an empty one says nothing. */
  readonly cell: (column: string) => string | undefined
}
export type OhanaTables = Readonly<Record<OhanaTableName, readonly OhanaRow[]>>

/**
 * The tables of a zip in the Ohana layout; null where it has no services in that layout. Rows that cannot be used, files that
 * say the same and what a listing has no place for are told.
 * @throws SyntaxError when a table is too long.
 */
export function ohanaTables(
  files: ReadonlyMap<string, Uint8Array>,
  problems: HsdsProblem[],
): OhanaTables | null {
  const headers = [...files].map(([path, file]) => ({ path, columns: columnsOf(file) }))
  const pathsOf = (name: OhanaTableName) =>
    headers.filter(({ columns }) => bears(columns, marks[name])).map(({ path }) => path)
  if (pathsOf('service').length === 0) return null
  for (const { path, columns } of headers)
    if (path.endsWith('.csv') && !tableNames.some((name) => bears(columns, marks[name])))
      problems.push({ at: path, problem: 'is left aside: a listing has no place for it' })
  return Object.fromEntries(
    tableNames.map((name) => {
      const paths = pathsOf(name)
      const path = paths.find((one) => one === marks[name].path) ?? paths[0]
      for (const other of paths)
        if (other !== path)
          problems.push({ at: other, problem: `is left out: ${path} holds rows of this kind` })
      const rows = path === undefined ? [] : rowsOf(files.get(path) ?? new Uint8Array(), path, problems)
      const aside = leftAside[name]?.filter((column) => rows.some(({ cell }) => cell(column) !== undefined))
      if (path !== undefined && aside?.length)
        problems.push({ at: path, problem: `left aside, a listing has no place for: ${aside.join(', ')}` })
      return [name, rows]
    }),
  ) as OhanaTables
}

function columnsOf(file: Uint8Array): readonly string[] {
  const end = file.findIndex((byte) => byte === 10 || byte === 13)
  const header = new TextDecoder().decode(end < 0 ? file : file.subarray(0, end))
  return header.split(',').map((name) => name.replaceAll('"', '').trim())
}

const bears = (columns: readonly string[], { has, lacks }: Mark): boolean =>
  has.every((name) => columns.includes(name)) && !lacks.some((name) => columns.includes(name))

function rowsOf(file: Uint8Array, path: string, problems: HsdsProblem[]): readonly OhanaRow[] {
  // The terms alone call their id by another name.
  const renamed = new TextDecoder().decode(file).replace(/^("?)taxonomy_id\b/, '$1id')
  const table = new CsvTable(Buffer.from(renamed), {
    mostRows,
    isReferredTo: true,
    complain: (line, problem) => problems.push({ at: `${path} row ${line}`, problem }),
  })
  const places = new Map(table.columns.map((name, at) => [name, at]))
  return Array.from({ length: table.count }, (_, row) => {
    const cell = (column: string) => {
      const at = places.get(column)
      return at === undefined ? undefined : table.cell(row, at)?.trim() || undefined
    }
    return { at: `${path} row ${table.line(row)}`, id: cell('id') ?? '', cell }
  })
}

/** What stands in a cell as a list. */
export const listIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split(',').flatMap((one) => one.trim() || [])
