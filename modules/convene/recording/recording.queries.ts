import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ConveningId } from '../convening/convening.ts'
import type { Chapter, Recording, RecordingId } from './recording.ts'

const columns = sql`id, convening_id, title, language, link, video_id, captions, chapters, published_at`

/** What anyone may watch or read. */
export const listPublicRecordings = async (tx: Tx, convening: ConveningId): Promise<readonly Recording[]> =>
  (await listRecordings(tx, convening)).filter(
    ({ link, publishedAt }) => link !== null || publishedAt !== null,
  )

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

/** The same, held until what changes it is written. */
export const lockRecording = (
  tx: Tx,
  convening: ConveningId,
  id: RecordingId,
): Promise<Recording | undefined> =>
  row(
    tx,
    sql<Recording>`select ${columns} from convene.recording where county_id = ${tx.viewer.county}
      and convening_id = ${convening} and id = ${id} and removed_at is null for update`,
  )

type NewRecording = Omit<Recording, 'conveningId' | 'publishedAt'>

export async function insertRecording(tx: Tx, convening: ConveningId, given: NewRecording): Promise<void> {
  const { id, title, language, link, videoId, captions, chapters } = given
  await sql`insert into convene.recording
      (county_id, id, convening_id, title, language, link, video_id, captions, chapters, person_id, made_at)
    values (${tx.viewer.county}, ${id}, ${convening}, ${title}, ${language}, ${link}, ${videoId}::uuid, ${captions},
      ${JSON.stringify(chapters)}, ${tx.viewer.personId}, ${tx.now})`.execute(tx)
}

export async function updatePublished(tx: Tx, id: RecordingId): Promise<void> {
  await sql`update convene.recording set published_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** What is said in it changed, so that it is looked at again before anyone may watch it. */
export async function updateChapters(tx: Tx, id: RecordingId, chapters: readonly Chapter[]): Promise<void> {
  await sql`update convene.recording set chapters = ${JSON.stringify(chapters)}, published_at = null
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

export async function updateRemoved(tx: Tx, convening: ConveningId, id: RecordingId): Promise<void> {
  await sql`update convene.recording set removed_at = ${tx.now}
    where county_id = ${tx.viewer.county} and convening_id = ${convening} and id = ${id}`.execute(tx)
}
