import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { type Keeper, openKeeper } from '../keeper.ts'
import { sidePassword } from '../migrate.ts'
import { service } from '../viewer.ts'
import { listMail } from './mail.queries.ts'
import { sendMail } from './send-mail.ts'
import { writeMail } from './write-mail.ts'

let world: World
let keeper: Keeper
let server: SMTPServer
let smtpUrl: string
let now = new Date()
const arrived: { readonly to: string; readonly text: string }[] = []
beforeAll(async () => {
  world = await freshDatabase(() => now)
  const url = new URL(world.schoolUrl)
  url.username = 'wellness_keeper'
  url.password = sidePassword('the secret of a test run', 'wellness_keeper')
  keeper = openKeeper(url.toString())
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) =>
      address.startsWith('gone')
        ? answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
        : address.startsWith('busy')
          ? answer(Object.assign(new Error('try later'), { responseCode: 450 }))
          : answer(),
    onData: (stream, session, answer) => {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        arrived.push({ to: session.envelope.rcptTo[0]?.address ?? '', text })
        answer()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise<void>((closed) => server.close(() => closed()))
  await keeper?.destroy()
  await world?.close()
})

const letter = (recipient: string) => ({
  kind: 'invitation.made' as const,
  recipient,
  subject: 'You are invited',
  body: 'A link that opens something.',
})
const write = (recipients: readonly string[]) =>
  world.database.asViewer(service('test', 34), (tx) => writeMail(tx, recipients.map(letter)))
const send = (url = smtpUrl) =>
  sendMail({ keeper, smtpUrl: url, from: 'wellness@example.org', clock: () => now })
const posted = () => world.database.asViewer(service('test', 34), listMail)

test('what was owed is sent once, however many send, and its words are then gone', async () => {
  await write(Array.from({ length: 20 }, (_, n) => `p${n}@example.org`))
  const counts = await Promise.all([send(), send(), send()])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20)
  expect(new Set(arrived.map(({ to }) => to)).size).toBe(20)
  expect(arrived.length).toBe(20)
  expect(arrived[0]?.text).toContain('A link that opens something.')
  expect(await send()).toBe(0)
  expect((await posted()).every(({ outcome, body }) => outcome === 'sent' && body === '')).toBe(true)
})

test('what was rolled back is never sent', async () => {
  const failing = world.database.asViewer(service('test', 34), async (tx) => {
    await writeMail(tx, [letter('never@example.org')])
    throw new Error('the deed failed')
  })
  await expect(failing).rejects.toThrow('the deed failed')
  expect(await send()).toBe(0)
})

test('a mailbox that is gone is a bounce and not tried again; one that is busy is, later', async () => {
  await write(['gone@example.org', 'busy@example.org'])
  expect(await send()).toBe(0)
  const outcomes = async () =>
    Object.fromEntries(
      (await posted()).map(({ recipient, outcome, attempts }) => [recipient, [outcome, attempts]]),
    )
  expect(await outcomes()).toMatchObject({
    'gone@example.org': ['refused', 1],
    'busy@example.org': ['unreachable', 1],
  })
  expect(await send()).toBe(0)
  expect((await outcomes())['busy@example.org']).toEqual(['unreachable', 1])
  now = new Date(now.getTime() + 3 * 60_000)
  await send()
  expect((await outcomes())['busy@example.org']).toEqual(['unreachable', 2])
  expect((await outcomes())['gone@example.org']).toEqual(['refused', 1])
})

test('no server: nothing is lost', async () => {
  await write(['later@example.org'])
  expect(await send('smtp://127.0.0.1:9')).toBe(0)
  now = new Date(now.getTime() + 3 * 60_000)
  expect(await send()).toBe(1)
})

test('a letter to another machine goes enciphered or waits', async () => {
  await write(['sealed@example.org'])
  // Another name of this machine, which the sender takes for another one; the server here speaks no TLS.
  expect(await send(smtpUrl.replace('127.0.0.1', '0.0.0.0'))).toBe(0)
  expect(arrived.some(({ to }) => to === 'sealed@example.org')).toBe(false)
  now = new Date(now.getTime() + 3 * 60_000)
  expect(await send()).toBe(1)
})

test('a second header cannot be smuggled in, and no other county reads the post', async () => {
  const smuggled = world.database.asViewer(service('test', 34), (tx) =>
    writeMail(tx, [{ ...letter('a@example.org'), subject: 'x\nBcc: b@example.org' }]),
  )
  await expect(smuggled).rejects.toThrow('check constraint')
  const others = await world.database.asViewer(service('test', 19), listMail)
  expect(others).toEqual([])
  await expect(sql`select from mail.message`.execute(keeper)).resolves.toBeDefined()
})
