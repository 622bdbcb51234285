/** Why a question is not taken up now. */
export type QueueRefusal = 'queue_full' | 'one_at_a_time' | 'ten_an_hour'

export type QueueState =
  | { readonly state: 'waiting'; readonly place: number }
  | { readonly state: 'solving'; readonly progress: string; readonly seconds: number }
  | { readonly state: 'failed'; readonly reason: string }

export type Asker = {
  /** One browser, by its cookie. */
  readonly visitor: string
  /** The address it asks from, keyed so that it cannot be read back. */
  readonly address: string
}

export type Job = {
  readonly id: string
  readonly asker: Asker
  /** Calls when who asked may no longer have it, and answers how to stop watching; a visitor is not watched. */
  readonly watch?: ((lost: () => void) => () => void) | undefined
  /** Solves and keeps the answer. */
  run(progress: (line: string) => void, signal: AbortSignal): Promise<void>
}

export type SolverQueue = {
  /**
   * Takes the job up, or says why not. A job under way under the same id is joined, not repeated; it ends when nobody
   * is left who may have it.
   */
  ask(job: Job): QueueRefusal | null
  /** Why this asker would be turned away now, told before any work is done for them. */
  whyNot(asker: Asker): QueueRefusal | null
  stateOf(id: string): QueueState | null
  /** Only who asked may cancel; true when something was. */
  cancel(id: string, visitor: string): boolean
  /** Ends what is under way and takes nothing more. */
  close(): Promise<void>
}

type Entry = Job & {
  readonly abort: AbortController
  /** Everyone who asked for it and may still have it, each with how to stop watching over them. */
  readonly wanted: Map<symbol, () => void>
  startedAt: number | null
  progress: string
  failed: string | null
  finishedAt: number | null
}

export type QueueLimits = { readonly waiting: number; readonly perHour: number }
const limits: QueueLimits = { waiting: 20, perHour: 10 }

/**
 * Visitors' work is bounded: one solver at a time, twenty waiting, one unfinished job a visitor, ten an hour an
 * address. The queue lives in the process, because the question and the answer are kept in the database: after a
 * restart a question that has no answer is simply asked again.
 */
export function openSolverQueue(clock: () => number, bounds: QueueLimits = limits): SolverQueue {
  const entries = new Map<string, Entry>()
  const asked = new Map<string, number[]>()
  let running: Promise<void> | null = null
  let closed = false

  const unfinished = () => [...entries.values()].filter(({ finishedAt }) => finishedAt === null)

  const refusal = (asker: Asker): QueueRefusal | null => {
    const under = unfinished()
    if (under.some((entry) => entry.asker.visitor === asker.visitor)) return 'one_at_a_time'
    if (under.filter(({ startedAt }) => startedAt === null).length >= bounds.waiting || closed)
      return 'queue_full'
    return recent(asked, asker.address, clock()).length >= bounds.perHour ? 'ten_an_hour' : null
  }

  const unwatch = ({ wanted }: Entry) => {
    for (const stop of wanted.values()) stop()
    wanted.clear()
  }

  const stop = (entry: Entry) => {
    entry.abort.abort()
    if (entry.startedAt !== null) return
    unwatch(entry)
    entries.delete(entry.id)
  }

  const want = (entry: Entry, { watch }: Job) => {
    const one = Symbol()
    const lost = () => {
      entry.wanted.get(one)?.()
      if (entry.wanted.delete(one) && entry.wanted.size === 0) stop(entry)
    }
    entry.wanted.set(one, watch?.(lost) ?? (() => {}))
  }

  const next = () => {
    const waiting = unfinished().find(({ startedAt }) => startedAt === null)
    if (running !== null || waiting === undefined || closed) return
    waiting.startedAt = clock()
    running = work(waiting).finally(() => {
      waiting.finishedAt = clock()
      unwatch(waiting)
      if (waiting.failed === null) entries.delete(waiting.id)
      running = null
      next()
    })
  }

  const work = async (entry: Entry): Promise<void> => {
    try {
      await entry.run((line) => {
        entry.progress = line
      }, entry.abort.signal)
    } catch (error) {
      entry.failed = entry.abort.signal.aborted ? null : error instanceof Error ? error.name : 'fault'
    }
  }

  return {
    ask: (job) => {
      const known = entries.get(job.id)
      if (known && known.finishedAt === null) {
        want(known, job)
        return null
      }
      const why = refusal(job.asker)
      if (why !== null) return why
      forgetSilent(asked, clock())
      asked.set(job.asker.address, [...recent(asked, job.asker.address, clock()), clock()])
      const entry: Entry = {
        ...job,
        abort: new AbortController(),
        wanted: new Map(),
        startedAt: null,
        progress: '',
        failed: null,
        finishedAt: null,
      }
      entries.set(job.id, entry)
      want(entry, job)
      next()
      return null
    },
    whyNot: refusal,
    stateOf: (id) => {
      const entry = entries.get(id)
      if (entry === undefined) return null
      if (entry.failed !== null) return { state: 'failed', reason: entry.failed }
      if (entry.startedAt === null) return { state: 'waiting', place: unfinished().indexOf(entry) }
      return { state: 'solving', progress: entry.progress, seconds: (clock() - entry.startedAt) / 1000 }
    },
    cancel: (id, visitor) => {
      const entry = entries.get(id)
      if (entry === undefined || entry.asker.visitor !== visitor || entry.finishedAt !== null) return false
      stop(entry)
      return true
    },
    close: async () => {
      closed = true
      for (const entry of unfinished()) entry.abort.abort()
      await running
      for (const entry of entries.values()) unwatch(entry)
    },
  }
}

const hour = 3_600_000

function recent(asked: ReadonlyMap<string, readonly number[]>, address: string, now: number): number[] {
  return (asked.get(address) ?? []).filter((moment) => now - moment < hour)
}

/** Addresses that asked nothing for an hour are forgotten, so that the map cannot grow for ever. */
function forgetSilent(asked: Map<string, number[]>, now: number): void {
  for (const address of asked.keys()) if (recent(asked, address, now).length === 0) asked.delete(address)
}
