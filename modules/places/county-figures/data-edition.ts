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

/** SHA-256 of content, in hexadecimal; the order of keys does not matter. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')

const canonicalJson = (content: unknown): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
