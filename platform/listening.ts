import pg from 'pg'

/** What comes of listening to a database. */
export type Hearing = {
  readonly told: (channel: string, payload: string) => void
  /** It is heard from now on; what happened before may have been missed. */
  readonly heard?: () => void
  readonly lost?: () => void
}

export type Listening = { close(): Promise<void> }

const pauseMs = 1_000

/** Listens to a database's channels under a side login, and again a second after the connection ended. */
export async function keepListening(
  url: string,
  channels: readonly string[],
  hearing: Hearing,
): Promise<Listening> {
  let client: pg.Client | null = null
  let closed = false
  let again: NodeJS.Timeout | undefined

  const listen = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true })
    client = next
    // A broken connection reports an error and then its end; the end alone decides.
    next.on('error', () => {})
    next.on('end', () => {
      hearing.lost?.()
      if (!closed) again = setTimeout(() => void listen(), pauseMs).unref()
    })
    next.on('notification', ({ channel, payload }) => hearing.told(channel, payload ?? ''))
    try {
      await next.connect()
      for (const channel of channels) await next.query(`listen ${channel}`)
      hearing.heard?.()
    } catch {
      await next.end().catch(() => {})
    }
  }

  await listen()
  return {
    close: async () => {
      closed = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    },
  }
}
