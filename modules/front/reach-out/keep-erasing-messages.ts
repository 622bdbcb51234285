import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { anyone, service } from '#platform/viewer.ts'
import { eraseDueReachOuts } from './work-reach-out.ts'

/** Erases in every county what was closed long enough ago. Answers how many messages that were. */
async function eraseEverywhere(database: Database): Promise<number> {
  const counties = await database.asViewer(anyone(), listCounties)
  let erased = 0
  for (const { id } of counties)
    erased += await database.asViewer(service('message erasure', id), eraseDueReachOuts)
  return erased
}

/** Erases now and then every hour, until it is stopped; a fault is told and the next hour tries again. */
export function keepErasingMessages(
  database: Database,
  onFault: (error: unknown) => void,
  everySeconds = 3600,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const erase = () => {
    running = running.then(() => eraseEverywhere(database)).catch(onFault)
  }
  erase()
  const timer = setInterval(erase, everySeconds * 1000)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
