import { Worker } from 'node:worker_threads'
import type { DrawRequest, DrawSummary } from './draw.rules.ts'
import type { RiskSetting } from './risk-plan.rules.ts'

/** Plain data that can be handed to another thread. */
export type DrawWork = { readonly setting: RiskSetting; readonly request: DrawRequest }
export type Drawn = { readonly summary: DrawSummary; readonly seconds: number }

/** Draws in a thread of its own. `progress` hears how many are done; aborting ends the thread at once. */
export function drawInThread(
  work: DrawWork,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./draw-thread.ts', import.meta.url), { workerData: work })
    const stop = () => {
      void thread.terminate()
      reject(new Error('stopped'))
    }
    signal.addEventListener('abort', stop, { once: true })
    thread.on('message', (message: Drawn | { readonly done: number }) => {
      if ('summary' in message) resolve(message)
      else progress(message.done)
    })
    thread.on('error', reject)
    thread.on('exit', () => {
      signal.removeEventListener('abort', stop)
      reject(new Error('the thread ended before its draws'))
    })
  })
}
