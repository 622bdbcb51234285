import { Worker } from 'node:worker_threads'

/** A document to set: a template and what it is about. */
export type TypesetJob = {
  /** Typst source. It reads its data by `json("data.json")`. */
  readonly template: string
  /** Anything JSON can hold. */
  readonly data: unknown
  /** A label: the values of all `metadata` that bear it are told with the document. */
  readonly label?: string
}

/** A document and what its template told of itself. */
export type TypesetResult = { readonly bytes: Uint8Array<ArrayBuffer>; readonly told: readonly unknown[] }

/** Template or data cannot be set as an accessible document; the text says where. A fault of ours. */
export class TypesetFault extends Error {
  override readonly name = 'TypesetFault'
}

/** So many documents wait already that one more would wait too long. */
export class TypesetBusy extends Error {
  override readonly name = 'TypesetBusy'
}

export type TypesetReply =
  | ({ readonly kind: 'document' } & TypesetResult)
  | { readonly kind: 'fault'; readonly text: string }

const mostWaiting = 20
const mostSeconds = 60

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Sets a tagged PDF (the PDF/UA-1 profile; every font embedded) in a thread of its own, one document at a time, so
 * that pages are answered meanwhile and a hundred requests do not take the machine. Throws TypesetFault for a template
 * that does not hold what the profile asks or names a font that is not there, TypesetBusy when too many wait.
 */
export const typeset = async (job: TypesetJob): Promise<Uint8Array<ArrayBuffer>> =>
  (await typesetTelling(job)).bytes

/** The same, with what the template told under the job's label. */
export async function typesetTelling(job: TypesetJob): Promise<TypesetResult> {
  if (waiting >= mostWaiting) throw new TypesetBusy()
  waiting++
  const turn = last.then(() => setInThread(job))
  last = turn.catch(() => undefined)
  return turn.finally(() => waiting--)
}

function setInThread(job: TypesetJob): Promise<TypesetResult> {
  // A thread for each document: starting one costs less than a page, and the compiler's memory goes with it.
  const thread = new Worker(new URL('./typeset-thread.ts', import.meta.url), { workerData: job })
  return new Promise<TypesetResult>((resolve, reject) => {
    const clock = setTimeout(
      () => reject(new TypesetFault(`not set within ${mostSeconds} s`)),
      mostSeconds * 1000,
    )
    thread
      .on('message', (reply: TypesetReply) => {
        if (reply.kind === 'document') resolve(reply)
        else reject(new TypesetFault(reply.text))
      })
      .on('error', reject)
      .on('exit', (code) => {
        clearTimeout(clock)
        reject(new TypesetFault(`the thread ended with ${code}`))
      })
  }).finally(() => thread.terminate())
}
