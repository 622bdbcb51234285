import type { PracticeCounty, PracticeDistrict, PracticeSchool } from './practice-county.ts'

/** One line of the invented directory; a line without a school is a district's or an office's own. */
export type DirectoryEntry = {
  readonly cds: string
  readonly status: 'Active' | 'Closed' | 'Merged' | 'Pending'
  readonly name: string | null
  readonly district: PracticeDistrict
  readonly street: string
  readonly zip: string
  readonly phone: string
  readonly latitude: number
  readonly longitude: number
  readonly openedOn: string | null
  readonly closedOn: string | null
  readonly charter: boolean
  readonly gradeSpan: string
  readonly virtualCode: string
  readonly soc: readonly [string, string] | null
  readonly option: readonly [string, string] | null
  readonly level: readonly [string, string] | null
}

/**
 * The directory, a few months newer than the enrollment file and not of one mind with it: a charter has moved to
 * the county office, a virtual school is missing, two schools stand elsewhere, and some institutions are only here.
 */
export function makeDirectory(county: PracticeCounty): readonly DirectoryEntry[] {
  const office = county.districts[0] as PracticeDistrict
  const moved = schoolOf(county, 'charter')
  const disputed = new Set([schoolOf(county, 'choice').cds, schoolOf(county, 'special').cds])
  const schools = county.schools
    .filter((school) => school.kindName !== 'virtual')
    .map((school) => {
      const entry = entryOf(school)
      if (school === moved)
        return { ...entry, cds: `${office.cds.slice(0, 7)}${school.cds.slice(7)}`, district: office }
      return disputed.has(school.cds) ? { ...entry, latitude: entry.latitude + 0.09 } : entry
    })
  return [...county.districts.map(districtEntry), ...schools, ...others(county), ...former(county)].sort(
    (a, b) => (a.cds < b.cds ? -1 : 1),
  )
}

/** The first school of a kind; the county is made so that there is one. */
export function schoolOf(county: PracticeCounty, kindName: PracticeSchool['kindName']): PracticeSchool {
  const found = county.schools.find((school) => school.kindName === kindName)
  if (found === undefined) throw new RangeError(`no school of kind ${kindName}`)
  return found
}

const plain = { status: 'Active', openedOn: '2004-07-01', closedOn: null, charter: false } as const

const entryOf = (school: PracticeSchool): DirectoryEntry => ({
  ...plain,
  cds: school.cds,
  name: school.name,
  district: school.district,
  street: school.street,
  zip: school.zip,
  phone: school.phone,
  latitude: Number(school.latitude.toFixed(5)),
  longitude: Number(school.longitude.toFixed(5)),
  charter: school.kind.charter,
  gradeSpan: `${school.kind.gradeLow}-${school.kind.gradeHigh}`,
  virtualCode: school.kind.virtualCode,
  soc: school.kind.soc,
  option: school.kind.option,
  level: school.kind.level,
})

const districtEntry = (district: PracticeDistrict): DirectoryEntry => ({
  ...plain,
  cds: district.cds,
  name: null,
  district,
  street: '1 Spindle Street',
  zip: `000${district.code.slice(-3, -1)}`,
  phone: '(559) 555-0100',
  latitude: district.latitude,
  longitude: district.longitude,
  openedOn: null,
  gradeSpan: '',
  virtualCode: '',
  soc: null,
  option: null,
  level: null,
})

/** Institutions that no enrollment file of schools lists. */
function others(county: PracticeCounty): readonly DirectoryEntry[] {
  const [, first, second, third] = county.districts as [
    PracticeDistrict,
    PracticeDistrict,
    PracticeDistrict,
    PracticeDistrict,
  ]
  return [
    {
      ...placed(first, '3490101', 'Alder Hollow Adult Evening School'),
      soc: ['70', 'Adult Education Centers'] as const,
    },
    {
      ...placed(second, '3490119', 'Brightwater Lantern Adult School'),
      soc: ['70', 'Adult Education Centers'] as const,
    },
    { ...placed(second, '6990107', 'Brightwater Duckling Preschool'), soc: ['08', 'Preschool'] as const },
    { ...placed(third, '0190127', 'Cinderbrook Trades Regional Program'), soc: ['98', 'ROC/ROP'] as const },
  ]
}

/** Schools of the past. One closed school has the last seven digits of a school that is open elsewhere. */
function former(county: PracticeCounty): readonly DirectoryEntry[] {
  const [, first, second] = county.districts as [PracticeDistrict, PracticeDistrict, PracticeDistrict]
  const last = county.districts.at(-1) as PracticeDistrict
  const open = schoolOf(county, 'rural')
  return [
    { ...placed(last, open.cds.slice(7), 'Thimble (SH)'), status: 'Closed', closedOn: '2011-06-30' },
    { ...placed(first, '6990214', 'Old Alder Hollow Primary'), status: 'Closed', closedOn: '2016-06-30' },
    { ...placed(first, '6990222', 'Alder Hollow Annex'), status: 'Merged', closedOn: '2019-06-30' },
    { ...placed(second, '6990230', 'Brightwater Newstead Elementary'), status: 'Pending', openedOn: null },
  ]
}

const placed = (district: PracticeDistrict, schoolCode: string, name: string): DirectoryEntry => ({
  ...districtEntry(district),
  cds: `${district.cds.slice(0, 7)}${schoolCode}`,
  name,
  openedOn: '1998-07-01',
  gradeSpan: 'K-6',
  virtualCode: 'N',
  soc: ['60', 'Elementary Schools (Public)'],
  option: ['TRAD', 'Traditional'],
  level: ['ELEM', 'Elementary'],
})
