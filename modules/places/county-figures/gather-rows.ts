import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parsePublicFile } from '../public-file/parse-public-file.ts'
import type { FileFacts, FileRefusal, PublicRow, RowProblem } from '../public-file/public-file.ts'

/** One public file, read: its facts and those of its rows that county figures are made of. */
export type GatheredFile = { readonly facts: FileFacts; readonly rows: readonly PublicRow[] }

export type Gathered = {
  readonly files: readonly GatheredFile[]
  readonly problems: readonly RowProblem[]
  readonly refusals: readonly FileRefusal[]
}

export type Wanted = { readonly counties?: ReadonlySet<string>; readonly practice?: boolean }

/** Names of the files of a folder that can hold tables, plain or gzipped, in order. Others are passed over. */
export async function listPublicFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory() && /\.(csv|txt|tsv)(\.gz)?$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort()
}

/** Reads every public file of a folder once, one after another. Without counties, those of all counties. */
export async function gatherRows(folder: string, wanted: Wanted): Promise<Gathered> {
  const files: GatheredFile[] = []
  const problems: RowProblem[] = []
  const refusals: FileRefusal[] = []
  for (const name of await listPublicFiles(folder)) {
    const rows: PublicRow[] = []
    const path = join(folder, name)
    const verdict = await parsePublicFile(createReadStream(path), name, {
      ...wanted,
      retrievedOn: (await stat(path)).mtime.toISOString().slice(0, 10),
      onRows: (batch) => {
        for (const row of batch) if (isFigure(row)) rows.push(row)
      },
      onProblem: (problem) => problems.push(problem),
    })
    if (verdict.done) files.push({ facts: verdict.result, rows })
    else refusals.push(verdict.refusal)
  }
  return { files, problems, refusals }
}

/** Rates by group are for the database; county figures hold those of all students. */
const isFigure = (row: PublicRow): boolean => !('group' in row) || row.group === 'all'
