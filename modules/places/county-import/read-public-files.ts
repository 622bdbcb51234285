import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listPublicFiles } from '../county-figures/gather-rows.ts'
import { parsePublicFile } from '../public-file/parse-public-file.ts'
import type { FileRefusal, PublicRow, RowProblem } from '../public-file/public-file.ts'
import { keyOf } from '../public-file/row-of-layout.ts'
import { canonicalRow } from './canonical-row.ts'
import { noCounty, type ReadFile, RowShelf, type ShelvedFiles } from './row-shelf.ts'
import { countiesOfUnnamedFiles } from './unnamed-county.ts'

/** A public file that can be read from its beginning. */
export type PublicFile = {
  readonly file: string
  readonly retrievedOn: string | null
  readonly open: () => AsyncIterable<Uint8Array>
}

/** Public files, each read once to its end, with the rows of each county on a shelf. */
export type ReadFiles = ShelvedFiles & {
  readonly refusals: readonly FileRefusal[]
  readonly problems: readonly RowProblem[]
  /** File number → the county of its rows that do not name one, told by the schools of the same files. */
  readonly unnamed: ReadonlyMap<number, string | null>
}

/** Every file of a folder that holds a table, in order of name. */
export async function filesOfFolder(folder: string): Promise<readonly PublicFile[]> {
  const names = await listPublicFiles(folder)
  return Promise.all(
    names.map(async (file) => {
      const path = join(folder, file)
      const { mtime } = await stat(path)
      return { file, retrievedOn: mtime.toISOString().slice(0, 10), open: () => createReadStream(path) }
    }),
  )
}

/** Reads each file once. The state's own rates go to every county asked for, so that they stand beside its own. */
export async function readPublicFiles(
  sources: readonly PublicFile[],
  counties: readonly string[],
  onFile: (file: string) => void = () => {},
): Promise<ReadFiles> {
  const shelf = new RowShelf()
  const files: ReadFile[] = []
  const refusals: FileRefusal[] = []
  const problems: RowProblem[] = []
  for (const [index, source] of sources.entries()) {
    const number = index + 1
    onFile(source.file)
    const verdict = await parsePublicFile(source.open(), source.file, {
      counties: new Set(counties),
      practice: counties.includes('00'),
      retrievedOn: source.retrievedOn,
      onRows: (rows) => {
        for (const row of rows) shelve(shelf, number, row, counties)
      },
      onProblem: (problem) => problems.push(problem),
    })
    if (verdict.done) files.push({ number, facts: verdict.result })
    else refusals.push(verdict.refusal)
  }
  const read = { counties, files, shelf, refusals, problems, unnamed: new Map() }
  return { ...read, unnamed: countiesOfUnnamedFiles(read, []) }
}

function shelve(shelf: RowShelf, file: number, row: PublicRow, counties: readonly string[]): void {
  const { key, county } = keyOf(row)
  const isFigure = row.kind !== 'academic_indicator' && (!('group' in row) || row.group === 'all')
  const waiting = { line: row.line, key, isFigure, json: canonicalRow(row) }
  if (county !== null) shelf.put(county, file, waiting)
  else if ('level' in row) for (const each of counties) shelf.put(each, file, waiting)
  else shelf.put(noCounty, file, waiting)
}
