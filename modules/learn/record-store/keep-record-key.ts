import { randomBytes } from 'node:crypto'
import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { contentHash } from '#platform/secrets.ts'
import { addDays } from '#platform/time.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { insertKey, insertKeyEnding, insertRetention, isKeyNameTaken } from './record-key.queries.ts'
import { keyName } from './record-key.rules.ts'
import { type KeyRefusal, mostKeyDays, type RecordKey } from './record-key.ts'
import { recordStorePolicy } from './record-store.policy.ts'

/** A key as it is told to the one who made it, and to nobody afterwards: its secret is kept as a hash. */
export type MadeKey = { readonly name: string; readonly secret: string }

export async function makeRecordKey(
  database: Database,
  viewer: Viewer,
  key: Omit<RecordKey, 'id'>,
): Promise<Outcome<MadeKey, KeyRefusal>> {
  demand(viewer, recordStorePolicy, 'keep')
  const secret = randomBytes(32).toString('base64url')
  return database.asViewer(viewer, async (tx) => {
    if (key.endsOn < tx.today) return refused('day_past')
    if (key.endsOn > addDays(tx.today, mostKeyDays)) return refused('day_far')
    if (await isKeyNameTaken(tx, key.name)) return refused('name_taken')
    const id = await insertKey(tx, key, contentHash(secret))
    await record(tx, 'learn.record_key_made', id, { scopes: key.scopes.join(' '), ends_on: key.endsOn })
    await audit(tx, { kind: 'record_key.made', subjects: [id], detail: { scopes: key.scopes.join(' ') } })
    return done({ name: keyName(viewer.county ?? -1, id), secret })
  })
}

/** Ends a key: whatever comes by it from now on is turned away. */
export async function endRecordKey(database: Database, viewer: Viewer, id: string): Promise<void> {
  demand(viewer, recordStorePolicy, 'keep')
  await database.asViewer(viewer, async (tx) => {
    if (!(await insertKeyEnding(tx, id))) return
    await record(tx, 'learn.record_key_ended', id)
    await audit(tx, { kind: 'record_key.ended', subjects: [id] })
  })
}

/** Sets for how many days statements from outside are kept. What is older is shown to no key from now on. */
export async function setKeptDays(database: Database, viewer: Viewer, days: number): Promise<void> {
  demand(viewer, recordStorePolicy, 'keep')
  await database.asViewer(viewer, async (tx) => {
    await insertRetention(tx, days)
    await record(tx, 'learn.record_retention_set', String(viewer.county), { days })
    await audit(tx, { kind: 'record_retention.set', detail: { days } })
  })
}
