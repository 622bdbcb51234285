import { Worker } from 'node:worker_threads'
import type { Load, LoadSeen } from './load-thread.ts'

/** A thread that has loaded all it needs and waits for the word. */
export function openLoad(load: Load): Promise<{ run(): Promise<LoadSeen> }> {
  const thread = new Worker(new URL('./load-thread.ts', import.meta.url), { workerData: load })
  const next = <Message>() =>
    new Promise<Message>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
    })
  const run = () => {
    const seen = next<LoadSeen>()
    thread.postMessage('go')
    return seen
  }
  return next<string>().then(() => ({ run }))
}
