import { CsvTable } from './csv-table.rules.ts'
import type { AgencyNamed } from './hsds-agency.rules.ts'
import { type HsdsTableName, hsdsTableNames, hsdsTables } from './hsds-table.ts'
import { agenciesOf, nestTables } from './nest-tables.rules.ts'
import type { GivenService, HsdsProblem } from './read-hsds.rules.ts'
import type { MadeOf } from './sound.rules.ts'

/** Rows of one table that are looked at. */
const mostRows = 200_000

export type TablesRead = {
  /** Made one by one as they are asked for: a large directory is never held twice. */
  readonly services: Iterable<GivenService>
  readonly madeOf: MadeOf
  /** True where no two listings can come to have one key, so that this is not looked at for each. */
  readonly areKeysApart?: boolean
  readonly problems: readonly HsdsProblem[]
  /** Agencies of the file, also those without a service. */
  readonly agencyNamed?: AgencyNamed
}

/**
 * Services of an HSDS 3.0 tabular data package, nested as the standard's API nests them. `files` are its files by name,
 * datapackage.json among them where it has one. Rows are counted from the header, which is row 1.
 * @throws SyntaxError when it has no table of services, or a table is too long.
 */
export function servicesOfTables(files: ReadonlyMap<string, Uint8Array>): TablesRead {
  const problems: HsdsProblem[] = []
  const paths = pathsOf(files, problems)
  const tables = Object.fromEntries(
    hsdsTableNames.map((name) => [name, rowsOf(name, files.get(paths[name]), paths[name], problems)]),
  ) as Readonly<Record<HsdsTableName, CsvTable>>
  if (tables.service.count === 0) throw new SyntaxError('no table of services')
  const complain = (table: HsdsTableName, row: number, problem: string) =>
    problems.push({ at: `${paths[table]} row ${row}`, problem })
  const services = nestTables(tables, paths.service, complain)
  // Ids stand once in their tables. Only with a blank in one can two pairs of them make one key.
  const areKeysApart = !tables.service.mayHoldBlank('id') && !tables.service_at_location.mayHoldBlank('id')
  const agencyNamed = agenciesOf(tables, paths.organization)
  return { services, madeOf: 'cells', areKeysApart, problems, agencyNamed }
}

type Paths = Readonly<Record<HsdsTableName, string>>

/** Where each table stands: as datapackage.json says, else under the standard's own name. */
function pathsOf(files: ReadonlyMap<string, Uint8Array>, problems: HsdsProblem[]): Paths {
  const named = new Map<string, string>()
  const given = files.get('datapackage.json')
  if (given !== undefined) {
    try {
      const { resources } = JSON.parse(new TextDecoder().decode(given)) as { resources?: unknown }
      for (const one of Array.isArray(resources) ? resources : [])
        if (typeof one?.name === 'string' && typeof one.path === 'string' && files.has(one.path))
          named.set(one.name, one.path)
    } catch {
      problems.push({ at: 'datapackage.json', problem: 'not JSON; the tables were found by their names' })
    }
  }
  return Object.fromEntries(
    hsdsTableNames.map((name) => [name, named.get(name) ?? hsdsTables[name].path]),
  ) as Paths
}

/** What has to be there by the standard, and is the same for all of California or is not read here. */
const notMissed = ['state_province', 'country', 'address_type', 'description']

function rowsOf(
  name: HsdsTableName,
  file: Uint8Array | undefined,
  path: string,
  problems: HsdsProblem[],
): CsvTable {
  if (file === undefined) return emptyTable
  const rows: HsdsProblem[] = []
  const table = new CsvTable(file, {
    mostRows,
    isReferredTo: isReferredTo(name),
    complain: (line, problem) => rows.push({ at: `${path} row ${line}`, problem }),
  })
  const missed = hsdsTables[name].columns.filter(
    (one) => one.required && !table.columns.includes(one.name) && !notMissed.includes(one.name),
  )
  if (missed.length > 0) {
    problems.push({ at: path, problem: `has no column ${missed.map((one) => one.name).join(', ')}` })
    return emptyTable
  }
  for (const one of rows) problems.push(one)
  return table
}

const emptyTable = new CsvTable(new Uint8Array(), {
  mostRows: 0,
  isReferredTo: false,
  complain: () => {},
})

/** Tables whose rows others belong to. */
const isReferredTo = (name: HsdsTableName): boolean =>
  ['organization', 'service', 'location', 'service_at_location', 'contact', 'taxonomy_term'].includes(name)
