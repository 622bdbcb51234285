import type { IncomingMessage, ServerResponse } from 'node:http'
import { TooBusy } from './errors.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** Milliseconds of the one thread that requests for work may have before the others get a word in. */
const turnMs = 3

/**
 * Lets plain pages go before. A form or a link with a query may ask for work; when a crowd of them arrives at once they
 * are begun a few milliseconds at a time, in the order they came, and a page that asks for nothing passes between.
 */
export function takingTurns(listener: Listener): Listener {
  const waiting: (() => void)[] = []
  let under = false
  const turn = () => {
    const until = performance.now() + turnMs
    let begun = 0
    while (begun < waiting.length && performance.now() < until) waiting[begun++]?.()
    waiting.splice(0, begun)
    under = waiting.length > 0
    if (under) setImmediate(turn)
  }
  return (request, response) => {
    if (request.method === 'GET' && !request.url?.includes('?')) return listener(request, response)
    waiting.push(() => void listener(request, response))
    if (under) return
    under = true
    setImmediate(turn)
  }
}

/** Work of which only so much is under way at once; more is turned away before it costs anything. */
export type Line = <Result>(work: () => Promise<Result>) => Promise<Result>

/** A line with that many places. @throws TooBusy when all are taken. */
export function openLine(places: number): Line {
  let taken = 0
  return async (work) => {
    if (taken >= places) throw new TooBusy()
    taken += 1
    try {
      return await work()
    } finally {
      taken -= 1
    }
  }
}
