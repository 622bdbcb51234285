import type { PublicRow } from '../public-file/public-file.ts'

const orders = new Map<string, readonly string[]>()

/**
 * A row as JSON with its keys in order and without its line, so that the same content is the same text wherever it
 * was read. It is what is hashed, what waits, and what the database takes.
 */
export function canonicalRow(row: PublicRow): string {
  const fields = row as unknown as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  for (const key of keysOf(row.kind, fields)) ordered[key] = inOrder(fields[key])
  return JSON.stringify(ordered)
}

/** Rows of one kind are made by one function and so have the same keys: they are sorted once. */
function keysOf(kind: string, fields: object): readonly string[] {
  const known = orders.get(kind)
  if (known !== undefined) return known
  const keys = sorted(fields).filter((key) => key !== 'line')
  orders.set(kind, keys)
  return keys
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  const inner = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(sorted(inner).map((key) => [key, inner[key]]))
}

const sorted = (fields: object): string[] => Object.keys(fields).sort((a, b) => (a < b ? -1 : 1))
