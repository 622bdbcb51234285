import { metersBetween, pointOf } from '../county-figures/distance.rules.ts'
import type { DirectoryRow, SchoolRow } from '../public-file/public-file.ts'
import type { ClosedReason, KnownSchool, SchoolFacts } from '../school/school.ts'

/**
 * A school among those an import lists: one that is known, or a new one. The last seven digits of a code name a
 * school for good: a school that changes hands keeps them under another district.
 */
export type ListedSchool = {
  readonly known: KnownSchool | null
  /** Its rows, the newest year first; there is at least one. */
  readonly rows: readonly [SchoolRow, ...SchoolRow[]]
}

export const tailOf = (code: string): string => code.slice(7)

/** Whose rows these are. A known code says it; else the last seven digits do, unless both codes are listed at once. */
export function listedSchools(
  known: readonly KnownSchool[],
  rows: readonly SchoolRow[],
): readonly ListedSchool[] {
  const owners = ownersOf(known)
  const listed = new Set(rows.map(listing))
  const shared = sharedTails(rows)
  const groups = new Map<string, { known: KnownSchool | null; rows: SchoolRow[] }>()
  for (const row of rows.toSorted(newestFirst)) {
    const owner = ownerOf(row, owners, listed)
    const key = owner?.id ?? (shared.has(tailOf(row.cds)) ? row.cds : tailOf(row.cds))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { known: owner, rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()] as unknown as readonly ListedSchool[]
}

const newestFirst = (a: SchoolRow, b: SchoolRow): number =>
  b.schoolYear.localeCompare(a.schoolYear) || (a.cds < b.cds ? -1 : 1)

type Owners = {
  readonly byCode: ReadonlyMap<string, KnownSchool>
  readonly byTail: ReadonlyMap<string, KnownSchool>
}

/** Of two schools with one tail, the one that is open. */
function ownersOf(known: readonly KnownSchool[]): Owners {
  const closedFirst = known.toSorted((a, b) => Number(a.closedOn === null) - Number(b.closedOn === null))
  return {
    byCode: new Map(known.flatMap((school) => school.codes.map((code) => [code, school] as const))),
    byTail: new Map(closedFirst.map((school) => [tailOf(school.code), school] as const)),
  }
}

function ownerOf(row: SchoolRow, owners: Owners, listed: ReadonlySet<string>): KnownSchool | null {
  const owner = owners.byCode.get(row.cds) ?? owners.byTail.get(tailOf(row.cds)) ?? null
  if (owner === null || owner.code === row.cds) return owner
  // Listed in the same year under its own code as well: then the other code is another school's.
  return listed.has(listing({ cds: owner.code, schoolYear: row.schoolYear })) ? null : owner
}

const listing = ({ cds, schoolYear }: Pick<SchoolRow, 'cds' | 'schoolYear'>): string => `${schoolYear} ${cds}`

/** Last seven digits that two schools of one year bear: they tell nobody apart. */
function sharedTails(rows: readonly SchoolRow[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { cds, schoolYear } of rows) {
    const key = `${schoolYear} ${tailOf(cds)}`
    if (seen.has(key)) shared.add(tailOf(cds))
    seen.add(key)
  }
  return shared
}

/** A school that moved this far and bears no word of its old name is taken for another school. */
const otherPlaceMeters = 1_000

/**
 * Whether the code of a closed school has been given to another one: listed as open again under another name, at
 * another place. Such a row cannot be used, for the old school's history would become the new one's.
 */
export function isRecycledCode({ known, rows: [row] }: ListedSchool): boolean {
  if (known === null || known.closedOn === null || row.status !== 'active') return false
  if (row.schoolYear <= known.listedIn || sharesWord(known.name, row.name)) return false
  const [here, there] = [pointOf(known.facts), pointOf(row)]
  if (here === null || there === null) return !isSameStreet(known.facts, row)
  return metersBetween(here, there) > otherPlaceMeters
}

const isSameStreet = (a: Pick<SchoolFacts, 'street'>, b: Pick<SchoolFacts, 'street'>): boolean =>
  a.street !== null && b.street !== null && a.street.toLowerCase() === b.street.toLowerCase()

const schoolWords = new Set(
  'the of and at for school schools elementary middle high junior senior academy charter continuation'.split(
    ' ',
  ),
)
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && !schoolWords.has(word))

function sharesWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a))
  return wordsOf(b).some((word) => words.has(word)) || (words.size === 0 && wordsOf(b).length === 0)
}

export type Closing = { readonly closedOn: string; readonly closedReason: ClosedReason }

/** 1 July of the school year's first calendar year: '2025-07-01' of '2025-26'. */
export const firstDayOf = (schoolYear: string): string => `${schoolYear.slice(0, 4)}-07-01`

/** What the directory says of a school's end; null when it says none, or one before its list found it open. */
export function closingInDirectory(
  code: string,
  listedIn: string,
  directory: ReadonlyMap<string, DirectoryRow>,
): Closing | null {
  const entry = directory.get(tailOf(code))
  if (entry === undefined || (entry.status !== 'closed' && entry.status !== 'merged')) return null
  if (entry.closedOn === null || entry.closedOn < firstDayOf(listedIn)) return null
  return { closedOn: entry.closedOn, closedReason: entry.status }
}

/** Entries of schools by the last seven digits; an active one goes before one that ended under another district. */
export function directoryByTail(rows: readonly DirectoryRow[]): ReadonlyMap<string, DirectoryRow> {
  const byTail = new Map<string, DirectoryRow>()
  for (const row of rows) {
    const tail = tailOf(row.cds)
    if (tail === '0000000') continue
    const before = byTail.get(tail)
    if (before === undefined || before.status !== 'active') byTail.set(tail, row)
  }
  return byTail
}
