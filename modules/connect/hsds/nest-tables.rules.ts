import type { CsvTable } from './csv-table.rules.ts'
import type { AgencyNamed } from './hsds-agency.rules.ts'
import type { HsdsTableName } from './hsds-table.ts'
import type { GivenService } from './read-hsds.rules.ts'

type Tables = Readonly<Record<HsdsTableName, CsvTable>>
type Complain = (table: HsdsTableName, line: number, problem: string) => void
type Cell = (row: number) => string | undefined
/** The parts that belong to a row of another table; undefined when there are none. */
type PartsOf = (owner: number) => readonly unknown[] | undefined

/** How a cell of each column is read; a column that is not there says nothing. */
const cellsOf = <const Names extends readonly string[]>(table: CsvTable, ...names: Names) =>
  names.map((name) => {
    const at = table.columns.indexOf(name)
    return at < 0 ? () => undefined : (row: number) => table.cell(row, at)
  }) as { readonly [At in keyof Names]: Cell }

/** Rows by the row they belong to, as chains of numbers; each part is made when its owner is, and let go with it. */
function by(table: CsvTable, column: string, owners: CsvTable, read: (row: number) => unknown): PartsOf {
  const ownerAt = table.columns.indexOf(column)
  if (owners.count === 0 || ownerAt < 0) return () => undefined
  const first = new Int32Array(owners.count).fill(-1)
  const next = new Int32Array(table.count).fill(-1)
  for (let row = table.count - 1; row >= 0; row -= 1) {
    const at = table.rowNamed(row, ownerAt, owners)
    if (at < 0) continue
    next[row] = first[at] ?? -1
    first[at] = row
  }
  return (at) => {
    let row = first[at] ?? -1
    if (row < 0) return undefined
    const parts: unknown[] = []
    for (; row >= 0; row = next[row] ?? -1) parts.push(read(row))
    return parts
  }
}

// What of each table is read, under the standard's own names. Every part is written out, so that parts of one kind have one
// shape: to build them name by name took longer than everything else.

function numberIn(table: CsvTable) {
  const [number] = cellsOf(table, 'number')
  return (row: number) => ({ number: number(row) })
}

function hoursIn(table: CsvTable) {
  const [byday, freq, opens, closes] = cellsOf(table, 'byday', 'freq', 'opens_at', 'closes_at')
  const [from, to, until] = cellsOf(table, 'valid_from', 'valid_to', 'until')
  return (row: number) => ({
    byday: byday(row),
    freq: freq(row),
    opens_at: opens(row),
    closes_at: closes(row),
    valid_from: from(row),
    valid_to: to(row),
    until: until(row),
  })
}

function codeIn(table: CsvTable) {
  const [code, name] = cellsOf(table, 'code', 'name')
  return (row: number) => ({ code: code(row), name: name(row) })
}

function personIn(table: CsvTable, phones: PartsOf) {
  const [name, title, email] = cellsOf(table, 'name', 'title', 'email')
  return (row: number) => ({ name: name(row), title: title(row), email: email(row), phones: phones(row) })
}

function agencyIn(table: CsvTable, phones: PartsOf) {
  const [id, name, description, email] = cellsOf(table, 'id', 'name', 'description', 'email')
  const [website, parent] = cellsOf(table, 'website', 'parent_organization_id')
  return (row: number) => ({
    id: id(row),
    name: name(row),
    description: description(row),
    email: email(row),
    website: website(row),
    parent_organization_id: parent(row),
    phones: phones(row),
  })
}

/** Agencies by their id. Most packages ask for none in this way, so nothing is made ready before one is asked for. */
export function agenciesOf({ organization: table, phone }: Tables, path: string): AgencyNamed {
  const ready = () => {
    const read = agencyIn(table, by(phone, 'organization_id', table, numberIn(phone)))
    const [id] = cellsOf(table, 'id')
    return { read, rows: new Map(Array.from({ length: table.count }, (_, row) => [id(row)?.trim(), row])) }
  }
  let known: ReturnType<typeof ready> | null = null
  return (id) => {
    known ??= ready()
    const row = known.rows.get(id)
    return row === undefined
      ? undefined
      : { at: `${path} row ${table.line(row)}`, organization: known.read(row) }
  }
}

/** Services with all that belongs to them, made one by one. */
export function nestTables(tables: Tables, servicesPath: string, complain: Complain): Iterable<GivenService> {
  const { service, organization, phone, schedule, contact, language, attribute } = tables
  const [number, hours, code] = [numberIn(phone), hoursIn(schedule), codeIn(language)]
  const person = personIn(contact, by(phone, 'contact_id', contact, number))
  const [documentOf] = cellsOf(tables.required_document, 'document')
  const [areaOf] = cellsOf(tables.service_area, 'name')
  const [optionOf, amountOf] = cellsOf(tables.cost_option, 'option', 'amount_description')
  const terms = tables.taxonomy_term
  const term = refersTo(attribute, 'taxonomy_term_id', terms, once(terms.count, codeIn(terms)))
  const made = serviceIn(service, {
    agency: refersTo(
      service,
      'organization_id',
      organization,
      once(organization.count, agencyIn(organization, by(phone, 'organization_id', organization, number))),
    ),
    phones: by(phone, 'service_id', service, number),
    schedules: by(schedule, 'service_id', service, hours),
    languages: by(language, 'service_id', service, code),
    contacts: by(contact, 'service_id', service, person),
    documents: by(tables.required_document, 'service_id', service, (row) => ({ document: documentOf(row) })),
    areas: by(tables.service_area, 'service_id', service, (row) => ({ name: areaOf(row) })),
    costs: by(tables.cost_option, 'service_id', service, (row) => ({
      option: optionOf(row),
      amount_description: amountOf(row),
    })),
    attributes: by(attribute, 'link_id', service, (row) => ({ taxonomy_term: term(row) })),
    places: placesOf(tables, { number, hours, code, person }, complain),
  })
  return (function* () {
    for (let row = 0; row < service.count; row += 1)
      yield { at: `${servicesPath} row ${service.line(row)}`, service: made(row) }
  })()
}

/** What the row of another table is read as whose id stands in a column. */
function refersTo(table: CsvTable, column: string, other: CsvTable, read: (row: number) => unknown) {
  const at = table.columns.indexOf(column)
  return (row: number): unknown => {
    const named = at < 0 ? -1 : table.rowNamed(row, at, other)
    return named < 0 ? undefined : read(named)
  }
}

/** Reads a row once: few rows that many others refer to. */
function once<Part>(count: number, read: (row: number) => Part): (row: number) => Part {
  const known = new Array<Part>(count)
  return (row) => {
    known[row] ??= read(row)
    return known[row]
  }
}

type Parts = { readonly agency: (row: number) => unknown } & Readonly<
  Record<
    | 'phones'
    | 'schedules'
    | 'languages'
    | 'contacts'
    | 'documents'
    | 'areas'
    | 'costs'
    | 'attributes'
    | 'places',
    PartsOf
  >
>

function serviceIn(table: CsvTable, parts: Parts) {
  const [id, name, status] = cellsOf(table, 'id', 'name', 'status')
  const [description, url, email] = cellsOf(table, 'description', 'url', 'email')
  const [interpretation, way] = cellsOf(table, 'interpretation_services', 'application_process')
  const [fees, eligibility] = cellsOf(table, 'fees_description', 'eligibility_description')
  const [wait, assured] = cellsOf(table, 'wait_time', 'assured_date')
  const [least, most] = cellsOf(table, 'minimum_age', 'maximum_age')
  return (row: number) => ({
    id: id(row),
    name: name(row),
    status: status(row),
    description: description(row),
    url: url(row),
    email: email(row),
    interpretation_services: interpretation(row),
    application_process: way(row),
    fees_description: fees(row),
    eligibility_description: eligibility(row),
    wait_time: wait(row),
    assured_date: assured(row),
    minimum_age: numberOf(least(row)),
    maximum_age: numberOf(most(row)),
    organization: parts.agency(row),
    phones: parts.phones(row),
    schedules: parts.schedules(row),
    languages: parts.languages(row),
    contacts: parts.contacts(row),
    required_documents: parts.documents(row),
    service_areas: parts.areas(row),
    cost_options: parts.costs(row),
    attributes: parts.attributes(row),
    service_at_locations: parts.places(row),
  })
}

type Read = (row: number) => unknown

function locationIn(
  { location, phone, schedule, language, address, accessibility }: Tables,
  { number, hours, code }: Readonly<Record<'number' | 'hours' | 'code', Read>>,
) {
  const [street, city, zip] = cellsOf(address, 'address_1', 'city', 'postal_code')
  const [described] = cellsOf(accessibility, 'description')
  const [latitude, longitude] = cellsOf(location, 'latitude', 'longitude')
  const addresses = by(address, 'location_id', location, (row) => ({
    address_1: street(row),
    city: city(row),
    postal_code: zip(row),
  }))
  const access = by(accessibility, 'location_id', location, (row) => ({ description: described(row) }))
  const phones = by(phone, 'location_id', location, number)
  const schedules = by(schedule, 'location_id', location, hours)
  const languages = by(language, 'location_id', location, code)
  return (row: number) => ({
    latitude: numberOf(latitude(row)),
    longitude: numberOf(longitude(row)),
    addresses: addresses(row),
    accessibility: access(row),
    phones: phones(row),
    schedules: schedules(row),
    languages: languages(row),
  })
}

/** Where each service is; a place of no service or no location is told and left out. */
function placesOf(
  tables: Tables,
  read: Readonly<Record<'number' | 'hours' | 'code' | 'person', Read>>,
  complain: Complain,
): PartsOf {
  const { service, location, service_at_location: table, phone, schedule, contact } = tables
  const locationAt = locationIn(tables, read)
  const phones = by(phone, 'service_at_location_id', table, read.number)
  const schedules = by(schedule, 'service_at_location_id', table, read.hours)
  const contacts = by(contact, 'service_at_location_id', table, read.person)
  const [id, description] = cellsOf(table, 'id', 'description')
  const [ownerAt, whereAt] = [table.columns.indexOf('service_id'), table.columns.indexOf('location_id')]
  const where = new Int32Array(table.count)
  for (let row = 0; row < table.count; row += 1) {
    where[row] = table.rowNamed(row, whereAt, location)
    if (table.rowNamed(row, ownerAt, service) < 0)
      complain('service_at_location', table.line(row), 'belongs to no service of the package')
    else if (where[row] === -1)
      complain('service_at_location', table.line(row), 'belongs to no location of the package')
  }
  const places = by(table, 'service_id', service, (row) => {
    const at = where[row] ?? -1
    return at < 0
      ? null
      : {
          id: id(row),
          description: description(row),
          location: locationAt(at),
          phones: phones(row),
          schedules: schedules(row),
          contacts: contacts(row),
        }
  })
  return (row) => places(row)?.filter((place) => place !== null)
}

/** A cell that is no number stays the text it is, and is told as what it is by whoever wants a number. */
const numberOf = (cell: string | undefined): number | string | undefined =>
  cell === undefined || !/^-?\d+(\.\d+)?$/.test(cell.trim()) ? cell : Number(cell)
