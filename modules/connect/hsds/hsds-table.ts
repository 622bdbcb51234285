// Tables of an HSDS 3.0 tabular data package, with the columns that are written and read here. Names, types, required
// columns and keys are those of the published datapackage.json (Open Referral, CC BY-SA 4.0); a test compares them.

export type HsdsColumn = {
  readonly name: string
  readonly type: 'string' | 'number' | 'date' | 'time'
  readonly format?: 'uuid' | 'email' | 'uri'
  readonly required?: true
  readonly oneOf?: readonly string[]
  /** The table whose id this is. */
  readonly refersTo?: HsdsTableName
}
export type HsdsTableName =
  | 'organization'
  | 'service'
  | 'location'
  | 'service_at_location'
  | 'address'
  | 'contact'
  | 'phone'
  | 'schedule'
  | 'service_area'
  | 'required_document'
  | 'language'
  | 'accessibility'
  | 'cost_option'
  | 'taxonomy_term'
  | 'attribute'

const id = { name: 'id', type: 'string', format: 'uuid', required: true } as const
const text = (name: string): HsdsColumn => ({ name, type: 'string' })
const wanted = (name: string): HsdsColumn => ({ name, type: 'string', required: true })
const email: HsdsColumn = { name: 'email', type: 'string', format: 'email' }
const key = (table: HsdsTableName, required?: true): HsdsColumn => ({
  name: `${table}_id`,
  type: 'string',
  format: 'uuid',
  refersTo: table,
  ...(required && { required }),
})

export const hsdsTables: Readonly<
  Record<HsdsTableName, { readonly path: string; readonly columns: readonly HsdsColumn[] }>
> = {
  organization: {
    path: 'organizations.csv',
    columns: [
      id,
      wanted('name'),
      wanted('description'),
      email,
      { name: 'website', type: 'string', format: 'uri' },
      { name: 'parent_organization_id', type: 'string', format: 'uuid', refersTo: 'organization' },
    ],
  },
  service: {
    path: 'services.csv',
    columns: [
      id,
      key('organization', true),
      wanted('name'),
      text('description'),
      { name: 'url', type: 'string', format: 'uri' },
      email,
      {
        name: 'status',
        type: 'string',
        required: true,
        oneOf: ['active', 'inactive', 'defunct', 'temporarily closed'],
      },
      text('interpretation_services'),
      text('application_process'),
      text('fees_description'),
      text('wait_time'),
      text('eligibility_description'),
      { name: 'minimum_age', type: 'number' },
      { name: 'maximum_age', type: 'number' },
      { name: 'assured_date', type: 'date' },
    ],
  },
  location: {
    path: 'locations.csv',
    columns: [
      id,
      { name: 'location_type', type: 'string', required: true, oneOf: ['physical', 'postal', 'virtual'] },
      text('name'),
      { name: 'latitude', type: 'number' },
      { name: 'longitude', type: 'number' },
    ],
  },
  service_at_location: {
    path: 'service_at_location.csv',
    columns: [id, key('service', true), key('location', true), text('description')],
  },
  address: {
    path: 'addresses.csv',
    columns: [
      id,
      key('location'),
      wanted('address_1'),
      wanted('city'),
      wanted('state_province'),
      wanted('postal_code'),
      wanted('country'),
      { name: 'address_type', type: 'string', required: true, oneOf: ['physical', 'postal', 'virtual'] },
    ],
  },
  contact: {
    path: 'contacts.csv',
    columns: [
      id,
      key('organization'),
      key('service'),
      key('service_at_location'),
      key('location'),
      text('name'),
      text('title'),
      email,
    ],
  },
  phone: {
    path: 'phones.csv',
    columns: [
      id,
      key('location'),
      key('service'),
      key('organization'),
      key('contact'),
      key('service_at_location'),
      wanted('number'),
    ],
  },
  schedule: {
    path: 'schedules.csv',
    columns: [
      id,
      key('service'),
      key('location'),
      key('service_at_location'),
      { name: 'valid_from', type: 'date' },
      { name: 'valid_to', type: 'date' },
      { name: 'until', type: 'date' },
      { name: 'freq', type: 'string', oneOf: ['WEEKLY', 'MONTHLY'] },
      text('byday'),
      { name: 'opens_at', type: 'time' },
      { name: 'closes_at', type: 'time' },
    ],
  },
  service_area: { path: 'service_areas.csv', columns: [id, key('service'), text('name')] },
  required_document: { path: 'required_documents.csv', columns: [id, key('service'), text('document')] },
  language: {
    path: 'languages.csv',
    columns: [id, key('service'), key('location'), key('phone'), text('name'), text('code')],
  },
  accessibility: { path: 'accessibility.csv', columns: [id, key('location'), text('description')] },
  cost_option: {
    path: 'cost_options.csv',
    columns: [id, key('service', true), text('option'), text('amount_description')],
  },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    columns: [id, text('code'), wanted('name'), wanted('description'), text('taxonomy')],
  },
  attribute: {
    path: 'attributes.csv',
    columns: [
      id,
      { name: 'link_id', type: 'string', format: 'uuid', required: true },
      key('taxonomy_term', true),
      wanted('link_entity'),
    ],
  },
}
export const hsdsTableNames = Object.keys(hsdsTables) as readonly HsdsTableName[]
