import { type FileVerdict, type ParseOptions, parsePublicFile } from './parse-public-file.ts'
import type { PublicRow, RowProblem } from './public-file.ts'

/** What came of a file: its verdict, its rows and what was said of them. */
export type ReadFile = {
  readonly verdict: FileVerdict
  readonly rows: readonly PublicRow[]
  readonly problems: readonly RowProblem[]
}

/** Reads bytes as a public file, in pieces, as a disk or a network hands them over. */
export async function readBytes(
  bytes: Uint8Array,
  file = 'file.csv',
  options: Omit<ParseOptions, 'onRows' | 'onProblem'> = { practice: true },
  pieceBytes = 10_007,
): Promise<ReadFile> {
  const rows: PublicRow[] = []
  const problems: RowProblem[] = []
  const verdict = await parsePublicFile(inPieces(bytes, pieceBytes), file, {
    ...options,
    onRows: (batch) => {
      rows.push(...batch)
    },
    onProblem: (problem) => problems.push(problem),
  })
  return { verdict, rows, problems }
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** A comma-separated table whose cells hold no comma, with one cell changed: line 2 is the first row. */
export function withCell(text: string, line: number, column: string, cell: string): string {
  const lines = text.split('\n')
  const at = (lines[0] ?? '').split(',').indexOf(column)
  const cells = (lines[line - 1] ?? '').split(',')
  cells[at] = cell
  return lines.with(line - 1, cells.join(',')).join('\n')
}
