import { Worker } from 'node:worker_threads'
import { type FormRefusal, mostFormBytes, type ReadForm } from './pdf-form.ts'

const mostSeconds = 15
const mostMegabytes = 256
const mostWaiting = 20

const refusal = (why: FormRefusal['why'], where = ''): ReadForm => ({ done: false, refusal: { why, where } })

/**
 * The answers in a filled form, or why there are none. A file from outside is read in a thread with limits of time
 * and memory: whatever it does there, the product goes on.
 */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  if (bytes.length > mostFormBytes) return refusal('too_large')
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return refusal('not_a_pdf')
  // A file cut off on its way may lack its newest answers and be sound otherwise.
  if (!Buffer.from(bytes.subarray(-1024)).includes('%%EOF')) return refusal('broken', 'no end')
  if (waiting >= mostWaiting) return refusal('busy')
  waiting++
  const turn = last.then(() => readInThread(bytes))
  last = turn.catch(() => undefined)
  return turn.finally(() => waiting--)
}

// One at a time: the memory a reading may take is then taken once.
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

function readInThread(bytes: Uint8Array): Promise<ReadForm> {
  const thread = new Worker(new URL('./read-form-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  let clock: NodeJS.Timeout
  return new Promise<ReadForm>((resolve) => {
    clock = setTimeout(() => resolve(refusal('broken', `${mostSeconds} s`)), mostSeconds * 1000)
    thread
      .on('message', resolve)
      .on('error', (error) => resolve(refusal('broken', error.message.slice(0, 200))))
      .on('exit', () => resolve(refusal('broken')))
  }).finally(() => {
    clearTimeout(clock)
    return thread.terminate()
  })
}
