import { generateKeyPairSync } from 'node:crypto'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { MovementFile, MovementStatement } from './movement.ts'
import { type ReadSettings, readMovement } from './read-movement.client.ts'
import { sealMovement } from './seal-movement.ts'

const pair = generateKeyPairSync('ed25519')
const publicKey = pair.publicKey.export({ format: 'jwk' })
const privateKey = pair.privateKey.export({ format: 'jwk' })
let server: Server
let origin: string
let answers: Record<string, { status?: number; body?: string; location?: string; wait?: boolean }>
/** Reads a server on this machine, without encryption. */
let here: ReadSettings
const asked: string[] = []

beforeAll(async () => {
  server = createServer((question, answer) => {
    asked.push(question.url ?? '')
    const { status = 404, body = '', location, wait } = answers[question.url ?? ''] ?? {}
    if (wait === true) return
    answer.writeHead(status, location === undefined ? {} : { location })
    answer.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  here = { request: request as never, protocol: 'http:', mayAsk: () => true, mostMs: 1500 }
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const statement = (): MovementStatement => ({
  kind: 'centers-of-wellness movement',
  version: 1,
  county: '34',
  name: 'Sacramento County',
  address: `${origin}/file`,
  started: { from: '2026-07', to: '2026-09' },
  phases: { from: 0, to: 2 },
  fullCoverage: { from: 2031, to: 2032 },
  publishedOn: '2026-11-22',
})
const seal = (change: object = {}): MovementFile =>
  sealMovement({ ...statement(), ...change }, privateKey, `${origin}/key`)
const lay = (file: unknown) => {
  answers = {
    '/file': { status: 200, body: JSON.stringify(file) },
    '/key': { status: 200, body: JSON.stringify({ ...publicKey, kid: `${origin}/key`, alg: 'EdDSA' }) },
  }
}
beforeEach(() => lay(seal()))
const read = (settings = here) => readMovement(`${origin}/file`, settings)
const failed = (failure: string) => ({ read: false, failure })

test('a file is read when it names its own address and its signature is unbroken', async () => {
  expect(await read()).toEqual({ read: true, statement: statement(), keyAddress: `${origin}/key` })
})

test('one figure changed, another key, a key that is none: not signed', async () => {
  const file = seal()
  lay({ ...file, statement: { ...file.statement, phases: { from: 0, to: 4 } } })
  expect(await read()).toEqual(failed('not_signed'))
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
  for (const key of [other, rsa, {}, null, [], 'x']) {
    lay(seal())
    answers['/key'] = { status: 200, body: JSON.stringify(key) }
    expect(await read()).toEqual(failed('not_signed'))
  }
})

test('a file of another address, or with a key elsewhere, is not taken for this one’s', async () => {
  lay(seal({ address: 'https://other.example.org/file' }))
  expect(await read()).toEqual(failed('another_address'))
  lay(sealMovement(statement(), privateKey, 'http://localhost:1/key'))
  expect(await read()).toEqual(failed('another_address'))
})

test('nothing travels in it that is not a range', async () => {
  for (const more of [{ students: 412 }, { note: 'Ana' }, { phases: { from: 0, to: 2, of: 'Ana' } }]) {
    lay(seal(more))
    expect(await read()).toEqual(failed('not_a_file'))
  }
  for (const body of ['', '{', '[]', 'null', '<html>', '"x"']) {
    answers['/file'] = { status: 200, body }
    expect(await read()).toEqual(failed('not_a_file'))
  }
})

test('too large, too slow, gone, elsewhere and nobody: each is told as what it is', async () => {
  answers['/file'] = { status: 200, body: ' '.repeat(20_000) }
  expect(await read()).toEqual(failed('too_large'))
  answers['/file'] = { wait: true }
  expect(await read({ ...here, mostMs: 200 })).toEqual(failed('too_slow'))
  answers['/file'] = { status: 404 }
  expect(await read()).toEqual(failed('not_there'))
  // A redirection could lead anywhere: it is not followed.
  answers['/file'] = { status: 302, location: '/key' }
  asked.length = 0
  expect(await read()).toEqual(failed('not_there'))
  expect(asked).toEqual(['/file'])
  expect(await readMovement('http://localhost:1/file', here)).toEqual(failed('unreachable'))
})

test('as it runs, no private address is connected to, by number or by name', async () => {
  asked.length = 0
  const port = new URL(origin).port
  for (const address of [
    `https://127.0.0.1:${port}/file`,
    `https://localhost:${port}/file`,
    `https://[::1]:${port}/file`,
    `https://0.0.0.0:${port}/file`,
    `https://2130706433:${port}/file`,
    `https://[::ffff:127.0.0.1]:${port}/file`,
    'https://169.254.169.254/latest/meta-data',
    'https://name:word@example.org/file',
    `${origin}/file`,
    'file:///etc/passwd',
    'no address',
  ])
    expect([address, await readMovement(address)]).toEqual([address, failed('unsafe_address')])
  expect(asked).toEqual([])
})
