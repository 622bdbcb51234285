import { RateLimiterMemory } from 'rate-limiter-flexible'
import { TooBusy, TooMany } from '../errors.ts'
import { keepListening } from '../listening.ts'
import type { Log } from '../log.ts'
import type { Revocations } from '../revocations.ts'
import { frame, openRoom, type Room, type Watching } from './room.ts'

export type { News } from './room.ts'

/**
 * Rooms in which things happen, told to browsers as server-sent events. The database tells room and number; what it is
 * about is read once for all who wait for the same, and a browser resumes after the last number it has seen.
 */
export type Streams = {
  /**
   * Counts an opening, before anything is read for it.
   * @throws TooMany for a browser that comes again and again; TooBusy while the server stops.
   */
  admit(browser: string): Promise<void>
  open(watching: Watching): ReadableStream<Uint8Array>
  /** How many browsers listen. */
  readonly listening: number
  /** Ends every stream; browsers come back to whoever serves then. */
  close(): Promise<void>
}

export type StreamSettings = {
  /** Openings a minute of one browser; a window that is opened anew and a bad line need a few. */
  readonly openingsPerMinute?: number
  /** Streams of one browser at once; one more ends its oldest. */
  readonly mostEach?: number
  readonly beatMs?: number
}

export type StreamParts = {
  /** A side login to listen under. */
  readonly url: string
  readonly log: Log
  /** Ends at once what a seat may no longer have; a person's streams are ended by `serve`. */
  readonly revocations?: Revocations | undefined
}

const keepAliveMs = 15_000
/** However quiet, a stream ends after this long and is opened anew, so that who it is for is asked again. */
const mostAgeMs = 30 * 60_000

export async function openStreams(
  { url, log, revocations }: StreamParts,
  settings: StreamSettings = {},
): Promise<Streams> {
  const { openingsPerMinute = 30, mostEach = 6, beatMs = 40 } = settings
  const rooms = new Map<string, Room>()
  const openings = new RateLimiterMemory({ points: openingsPerMinute, duration: 60, keyPrefix: 'stream' })
  let closed = false
  const all = () => [...rooms.values()].flatMap((room) => room.listeners())

  const listening = await keepListening(url, ['room'], {
    told: (_channel, payload) => {
      const [room = '', number] = payload.split(' ')
      rooms.get(room)?.told(Number(number))
    },
    // While nothing was heard something may have been told.
    heard: () => {
      for (const room of rooms.values()) room.check()
    },
  })

  const beat = setInterval(() => {
    for (const [name, room] of rooms) {
      if (room.listeners().length === 0) rooms.delete(name)
      else room.check()
    }
    const now = performance.now()
    for (const listener of all())
      if (now - listener.openedAt > mostAgeMs) listener.end()
      else listener.send(frame.alive)
  }, keepAliveMs).unref()

  const roomOf = (name: string): Room => {
    const known = rooms.get(name)
    if (known) return known
    const room = openRoom({ beatMs, fault: (error) => log.fault('stream', error) })
    rooms.set(name, room)
    return room
  }

  return {
    get listening() {
      return all().length
    },
    admit: async (browser) => {
      if (closed) throw new TooBusy()
      await openings.consume(browser).catch((refusal: unknown) => {
        throw refusal instanceof Error ? refusal : new TooMany()
      })
    },
    open: (watching) => {
      if (closed) throw new TooBusy()
      const room = roomOf(watching.room)
      const own = room.listeners().filter(({ browser }) => browser === watching.browser)
      for (const oldest of own.slice(0, Math.max(0, own.length + 1 - mostEach))) oldest.end()
      return room.listen(watching, revocations)
    },
    close: async () => {
      closed = true
      clearInterval(beat)
      for (const listener of all()) listener.end()
      await listening.close()
    },
  }
}
