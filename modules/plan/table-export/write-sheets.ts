import { Worker } from 'node:worker_threads'

/** A cell as a spreadsheet holds it: text and numbers as they are, a formula by its kind. */
export type SheetCell = {
  readonly value: string | number
  /** A formula is written without its equals sign. */
  readonly type?: 'Formula'
  /** What a formula comes to, for programs that show a file without computing it. */
  readonly shown?: number | 'none'
  /** Excel's own notation, '#,##0.00'; '@' keeps text from being read as a number. */
  readonly format?: string
  readonly fontWeight?: 'bold'
  readonly backgroundColor?: string
  readonly wrap?: boolean
} | null

export type SheetOfCells = {
  /** At most 31 letters. */
  readonly sheet: string
  readonly stickyRowsCount?: number
  /** Widths in letters. */
  readonly columns: readonly { readonly width: number }[]
  readonly data: readonly (readonly SheetCell[])[]
}

/** One XLSX of these sheets. Half a second for a large county, so it is written in a thread and no page waits. */
export function writeSheets(sheets: readonly SheetOfCells[]): Promise<Uint8Array<ArrayBuffer>> {
  const thread = new Worker(new URL('./sheet-thread.ts', import.meta.url), { workerData: sheets })
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    thread
      .on('message', resolve)
      .on('error', reject)
      .on('exit', (code) => reject(new Error(`the thread that writes sheets ended with ${code}`)))
  }).finally(() => thread.terminate())
}
