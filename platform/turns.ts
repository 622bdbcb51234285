import type { IncomingMessage, ServerResponse } from 'node:http'
import { TooBusy } from './errors.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** Requests for work that are under way at once, each for this long at most before the next may begin beside it. */
const lanes = 4
const laneMs = 1_000
/** A line longer than this moves at a beat, one in so many milliseconds, so that pages keep most of the processor. */
const crowd = 50
const crowdBeatMs = 5

/**
 * Lets plain pages go before. A form or a link with a query may ask for work; when a crowd of them arrives at once, a few
 * are under way at a time, in the order they came, and a page that asks for nothing passes between. One that takes long,
 * as an upload over a slow line, keeps nobody waiting.
 */
export function takingTurns(listener: Listener): Listener {
  const waiting: (() => ServerResponse)[] = []
  let under = 0
  let due = false
  // One begins in a turn of the loop, however many wait or end in it: the pages that arrived meanwhile come first.
  const soon = () => {
    if (due || under >= lanes || waiting.length === 0) return
    due = true
    if (waiting.length > crowd) setTimeout(begin, crowdBeatMs)
    else setImmediate(begin)
  }
  const begin = () => {
    due = false
    const answering = waiting.shift()?.()
    if (answering === undefined) return
    under += 1
    let free = () => {
      free = () => {}
      under -= 1
      soon()
    }
    const late = setTimeout(() => free(), laneMs)
    answering.once('close', () => {
      clearTimeout(late)
      free()
    })
    soon()
  }
  return (request, response) => {
    if (request.method === 'GET' && !request.url?.includes('?')) return listener(request, response)
    waiting.push(() => {
      listener(request, response)
      return response
    })
    soon()
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
