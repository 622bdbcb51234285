import { listCounties } from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { keepTurning } from '#platform/keep-turning.ts'
import type { Log } from '#platform/log.ts'
import { anyone, service } from '#platform/viewer.ts'
import { openEditions } from '../override/county-editions.ts'
import { measurePaths } from '../progress/measure-paths.ts'
import type { Learning } from '../role/learning.ts'
import { countSites } from './count-sites.ts'

type Parts = { readonly database: Database; readonly learning: Learning; readonly log: Log }

/**
 * Measures every county's paths and counts its sites, one county after the other. Each of both is bounded; a fault in
 * one county is told and keeps no other waiting. The log holds counts and no person.
 */
export async function measureCounties({ database, learning, log }: Parts): Promise<void> {
  const editionOf = openEditions(learning)
  const counties = await database.asViewer(anyone(), listCounties)
  const started = performance.now()
  let kept = 0
  let counted = 0
  for (const { id } of counties)
    try {
      const own = await editionOf(database, service('learning measures', id))
      const curriculum = await own.curriculum()
      kept += await measurePaths(database, id, { curriculum, measures: learning.measures })
      counted += await countSites(database, id, curriculum)
    } catch (error) {
      log.fault('learning measures', error, { county: id })
    }
  if (kept + counted > 0)
    log.info('learning measures', { kept, counted, ms: Math.round(performance.now() - started) })
}

/** Does so every few minutes until stopped. */
export const keepMeasuring = (parts: Parts, everySeconds = 300): { stop(): Promise<void> } =>
  keepTurning(() => measureCounties(parts), {
    every: everySeconds * 1000,
    onFault: (error) => parts.log.fault('learning measures', error),
  })
