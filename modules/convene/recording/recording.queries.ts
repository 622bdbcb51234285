import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Chapter, Recording, RecordingId, RecordingTyped } from './recording.ts'

const columns = sql`id, convening_id, title, language, link, captions, chapters`

export const listRecordings = (tx: Tx, convening: ConveningId): Promise<readonly Recording[]> =>
  rows(
    tx,
    sql<Recording>`select ${columns} from convene.recording
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and removed_at is null
      order by made_at, id limit 60`,
  )

export const findRecording = (
  tx: Tx,
  convening: ConveningId,
  id: RecordingId,
): Promise<Recording | undefined> =>
  row(
    tx,
    sql<Recording>`select ${columns} from convene.recording where county_id = ${tx.viewer.county}
      and convening_id = ${convening} and id = ${id} and removed_at is null`,
  )

export async function insertRecording(
  tx: Tx,
  convening: ConveningId,
  { title, language, link, captions }: RecordingTyped,
  chapters: readonly Chapter[],
): Promise<RecordingId> {
  const id = newId<'recording'>(tx.now)
  await sql`insert into convene.recording
      (county_id, id, convening_id, title, language, link, captions, chapters, person_id, made_at)
    values (${tx.viewer.county}, ${id}, ${convening}, ${title}, ${language}, ${link}, ${captions},
      ${JSON.stringify(chapters)}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
  return id
}

export async function updateRemoved(tx: Tx, convening: ConveningId, id: RecordingId): Promise<void> {
  await sql`update convene.recording set removed_at = ${tx.now}
    where county_id = ${tx.viewer.county} and convening_id = ${convening} and id = ${id}`.execute(tx)
}
