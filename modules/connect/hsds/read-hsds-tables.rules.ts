import Papa from 'papaparse'
import { type HsdsTableName, hsdsTableNames, hsdsTables } from './hsds-table.ts'
import type { GivenService, HsdsProblem } from './read-hsds.rules.ts'

/** Rows of one table that are looked at. */
export const mostRows = 200_000

type Row = Readonly<Record<string, string>> & { readonly id: string }
type Rows = ReadonlyMap<number, Row>
type Tables = Readonly<Record<HsdsTableName, Rows>>
export type TablesRead = {
  readonly services: readonly GivenService[]
  readonly problems: readonly HsdsProblem[]
}

/**
 * Services of an HSDS 3.0 tabular data package, nested as the standard's API nests them. `files` are its files by name,
 * datapackage.json among them where it has one. Rows are counted from the header, which is row 1.
 * @throws SyntaxError when it has no table of services, or a table is too long.
 */
export function servicesOfTables(files: ReadonlyMap<string, string>): TablesRead {
  const problems: HsdsProblem[] = []
  const paths = pathsOf(files, problems)
  const tables = Object.fromEntries(
    hsdsTableNames.map((name) => [name, rowsOf(name, files.get(paths[name]), paths[name], problems)]),
  ) as Tables
  if (tables.service.size === 0) throw new SyntaxError('no table of services')
  const complain = (table: HsdsTableName, row: number, problem: string) =>
    problems.push({ at: `${paths[table]} row ${row}`, problem })
  return { services: nest(tables, paths.service, complain), problems }
}

type Paths = Readonly<Record<HsdsTableName, string>>

/** Where each table stands: as datapackage.json says, else under the standard's own name. */
function pathsOf(files: ReadonlyMap<string, string>, problems: HsdsProblem[]): Paths {
  const named = new Map<string, string>()
  const given = files.get('datapackage.json')
  if (given !== undefined) {
    try {
      const { resources } = JSON.parse(given) as { resources?: unknown }
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

function rowsOf(name: HsdsTableName, text: string | undefined, path: string, problems: HsdsProblem[]): Rows {
  const rows = new Map<number, Row>()
  if (text === undefined) return rows
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  if (data.length - 1 > mostRows) throw new SyntaxError('too many rows')
  const [header = [], ...lines] = data
  const columns = header.map((cell) => cell.replace(/^\ufeff/, '').trim())
  const missing = hsdsTables[name].columns.filter((one) => one.required && !columns.includes(one.name))
  // What has to be there but is the same for all of California is not missed.
  const missed = missing.filter(
    (one) => !['state_province', 'country', 'address_type', 'description'].includes(one.name),
  )
  if (missed.length > 0) {
    problems.push({ at: path, problem: `has no column ${missed.map((one) => one.name).join(', ')}` })
    return rows
  }
  const wanted = hsdsTables[name].columns.flatMap((one) => {
    const at = columns.indexOf(one.name)
    return at < 0 ? [] : [[one.name, at] as const]
  })
  const ids = new Set<string>()
  for (const [index, cells] of lines.entries()) {
    const at = `${path} row ${index + 2}`
    if (cells.length !== columns.length) {
      problems.push({ at, problem: `has ${cells.length} cells of ${columns.length}` })
      continue
    }
    const row: Record<string, string> = {}
    for (const [column, place] of wanted) {
      const cell = cells[place]
      if (cell !== undefined && cell !== '') row[column] = cell
    }
    const { id = '' } = row
    if (id === '') problems.push({ at, problem: 'has no id' })
    else if (ids.has(id)) problems.push({ at, problem: 'repeats an id' })
    else {
      ids.add(id)
      rows.set(index + 2, row as Row)
    }
  }
  return rows
}

type Complain = (table: HsdsTableName, row: number, problem: string) => void

function nest(tables: Tables, servicesPath: string, complain: Complain): readonly GivenService[] {
  const organizations = byId(tables.organization)
  const locations = byId(tables.location)
  const terms = byId(tables.taxonomy_term)
  const services = byId(tables.service)
  for (const [row, { service_id: service = '', location_id: location = '' }] of tables.service_at_location) {
    if (!services.has(service)) complain('service_at_location', row, 'belongs to no service of the package')
    else if (!locations.has(location))
      complain('service_at_location', row, 'belongs to no location of the package')
  }
  const of = (table: HsdsTableName, column: string) => by(tables[table], column)
  const phones = keyed(tables.phone)
  const schedules = keyed(tables.schedule)
  const contacts = keyed(tables.contact)
  const languages = keyed(tables.language)
  const withPhones = (list: readonly Row[] | undefined) =>
    list?.map((one) => ({ ...one, phones: phones.contact.get(one.id) }))
  const addresses = of('address', 'location_id')
  const accessibility = of('accessibility', 'location_id')
  const attributes = of('attribute', 'link_id')
  const documents = of('required_document', 'service_id')
  const areas = of('service_area', 'service_id')
  const costs = of('cost_option', 'service_id')
  const places = of('service_at_location', 'service_id')

  const placeOf = (one: Row) => {
    const location = locations.get(one.location_id ?? '')
    return {
      ...one,
      phones: phones.service_at_location.get(one.id),
      schedules: schedules.service_at_location.get(one.id),
      contacts: withPhones(contacts.service_at_location.get(one.id)),
      location: location && {
        latitude: numberOf(location.latitude),
        longitude: numberOf(location.longitude),
        addresses: addresses.get(location.id),
        accessibility: accessibility.get(location.id),
        phones: phones.location.get(location.id),
        schedules: schedules.location.get(location.id),
        languages: languages.location.get(location.id),
      },
    }
  }
  return [...tables.service].map(([row, one]) => {
    const organization = organizations.get(one.organization_id ?? '')
    const service = {
      ...one,
      minimum_age: numberOf(one.minimum_age),
      maximum_age: numberOf(one.maximum_age),
      organization: organization && { ...organization, phones: phones.organization.get(organization.id) },
      phones: phones.service.get(one.id),
      schedules: schedules.service.get(one.id),
      languages: languages.service.get(one.id),
      contacts: withPhones(contacts.service.get(one.id)),
      required_documents: documents.get(one.id),
      service_areas: areas.get(one.id),
      cost_options: costs.get(one.id),
      attributes: attributes
        .get(one.id)
        ?.map(({ taxonomy_term_id: term = '' }) => ({ taxonomy_term: terms.get(term) })),
      service_at_locations: places
        .get(one.id)
        ?.filter(({ location_id: location = '' }) => locations.has(location))
        .map(placeOf),
    }
    return { at: `${servicesPath} row ${row}`, service }
  })
}

const byId = (rows: Rows): ReadonlyMap<string, Row> => new Map([...rows.values()].map((row) => [row.id, row]))

/** Rows by what they belong to. */
function by(rows: Rows, column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows.values()) {
    const key = row[column]
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** Rows that can belong to one of several things; the nearest thing counts, so that none is told twice. */
function keyed(rows: Rows) {
  return {
    contact: by(rows, 'contact_id'),
    service_at_location: by(rows, 'service_at_location_id'),
    service: by(rows, 'service_id'),
    location: by(rows, 'location_id'),
    organization: by(rows, 'organization_id'),
  }
}

/** A cell that is no number stays the text it is, and is told as what it is by whoever wants a number. */
const numberOf = (cell: string | undefined): number | string | undefined =>
  cell === undefined || !/^-?\d+(\.\d+)?$/.test(cell.trim()) ? cell : Number(cell)
