import type { Database } from '#platform/database.ts'
import { anyone, service } from '#platform/viewer.ts'
import { listCounties } from '../county/county.queries.ts'
import { type Applied, applyImport, checkImport } from './apply-import.ts'
import type { ImportOutcome, ImportRefusal } from './county-import.ts'
import type { ReadFiles } from './read-public-files.ts'

/** The named job that imports; it writes public figures of one county at a time and reads nothing else. */
export const importJob = (countyCode: string) => service('county import', Number(countyCode))

export type AllOutcome =
  | {
      readonly done: true
      readonly applied: number
      readonly unchanged: number
      readonly without: readonly string[]
    }
  | { readonly done: false; readonly refusals: readonly (ImportRefusal & { readonly countyCode: string })[] }

/**
 * Writes every county the files hold, each in a transaction of its own, after all of them have been looked at: one
 * county that is refused refuses all. A run that breaks off is finished by running it again.
 */
export async function applyAllImports(
  database: Database,
  read: ReadFiles,
  onCounty: (countyCode: string, outcome: ImportOutcome<Applied>) => void,
): Promise<AllOutcome> {
  const without: string[] = []
  const refusals: (ImportRefusal & { readonly countyCode: string })[] = []
  const standing = await countiesWithSchools(database)
  for (const countyCode of read.counties) {
    const holds = holdsSchools(read, countyCode)
    // A county that has nothing in yet has nothing to lose; only files that may disagree are a reason to look.
    if (!standing.has(countyCode) && !(holds && mayDisagree(read))) {
      if (!holds) without.push(countyCode)
      continue
    }
    const refusal = await checkImport(database, importJob(countyCode), read)
    if (refusal?.refusal === 'nothing_of_county') without.push(countyCode)
    else if (refusal !== null) refusals.push({ ...refusal, countyCode })
  }
  if (refusals.length > 0) return { done: false, refusals }
  const wanted = read.counties.filter((code) => !without.includes(code))
  return { ...(await applyEach(database, read, wanted, onCounty)), without }
}

/** While the database writes one county, the next is being made ready. */
const atOnce = 2

async function applyEach(
  database: Database,
  read: ReadFiles,
  counties: readonly string[],
  onCounty: (countyCode: string, outcome: ImportOutcome<Applied>) => void,
): Promise<{ readonly done: true; readonly applied: number; readonly unchanged: number }> {
  const waiting = counties.values()
  const counts = { done: true as const, applied: 0, unchanged: 0 }
  const work = async () => {
    for (const countyCode of waiting) {
      const outcome = await applyImport(database, importJob(countyCode), read)
      onCounty(countyCode, outcome)
      // All were looked at before; what changed meanwhile is a fault of this run, not of the files.
      if (!outcome.done) throw new Error(`county ${countyCode}: ${outcome.refusal}`)
      if (outcome.result.importId === null) counts.unchanged += 1
      else counts.applied += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return counts
}

async function countiesWithSchools(database: Database): Promise<ReadonlySet<string>> {
  const counties = await database.asViewer(anyone(), listCounties)
  return new Set(counties.filter(({ listing }) => listing !== null).map(({ code }) => code))
}

const holdsSchools = ({ files, shelf }: ReadFiles, countyCode: string): boolean =>
  files.some(({ number, facts }) => facts.kind === 'schools' && shelf.has(countyCode, number))

const mayDisagree = ({ files }: ReadFiles): boolean =>
  new Set(files.map(({ facts }) => facts.kind)).size < files.length
