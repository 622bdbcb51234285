import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { openLearning, writeCaptions } from '#modules/learn/index.ts'
import { visit } from '#modules/learn/learn.factory.tsx'
import { aVideoFile } from '#modules/learn/video/video.factory.ts'
import { done, refused } from '#platform/outcome.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aConvening, aDirector } from '../convene.factory.ts'
import type { ConveningId } from '../convening/convening.ts'
import { removeRecording } from './keep-recording.ts'
import { listPublicRecordings, listRecordings } from './recording.queries.ts'
import { recordingRoutes } from './recording.routes.tsx'
import type { RecordingId } from './recording.ts'
import { changeRecording, publishRecording, sendRecording } from './send-recording.ts'

const learning = openLearning({ addresses: {} })
const caption = (from: number, to: number, line: string) => writeCaptions([{ from, to, lines: [line] }])
let now = Date.parse('2027-03-05T18:00:00Z')
let world: World
let director: Viewer
let convening: ConveningId
let bytes: Uint8Array<ArrayBuffer>
let id: RecordingId
beforeAll(async () => {
  const tick = () => {
    now += 1000
    return new Date(now)
  }
  ;[world, bytes] = await Promise.all([freshDatabase(tick), aVideoFile({ seconds: 3 })])
  director = await aDirector(world.database)
  convening = await aConvening(world.database, director, { startsOn: '2027-04-04', endsOn: '2027-04-05' })
}, 180_000)
afterAll(() => world?.close())

const given = (more: object = {}) => ({
  title: 'The morning',
  language: 'en' as const,
  bytes,
  vtt: null,
  chapters: '0:00 Welcome\n0:02 Questions',
  ...more,
})
const send = (viewer: Viewer, more: object = {}) =>
  sendRecording(world.database, viewer, convening, given(more))
const change = (more: { vtt?: string | null; chapters?: string }) =>
  changeRecording(world.database, director, convening, id, {
    vtt: null,
    chapters: '0:00 Welcome\n0:02 Questions',
    ...more,
  })
const publish = (sure = false) => publishRecording(world.database, director, convening, id, sure)
const get = (viewer: Viewer, rest = '') =>
  visit(recordingRoutes(learning), world.database, viewer).get(
    `/counties/00/convenings/${convening}/recordings/${id}${rest}`,
  )

test('what is not a video, or has wrong chapters, is not taken, and nothing is kept', async () => {
  const principal = await aColleague(world.database, { role: 'principal' })
  await expect(send(principal)).rejects.toThrow('forbidden')
  expect(await send(director, { bytes: Buffer.from('%PDF-1.7') })).toEqual(refused('not_a_video_file'))
  expect(await send(director, { vtt: 'no captions' })).toEqual(refused('captions_wrong'))
  expect(await send(director, { chapters: '1:00 Later\n0:30 Earlier' })).toEqual(refused('chapters_unread'))
  const kept = await sql<{ count: number }>`select (select count(*) from learn.video)::int
    + (select count(*) from convene.recording)::int as count`.execute(world.owner)
  expect(kept.rows).toEqual([{ count: 0 }])
})

test('a video is converted, and without captions nothing is published', { timeout: 120_000 }, async () => {
  const sent = await send(director)
  if (!sent.done) throw new Error(sent.refusal)
  id = sent.result
  expect(await publish()).toEqual(refused('not_ready'))
  learning.videos.desk.wake(world.database, 0)
  await learning.videos.desk.idle()
  expect(await publish()).toEqual(refused('no_captions'))
  for (const rest of ['', '/files/full.mp4', '/files/captions.vtt', '/captions.vtt'])
    expect((await get(anyone(0), rest)).status, rest).toBe(404)
  expect((await get(director, '/video')).text).toContain('It has no captions yet')
})

test('captions and chapters fit its length, and the name check reads them', async () => {
  expect(await change({ vtt: caption(90, 95, 'Too late.') })).toEqual(refused('captions_wrong'))
  expect(
    await change({ vtt: caption(0, 1, 'Jayden told us what helps.'), chapters: '0:00 A\n1:00 B' }),
  ).toEqual(done(id))
  expect(await publish()).toEqual(refused('chapters_late'))
  await change({})
  expect(await publish()).toMatchObject({ done: true, result: ['student_name'] })
  expect((await get(anyone(0))).status).toBe(404)
  await change({ vtt: caption(0, 1, 'A family told us what helps.') })
  expect(await publish()).toEqual(done([]))
})

test('anyone watches it in the lessons’ player, from any byte on', async () => {
  const page = await get(anyone(0))
  expect(page.text).toContain('A family told us what helps.')
  expect(page.text).toContain('0:02 Questions')
  expect(page.text).toContain(`/recordings/${id}/files/full.mp4`)
  expect((await get(anyone(0), '/files/full.mp4')).status).toBe(200)
  expect((await get(anyone(0), '/files/chapters.vtt')).text).toContain('00:00:02.000 --> 00:00:03.0')
  expect((await get(anyone(0), '/captions.vtt')).text).toContain('A family told us')
  // What was sent as it was may hold where a phone was.
  expect((await get(anyone(0), '/files/sent')).status).toBe(404)
  const elsewhere = visit(recordingRoutes(learning), world.database, anyone(34))
  expect((await elsewhere.get(`/counties/34/convenings/${convening}/recordings/${id}`)).status).toBe(404)
})

test('changed captions are published anew, and taking it away deletes its bytes', async () => {
  await change({ vtt: caption(0, 1, 'A family told us what helped.') })
  expect((await get(anyone(0))).status).toBe(404)
  const seen = (list: typeof listRecordings) => world.database.asViewer(director, (tx) => list(tx, convening))
  expect([(await seen(listRecordings)).length, (await seen(listPublicRecordings)).length]).toEqual([1, 0])
  expect(await publish()).toEqual(done([]))
  await removeRecording(world.database, director, convening, id)
  expect((await get(anyone(0))).status).toBe(404)
  const kept = await sql<{ count: number }>`select count(*)::int as count from learn.video_piece`.execute(
    world.owner,
  )
  expect(kept.rows).toEqual([{ count: 0 }])
})
