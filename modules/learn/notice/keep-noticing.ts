import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { keepTurning } from '#platform/keep-turning.ts'
import type { Log } from '#platform/log.ts'
import { anyone, service } from '#platform/viewer.ts'
import { openEditions } from '../override/county-editions.ts'
import type { Learning } from '../role/learning.ts'
import { writeNotices } from './write-notices.ts'

type Parts = { readonly database: Database; readonly learning: Learning; readonly log: Log }
const anHour = 3_600_000

/** Writes the letters of every county that is in. A fault in one is told and keeps no other waiting. */
export async function noticeCounties({ database, learning, log }: Parts): Promise<number> {
  const editionOf = openEditions(learning)
  const counties = await database.asViewer(anyone(), listCounties)
  let written = 0
  for (const { id, listing } of counties) {
    if (listing === null) continue
    try {
      const own = await editionOf(database, service('letters', id))
      const parts = { curriculum: await own.curriculum(), origin: learning.origin }
      written += await writeNotices(database, id, parts)
    } catch (error) {
      log.fault('learning letters', error, { county: id })
    }
  }
  if (written > 0) log.info('learning letters', { written })
  return written
}

/** Does so once an hour until stopped. */
export const keepNoticing = (parts: Parts, every = anHour): { stop(): Promise<void> } =>
  keepTurning(() => noticeCounties(parts), {
    every,
    onFault: (error) => parts.log.fault('learning letters', error),
  })
