import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'

/**
 * Stands before a statement that every deed makes, so that a connection reads and plans it once and not each time. Only
 * for statements of which a few texts exist: a connection keeps each text it has met.
 */
export const kept = sql.raw('/* kept */ ')
const mark = '/* kept */ '

const names = new Map<string, string>()
const mostNames = 200
const longestKept = 4000

/** PostgreSQL cuts a name off at 63 letters, so it is not the text itself. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames || text.length > longestKept) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24)
  names.set(text, name)
  return name
}

/** A connection that keeps the plans of marked statements. PostgreSQL plans one anew by itself when the role differs. */
export class KeepingClient extends pg.Client {
  override query = ((first: unknown, ...more: readonly unknown[]) => {
    const name = typeof first === 'string' && first.startsWith(mark) ? nameOf(first) : undefined
    const asked =
      name === undefined ? [first, ...more] : [{ name, text: first, values: more[0] }, ...more.slice(1)]
    return (super.query as (...given: readonly unknown[]) => unknown)(...asked)
  }) as pg.Client['query']
}
