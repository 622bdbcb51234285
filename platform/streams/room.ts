import { setTimeout as pause } from 'node:timers/promises'
import { ClosedDoor } from '../errors.ts'
import type { Revocations } from '../revocations.ts'

/** What happened in a room after some number; null when nothing did that this sight may know. */
export type News = { readonly upTo: number; readonly data: unknown }

/** A browser that wants to hear of a room. */
export type Watching = {
  /** What the database calls the room when it tells of it. */
  readonly room: string
  /** What of the room it may see: all of one sight are told the same. */
  readonly sight: string
  /** The last number it has seen. */
  readonly after: number
  /** Whose it is, by a name that is nobody's: what openings are counted by, and what ends it when it is revoked. */
  readonly browser: string
  /** What happened after a number, as this sight may know it. */
  readonly read: (after: number) => Promise<News>
}

/** A browser that listens. */
export type Listener = {
  readonly browser: string
  readonly openedAt: number
  send(bytes: Uint8Array): void
  end(): void
}

export type Room = {
  listeners(): readonly Listener[]
  listen(watching: Watching, revocations?: Revocations): ReadableStream<Uint8Array>
  /** The database told that the room has come to this number. */
  told(number: number): void
  /** Reads on for everyone, told or not. */
  check(): void
}

const encoder = new TextEncoder()
const lines = (text: string) => encoder.encode(text)

/** Server-sent events as the HTML standard spells them. */
export const frame = {
  /** A line that a browser passes over, and by which a line that broke shows it. */
  alive: lines(': alive\n\n'),
  /** When to come back after the stream broke: spread out, so that a room does not come back at one moment. */
  retry: () => lines(`retry: ${Math.round(250 + Math.random() * 750)}\n\n`),
  news: ({ upTo, data }: News) => lines(`id: ${upTo}\ndata: ${JSON.stringify(data)}\n\n`),
}

/** A browser so slow that this much waits for it is let go; it comes back and reads on from where it was. */
const mostWaitingBytes = 256 * 1024

type Open = Listener & Pick<Watching, 'sight' | 'read'> & { at: number; checked: boolean }

export function openRoom({
  beatMs,
  fault,
}: {
  readonly beatMs: number
  readonly fault: (error: unknown) => void
}): Room {
  const open = new Set<Open>()
  let newest = 0
  let under = false
  let again = false

  /** Reads on, once for all of one sight who stand at the same number, until nobody is behind. */
  const readOn = async (): Promise<void> => {
    again = true
    if (under) return
    under = true
    while (again && open.size > 0) {
      // What happens within a beat is told together.
      await pause(beatMs)
      again = false
      for (const group of groupsOf([...open].filter((one) => !one.checked || one.at < newest)))
        await tell(group)
    }
    under = false
  }

  const tell = async (group: readonly Open[]): Promise<void> => {
    const [first] = group
    if (first === undefined) return
    // Before it is read: whoever asks meanwhile for a look is looked after once more.
    for (const one of group) one.checked = true
    try {
      const news = await first.read(first.at)
      const bytes = news.data === null ? null : frame.news(news)
      for (const one of group) {
        one.at = news.upTo
        if (bytes) one.send(bytes)
      }
    } catch (error) {
      // Who reads for the others may have left; someone else reads for them then.
      const left = error instanceof ClosedDoor ? [first] : group
      if (left === group) fault(error)
      for (const one of group) one.checked = false
      for (const one of left) one.end()
      again = true
    }
  }

  return {
    listeners: () => [...open],
    told: (number) => {
      newest = Math.max(newest, number)
      void readOn()
    },
    check: () => {
      for (const one of open) one.checked = false
      void readOn()
    },
    listen: (watching, revocations) => {
      const { stream, listener } = openOne(watching, (gone) => {
        open.delete(gone)
        forget?.()
      })
      const forget = revocations?.onRevoked(watching.browser, listener.end)
      open.add(listener)
      listener.send(frame.retry())
      void readOn()
      return stream
    },
  }
}

function groupsOf(behind: readonly Open[]): readonly (readonly Open[])[] {
  const groups = new Map<string, Open[]>()
  for (const one of behind) {
    const key = `${one.at} ${one.sight}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

function openOne({ sight, after, browser, read }: Watching, gone: (listener: Open) => void) {
  let controller: ReadableStreamDefaultController<Uint8Array>
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (given) => {
        controller = given
      },
      cancel: () => gone(listener),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostWaitingBytes }),
  )
  const end = () => {
    gone(listener)
    try {
      controller.close()
    } catch {
      // The browser had gone before us.
    }
  }
  const listener: Open = {
    sight,
    read,
    browser,
    at: after,
    checked: false,
    openedAt: performance.now(),
    end,
    send: (bytes) => {
      if ((controller.desiredSize ?? 0) <= 0) return end()
      controller.enqueue(bytes)
    },
  }
  return { stream, listener }
}
