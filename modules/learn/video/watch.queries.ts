import { sql } from 'kysely'
import { row, type Tx } from '#platform/database.ts'
import type { Span } from './video.rules.ts'

const tenthsOf = sql`coalesce((select sum(upper(part) - lower(part)) from unnest(played) as part), 0)::int as tenths`

/** Tenths of a second of this video that the viewer has played. */
export async function findWatched(tx: Tx, video: string): Promise<number> {
  const found = await row(
    tx,
    sql<{ tenths: number }>`select ${tenthsOf} from learn.video_watch
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId} and video = ${video}`,
  )
  return found?.tenths ?? 0
}

/** Adds what was played to what was played before; what ran twice counts once. */
export async function mergeWatched(tx: Tx, video: string, spans: readonly Span[]): Promise<number> {
  const played = `{${spans.map(({ from, to }) => `[${from},${to})`).join(',')}}`
  const merged = await row(
    tx,
    sql<{
      tenths: number
    }>`insert into learn.video_watch as watch (county_id, person_id, video, played, watched_at)
      values (${tx.viewer.county}, ${tx.viewer.personId}, ${video}, ${played}::int4multirange, ${tx.now})
      on conflict (county_id, person_id, video) do update
        set played = watch.played + excluded.played, watched_at = excluded.watched_at
      returning ${tenthsOf}`,
  )
  return merged?.tenths ?? 0
}
