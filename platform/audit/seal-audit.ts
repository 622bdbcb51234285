import { type Clock, systemClock } from '../database.ts'
import type { Keeper } from '../keeper.ts'
import {
  findHead,
  type Head,
  insertLinks,
  insertSeal,
  listCountiesToSeal,
  listSealsAfter,
  listUnsealed,
  lockChain,
} from './chain.queries.ts'
import { beginning, chainHash } from './chain.ts'
import { appendHeads, readHeads } from './head-file.ts'

export type Sealing = {
  readonly keeper: Keeper
  readonly secret: string
  /** Where signed heads are appended. */
  readonly headFile: string
  readonly clock?: Clock
}

const mostInBatch = 5000

/**
 * Numbers, hashes and chains what every county has added since the last time, one lock and one batch a county; then
 * appends the signed heads. A head that a crash kept from the file is appended by the next run.
 */
export async function sealAudit({ keeper, secret, headFile, clock = systemClock }: Sealing): Promise<number> {
  let sealed = 0
  for (const county of await listCountiesToSeal(keeper)) {
    let batch = mostInBatch
    while (batch === mostInBatch) {
      batch = await sealCounty(keeper, county, clock())
      sealed += batch
    }
  }
  const known = new Map(readHeads(headFile, secret).map(({ county, number }) => [county, number]))
  const heads = await listSealsAfter(keeper, known)
  if (heads.length > 0) appendHeads(headFile, secret, heads, clock())
  return sealed
}

function sealCounty(keeper: Keeper, county: number, now: Date): Promise<number> {
  return keeper.transaction().execute(async (tx) => {
    await lockChain(tx, county)
    const entries = await listUnsealed(tx, county, mostInBatch)
    if (entries.length === 0) return 0
    let { number, head }: Pick<Head, 'number' | 'head'> = (await findHead(tx, county)) ?? {
      number: 0,
      head: beginning,
    }
    const links = entries.map(({ id, text }) => {
      number += 1
      head = chainHash(head, number, text)
      return { number, id, hash: head }
    })
    await insertLinks(tx, county, links)
    await insertSeal(tx, { county, number, head }, now)
    return links.length
  })
}

/** Seals every minute until stopped; what goes wrong is told and tried again. */
export function keepSealing(
  sealing: Sealing,
  onFault: (error: unknown) => void,
  everySeconds = 60,
): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const seal = () => {
    running = running.then(() => sealAudit(sealing)).catch(onFault)
    return running
  }
  const timer = setInterval(seal, everySeconds * 1000)
  return {
    stop: async () => {
      clearInterval(timer)
      await seal()
    },
  }
}
