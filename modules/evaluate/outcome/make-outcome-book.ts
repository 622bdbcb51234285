import { Worker } from 'node:worker_threads'
import { openLine } from '#platform/turns.ts'
import type { OutcomeBook } from './outcome-sheets.rules.ts'

/** Books under way and waiting; one is written at a time, so that a crowd takes one processor and one book's memory. */
const line = openLine(20)
let last: Promise<unknown> = Promise.resolve()

/**
 * The XLSX of some places' outcomes. A county's schools by group are half a million cells, so it is written in a thread
 * and no page waits. @throws TooBusy when too many wait already.
 */
export const makeOutcomeBook = (book: OutcomeBook): Promise<Uint8Array<ArrayBuffer>> =>
  line(() => {
    const turn = last.then(() => inThread(book))
    last = turn.catch(() => undefined)
    return turn
  })

function inThread(book: OutcomeBook): Promise<Uint8Array<ArrayBuffer>> {
  const thread = new Worker(new URL('./outcome-book-thread.ts', import.meta.url), { workerData: book })
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    thread
      .on('message', resolve)
      .on('error', reject)
      .on('exit', (code) => reject(new Error(`the thread that writes a book ended with ${code}`)))
  }).finally(() => thread.terminate())
}
