import { type HsdsColumn, type HsdsTableName, hsdsTableNames, hsdsTables } from './hsds-table.ts'
import type { HsdsService } from './write-hsds.rules.ts'

type Row = Readonly<Record<string, unknown>>
type Nested = Readonly<Record<string, readonly Row[] | undefined>>

/** Services as the files of an HSDS 3.0 tabular data package, datapackage.json first. A table without rows is left out. */
export function hsdsPackage(services: readonly HsdsService[], county: string): ReadonlyMap<string, string> {
  const tables = tablesOf(services)
  const filled = hsdsTableNames.filter((name) => tables[name].size > 0)
  return new Map([
    ['datapackage.json', JSON.stringify(descriptionOf(filled, county), null, 2)],
    ...filled.map((name): [string, string] => [
      hsdsTables[name].path,
      csvOf(hsdsTables[name].columns, [...tables[name].values()]),
    ]),
  ])
}

type Tables = Readonly<Record<HsdsTableName, Map<string, Row>>>

/** Each nested part in the table of its own, once. */
function tablesOf(services: readonly HsdsService[]): Tables {
  const tables = Object.fromEntries(hsdsTableNames.map((name) => [name, new Map()])) as Tables
  const put = (table: HsdsTableName, rows: readonly unknown[] | undefined) => {
    for (const row of rows ?? []) tables[table].set(String((row as Row).id), row as Row)
  }
  for (const service of services) {
    const nested = service as unknown as Nested
    put('service', [service])
    put('organization', [service.organization])
    put('phone', (service.organization as Nested).phones)
    put('language', nested.languages)
    put('required_document', nested.required_documents)
    put('service_area', nested.service_areas)
    put('attribute', nested.attributes)
    put(
      'taxonomy_term',
      nested.attributes?.map(({ taxonomy_term: term }) => term),
    )
    put('service_at_location', nested.service_at_locations)
    for (const place of (nested.service_at_locations ?? []) as readonly (Row & Nested)[]) {
      const { location } = place as Row
      put('phone', place.phones)
      put('schedule', place.schedules)
      put('contact', place.contacts)
      for (const contact of place.contacts ?? []) put('phone', (contact as unknown as Nested).phones)
      put('location', [location])
      put('address', (location as Nested).addresses)
      put('accessibility', (location as Nested).accessibility)
    }
  }
  return tables
}

/** What the package says of itself (Frictionless Data Package, profile tabular-data-package). */
const descriptionOf = (tables: readonly HsdsTableName[], county: string) => ({
  name: `human-services-${county}`,
  profile: 'tabular-data-package',
  title: 'Services families can find, in HSDS 3.0',
  resources: tables.map((name) => ({
    name,
    path: hsdsTables[name].path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    profile: 'tabular-data-resource',
    schema: {
      primaryKey: 'id',
      fields: hsdsTables[name].columns.map(fieldOf),
      foreignKeys: hsdsTables[name].columns.flatMap(({ name: fields, refersTo }) =>
        refersTo !== undefined && tables.includes(refersTo)
          ? [{ fields, reference: { resource: refersTo, fields: 'id' } }]
          : [],
      ),
    },
  })),
})

const fieldOf = ({ name, type, format, required, oneOf }: HsdsColumn) => ({
  name,
  type,
  ...(format && { format }),
  constraints: { required: required ?? false, unique: name === 'id', ...(oneOf && { enum: oneOf }) },
})

/** RFC 4180 in UTF-8, without the mark that spreadsheets like: this is read by programs. */
const csvOf = (columns: readonly HsdsColumn[], rows: readonly Row[]): string =>
  [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => cellOf(row[name])))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')

function cellOf(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
