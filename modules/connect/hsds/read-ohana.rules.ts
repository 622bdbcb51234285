import { holidayText, weeklyHours } from './ohana-hours.rules.ts'
import { byId, type Complain, joined, once, type PartsOf, partsOf } from './ohana-parts.rules.ts'
import { canBeCalled, contactsOf, numbersOf } from './ohana-reach.rules.ts'
import { listIn, type OhanaRow, type OhanaTables, ohanaTables } from './ohana-table.rules.ts'
import type { HsdsProblem } from './read-hsds.rules.ts'
import type { TablesRead } from './read-hsds-tables.rules.ts'
import { spokenCode } from './spoken-code.rules.ts'

/**
 * Services of a zip in the Ohana layout, as HSDS 3.0 nests them; null where it holds none in that layout. Rows are counted
 * from the header, which is row 1. Mailing addresses, licenses and money are left aside, and that is told.
 * @throws SyntaxError when a table is too long.
 */
export function servicesOfOhana(files: ReadonlyMap<string, Uint8Array>): TablesRead | null {
  const problems: HsdsProblem[] = []
  const tables = ohanaTables(files, problems)
  if (tables === null) return null
  const complain: Complain = (at, problem) => problems.push({ at, problem })
  return { services: nested(tables, complain), madeOf: 'cells', problems }
}

function* nested(tables: OhanaTables, complain: Complain) {
  const known = {
    contact: byId(tables.contact),
    service: byId(tables.service),
    location: byId(tables.location),
    organization: byId(tables.organization),
  }
  const grouped = (rows: readonly OhanaRow[]) => partsOf(rows, known, complain)
  const parts = {
    phones: grouped(tables.phone.filter((row) => canBeCalled(row, complain))),
    contacts: grouped(tables.contact),
    hours: grouped(tables.regular_schedule),
    holidays: grouped(tables.holiday_schedule),
    holidayText: once((row) => holidayText(row, complain)),
    addresses: grouped(tables.address),
    programs: byId(tables.program),
    terms: termsOf(tables, complain),
  }
  for (const { at, cell } of tables.location)
    if (!known.organization.has(cell('organization_id') ?? ''))
      complain(at, 'belongs to no organization of the file')
  const places = once((row) => placeOf(row, parts, complain))
  const agencies = once((row) => agencyOf(row, parts))
  for (const service of tables.service) {
    const location = known.location.get(service.cell('location_id') ?? '')
    const organization = known.organization.get(location?.cell('organization_id') ?? '')
    if (location === undefined) complain(service.at, 'belongs to no location of the file')
    if (location === undefined || organization === undefined) continue
    const around = { location, parts, complain }
    yield { at: service.at, service: serviceOf(service, places(location), agencies(organization), around) }
  }
}

/** The names of terms by their id. Without a table of terms their ids say nothing, which is told once. */
function termsOf({ taxonomy, service }: OhanaTables, complain: Complain) {
  const names = new Map(taxonomy.map(({ id, cell }) => [id, cell('name')]))
  const first = service.find(({ cell }) => cell('taxonomy_ids') !== undefined)
  if (taxonomy.length === 0 && first) complain(first.at, 'names terms, and the file has no table of them')
  return ({ at, cell }: OhanaRow): readonly string[] =>
    listIn(cell('taxonomy_ids')).flatMap((id) => {
      if (taxonomy.length > 0 && !names.has(id)) complain(at, `names no term of the file: ${id}`)
      return names.get(id) ?? []
    })
}

type Parts = {
  readonly phones: PartsOf
  readonly contacts: PartsOf
  readonly hours: PartsOf
  readonly holidays: PartsOf
  readonly holidayText: (holiday: OhanaRow) => string | null
  readonly addresses: PartsOf
  readonly programs: ReadonlyMap<string, OhanaRow>
  readonly terms: (service: OhanaRow) => readonly string[]
}

/**
 * Ids are small numbers, which every directory of this kind counts from 1: the agency's name beside them keeps services and
 * agencies of two directories apart.
 */
const keyOf = (id: string, agency: string | undefined) => `ohana ${id} ${agency ?? ''}`.trim().slice(0, 98)

function agencyOf({ id, cell }: OhanaRow, { phones }: Parts) {
  return {
    id: keyOf(id, cell('name')),
    name: cell('name'),
    description: cell('description'),
    email: cell('email'),
    website: cell('website'),
    phones: numbersOf(phones('organization', id)),
  }
}

function placeOf({ id, at, cell }: OhanaRow, { phones, hours, addresses }: Parts, complain: Complain) {
  return {
    latitude: numberIn(cell('latitude')),
    longitude: numberIn(cell('longitude')),
    addresses: addresses('location', id).map((address) => ({
      address_1: joined([address.cell('address_1'), address.cell('address_2')], ', '),
      city: address.cell('city'),
      postal_code: address.cell('postal_code'),
    })),
    // How to get there stands beside how to get in.
    accessibility: [
      ...listIn(cell('accessibility')).map((one) => ({ description: one.replaceAll('_', ' ') })),
      { description: cell('transportation') },
    ],
    phones: numbersOf(phones('location', id)),
    schedules: weeklyHours(hours('location', id), complain),
    languages: languagesOf(at, cell('languages'), complain),
  }
}

type Around = { readonly location: OhanaRow; readonly parts: Parts; readonly complain: Complain }

function serviceOf(
  service: OhanaRow,
  place: object,
  organization: { readonly name: string | undefined },
  { location, parts, complain }: Around,
) {
  const { id, at, cell } = service
  return {
    id: keyOf(id, organization.name),
    name: cell('name'),
    status: cell('status'),
    description: descriptionOf(service, location, parts),
    url: cell('website') ?? location.cell('website'),
    email: cell('email') ?? location.cell('email'),
    interpretation_services: cell('interpretation_services'),
    application_process: cell('application_process'),
    fees_description: feesOf(cell('fees'), cell('accepted_payments')),
    wait_time: cell('wait_time'),
    eligibility_description: joined([withoutNone(cell('eligibility')), cell('audience')], '; '),
    organization,
    phones: numbersOf(parts.phones('service', id)),
    schedules: weeklyHours(parts.hours('service', id), complain),
    languages: languagesOf(at, cell('languages'), complain),
    contacts: contactsOf(service, location, parts),
    required_documents: listIn(cell('required_documents')).map((document) => ({ document })),
    service_areas: listIn(cell('service_areas')).map((name) => ({ name })),
    attributes: [...parts.terms(service), ...listIn(cell('keywords'))].map((name) => ({
      taxonomy_term: { name },
    })),
    service_at_locations: [{ location: place }],
  }
}

function descriptionOf({ id, cell }: OhanaRow, location: OhanaRow, parts: Parts) {
  const program = parts.programs.get(cell('program_id') ?? '')?.cell('name')
  const other = cell('alternate_name')
  const holidays = [...parts.holidays('service', id), ...parts.holidays('location', location.id)]
  return joined(
    [
      cell('description') ?? location.cell('description'),
      other && `Also called ${other}.`,
      program && `Part of ${program}.`,
      ...holidays.map(parts.holidayText),
    ],
    '\n',
  )
}

/** "None" and "None." are how these directories write that nothing is asked. */
const none = /^none\b\.?\s*/i
const withoutNone = (text: string | undefined) => (/^none\.?$/i.test(text ?? '') ? undefined : text)

function feesOf(fees: string | undefined, payments: string | undefined): string | undefined {
  if (fees === undefined) return undefined
  if (/^none(\.|$)/i.test(fees)) return fees.replace(none, 'Free; ')
  return joined([fees, payments], '; ')
}

function languagesOf(at: string, cell: string | undefined, complain: Complain) {
  return listIn(cell).flatMap((name) => {
    const code = spokenCode(name)
    if (code === null) complain(at, `names a language that is not known: ${name}`)
    return code === null ? [] : [{ code }]
  })
}

/** A cell that is no number stays the text it is, and is told by whoever wants a number. */
const numberIn = (cell: string | undefined): number | string | undefined =>
  cell === undefined || !/^-?\d+(\.\d+)?$/.test(cell) ? cell : Number(cell)
