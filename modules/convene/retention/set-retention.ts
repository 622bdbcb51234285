import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { insertRetention } from './retention.queries.ts'
import type { Retention } from './retention.ts'

/** From now on so many days. A shorter time holds for all, a longer one for who comes afterwards. */
export async function setRetention(database: Database, viewer: Viewer, days: Retention): Promise<void> {
  demand(viewer, conveningPolicy, 'convene')
  await database.asViewer(viewer, async (tx) => {
    await insertRetention(tx, days)
    await record(tx, 'retention.set', String(viewer.county), { ...days })
  })
}
