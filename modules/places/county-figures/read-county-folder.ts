import { existsSync } from 'node:fs'
import { countyName, practiceCounty } from '../public-file/california-county.ts'
import type { FileFacts, FileRefusal, RowProblem } from '../public-file/public-file.ts'
import { countyFigures } from './county-figures.rules.ts'
import type { CountyFigures } from './county-figures.ts'
import { rowsByCounty } from './county-rows.rules.ts'
import { sourcesByCounty } from './figure-source.ts'
import { type Gathered, gatherRows } from './gather-rows.ts'
import { type Disagreement, mergeRows } from './merge-rows.ts'
import { countyOfUnnamedSites } from './site-county.rules.ts'

export type CountiesFolder = {
  readonly counties: readonly CountyFigures[]
  readonly problems: readonly RowProblem[]
  readonly files: readonly FileFacts[]
}
export type CountyFolder = Omit<CountiesFolder, 'counties'> & { readonly figures: CountyFigures }

/** Why nothing comes out of a folder; folder-refusal.words.ts says it in a sentence. */
export type FolderRefusal =
  | { readonly refusal: 'no_such_county'; readonly countyCode: string }
  | { readonly refusal: 'no_such_folder'; readonly folder: string }
  | { readonly refusal: 'file_refused'; readonly files: readonly FileRefusal[] }
  | { readonly refusal: 'files_disagree'; readonly disagreements: readonly Disagreement[] }
  | { readonly refusal: 'no_schools'; readonly countyCode: string | null; readonly folder: string }

export type FolderOutcome<Result> =
  | { readonly done: true; readonly result: Result }
  | ({ readonly done: false } & FolderRefusal)

/**
 * The figures of one county from a folder of public files, in the cut files' layouts or the publishers'. Schools
 * come in order of code. Health sites are empty when no file covers the county: then `sources` names no such file.
 */
export async function readCountyFolder(
  folder: string,
  countyCode: string,
): Promise<FolderOutcome<CountyFolder>> {
  if (countyName(countyCode) === null) return { done: false, refusal: 'no_such_county', countyCode }
  const outcome = await readCounties(folder, new Set([countyCode]), countyCode === practiceCounty.code)
  if (!outcome.done) return outcome
  const { counties, ...rest } = outcome.result
  const figures = counties.find((county) => county.countyCode === countyCode)
  if (figures === undefined) return { done: false, refusal: 'no_schools', countyCode, folder }
  return { done: true, result: { figures, ...rest } }
}

/** The figures of every county the folder holds, reading each file once. */
export async function readAllCounties(folder: string): Promise<FolderOutcome<CountiesFolder>> {
  const outcome = await readCounties(folder, undefined, false)
  if (outcome.done && outcome.result.counties.length === 0)
    return { done: false, refusal: 'no_schools', countyCode: null, folder }
  return outcome
}

async function readCounties(
  folder: string,
  counties: ReadonlySet<string> | undefined,
  practice: boolean,
): Promise<FolderOutcome<CountiesFolder>> {
  if (!existsSync(folder)) return { done: false, refusal: 'no_such_folder', folder }
  const gathered = await gatherRows(folder, { practice, ...(counties && { counties }) })
  if (gathered.refusals.length > 0) return { done: false, refusal: 'file_refused', files: gathered.refusals }
  const merged = mergeRows(gathered.files)
  if (merged.disagreements.length > 0)
    return { done: false, refusal: 'files_disagree', disagreements: merged.disagreements }
  return { done: true, result: { counties: figuresOf(gathered, merged), ...restOf(gathered) } }
}

function figuresOf(gathered: Gathered, merged: ReturnType<typeof mergeRows>): CountyFigures[] {
  const sources = sourcesByCounty(gathered.files, ({ rows }) =>
    countyOfUnnamedSites(
      rows.filter((row) => 'countyCode' in row && row.countyCode === null) as {
        latitude: number
        longitude: number
      }[],
      merged.rows.schools,
    ),
  )
  return [...rowsByCounty(merged).values()].map((rows) =>
    countyFigures(rows, sources.get(rows.countyCode) ?? []),
  )
}

const restOf = ({ problems, files }: Gathered) => ({ problems, files: files.map(({ facts }) => facts) })
