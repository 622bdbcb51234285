import type { Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { DirectoryRow, RowProblem, SchoolRow } from '../public-file/public-file.ts'
import type { KnownSchool } from '../school/school.ts'
import type { CountyBundle } from './county-bundle.ts'
import { findDirectoryDay, listKnownSchools } from './county-import.queries.ts'
import type { ImportProblem, ImportRefusal } from './county-import.ts'
import { type SchoolChanges, schoolChanges } from './school-changes.rules.ts'

/** More of a file's rows than this share, in hundredths, may not be unusable, and more known schools not missing. */
const mostUnusablePct = 2
const mostMissingPct = 5

/** What stands before an import, and what the import makes of the county's list of schools. */
export type Compared = {
  readonly bundle: CountyBundle
  readonly changes: SchoolChanges
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
  const refusal = whyNotWrite(bundle, changes, known)
  if (refusal !== null) return refusal
  const recycled = new Set(changes.recycled)
  return {
    bundle,
    changes,
    schools: bundle.schools.filter((row) => !recycled.has(row)),
    directory,
    standingDirectoryDay,
    problems: [...problems, ...changes.recycled.map((row) => recycledProblem(bundle, row))],
  }
}

export type CurrentDirectory = { readonly listedOn: string; readonly rows: readonly DirectoryRow[] }

const fileOf = (bundle: CountyBundle, kind: string) => bundle.files.find(({ facts }) => facts.kind === kind)

/** The newest directory of the files, unless a newer one stands. */
function currentDirectory(bundle: CountyBundle, standingDay: string | null): CurrentDirectory | null {
  const [newest] = bundle.directories
  if (newest === undefined || newest.listedOn === null) return null
  if (standingDay !== null && newest.listedOn < standingDay) return null
  return { listedOn: newest.listedOn, rows: newest.rows }
}

function whyNotWrite(
  bundle: CountyBundle,
  changes: SchoolChanges,
  known: readonly KnownSchool[],
): ImportRefusal | null {
  const schools = fileOf(bundle, 'schools')
  const directory = fileOf(bundle, 'directory')
  const of = known.filter(({ closedOn }) => closedOn === null).length
  const isMany = (count: number) => count * 100 > of * mostMissingPct
  if (schools !== undefined && changes.recycled.length * 100 > bundle.schools.length * mostUnusablePct)
    return {
      refusal: 'codes_recycled',
      file: schools.facts.file,
      count: changes.recycled.length,
      of: bundle.schools.length,
    }
  if (schools !== undefined && isMany(changes.missing.length))
    return {
      refusal: 'schools_missing',
      file: schools.facts.file,
      list: 'schools',
      missing: changes.missing,
      of,
    }
  if (directory !== undefined && isMany(changes.missingInDirectory.length))
    return {
      refusal: 'schools_missing',
      file: directory.facts.file,
      list: 'directory',
      missing: changes.missingInDirectory,
      of,
    }
  return null
}

const recycledProblem = (bundle: CountyBundle, row: SchoolRow): ImportProblem => ({
  file: fileOf(bundle, 'schools')?.facts.file ?? '',
  line: row.line,
  column: null,
  value: row.cds,
  reason: 'code_recycled',
  effect: 'row_unusable',
})
