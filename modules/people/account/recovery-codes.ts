import { symmetricDecrypt } from 'better-auth/crypto'
import { hashPassword, isPassword } from '#platform/passwords.ts'

const isHash = (kept: string): boolean => kept.startsWith('$argon2id$')

/** Recovery codes as the database keeps them, JSON in and out: each its own salted argon2id hash. Hashes stay as they are. */
export async function hashedCodes(codes: string): Promise<string> {
  const hashes: string[] = []
  // One after the other: each takes 19 MiB while it is made.
  for (const code of JSON.parse(codes) as string[])
    hashes.push(isHash(code) ? code : await hashPassword(code))
  return JSON.stringify(hashes)
}

/** What is kept, as a JSON list. Codes from before they were hashed are deciphered, and hashed once one is used. */
export async function readCodes(key: string, kept: string): Promise<string> {
  return kept.startsWith('[') ? kept : symmetricDecrypt({ key, data: kept })
}

/** The one among those kept that what was typed is, or a text that is none of them: a hash itself opens nothing. */
export async function matchingCode(codes: string, typed: string): Promise<string> {
  for (const kept of JSON.parse(codes) as string[])
    if (isHash(kept) ? await isPassword(kept, typed.trim()) : kept === typed.trim()) return kept
  return 'none'
}
