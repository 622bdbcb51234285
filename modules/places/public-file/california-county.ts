/**
 * The 58 counties in the order of the alphabet, which is the order of the state's own county codes:
 * '01' Alameda … '58' Yuba. Source: California Department of Education, County-District-School codes.
 */
const countyNames = [
  'Alameda',
  'Alpine',
  'Amador',
  'Butte',
  'Calaveras',
  'Colusa',
  'Contra Costa',
  'Del Norte',
  'El Dorado',
  'Fresno',
  'Glenn',
  'Humboldt',
  'Imperial',
  'Inyo',
  'Kern',
  'Kings',
  'Lake',
  'Lassen',
  'Los Angeles',
  'Madera',
  'Marin',
  'Mariposa',
  'Mendocino',
  'Merced',
  'Modoc',
  'Mono',
  'Monterey',
  'Napa',
  'Nevada',
  'Orange',
  'Placer',
  'Plumas',
  'Riverside',
  'Sacramento',
  'San Benito',
  'San Bernardino',
  'San Diego',
  'San Francisco',
  'San Joaquin',
  'San Luis Obispo',
  'San Mateo',
  'Santa Barbara',
  'Santa Clara',
  'Santa Cruz',
  'Shasta',
  'Sierra',
  'Siskiyou',
  'Solano',
  'Sonoma',
  'Stanislaus',
  'Sutter',
  'Tehama',
  'Trinity',
  'Tulare',
  'Tuolumne',
  'Ventura',
  'Yolo',
  'Yuba',
] as const

/** The county that is invented, so that everything can be tried without a download. */
export const practiceCounty = { code: '00', name: 'Practice County' } as const

const nameByCode: ReadonlyMap<string, string> = new Map([
  [practiceCounty.code, practiceCounty.name],
  ...countyNames.map((name, index) => [String(index + 1).padStart(2, '0'), name] as const),
])
const codeByName: ReadonlyMap<string, string> = new Map(
  [...nameByCode].map(([code, name]) => [name.toLowerCase(), code]),
)

/** Codes of the 58 real counties, '01' … '58'. */
export const californiaCountyCodes: readonly string[] = [...nameByCode.keys()].filter((code) => code !== '00')

/** 'Sacramento' for '34'; null for a code that no county has. */
export const countyName = (code: string): string | null => nameByCode.get(code) ?? null

/** '34' for 'Sacramento' in any case, with or without the word County; null for any other text. */
export const countyCode = (name: string): string | null => {
  const plain = name.trim().toLowerCase()
  return codeByName.get(plain) ?? codeByName.get(plain.replace(/ county$/, '')) ?? null
}
