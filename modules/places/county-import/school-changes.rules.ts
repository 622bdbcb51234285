import type { DirectoryRow, SchoolRow } from '../public-file/public-file.ts'
import { type KnownSchool, type SchoolFacts, type SchoolId, schoolFactNames } from '../school/school.ts'
import {
  type Closing,
  closingInDirectory,
  directoryByTail,
  firstDayOf,
  isRecycledCode,
  type ListedSchool,
  listedSchools,
  tailOf,
} from './school-listing.rules.ts'

/** A school as it is to stand. */
export type SchoolRecord = {
  readonly id: SchoolId
  readonly code: string
  readonly name: string
  readonly districtCode: string
  readonly listedFrom: string
  readonly listedIn: string
  readonly closedOn: string | null
  readonly closedReason: Closing['closedReason'] | null
}
export type CodeRecord = { readonly code: string; readonly schoolId: SchoolId; readonly listedIn: string }

export type NamedSchool = { readonly code: string; readonly name: string }
export type FieldChange = {
  readonly field: keyof SchoolFacts
  readonly from: string | number | boolean | null
  readonly to: string | number | boolean | null
}

/** What an import does to the county's list of schools. */
export type SchoolChanges = {
  readonly schools: readonly SchoolRecord[]
  readonly codes: readonly CodeRecord[]
  readonly added: readonly NamedSchool[]
  readonly changed: readonly (NamedSchool & { readonly fields: readonly FieldChange[] })[]
  readonly closed: readonly (NamedSchool & Closing)[]
  readonly reopened: readonly NamedSchool[]
  /** Listed under another code than before; by the directory alone, its list still has the old one. */
  readonly moved: readonly (NamedSchool & { readonly toCode: string; readonly by: 'list' | 'directory' })[]
  readonly notInDirectory: readonly NamedSchool[]
  /** Rows that give the code of a closed school to another one; they are left out. */
  readonly recycled: readonly SchoolRow[]
  /** Open schools that the newest list leaves out without a word. */
  readonly missing: readonly NamedSchool[]
  readonly knownOpen: number
}

export type SchoolLists = {
  readonly known: readonly KnownSchool[]
  readonly rows: readonly SchoolRow[]
  /** The newest directory, with its day; null when there is none, or only one older than what is known. */
  readonly directory: { readonly listedOn: string; readonly rows: readonly DirectoryRow[] } | null
  /** The day on which a school counts as closed when its list says so without a date. */
  readonly asOf: string
}

/** Compares the schools that are known with those that files list. `newId` makes the ids of new ones. */
export function schoolChanges(lists: SchoolLists, newId: () => SchoolId): SchoolChanges {
  const listed = listedSchools(lists.known, lists.rows)
  const recycled = listed.filter(isRecycledCode)
  const usable = listed.filter((school) => !isRecycledCode(school))
  const context = contextOf(lists, usable)
  const drafts = [...usable.map((school) => draftOf(school, newId)), ...unlisted(lists.known, usable)]
  const schools = drafts.map((draft) => ({ ...draft, record: closedAsItIs(draft, context) }))
  const codes = newCodes(schools, context)
  return {
    schools: schools.map(({ record }) => record),
    codes: codes.map(({ code, schoolId, listedIn }) => ({ code, schoolId, listedIn })),
    ...whatChanged(schools, codes, context),
    recycled: recycled.map(({ rows }) => rows[0]),
    knownOpen: lists.known.filter(({ closedOn }) => closedOn === null).length,
  }
}

type Draft = {
  readonly record: SchoolRecord
  readonly listed: ListedSchool | null
  readonly known: KnownSchool | null
}

type Context = {
  readonly newestYear: string
  /** Whether the files list the newest year, so that who is not on the list is gone. */
  readonly listsNewest: boolean
  readonly directory: ReadonlyMap<string, DirectoryRow>
  readonly directoryOn: string | null
  readonly asOf: string
  readonly knownCodes: ReadonlyMap<string, SchoolId>
}

function contextOf({ known, rows, directory, asOf }: SchoolLists, usable: readonly ListedSchool[]): Context {
  const listedYear = usable.reduce((year, school) => later(year, school.rows[0].schoolYear), '')
  const knownYear = known.reduce((year, school) => later(year, school.listedIn), '')
  return {
    newestYear: later(listedYear, knownYear),
    listsNewest: rows.length > 0 && listedYear >= knownYear,
    directory: directoryByTail(directory?.rows ?? []),
    directoryOn: directory?.listedOn ?? null,
    asOf,
    knownCodes: new Map(known.flatMap((school) => school.codes.map((code) => [code, school.id] as const))),
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** The school as its rows say it is; how it ended is settled afterwards. */
function draftOf(listed: ListedSchool, newId: () => SchoolId): Draft {
  const { known, rows } = listed
  const [newest] = rows
  const oldest = rows.at(-1)?.schoolYear ?? newest.schoolYear
  // An older list adds figures and history; what the school is now, a newer one has said.
  const current =
    known !== null && known.listedIn > newest.schoolYear ? known : { code: newest.cds, name: newest.name }
  const record = {
    id: known?.id ?? newId(),
    code: current.code,
    name: current.name,
    districtCode: current.code.slice(0, 7),
    listedFrom: known === null ? oldest : earlier(known.listedFrom, oldest),
    listedIn: known === null ? newest.schoolYear : later(known.listedIn, newest.schoolYear),
    closedOn: known?.closedOn ?? null,
    closedReason: known?.closedReason ?? null,
  }
  return { record, listed, known }
}

function unlisted(known: readonly KnownSchool[], listed: readonly ListedSchool[]): Draft[] {
  const ids = new Set(listed.map((school) => school.known?.id))
  return known
    .filter(({ id }) => !ids.has(id))
    .map((school) => {
      const { id, code, name, listedFrom, listedIn, closedOn, closedReason } = school
      const record = {
        id,
        code,
        name,
        districtCode: code.slice(0, 7),
        listedFrom,
        listedIn,
        closedOn,
        closedReason,
      }
      return { record, listed: null, known: school }
    })
}

function closedAsItIs(draft: Draft, context: Context): SchoolRecord {
  const closing = closingOf(draft, context)
  return { ...draft.record, closedOn: closing?.closedOn ?? null, closedReason: closing?.closedReason ?? null }
}

function closingOf({ record, listed, known }: Draft, context: Context): Closing | null {
  const declared = closingInDirectory(record.code, record.listedIn, context.directory)
  if (declared !== null) return declared
  const before = closingBefore(known)
  // What was declared after the list was made holds until a newer list.
  if (
    before !== null &&
    before.closedReason !== 'not_listed' &&
    before.closedOn >= firstDayOf(record.listedIn)
  )
    return before
  const newest = listed?.rows[0]
  if (newest?.schoolYear === context.newestYear) {
    if (newest.status !== 'closed' && newest.status !== 'merged') return null
    return before ?? { closedOn: context.asOf, closedReason: newest.status }
  }
  if (before !== null || !(context.listsNewest || known === null)) return before
  return { closedOn: firstDayOf(context.newestYear), closedReason: 'not_listed' }
}

function closingBefore(known: KnownSchool | null): Closing | null {
  if (known === null || known.closedOn === null || known.closedReason === null) return null
  return { closedOn: known.closedOn, closedReason: known.closedReason }
}

type NewCode = CodeRecord & { readonly by: 'list' | 'directory'; readonly school: SchoolRecord }

/** Codes a school has not been listed under before, from its lists and from the directory. */
function newCodes(
  schools: readonly Draft[],
  { knownCodes, directory, directoryOn }: Context,
): readonly NewCode[] {
  const codes = new Map<string, NewCode>()
  for (const { record, listed } of schools)
    for (const { cds, schoolYear } of listed?.rows ?? [])
      if (knownCodes.get(cds) !== record.id)
        codes.set(cds, { code: cds, schoolId: record.id, listedIn: schoolYear, by: 'list', school: record })
  for (const { record } of schools) {
    const entry = directory.get(tailOf(record.code))
    if (entry === undefined || entry.status !== 'active' || directoryOn === null || record.closedOn !== null)
      continue
    if (entry.cds === record.code || codes.has(entry.cds) || knownCodes.has(entry.cds)) continue
    codes.set(entry.cds, {
      code: entry.cds,
      schoolId: record.id,
      listedIn: directoryOn,
      by: 'directory',
      school: record,
    })
  }
  return [...codes.values()]
}

type Reported = Omit<SchoolChanges, 'schools' | 'codes' | 'recycled' | 'knownOpen'>

function whatChanged(schools: readonly Draft[], codes: readonly NewCode[], context: Context): Reported {
  const wereKnown = schools.filter(
    (school): school is Draft & { known: KnownSchool } => school.known !== null,
  )
  const closed = wereKnown.filter(({ known, record }) => known.closedOn === null && record.closedOn !== null)
  const open = schools.filter(({ record }) => record.closedOn === null)
  return {
    added: schools.filter(({ known }) => known === null).map(named),
    changed: wereKnown.flatMap((school) => {
      const fields = fieldChanges(school)
      return fields.length === 0 ? [] : [{ ...named(school), fields }]
    }),
    closed: closed.map((school) => ({
      ...named(school),
      closedOn: school.record.closedOn ?? '',
      closedReason: school.record.closedReason ?? 'not_listed',
    })),
    reopened: wereKnown
      .filter(({ known, record }) => known.closedOn !== null && record.closedOn === null)
      .map(named),
    moved: [
      ...wereKnown
        .filter(({ known, record }) => known.code !== record.code)
        .map(({ known, record }) => ({
          name: record.name,
          code: known.code,
          toCode: record.code,
          by: 'list' as const,
        })),
      ...codes
        .filter(({ by }) => by === 'directory')
        .map(({ code, school }) => ({
          name: school.name,
          code: school.code,
          toCode: code,
          by: 'directory' as const,
        })),
    ],
    missing: closed.filter(({ record }) => record.closedReason === 'not_listed').map(named),
    notInDirectory: open.filter(({ record }) => isNotInDirectory(record, context)).map(named),
  }
}

const named = ({ record: { code, name } }: Draft): NamedSchool => ({ code, name })

/** A directory older than the list says nothing of who is missing. */
const isNotInDirectory = (record: SchoolRecord, { directory, directoryOn, newestYear }: Context): boolean =>
  directoryOn !== null && directoryOn >= firstDayOf(newestYear) && !directory.has(tailOf(record.code))

function fieldChanges({ known, listed }: Draft & { known: KnownSchool }): readonly FieldChange[] {
  const newest = listed?.rows[0]
  if (newest === undefined || newest.schoolYear < known.listedIn) return []
  return schoolFactNames
    .filter((field) => known.facts[field] !== newest[field])
    .map((field) => ({ field, from: known.facts[field], to: newest[field] }))
}
