import { Worker } from 'node:worker_threads'
import type { SolveWork } from './solve-question.ts'

export type Solved = { readonly document: string; readonly seconds: number }
type Message =
  | Solved
  | { readonly stage: string; readonly objective: number | null; readonly bound: number | null }

/** Solves in a thread of its own. Aborting ends the thread at once; its memory goes with it. */
export function solveInThread(
  work: SolveWork,
  progress: (line: string) => void,
  signal: AbortSignal,
): Promise<Solved> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./question-thread.ts', import.meta.url), { workerData: work })
    const stop = () => {
      void thread.terminate()
      reject(new Error('stopped'))
    }
    signal.addEventListener('abort', stop, { once: true })
    thread.on('message', (message: Message) => {
      if ('document' in message) resolve(message)
      else progress(message.stage)
    })
    thread.on('error', reject)
    thread.on('exit', () => {
      signal.removeEventListener('abort', stop)
      reject(new Error('the thread ended without a plan'))
    })
  })
}
