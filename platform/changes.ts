import pg from 'pg'

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

const channel = 'public_change'
const pauseMs = 1_000

/** Listens under a side login, and again whenever the connection was lost; the loss itself counts as a change to all. */
export async function openChanges(url: string): Promise<Changes> {
  let newest = 0
  let everywhere = 0
  const counties = new Map<number, number>()
  let client: pg.Client | null = null
  let heard = false
  let closed = false
  let again: NodeJS.Timeout | undefined

  const listen = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    client = next
    // A broken connection reports an error and then its end; the end alone decides.
    next.on('error', () => {})
    next.on('end', () => {
      heard = false
      if (!closed) again = setTimeout(() => void listen(), pauseMs).unref()
    })
    next.on('notification', ({ payload }) => {
      newest += 1
      if (payload) counties.set(Number(payload), newest)
      else everywhere = newest
    })
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      newest += 1
      everywhere = newest
      heard = true
    } catch {
      await next.end().catch(() => {})
    }
  }

  await listen()
  return {
    newest: () => (heard ? newest : null),
    lastOf: (county) => (county === null ? newest : Math.max(everywhere, counties.get(county) ?? 0)),
    close: async () => {
      closed = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    },
  }
}
