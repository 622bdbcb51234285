import { Worker } from 'node:worker_threads'
import type { Outcome } from '#platform/outcome.ts'
import type { LookRefusal } from './directory-import.ts'
import type { Looked, LookWork, WaitingPart } from './look-at-listings.ts'

type Message = { readonly part: WaitingPart } | { readonly outcome: Outcome<Looked, LookRefusal> }

/** Looks at a file in a thread of its own; `take` is given each part as it comes. @throws what the thread threw. */
export function lookInThread(
  work: LookWork,
  take: (part: WaitingPart) => void,
): Promise<Outcome<Looked, LookRefusal>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./look-thread.ts', import.meta.url), {
      workerData: work,
      // A listing is made, sent and let go: with little room the collector would carry each along several times.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    })
    thread.on('message', (message: Message) => {
      if ('part' in message) take(message.part)
      else resolve(message.outcome)
    })
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('the thread ended and told nothing')))
  })
}
