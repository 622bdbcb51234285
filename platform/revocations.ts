import { keepListening } from './listening.ts'

/**
 * What the database tells when someone loses something: a role was ended, a session was, or a visit was stopped. Pages and
 * forms need none of it, since each request asks anew. What lives longer than a request does: `serve` ends every answer
 * of kind `stream` by it, so a route that streams has nothing to do; other work that goes on asks `onRevoked`.
 */
export type Revocations = {
  /** Calls when this person, or this seat, lost something or may have. Answers how to stop asking. */
  onRevoked(who: string, lost: () => void): () => void
  close(): Promise<void>
}

export async function openRevocations(url: string): Promise<Revocations> {
  const asking = new Map<string, Set<() => void>>()
  const tell = (who: string) => {
    for (const lost of asking.get(who) ?? []) lost()
  }
  const listening = await keepListening(url, ['revoked', 'viewer_change'], {
    told: (_channel, who) => tell(who),
    // While nothing was heard someone may have lost something.
    heard: () => {
      for (const who of asking.keys()) tell(who)
    },
  })
  return {
    onRevoked: (who, lost) => {
      const those = asking.get(who) ?? new Set()
      asking.set(who, those.add(lost))
      return () => {
        those.delete(lost)
        if (those.size === 0 && asking.get(who) === those) asking.delete(who)
      }
    },
    close: () => listening.close(),
  }
}

/** A role whose last day passes is told by nobody; a stream asks so often that it is over half a minute later. */
const askEveryMs = 25_000

/** A stream that ends as soon as whom it goes to may no longer have it. */
export function untilRevoked(
  body: ReadableStream<Uint8Array>,
  revocations: Revocations,
  personId: string,
  isWelcome: () => Promise<boolean>,
): ReadableStream<Uint8Array> {
  const source = body.getReader()
  let over = false
  let stop = () => {}
  const end = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (over) return
    over = true
    stop()
    await source.cancel().catch(() => {})
    controller.close()
  }
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const ask = () =>
        void isWelcome()
          // Who cannot be asked after is not let on.
          .catch(() => false)
          .then((welcome) => (welcome ? undefined : end(controller)))
      const timer = setInterval(ask, askEveryMs).unref()
      const forget = revocations.onRevoked(personId, ask)
      stop = () => {
        clearInterval(timer)
        forget()
      }
    },
    pull: async (controller) => {
      const { done, value } = await source.read()
      if (over) return
      if (!done) return controller.enqueue(value)
      await end(controller)
    },
    cancel: async (reason) => {
      over = true
      stop()
      await source.cancel(reason)
    },
  })
}
