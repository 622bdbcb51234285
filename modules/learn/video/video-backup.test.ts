import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup } from '#platform/backup/backup.ts'
import { restore } from '#platform/backup/restore.ts'
import { newId } from '#platform/ids.ts'
import { migrateDatabase } from '#platform/migrate.ts'
import type { Viewer } from '#platform/viewer.ts'
import { emptyDatabase, freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { insertPieces } from './piece.queries.ts'
import { insertVideo } from './video.queries.ts'
import type { VideoId } from './video.ts'

const key = { passphrase: 'oaks along the American River' }
const folder = mkdtempSync(join(tmpdir(), 'wellness-video-backup-'))
/** More than two pieces, so that their order counts, and a last one that is not full. */
const sent = randomBytes(2 * 1024 * 1024 + 77_777)
const small = randomBytes(300_001)
let world: World
let target: Awaited<ReturnType<typeof emptyDatabase>>
let sender: Viewer & { readonly personId: string }
const video = newId() as VideoId

beforeAll(async () => {
  world = await freshDatabase()
  target = await emptyDatabase()
  sender = await aColleague(world.database, { role: 'county_director', name: 'Marisol Arroyo' })
  await world.database.asViewer(sender, async (tx) => {
    await insertVideo(tx, video, {
      slug: 'principal',
      language: 'en',
      container: 'mp4',
      byteCount: sent.length,
      captionsFrom: 'script',
    })
    await insertPieces(tx, video, 'full', sent)
    await insertPieces(tx, video, 'small', small)
  })
}, 240_000)
afterAll(async () => {
  await target?.close()
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Every rendition of every video: its pieces, its length, and the hash of the whole put together in order. */
async function videosIn(url: string): Promise<readonly (readonly [string, number, number, string])[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ rendition: string; bytes: Buffer }>(
      'select video_id, rendition, bytes from learn.video_piece order by video_id, rendition, number',
    )
    const whole = Map.groupBy(rows, ({ rendition }) => rendition)
    return [...whole].map(([rendition, pieces]) => {
      const bytes = Buffer.concat(pieces.map((piece) => piece.bytes))
      return [rendition, pieces.length, bytes.length, hash(bytes)] as const
    })
  } finally {
    await client.end()
  }
}

/** What a backup says of each table of videos: its rows and their hash. */
const ofVideos = ({ tables }: Pick<Awaited<ReturnType<typeof backup>>, 'tables'>) =>
  tables.filter(({ table }) => table.startsWith('learn.video'))

test('videos come back from a backup: the same pieces, counts and hashes', { timeout: 240_000 }, async () => {
  const file = join(folder, 'with-videos.backup')
  const made = await backup({ ownerUrl: world.ownerUrl, file, key, appVersion: '0.1.0', now: new Date() })
  const counted = ofVideos(made)
  expect(Object.fromEntries(counted.map(({ table, rows }) => [table, rows]))).toMatchObject({
    'learn.video': 1,
    'learn.video_piece': 4,
  })
  await restore({ file, ownerUrl: target.ownerUrl, key, migrate: migrateDatabase })
  const before = await videosIn(world.ownerUrl)
  expect(before).toEqual([
    ['full', 3, sent.length, hash(sent)],
    ['small', 1, small.length, hash(small)],
  ])
  expect(await videosIn(target.ownerUrl)).toEqual(before)
  const again = await backup({
    ownerUrl: target.ownerUrl,
    file: join(folder, 'again.backup'),
    key,
    appVersion: '0.1.0',
    now: new Date(),
  })
  expect(ofVideos(again)).toEqual(counted)
})
