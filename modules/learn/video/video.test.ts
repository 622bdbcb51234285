import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { learnRoutes } from '../learn.routes.ts'
import { openLearning } from '../role/learning.ts'
import { readCaptions, writeCaptions } from './captions.rules.ts'
import { captionVideo, publishVideo, removeVideo, withdrawVideo } from './decide-video.ts'
import { findPiece, insertPieces } from './piece.queries.ts'
import { type Sent, sendVideo } from './send-video.ts'
import { aVideoFile } from './video.factory.ts'
import { findCaption, findVideo } from './video.queries.ts'
import type { VideoId } from './video.ts'
import { videoFileRoutes } from './video-file.routes.ts'

const learning = openLearning({ addresses: {} })
const { desk } = learning.videos
const vtt = writeCaptions([{ from: 0, to: 1.9, lines: ['Hello, I am Ana.'] }])
let world: World
let bytes: Uint8Array<ArrayBuffer>
let ana: Viewer
let devon: Viewer
let now = new Date('2027-09-15T17:00:00Z')
const tick = () => {
  now = new Date(now.getTime() + 1000)
  return now
}
beforeAll(async () => {
  ;[world, bytes] = await Promise.all([freshDatabase(tick), aVideoFile({ container: 'webm' })])
  ana = await aColleague(world.database, { role: 'clinician_1', name: 'Ana Field' })
  devon = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
}, 120_000)
afterAll(() => world?.close())

const given = (more: Partial<Sent> = {}): Sent => ({
  slug: 'clinician-1',
  language: 'en',
  bytes,
  captionsFrom: 'file',
  vtt,
  ...more,
})
const send = async (viewer: Viewer, more: Partial<Sent> = {}): Promise<VideoId> => {
  const outcome = await sendVideo(world.database, viewer, given(more))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const convert = async () => {
  desk.wake(world.database, 0)
  await desk.idle()
}
const seen = (viewer: Viewer, id: VideoId) => world.database.asViewer(viewer, (tx) => findVideo(tx, id))

describe('sending', { timeout: 60_000 }, () => {
  test('is for those who have a part, and takes nothing else than video', async () => {
    const coach = await aColleague(world.database, { role: 'evaluator' })
    await expect(sendVideo(world.database, coach, given())).rejects.toThrow('forbidden')
    const tried = (more: Partial<Sent>) => sendVideo(world.database, ana, given(more))
    expect(await tried({ bytes: new Uint8Array() })).toEqual(refused('no_file'))
    expect(await tried({ bytes: Buffer.from('#EXTM3U\n') })).toEqual(refused('not_a_video_file'))
    expect(await tried({ bytes: Buffer.from('%PDF-1.7') })).toEqual(refused('not_a_video_file'))
    expect(await tried({ vtt: 'WEBVTT\n\n00:02.000 --> 00:01.000\nHi' })).toEqual(refused('captions_wrong'))
    const kept = await sql<{ count: number }>`select count(*)::int as count from learn.video`.execute(
      world.owner,
    )
    expect(kept.rows).toEqual([{ count: 0 }])
  })

  test('ends when four of a person’s videos wait for a decision', async () => {
    const ben = await aColleague(world.database, { role: 'principal' })
    for (let count = 0; count < 4; count += 1) await send(ben)
    expect(await sendVideo(world.database, ben, given())).toEqual(refused('too_many_waiting'))
    expect((await sendVideo(world.database, ana, given())).done).toBe(true)
  })
})

describe('a clinician’s video', { timeout: 120_000 }, () => {
  let id: VideoId
  beforeAll(async () => {
    await sql`delete from learn.video`.execute(world.owner)
    id = await send(ana)
  })

  test('waits, is hers alone, and cannot be shown yet', async () => {
    expect(await seen(ana, id)).toMatchObject({
      state: 'waiting',
      hasCaptions: true,
      shown: false,
      attempts: 0,
    })
    const joon = await aColleague(world.database, { role: 'clinician_1' })
    const far = await aColleague(world.database, { role: 'county_director', county: 34 })
    for (const stranger of [joon, far]) {
      expect(await seen(stranger, id)).toBeUndefined()
      expect(await world.database.asViewer(stranger, (tx) => findPiece(tx, id, 'sent', 0))).toBeUndefined()
    }
    await expect(removeVideo(world.database, joon, id)).rejects.toThrow('not found')
    await expect(publishVideo(world.database, ana, id)).rejects.toThrow('forbidden')
    expect(await publishVideo(world.database, devon, id)).toEqual(refused('not_ready'))
  })

  test('is converted once, and what was sent is gone', async () => {
    await Promise.all([convert(), convert()])
    expect(await seen(ana, id)).toMatchObject({ state: 'ready', attempts: 1 })
    expect(Math.abs(((await seen(ana, id))?.tenths ?? 0) - 20)).toBeLessThanOrEqual(1)
    const kept = await sql<{ rendition: string }>`select distinct rendition from learn.video_piece
      where video_id = ${id} order by 1`.execute(world.owner)
    expect(kept.rows.map(({ rendition }) => rendition)).toEqual(['full', 'poster', 'small'])
  })

  test('is shown with its captions in the place of the starter, to her county alone', async () => {
    const joon = await aColleague(world.database, { role: 'school_counselor' })
    const far = await aColleague(world.database, { role: 'county_director', county: 34 })
    const page = async (viewer: Viewer) =>
      (await visit(learnRoutes(learning), world.database, viewer).get('/learn/videos/clinician-1')).text
    expect(await page(joon)).not.toContain('Ana Field')
    expect((await publishVideo(world.database, devon, id)).done).toBe(true)
    expect(await publishVideo(world.database, devon, id)).toEqual(refused('shown_already'))
    expect(await page(joon)).toContain('Recorded in your county by Ana Field')
    expect(await page(joon)).toContain('Hello, I am Ana.')
    expect(await page(far)).not.toContain('Ana Field')
    expect(await seen(far, id)).toBeUndefined()
  })

  test('is read in parts, from any byte on', async () => {
    const whole = await visit(learnRoutes(learning), world.database, ana).get(
      `/learn/videos/own/${id}/full.mp4`,
    )
    expect(whole.status).toBe(200)
    expect(
      (await visit(learnRoutes(learning), world.database, ana).get(`/learn/videos/own/${id}/captions.vtt`))
        .text,
    ).toBe(vtt)
    expect(
      (await visit(learnRoutes(learning), world.database, ana).get(`/learn/videos/own/${id}/sent`)).status,
    ).toBe(404)
  })

  test('is read across the pieces it is kept in', async () => {
    const large = randomBytes(2_500_000)
    const service: Viewer = { ...devon, roles: ['service'] }
    await sql`delete from learn.video_piece where video_id = ${id} and rendition = 'full'`.execute(
      world.owner,
    )
    await sql`update learn.video_outcome set full_bytes = ${large.length} where video_id = ${id}`.execute(
      world.owner,
    )
    await world.database.asViewer(service, (tx) => insertPieces(tx, id, 'full', large))
    const route = videoFileRoutes(learning.videos).find(({ path }) => path.startsWith('/learn/videos/own'))
    const read = async (range: string | undefined) => {
      const asked = { database: world.database, viewer: ana, params: { id, file: 'full.mp4' }, range }
      const answer = await route?.handle(asked as never)
      const body = answer?.kind === 'stream' ? answer.body : null
      return { status: answer?.status, bytes: Buffer.from(await new Response(body).arrayBuffer()) }
    }
    expect(await read(undefined)).toEqual({ status: 200, bytes: large })
    for (const [from, to] of [
      [0, 0],
      [1_048_575, 1_048_576],
      [1_000_000, 2_200_000],
      [2_499_999, 2_499_999],
    ] as const)
      expect(await read(`bytes=${from}-${to}`)).toEqual({ status: 206, bytes: large.subarray(from, to + 1) })
    expect(await read('bytes=-10')).toEqual({ status: 206, bytes: large.subarray(-10) })
    expect((await read('bytes=2500000-')).status).toBe(416)
  })

  test('is not removed while it is shown; then the starter comes back and every row goes', async () => {
    expect(await removeVideo(world.database, ana, id)).toEqual(refused('shown_now'))
    await withdrawVideo(world.database, devon, id)
    expect(await seen(ana, id)).toMatchObject({ shown: false })
    expect((await removeVideo(world.database, ana, id)).done).toBe(true)
    for (const table of ['video', 'video_piece', 'video_outcome', 'video_caption', 'video_attempt']) {
      const left = await sql<{
        count: number
      }>`select count(*)::int as count from learn.${sql.raw(table)}`.execute(world.owner)
      expect([table, left.rows[0]?.count]).toEqual([table, 0])
    }
  })
})

describe('without captions', { timeout: 120_000 }, () => {
  test('nothing is published, and captions that go past the end are not enough', async () => {
    const id = await send(ana, { captionsFrom: 'none', vtt: null })
    await convert()
    expect(await publishVideo(world.database, devon, id)).toEqual(refused('no_captions'))
    const late = writeCaptions([{ from: 5, to: 6, lines: ['Too late'] }])
    expect(await captionVideo(world.database, ana, id, late)).toEqual(refused('captions_wrong'))
    expect((await captionVideo(world.database, ana, id, vtt)).done).toBe(true)
    expect((await publishVideo(world.database, devon, id)).done).toBe(true)
    // A wrong file sent before the length was known is found when it is to be shown.
    const early = await send(ana, { vtt: late })
    await convert()
    expect(await publishVideo(world.database, devon, early)).toEqual(refused('captions_wrong'))
  })

  test('a reading of the script gets the script’s words over its own length', async () => {
    const id = await send(ana, { captionsFrom: 'script', vtt: null })
    await convert()
    const laid = readCaptions((await world.database.asViewer(ana, (tx) => findCaption(tx, id))) ?? '', 2)
    expect(laid.faults).toEqual([])
    expect(laid.cues[0]?.lines.join(' ')).toBe('You are not a visitor with a key to a spare room.')
    expect(laid.cues.at(-1)?.to).toBeLessThanOrEqual(2.1)
  })
})

describe('what cannot be converted', { timeout: 120_000 }, () => {
  test('is refused with its reason, and its bytes are not kept', async () => {
    await sql`delete from learn.video`.execute(world.owner)
    const id = await send(ana, { bytes: bytes.slice(0, 200) })
    await convert()
    expect(await seen(ana, id)).toMatchObject({ state: 'refused', reason: 'not_video' })
    const left = await sql`select from learn.video_piece`.execute(world.owner)
    expect(left.rows).toEqual([])
    expect(await publishVideo(world.database, devon, id)).toEqual(refused('not_ready'))
  })

  test('is what someone sent who has left since, and only that', async () => {
    const leaves = await aColleague(world.database, { role: 'principal', name: 'Lena Leaves' })
    const leave = () =>
      sql`insert into people.membership_ending (county_id, membership_id, ended_at, reason)
        select county_id, id, now(), 'has left' from people.membership
        where person_id = ${leaves.personId} on conflict do nothing`.execute(world.owner)
    const [first, second] = [await send(leaves), await send(ana)]
    await leave()
    await convert()
    expect(await seen(leaves, first)).toMatchObject({ state: 'refused', reason: 'sender_left' })
    expect(await seen(ana, second)).toMatchObject({ state: 'ready' })
    const left = await sql`select from learn.video_piece where video_id = ${first}`.execute(world.owner)
    expect(left.rows).toEqual([])
  })

  test('a try that was broken off is begun again later, and three of them are enough', async () => {
    const id = await send(ana)
    const tried = (number: number, at: Date) =>
      sql`insert into learn.video_attempt
      (county_id, video_id, number, started_at) values (0, ${id}, ${number}, ${at})`.execute(world.owner)
    await tried(1, now)
    await convert()
    expect(await seen(ana, id)).toMatchObject({ state: 'waiting', attempts: 1 })
    await tried(2, now)
    await tried(3, now)
    now = new Date(now.getTime() + 30 * 60_000)
    await convert()
    expect(await seen(ana, id)).toMatchObject({ state: 'refused', reason: 'could_not_convert' })
  })
})

test('seconds count once however often they ran, never beyond the end, and are hers alone', async () => {
  const routes = learnRoutes(learning)
  const [hers, his] = [visit(routes, world.database, ana), visit(routes, world.database, devon)]
  const watch = async (who: typeof hers, spans: string, key = 'starter.overview.en') => {
    const { text } = await who.post('/learn/videos/overview/watching', { key, spans })
    return text
  }
  expect(await watch(hers, '0-100')).toBe('{"seconds":10}')
  expect(await watch(hers, '50-150,300-320')).toBe('{"seconds":17}')
  expect(await watch(hers, '0-100')).toBe('{"seconds":17}')
  expect(await watch(hers, '0-999999')).toBe('{"seconds":78}')
  expect(await watch(his, '0-10')).toBe('{"seconds":1}')
  expect(await watch(hers, '0-10', 'starter.principal.en')).toBe('{"seconds":0}')
  for (const spans of ['', '0', '1-', '-5', '0-1,', '0-1;drop', `0-1${',2-3'.repeat(400)}`])
    expect(
      (await hers.post('/learn/videos/overview/watching', { key: 'starter.overview.en', spans })).status,
    ).toBe(422)
  expect((await hers.get('/learn/videos/overview')).text).toContain('has not been drawn on this server')
})
