import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { keepTurning } from '#platform/keep-turning.ts'
import type { Log } from '#platform/log.ts'
import { anyone } from '#platform/viewer.ts'
import { type DigestFront, writeDigests } from './discussion/write-digests.ts'
import { letGivers } from './evaluation/forget-givers.ts'
import { eraseLive } from './live/erase-live.ts'
import { readMovements } from './movement/tell-movement.ts'

type Parts = { readonly database: Database; readonly front: DigestFront; readonly log: Log }
const anHour = 3_600_000

/** In one county: erases what live talks left, lets evaluations go, writes what discussions owe, and reads what others tell. */
async function keepCounty({ database, front }: Parts, county: number): Promise<void> {
  await eraseLive(database, county)
  await letGivers(database, county)
  await writeDigests(database, front, county)
  await readMovements(database, county)
}

async function keepEverywhere(parts: Parts): Promise<void> {
  for (const { id, listing } of await parts.database.asViewer(anyone(), listCounties))
    if (listing !== null)
      await keepCounty(parts, id).catch((error: unknown) => parts.log.fault('rooms', error, { county: id }))
}

/** Once an hour until it is stopped; the first time soon after the start. */
export const keepRooms = (parts: Parts, every = anHour): { stop(): Promise<void> } =>
  keepTurning(() => keepEverywhere(parts), {
    every,
    first: Math.min(every, 90_000),
    onFault: (error) => parts.log.fault('rooms', error),
  })
