import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runFfmpeg } from '#platform/ffmpeg/run-ffmpeg.ts'
import { convertFile } from './convert-file.ts'
import { aVideoFile } from './video.factory.ts'
import { containerOf } from './video.rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellness-convert-'))
const put = (bytes: Uint8Array | string) => writeFileSync(join(folder, 'sent'), bytes)
const made = (name: string) => readFileSync(join(folder, name))

describe('what is video', { timeout: 120_000 }, () => {
  test.each(['mp4', 'webm', 'mov'] as const)(
    'a phone’s or a browser’s %s becomes one that all can play',
    async (container) => {
      const bytes = await aVideoFile({ container })
      put(bytes)
      const kind = containerOf(bytes)
      expect(kind).toBe(container === 'webm' ? 'webm' : 'mp4')
      const converted = await convertFile(folder, kind ?? 'mp4')
      expect(converted.done && Math.abs(converted.tenths - 20) <= 1, JSON.stringify(converted)).toBe(true)
      for (const name of ['full.mp4', 'small.mp4']) expect(made(name).subarray(4, 8).toString()).toBe('ftyp')
      expect(made('poster.jpg').subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
      // Where the phone was and whose it is stay behind.
      expect(Buffer.from(bytes).includes('Ana Secret')).toBe(true)
      for (const name of ['full.mp4', 'small.mp4', 'poster.jpg'])
        expect(made(name).includes('Ana Secret') || made(name).includes('+38.58')).toBe(false)
    },
  )

  test('a video held upright, and of an odd size, stays so', async () => {
    put(await aVideoFile({ size: '722x1282', sound: false }))
    expect(await convertFile(folder, 'mp4')).toMatchObject({ done: true })
  })

  test.each([
    ['sound alone', () => aVideoFile({ picture: false }), 'no_picture'],
    ['half a second', () => aVideoFile({ seconds: 0.5 }), 'too_short'],
    ['a file cut off', async () => (await aVideoFile()).slice(0, 9000), 'not_video'],
    [
      'a name and nothing behind it',
      async () => Buffer.from('\0\0\0\u0018ftypisom\0\0\0\0isomiso2'),
      'not_video',
    ],
    [
      'noise',
      async () => Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
      'not_video',
    ],
  ])('%s is refused with a reason', async (_name, make, refusal) => {
    put(await make())
    expect(await convertFile(folder, 'mp4')).toEqual({ done: false, refusal })
  })
})

describe('a planted playlist gets nothing', { timeout: 120_000 }, () => {
  let server: Server
  let asked: string[]
  let address: string
  const secret = join(folder, 'secret.txt')
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('nothing')
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    writeFileSync(secret, 'the secret of this machine')
  })
  beforeEach(() => {
    asked = []
  })
  afterAll(() => server.close())

  const playlist = (target: string) =>
    `#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n${target}\n#EXT-X-ENDLIST\n`
  const planted: readonly (readonly [string, () => string])[] = [
    ['an HLS playlist with an address', () => playlist(`${address}/part.ts`)],
    ['an HLS playlist with a file', () => playlist(`file://${secret}`)],
    ['an HLS playlist with a concat', () => playlist(`concat:${address}/head|file://${secret}`)],
    ['an HLS playlist with data', () => playlist('data:text/plain;base64,AAAA')],
    ['a list of files', () => `ffconcat version 1.0\nfile ${secret}\nfile ${address}/part.ts\n`],
    ['a list of files by another name', () => `# a video\nfile '${address}/part.mp4'\n`],
    [
      'a DASH manifest',
      () =>
        `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT5S"><Period><AdaptationSet><Representation id="1" bandwidth="1"><BaseURL>${address}/a.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>`,
    ],
    ['a session description', () => `v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n`],
    [
      'a playlist behind the name of a video',
      () => `\0\0\0\u0018ftypisom\0\0\0\0isomiso2\n${playlist(`${address}/part.ts`)}`,
    ],
  ]

  test.each(planted)('%s', async (_name, text) => {
    put(text())
    const first = containerOf(Buffer.from(text()))
    expect(first === null || text().includes('ftyp')).toBe(true)
    for (const container of ['mp4', 'webm'] as const)
      expect(await convertFile(folder, container)).toEqual({ done: false, refusal: 'not_video' })
    expect(asked).toEqual([])
    expect(made('progress.txt').includes('secret')).toBe(false)
  })

  test('the trap works: without our guards the first of them is followed', async () => {
    put(playlist(`${address}/part.ts`))
    const limits = { seconds: 20, memoryBytes: 2e9, outputBytes: 1e6 }
    const open = ['-protocol_whitelist', 'file,http,tcp', '-allowed_extensions', 'ALL']
    const args = [...open, '-i', 'sent', '-f', 'null', '-']
    await runFfmpeg(args, folder, limits)
    expect(asked).toContain('/part.ts')
  })
})

describe('bounds', { timeout: 60_000 }, () => {
  const long = ['-f', 'lavfi', '-i', 'testsrc=s=640x480:r=30', '-c:v', 'rawvideo', '-f', 'nut', 'out.nut']
  const limits = { seconds: 30, memoryBytes: 2.5e9, outputBytes: 1e9 }
  test.each([
    ['time', { ...limits, seconds: 0.5, outputBytes: 1e11 }],
    ['room on the disk', { ...limits, outputBytes: 2e6 }],
    ['memory', { ...limits, memoryBytes: 60e6 }],
  ])('%s ends it', async (what, bounds) => {
    const started = Date.now()
    const run = await runFfmpeg(['-y', ...long], folder, bounds)
    // Too little memory may keep even its libraries from loading.
    expect(what === 'memory' ? ['out_of_bounds', 'badly', 'not_installed'] : ['out_of_bounds']).toContain(
      run.ended,
    )
    expect(Date.now() - started).toBeLessThan(20_000)
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
