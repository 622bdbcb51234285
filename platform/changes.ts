import { keepListening } from './listening.ts'

/**
 * What the database tells of changes to public rows. Each change has a number; a page made when the newest number was
 * `n` is still true as long as its county's last change is not above `n`.
 */
export type Changes = {
  /** The newest number, or null while nothing is heard and so nothing may be relied on. */
  newest(): number | null
  /** The number of the last change to a county's public rows; of any county's for null. */
  lastOf(county: number | null): number
  close(): Promise<void>
}

/** Listens under a side login; that the connection was lost counts as a change to all. */
export async function openChanges(url: string): Promise<Changes> {
  let newest = 0
  let everywhere = 0
  const counties = new Map<number, number>()
  let heard = false
  const listening = await keepListening(url, ['public_change'], {
    told: (_channel, payload) => {
      newest += 1
      if (payload) counties.set(Number(payload), newest)
      else everywhere = newest
    },
    heard: () => {
      newest += 1
      everywhere = newest
      heard = true
    },
    lost: () => {
      heard = false
    },
  })
  return {
    newest: () => (heard ? newest : null),
    lastOf: (county) => (county === null ? newest : Math.max(everywhere, counties.get(county) ?? 0)),
    close: () => listening.close(),
  }
}
