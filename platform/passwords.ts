import { hash, verify } from '@node-rs/argon2'

// argon2id at the strength OWASP's password storage cheat sheet names first (read 2026-11-21): 19 MiB, two passes, one lane.
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The argon2id hash of a password, with its salt and strength in its own text. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), strength)

export const isPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password.normalize('NFKC'))
