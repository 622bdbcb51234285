import { audit } from '#platform/audit/audit.ts'
import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import { deleteOwnRecords } from '../record-store/own-record.queries.ts'
import { statementPolicy } from './statement.policy.ts'
import { deleteOwnRows } from './statement.queries.ts'

/** Deletes what learning keeps of the viewer alone, in her county, for good. Answers how many rows went. */
export async function forgetPath(database: Database, viewer: Viewer): Promise<number> {
  demand(viewer, statementPolicy, 'own')
  return database.asViewer(viewer, async (tx) => {
    const gone = (await deleteOwnRows(tx)) + (await deleteOwnRecords(tx))
    await record(tx, 'learn.path_forgotten', viewer.personId ?? '', { rows: gone })
    await audit(tx, { kind: 'path.forgotten', subjects: [viewer.personId ?? ''], detail: { rows: gone } })
    return gone
  })
}
