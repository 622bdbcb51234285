import { createHash } from 'node:crypto'

export type EntryText = { readonly id: string; readonly text: string }
export type Chained = { readonly number: number; readonly hash: string; readonly text: string | null }

/** What the first entry of a county is chained to. */
export const beginning = '0'.repeat(64)

/** The hash of an entry at its number, over the hash before it. */
export const chainHash = (previous: string, number: number, text: string): string =>
  createHash('sha256').update(`${previous}\n${number}\n${text}`).digest('hex')
