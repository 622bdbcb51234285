import { createHash } from 'node:crypto'
import type { CountyFigures } from './county-figures.ts'

/**
 * '2025-26 · a1b2c3d4': the school year and the beginning of a SHA-256 over the figures themselves, so that the
 * same figures have the same edition whether they came from a folder or from the database.
 */
export function dataEditionOf(figures: Omit<CountyFigures, 'dataEdition' | 'sources'>): string {
  const { dataEdition: _edition, sources: _sources, ...own } = figures as CountyFigures
  return `${figures.enrollmentYear} · ${contentHash(own).slice(0, 8)}`
}

/**
 * SHA-256 of rows in the order given, without the lines they stood in: the same as that of their list, made row by
 * row so that no list of a county's rows is ever one text.
 */
export function rowsHash(rows: readonly { readonly line: number }[]): string {
  const hash = createHash('sha256').update('[')
  for (const [index, { line: _line, ...content }] of rows.entries())
    hash.update(index === 0 ? canonicalJson(content) : `,${canonicalJson(content)}`)
  return hash.update(']').digest('hex')
}

/** SHA-256 of content, in hexadecimal; the order of keys does not matter. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')

const canonicalJson = (content: unknown): string => JSON.stringify(inOrder(content))

function inOrder(content: unknown): unknown {
  if (content === null || typeof content !== 'object') return content
  if (Array.isArray(content)) return content.map(inOrder)
  const fields = content as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  for (const key of Object.keys(fields).sort()) ordered[key] = inOrder(fields[key])
  return ordered
}
