import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { DirectoryRow, RowProblem, SchoolRow } from '../public-file/public-file.ts'
import type { KnownSchool } from '../school/school.ts'
import type { CountyBundle } from './county-bundle.ts'
import { findDirectoryDay, listDirectorySchools, listKnownSchools } from './county-import.queries.ts'
import type { ImportProblem, ImportRefusal } from './county-import.ts'
import { type NamedSchool, type SchoolChanges, schoolChanges } from './school-changes.rules.ts'
import { tailOf } from './school-listing.rules.ts'

/** More of a file's rows than this share, in hundredths, may not be unusable, and more known schools not missing. */
const mostUnusablePct = 2
const mostMissingPct = 5

/** What stands before an import, and what the import makes of the county's list of schools. */
export type Compared = {
  readonly bundle: CountyBundle
  readonly changes: SchoolChanges
  /** True when the county holds nothing yet. */
  readonly isFirst: boolean
  readonly schools: readonly SchoolRow[]
  /** The directory that is to stand; null when the files have none, or none newer than the one that stands. */
  readonly directory: CurrentDirectory | null
  readonly standingDirectoryDay: string | null
  readonly problems: readonly ImportProblem[]
}

/** Compares a county's files with what stands, before anything is written; a refusal when that may not be. */
export async function compareCounty(
  tx: Tx,
  bundle: CountyBundle,
  problems: readonly RowProblem[],
): Promise<Compared | ImportRefusal> {
  const { countyCode } = bundle
  if (bundle.files.length === 0) return { refusal: 'nothing_of_county', countyCode }
  if (bundle.disagreements.length > 0)
    return { refusal: 'files_disagree', disagreements: bundle.disagreements }
  const known = await listKnownSchools(tx)
  if (known.length === 0 && bundle.schools.length === 0) return { refusal: 'no_schools', countyCode }
  const standingDirectoryDay = await findDirectoryDay(tx)
  const directory = currentDirectory(bundle, standingDirectoryDay)
  const changes = schoolChanges(
    {
      known,
      rows: bundle.schools,
      directory,
      asOf: fileOf(bundle, 'schools')?.facts.retrievedOn ?? tx.today,
    },
    () => newId(tx.now),
  )
  const standing = directory === null ? [] : await listDirectorySchools(tx)
  const refusal =
    whyNotWrite(bundle, changes, known) ?? (directory === null ? null : whyNotDirectory(directory, standing))
  if (refusal !== null) return refusal
  const recycled = new Set(changes.recycled)
  return {
    bundle,
    changes,
    isFirst: known.length === 0,
    schools: bundle.schools.filter((row) => !recycled.has(row)),
    directory,
    standingDirectoryDay,
    problems: [...problems, ...changes.recycled.map((row) => recycledProblem(bundle, row))],
  }
}

export type CurrentDirectory = {
  readonly file: string
  readonly listedOn: string
  readonly rows: readonly DirectoryRow[]
}

const fileOf = (bundle: CountyBundle, kind: string) => bundle.files.find(({ facts }) => facts.kind === kind)

/** The newest directory of the files, unless a newer one stands. */
function currentDirectory(bundle: CountyBundle, standingDay: string | null): CurrentDirectory | null {
  const [newest] = bundle.directories
  if (newest === undefined || newest.listedOn === null) return null
  if (standingDay !== null && newest.listedOn < standingDay) return null
  return { file: newest.file, listedOn: newest.listedOn, rows: newest.rows }
}

function whyNotWrite(
  bundle: CountyBundle,
  changes: SchoolChanges,
  known: readonly KnownSchool[],
): ImportRefusal | null {
  const file = fileOf(bundle, 'schools')?.facts.file
  if (file === undefined) return null
  const { recycled, missing } = changes
  if (recycled.length * 100 > bundle.schools.length * mostUnusablePct)
    return { refusal: 'codes_recycled', file, count: recycled.length, of: bundle.schools.length }
  const of = known.filter(({ closedOn }) => closedOn === null).length
  return isMany(missing, of) ? { refusal: 'schools_missing', file, list: 'schools', missing, of } : null
}

const isMany = (missing: readonly NamedSchool[], of: number): boolean =>
  missing.length * 100 > of * mostMissingPct

/** Schools that the directory which stands has and the newer one leaves out. */
function whyNotDirectory(
  directory: CurrentDirectory,
  standing: readonly NamedSchool[],
): ImportRefusal | null {
  const tails = new Set(directory.rows.map(({ cds }) => tailOf(cds)))
  const missing = standing.filter(({ code }) => !tails.has(tailOf(code)))
  if (!isMany(missing, standing.length)) return null
  const { file } = directory
  return { refusal: 'schools_missing', file, list: 'directory', missing, of: standing.length }
}

const recycledProblem = (bundle: CountyBundle, row: SchoolRow): ImportProblem => ({
  file: fileOf(bundle, 'schools')?.facts.file ?? '',
  line: row.line,
  column: null,
  value: row.cds,
  reason: 'code_recycled',
  effect: 'row_unusable',
})
