import Papa from 'papaparse'
import { type HsdsTableName, hsdsTableNames, hsdsTables } from './hsds-table.ts'
import type { GivenService, HsdsProblem } from './read-hsds.rules.ts'

/** Rows of one table that are looked at. */
export const mostRows = 200_000

/** Cells of one row. Rows stay as they were split: a directory has hundreds of thousands, and most cells are read once. */
type Cells = readonly string[]
type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly Cells[]
  /** Where each row stands in its file, the header being row 1. */
  readonly numbers: readonly number[]
}
type Tables = Readonly<Record<HsdsTableName, Table>>
export type TablesRead = {
  /** Made one by one as they are asked for: a large directory is never held twice. */
  readonly services: Iterable<GivenService>
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
  if (tables.service.rows.length === 0) throw new SyntaxError('no table of services')
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

/** What has to be there by the standard, and is the same for all of California or is not read here. */
const notMissed = ['state_province', 'country', 'address_type', 'description']

function rowsOf(name: HsdsTableName, text: string | undefined, path: string, problems: HsdsProblem[]): Table {
  if (text === undefined) return { columns: [], rows: [], numbers: [] }
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  if (data.length - 1 > mostRows) throw new SyntaxError('too many rows')
  const columns = (data[0] ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim())
  const missed = hsdsTables[name].columns.filter(
    (one) => one.required && !columns.includes(one.name) && !notMissed.includes(one.name),
  )
  if (missed.length > 0) {
    problems.push({ at: path, problem: `has no column ${missed.map((one) => one.name).join(', ')}` })
    return { columns: [], rows: [], numbers: [] }
  }
  const rows: Cells[] = []
  const numbers: number[] = []
  const ids = isReferredTo(name) ? new Set<string>() : null
  const idAt = columns.indexOf('id')
  for (let index = 1; index < data.length; index += 1) {
    const cells = data[index] ?? []
    const problem = whyNotRow(cells, columns.length, cells[idAt], ids)
    if (problem !== null) problems.push({ at: `${path} row ${index + 1}`, problem })
    else {
      rows.push(cells)
      numbers.push(index + 1)
    }
  }
  return { columns, rows, numbers }
}

/** Tables whose rows others belong to: there an id said twice would leave open to which. */
const isReferredTo = (name: HsdsTableName): boolean =>
  ['organization', 'service', 'location', 'service_at_location', 'contact', 'taxonomy_term'].includes(name)

/** Why a row cannot be used, or null; the id of one that can is remembered, where ids are looked at. */
function whyNotRow(
  cells: Cells,
  wanted: number,
  id: string | undefined,
  ids: Set<string> | null,
): string | null {
  if (cells.length !== wanted) return `has ${cells.length} cells of ${wanted}`
  if (id === undefined || id === '') return 'has no id'
  if (ids === null) return null
  if (ids.has(id)) return 'repeats an id'
  ids.add(id)
  return null
}

type Complain = (table: HsdsTableName, row: number, problem: string) => void
type Cell = (row: Cells) => string | undefined

/** How a cell of a column is read; an empty cell says nothing. */
function cellOf(table: Table, column: string): Cell {
  const at = table.columns.indexOf(column)
  return at < 0 ? () => undefined : (row) => row[at] || undefined
}

/** Rows by what they belong to, each as what is read of it. */
function by<Part>(
  table: Table,
  column: string,
  read: (row: Cells) => Part,
): ReadonlyMap<string, readonly Part[]> {
  const key = cellOf(table, column)
  const groups = new Map<string, Part[]>()
  for (const row of table.rows) {
    const owner = key(row)
    if (owner === undefined) continue
    const group = groups.get(owner)
    if (group) group.push(read(row))
    else groups.set(owner, [read(row)])
  }
  return groups
}

/** What of a table's rows is read, under the standard's own names. */
function reader<const Names extends readonly string[]>(table: Table, names: Names) {
  const cells = names.map((name) => [name, cellOf(table, name)] as const)
  return (row: Cells) => {
    const part: Record<string, string | undefined> = {}
    for (const [name, cell] of cells) part[name] = cell(row)
    return part as Record<Names[number], string | undefined>
  }
}

function nest(tables: Tables, servicesPath: string, complain: Complain): Iterable<GivenService> {
  const { service, organization, phone, schedule, contact, language, attribute } = tables
  const number = reader(phone, ['number'])
  const hours = reader(schedule, [
    ...(['byday', 'freq', 'opens_at', 'closes_at', 'valid_from', 'valid_to', 'until'] as const),
  ])
  const code = reader(language, ['code', 'name'])
  const phonesOfContact = by(phone, 'contact_id', number)
  const contactId = cellOf(contact, 'id')
  const someone = reader(contact, ['name', 'title', 'email'])
  const person = (row: Cells) => ({ ...someone(row), phones: phonesOfContact.get(contactId(row) ?? '') })
  const of = <Name extends string>(table: Table, column: string, name: Name) =>
    by(table, column, reader(table, [name]))

  const phonesOfAgency = by(phone, 'organization_id', number)
  const agency = reader(organization, [
    ...(['id', 'name', 'description', 'email', 'website', 'parent_organization_id'] as const),
  ])
  const agencies = one(organization, (row, id) => ({ ...agency(row), phones: phonesOfAgency.get(id) }))
  const locations = locationsOf(tables, { number, hours, code })
  const terms = one(tables.taxonomy_term, reader(tables.taxonomy_term, ['code', 'name']))
  const termOf = cellOf(attribute, 'taxonomy_term_id')
  const attributes = by(attribute, 'link_id', (row) => ({ taxonomy_term: terms.get(termOf(row) ?? '') }))
  const places = placesOf(tables, locations, { number, hours, person }, complain)
  const phones = by(phone, 'service_id', number)
  const schedules = by(schedule, 'service_id', hours)
  const languages = by(language, 'service_id', code)
  const contacts = by(contact, 'service_id', person)
  const documents = of(tables.required_document, 'service_id', 'document')
  const areas = of(tables.service_area, 'service_id', 'name')
  const costs = by(
    tables.cost_option,
    'service_id',
    reader(tables.cost_option, ['option', 'amount_description']),
  )
  const own = reader(service, [
    ...(['id', 'name', 'status', 'description', 'url', 'email', 'interpretation_services'] as const),
    ...(['application_process', 'fees_description', 'eligibility_description', 'wait_time'] as const),
    ...(['assured_date', 'minimum_age', 'maximum_age', 'organization_id'] as const),
  ])
  const made = (row: Cells): Record<string, unknown> => {
    const { organization_id: agency = '', minimum_age: least, maximum_age: most, ...told } = own(row)
    const id = told.id ?? ''
    return {
      ...told,
      minimum_age: numberOf(least),
      maximum_age: numberOf(most),
      organization: agencies.get(agency),
      phones: phones.get(id),
      schedules: schedules.get(id),
      languages: languages.get(id),
      contacts: contacts.get(id),
      required_documents: documents.get(id),
      service_areas: areas.get(id),
      cost_options: costs.get(id),
      attributes: attributes.get(id),
      service_at_locations: places.get(id),
    }
  }
  return (function* () {
    for (const [index, row] of service.rows.entries())
      yield { at: `${servicesPath} row ${service.numbers[index]}`, service: made(row) }
  })()
}

type Read = (row: Cells) => unknown

function locationsOf(
  { location, phone, schedule, language, address, accessibility }: Tables,
  { number, hours, code }: Readonly<Record<'number' | 'hours' | 'code', Read>>,
): ReadonlyMap<string, unknown> {
  const addresses = by(address, 'location_id', reader(address, ['address_1', 'city', 'postal_code']))
  const access = by(accessibility, 'location_id', reader(accessibility, ['description']))
  const phones = by(phone, 'location_id', number)
  const schedules = by(schedule, 'location_id', hours)
  const languages = by(language, 'location_id', code)
  const [latitude, longitude] = [cellOf(location, 'latitude'), cellOf(location, 'longitude')]
  return one(location, (row, id) => ({
    latitude: numberOf(latitude(row)),
    longitude: numberOf(longitude(row)),
    addresses: addresses.get(id),
    accessibility: access.get(id),
    phones: phones.get(id),
    schedules: schedules.get(id),
    languages: languages.get(id),
  }))
}

/** Where each service is; a place of no service or no location is told and left out. */
function placesOf(
  { service, service_at_location: table, phone, schedule, contact }: Tables,
  locations: ReadonlyMap<string, unknown>,
  { number, hours, person }: Readonly<Record<'number' | 'hours' | 'person', Read>>,
  complain: Complain,
): ReadonlyMap<string, readonly unknown[]> {
  const phones = by(phone, 'service_at_location_id', number)
  const schedules = by(schedule, 'service_at_location_id', hours)
  const contacts = by(contact, 'service_at_location_id', person)
  const services = one(service, () => true)
  const [idOf, serviceOf, locationOf, description] = ['id', 'service_id', 'location_id', 'description'].map(
    (name) => cellOf(table, name),
  ) as [Cell, Cell, Cell, Cell]
  const groups = new Map<string, unknown[]>()
  for (const [index, row] of table.rows.entries()) {
    const [id = '', owner = '', at = ''] = [idOf(row), serviceOf(row), locationOf(row)]
    const line = table.numbers[index] ?? 0
    if (!services.has(owner)) complain('service_at_location', line, 'belongs to no service of the package')
    else if (!locations.has(at))
      complain('service_at_location', line, 'belongs to no location of the package')
    else {
      const place = {
        id,
        description: description(row),
        location: locations.get(at),
        phones: phones.get(id),
        schedules: schedules.get(id),
        contacts: contacts.get(id),
      }
      const group = groups.get(owner)
      if (group) group.push(place)
      else groups.set(owner, [place])
    }
  }
  return groups
}

/** What is read of each row, by its id. */
function one<Part>(table: Table, read: (row: Cells, id: string) => Part): ReadonlyMap<string, Part> {
  const id = cellOf(table, 'id')
  const parts = new Map<string, Part>()
  for (const row of table.rows) {
    const key = id(row) ?? ''
    parts.set(key, read(row, key))
  }
  return parts
}

/** A cell that is no number stays the text it is, and is told as what it is by whoever wants a number. */
const numberOf = (cell: string | undefined): number | string | undefined =>
  cell === undefined || !/^-?\d+(\.\d+)?$/.test(cell.trim()) ? cell : Number(cell)
