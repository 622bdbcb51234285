import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { service } from '#platform/viewer.ts'
import { forgetGivers } from './evaluation.queries.ts'
import { openDays } from './evaluation.rules.ts'

/** Once nobody can change theirs any more, nothing keeps an evaluation to a registration. Answers how many were let go. */
export const letGivers = (database: Database, county: number): Promise<number> =>
  database.asViewer(service('evaluation erasing', county), async (tx) => {
    const forgotten = await forgetGivers(tx, openDays)
    if (forgotten > 0) await record(tx, 'evaluation.givers_erased', String(county), { forgotten })
    return forgotten
  })
