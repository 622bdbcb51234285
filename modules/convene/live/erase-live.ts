import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { service } from '#platform/viewer.ts'
import { countOverdue, eraseOldLive, type KeptDays } from './erasing.queries.ts'
import { beQuiet } from './live-room.queries.ts'

/**
 * How long what a live talk leaves is kept after its convening ended. That something changed is of use while browsers
 * follow; who sat, voted and answered, a name beside a question and what nobody was shown go after a quarter; a question
 * that was shown goes with the names of who registered. What someone was asked to answer stays with its answer.
 */
export const keptDays: KeptDays = { events: 30, seats: 90, questions: 1096 }

/**
 * Erases what is old in a county's live rooms and counts again: that nothing overdue is left stands in the trail beside
 * how much went. Answers how many rows. Throws, and erases nothing, when something overdue would be left.
 */
export const eraseLive = (database: Database, county: number): Promise<number> =>
  database.asViewer(service('live erasing', county), async (tx) => {
    await beQuiet(tx)
    const gone = (await eraseOldLive(tx, keptDays)).filter((kind) => kind.gone > 0)
    const left = await countOverdue(tx, keptDays)
    if (left > 0) throw new Error(`${left} rows of live talks are overdue after they were erased`)
    if (gone.length === 0) return 0
    await record(tx, 'live.erased', String(county), {
      ...Object.fromEntries(gone.map((kind) => [kind.kind, kind.gone])),
      left,
    })
    return gone.reduce((sum, kind) => sum + kind.gone, 0)
  })
