import type { Database, Tx } from '#platform/database.ts'
import { Forbidden } from '#platform/errors.ts'
import { isStanding } from '../membership/membership.queries.ts'

/**
 * The door for work that outlives the moment in which someone was let in: an upload that takes minutes, a job they began.
 * It asks again before such work begins a transaction and before it commits one, so that nothing is written, and nothing
 * shown, for someone whose role has ended meanwhile.
 * `staleMs`: for so long what a request was told of who is asking holds by itself.
 */
export const openStandingDoor = (database: Database, staleMs = 250): Database => ({
  asViewer: (viewer, work) => {
    const { knownAt, personId, county, guest } = viewer
    if (knownAt === undefined || personId === null || county === null || guest !== undefined)
      return database.asViewer(viewer, work)
    const refuseWhoLeft = async (tx: Tx) => {
      if (performance.now() - knownAt >= staleMs && !(await isStanding(tx))) throw new Forbidden()
    }
    return database.asViewer(viewer, async (tx) => {
      await refuseWhoLeft(tx)
      const result = await work(tx)
      await refuseWhoLeft(tx)
      return result
    })
  },
})
