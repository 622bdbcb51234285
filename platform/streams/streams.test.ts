import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { connect } from '../database.ts'
import { Forbidden, TooBusy } from '../errors.ts'
import { openLog } from '../log.ts'
import { openStreams, type Streams } from './streams.ts'

let world: World
let streams: Streams
const faults: string[] = []
beforeAll(async () => {
  world = await freshDatabase()
  const log = openLog({ write: (line) => faults.push(line) })
  streams = await openStreams({ url: world.schoolUrl, log }, { openingsPerMinute: 3, mostEach: 2, beatMs: 5 })
})
afterAll(async () => {
  await streams?.close()
  await world?.close()
})

const tell = (room: string, number: number) =>
  sql`select pg_notify('room', ${`${room} ${number}`})`.execute(world.owner)

/** A browser in a room in which the number itself is all there is to hear. */
function listen(room: string, browser: string, now: () => number, after = 0, reads?: () => void) {
  const stream = streams.open({
    room,
    sight: 'all',
    browser,
    after,
    read: async (from) => {
      reads?.()
      return now() > from ? { upTo: now(), data: now() } : { upTo: from, data: null }
    },
  })
  const heard = { numbers: [] as number[], over: false }
  void (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of stream)
      for (const [, number] of decoder.decode(chunk).matchAll(/data: (\d+)/g))
        heard.numbers.push(Number(number))
    heard.over = true
  })()
  return heard
}

test('a hundred browsers at one number cost one reading', async () => {
  let number = 0
  let reads = 0
  const all = Array.from({ length: 100 }, (_, at) =>
    listen(
      'a',
      `b${at}`,
      () => number,
      0,
      () => {
        reads += 1
      },
    ),
  )
  await vi.waitUntil(() => reads > 0)
  const before = reads
  number = 1
  await tell('a', 1)
  await vi.waitUntil(() => all.every(({ numbers }) => numbers.length === 1))
  expect(reads - before).toBe(1)
})

test('nobody hears of another room, and who stands further back hears from there', async () => {
  const [near, far, other] = [
    listen('c', 'x', () => 7, 6),
    listen('c', 'y', () => 7, 2),
    listen('d', 'z', () => 0),
  ]
  await vi.waitUntil(() => near.numbers.length === 1 && far.numbers.length === 1)
  await tell('c', 7)
  expect([near.numbers, far.numbers, other.numbers]).toEqual([[7], [7], []])
})

test('the oldest stream of a browser goes when it opens one too many', async () => {
  const [one, two, three] = [1, 2, 3].map(() => listen('e', 'same', () => 0))
  await vi.waitUntil(() => one?.over === true)
  expect([two?.over, three?.over]).toEqual([false, false])
})

test('a browser that comes again and again is told to wait, and no other', async () => {
  for (const _ of [1, 2, 3]) await streams.admit('wild')
  await expect(streams.admit('wild')).rejects.toMatchObject({ status: 429 })
  await streams.admit('calm')
})

test('when whoever reads for the others may no longer, someone else does', async () => {
  let gone = false
  let number = 0
  const leaver = streams.open({
    room: 'f',
    sight: 'desk',
    browser: 'leaver',
    after: 0,
    read: async (from) => {
      if (gone) throw new Forbidden()
      return { upTo: from, data: null }
    },
  })
  const stays = streams.open({
    room: 'f',
    sight: 'desk',
    browser: 'stays',
    after: 0,
    read: async (from) => (number > from ? { upTo: number, data: number } : { upTo: from, data: null }),
  })
  gone = true
  number = 4
  await tell('f', 4)
  const reader = stays.getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += new TextDecoder().decode(part.value)
    if (text.includes('id: 4')) break
  }
  expect(text).toContain('id: 4')
  const over = (async () => {
    for await (const _ of leaver);
    return true
  })()
  expect(await over).toBe(true)
  expect(faults).toEqual([])
})

test('a connection to the database that breaks is made anew, and what was told meanwhile is read', async () => {
  let number = 0
  const heard = listen('g', 'h', () => number)
  await vi.waitUntil(() => streams.listening > 0)
  // A login may end its own connections, and no other's.
  const sameLogin = connect(world.schoolUrl, 1)
  const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query like 'listen %' and datname = current_database()`.execute(sameLogin)
  await sameLogin.destroy()
  expect(rows).toHaveLength(1)
  number = 3
  await tell('g', 3)
  await vi.waitUntil(() => heard.numbers.includes(3), { timeout: 10_000 })
}, 20_000)

test('at the end every stream ends, and none is opened', async () => {
  const heard = listen('i', 'j', () => 0)
  await streams.close()
  await vi.waitUntil(() => heard.over)
  expect(streams.listening).toBe(0)
  expect(() => listen('i', 'k', () => 0)).toThrow(TooBusy)
})
