import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { TooBusy } from './errors.ts'

// argon2id at the strength OWASP's password storage cheat sheet names first (read 2026-11-21): 19 MiB, two passes, one lane.
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/**
 * Hashes are made off the main thread, in the pool that files and compression use as well: so many at once that one of
 * its four threads stays free for these, and no more than there are cores. That bounds their memory, at 19 MiB each.
 */
const atOnce = Math.min(3, availableParallelism())
/** More than this wait for nobody: some four seconds of one core. A crowd beyond it is turned away before it costs anything. */
const mostWaiting = 300

const waiting: (() => void)[] = []
let under = 0

/** In the order they came. @throws TooBusy when too many wait already. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (under < atOnce) under += 1
  else {
    if (waiting.length >= mostWaiting) throw new TooBusy()
    // Whoever is done hands on their place.
    await new Promise<void>((next) => waiting.push(next))
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) under -= 1
    else next()
  }
}

/** The argon2id hash of a password, with its salt and strength in its own text. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize('NFKC'), strength))

export const isPassword = (stored: string, password: string): Promise<boolean> =>
  inTurn(() => verify(stored, password.normalize('NFKC')))
