import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import type { Viewer } from '#platform/viewer.ts'
import { type Found, findStatement, listStatements, type Sight } from './found-statement.queries.ts'
import { activitiesOf } from './mention.rules.ts'
import { inCanon, inIds } from './present.rules.ts'
import { findKeptDays } from './record-key.queries.ts'
import { readableStatements } from './record-key.rules.ts'
import type { RecordKey } from './record-key.ts'
import {
  findDefinitions,
  type KeptAttachment,
  listAttachments,
  lockForReading,
} from './record-statement.queries.ts'
import type { JsonObject } from './shape.rules.ts'
import type { ManyWanted, OneWanted } from './statement-query.rules.ts'

export type Read = {
  readonly statements: readonly JsonObject[]
  /** The newest moment before which nothing more will appear. */
  readonly through: Date
  /** Where the next page begins; null where this one is the last. */
  readonly next: Date | null
  readonly storedAt: Date | null
  readonly attachments: readonly KeptAttachment[]
}

/** Reads as a key may. What left is told in the county's trail: by which key, and how many. */
export async function findStatements(
  database: Database,
  store: Viewer,
  key: RecordKey,
  wanted: OneWanted | ManyWanted,
  accepted: string | undefined,
): Promise<Read> {
  return database.asViewer(store, async (tx) => {
    const through = await lockForReading(tx)
    const sight = {
      mine: readableStatements(key) === 'all' ? null : key.id,
      keptDays: await findKeptDays(tx),
    }
    const found = await search(tx, sight, wanted)
    const shown = 'id' in wanted ? found : found.slice(0, wanted.limit)
    const last = shown.at(-1)
    if (last)
      await audit(tx, { kind: 'record_store.read', subjects: [key.id], detail: { statements: shown.length } })
    return {
      statements: await presented(tx, shown, wanted, accepted),
      through,
      next: found.length > shown.length ? (last?.storedAt ?? null) : null,
      storedAt: last?.storedAt ?? null,
      attachments: wanted.attachments
        ? await listAttachments(
            tx,
            shown.map(({ id }) => id),
          )
        : [],
    }
  })
}

async function search(tx: Tx, sight: Sight, wanted: OneWanted | ManyWanted): Promise<readonly Found[]> {
  if (!('id' in wanted)) return listStatements(tx, sight, wanted)
  const found = await findStatement(tx, sight, wanted)
  return found ? [found] : []
}

async function presented(
  tx: Tx,
  found: readonly Found[],
  { format }: OneWanted | ManyWanted,
  accepted: string | undefined,
): Promise<readonly JsonObject[]> {
  const statements = found.map(({ statement }) => JSON.parse(statement) as JsonObject)
  if (format === 'exact') return statements
  if (format === 'ids') return statements.map(inIds)
  const named = statements.flatMap(activitiesOf).map(({ id }) => String(id))
  const canon = await findDefinitions(tx, [...new Set(named)])
  return statements.map((statement) => inCanon(statement, canon, accepted))
}
