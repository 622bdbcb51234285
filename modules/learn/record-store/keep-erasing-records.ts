import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { keepTurning } from '#platform/keep-turning.ts'
import type { Log } from '#platform/log.ts'
import { anyone, service } from '#platform/viewer.ts'
import { findKeptDays } from './record-key.queries.ts'
import { deleteOldStatements, mostAtOnce } from './record-statement.queries.ts'

type Parts = { readonly database: Database; readonly log: Log }
const anHour = 3_600_000

/** Deletes statements that a county keeps no longer, some at a time. Answers how many. */
export async function eraseOldRecords(database: Database, county: number): Promise<number> {
  const eraseSome = () =>
    database.asViewer(service('record erasing', county), async (tx) => {
      const gone = await deleteOldStatements(tx, await findKeptDays(tx))
      if (gone > 0) await record(tx, 'learn.records_erased', String(county), { gone })
      return gone
    })
  let all = 0
  for (let some = mostAtOnce; some === mostAtOnce; all += some) some = await eraseSome()
  return all
}

/** In every county, one after the other. A fault in one is told and keeps no other waiting. */
async function eraseInCounties({ database, log }: Parts): Promise<void> {
  for (const { id } of await database.asViewer(anyone(), listCounties))
    try {
      await eraseOldRecords(database, id)
    } catch (error) {
      log.fault('record erasing', error, { county: id })
    }
}

/** Does so once an hour until stopped, the first time soon after the start. */
export const keepErasingRecords = (parts: Parts, every = anHour): { stop(): Promise<void> } =>
  keepTurning(() => eraseInCounties(parts), {
    every,
    first: Math.min(every, 60_000),
    onFault: (error) => parts.log.fault('record erasing', error),
  })
