/** Rows of a table of HSDS 3.0, as text, with their header first. */
export type InventedTables = ReadonlyMap<string, readonly (readonly string[])[]>

const kinds: readonly (readonly [name: string, need: string])[] = [
  ['Food Pantry', 'food'],
  ['Community Meals', 'food'],
  ['Rent Help', 'housing'],
  ['Family Shelter', 'housing'],
  ['Utility Fund', 'utilities'],
  ['Clothes Closet', 'things'],
  ['Tax Clinic', 'money'],
  ['Job Training', 'work'],
  ['Ride Program', 'transport'],
  ['Health Coverage Desk', 'health-coverage'],
  ['Children’s Clinic', 'medical-care'],
  ['Counseling Center', 'mental-health'],
  ['Recovery Program', 'substance-use'],
  ['Mentor Program', 'social'],
  ['Parent Circle', 'parenting'],
  ['Disability Services', 'disability'],
  ['Legal Aid', 'legal'],
  ['Tutoring', 'school-learning'],
]
const spoken = ['en', 'en', 'en', 'es', 'es', 'hmn', 'ru', 'vi', 'zh', 'pa', 'fil', 'ar', 'uk', 'fa']
const syllables =
  'ba be bri cal dor el fen gar hol il jun ka lin mar nor oak pel quin ros sal tor ul vel wil yar zen'.split(
    ' ',
  )
const verbs =
  'helps offers gives serves welcomes supports connects teaches feeds houses heals listens plans repairs drives visits'.split(
    ' ',
  )
const things =
  'families children teens parents elders neighbors students newcomers workers veterans babies caregivers groups homes schools streets'.split(
    ' ',
  )

/** The same numbers in every run: a small generator of its own (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** An invented directory around Sacramento: services with an agency, a place, hours, languages, ages and terms each. */
export function inventDirectory(services: number, seed = 1): InventedTables {
  const next = numbersFrom(seed)
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)] as Item
  const name = () => {
    const word = one(syllables) + one(syllables) + (next() < 0.4 ? one(syllables) : '')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  const id = (kind: number, index: number) =>
    `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`
  const organizations = Math.ceil(services / 5)
  const tables: Record<string, string[][]> = {
    'organizations.csv': [['id', 'name', 'description']],
    'services.csv': [
      [
        'id',
        'organization_id',
        'name',
        'status',
        'description',
        'fees_description',
        'minimum_age',
        'maximum_age',
      ],
    ],
    'locations.csv': [['id', 'location_type', 'latitude', 'longitude']],
    'service_at_location.csv': [['id', 'service_id', 'location_id']],
    'addresses.csv': [
      ['id', 'location_id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    ],
    'phones.csv': [['id', 'service_id', 'number']],
    'schedules.csv': [['id', 'service_id', 'freq', 'byday', 'opens_at', 'closes_at']],
    'languages.csv': [['id', 'service_id', 'code']],
    'taxonomy_terms.csv': [['id', 'code', 'name', 'description']],
    'attributes.csv': [['id', 'link_id', 'taxonomy_term_id', 'link_entity']],
  }
  const put = (table: string, ...row: string[]) => tables[table]?.push(row)
  for (let at = 0; at < organizations; at += 1) {
    const agency = `${name()} ${one(['House', 'Foundation', 'Community Services', 'Family Center', 'Alliance'])}`
    put('organizations.csv', id(1, at), agency, `${agency} ${one(verbs)} ${one(things)}.`)
  }
  for (const [at, [term, need]] of kinds.entries()) put('taxonomy_terms.csv', id(9, at), need, term, term)
  for (let at = 0; at < services; at += 1) {
    const kind = Math.floor(next() * kinds.length)
    const about = Array.from({ length: 4 }, () => `${name()} ${one(verbs)} ${one(things)} of ${name()}`).join(
      ', ',
    )
    const ages = next() < 0.3 ? [String(Math.floor(next() * 12)), '18'] : ['', '']
    put(
      'services.csv',
      id(2, at),
      id(1, Math.floor(next() * organizations)),
      `${name()} ${kinds[kind]?.[0]}`,
      'active',
      `${about}.`,
      one(['Free', 'Sliding scale', '', '$20 a visit']),
      ...ages,
    )
    put(
      'locations.csv',
      id(3, at),
      'physical',
      (38.25 + next() * 0.5).toFixed(5),
      (-121.6 + next() * 0.5).toFixed(5),
    )
    put('service_at_location.csv', id(4, at), id(2, at), id(3, at))
    put(
      'addresses.csv',
      ...[
        id(5, at),
        id(3, at),
        `${1 + Math.floor(next() * 9000)} ${name()} Street`,
        one(['Sacramento', 'Galt', 'Folsom']),
      ],
      ...['CA', String(95800 + Math.floor(next() * 65)), 'US', 'physical'],
    )
    put('phones.csv', id(6, at), id(2, at), `916555${String(at % 10000).padStart(4, '0')}`)
    put(
      'schedules.csv',
      id(7, at),
      id(2, at),
      'WEEKLY',
      one(['MO,TU,WE,TH,FR', 'SA', 'TU,TH']),
      '09:00',
      '17:00',
    )
    for (const [row, code] of [...new Set([one(spoken), one(spoken)])].entries())
      put('languages.csv', id(80 + row, at), id(2, at), code)
    put('attributes.csv', id(10, at), id(2, at), id(9, kind), 'service')
  }
  return new Map(Object.entries(tables))
}

/** The tables as the files of a package. */
export const csvFiles = (tables: InventedTables): ReadonlyMap<string, string> =>
  new Map(
    [...tables].map(([name, rows]) => [
      name,
      rows
        .map((row) => `${row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')}\r\n`)
        .join(''),
    ]),
  )
