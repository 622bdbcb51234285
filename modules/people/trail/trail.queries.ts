import { sql } from 'kysely'
import { rows, type Tx } from '#platform/database.ts'

/** Names of people the viewer's county knows. */
export async function findNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows(
    tx,
    sql<{ id: string; displayName: string }>`select id, display_name from people.person
      where id = any(${`{${ids.join(',')}}`}::uuid[]) limit 500`,
  )
  return new Map(found.map(({ id, displayName }) => [id, displayName]))
}
