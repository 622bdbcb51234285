import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { keepTurning } from '#platform/keep-turning.ts'
import type { Log } from '#platform/log.ts'
import { anyone } from '#platform/viewer.ts'
import { bringBack, counter } from './bring-back.ts'
import { listOpen } from './decision.queries.ts'
import { letterDue } from './decision.rules.ts'
import { writeLetters } from './write-letters.ts'

export type Keeping = { readonly database: Database; readonly log: Log; readonly origin: string }
const everyMs = 10 * 60_000

/** In one county: reminds those who have not answered, and brings back what is past its day. */
export async function keepCounty({ database, origin }: Omit<Keeping, 'log'>, county: number): Promise<void> {
  const past = await database.asViewer(counter(county), async (tx) => {
    const open = await listOpen(tx)
    for (const { id, role, dueOn } of open) {
      const kind = dueOn === null ? null : letterDue(dueOn, tx.today)
      if (kind !== null && role !== null && dueOn !== null)
        await writeLetters(tx, id, kind, { role, dueOn }, origin)
    }
    return open.filter(({ dueOn }) => dueOn !== null && dueOn < tx.today)
  })
  for (const { id } of past) await bringBack(database, counter(county), id)
}

/** One county's fault is told, and the next has its turn. */
async function keepEverywhere({ log, ...keeping }: Keeping): Promise<void> {
  for (const { id } of await keeping.database.asViewer(anyone(), listCounties))
    await keepCounty(keeping, id).catch((error: unknown) => log.fault('decisions', error, { county: id }))
}

/** Every ten minutes until it is stopped; the first time soon after the start. */
export const keepDecisions = (keeping: Keeping): { stop(): Promise<void> } =>
  keepTurning(() => keepEverywhere(keeping), {
    every: everyMs,
    first: 20_000,
    onFault: (error) => keeping.log.fault('decisions', error),
  })
