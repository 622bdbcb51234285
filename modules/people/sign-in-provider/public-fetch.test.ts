import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { publicFetch } from './public-fetch.client.ts'
import { leaveFor } from './sign-in-provider.client.ts'

vi.mock('node:dns', async (original) => {
  const dns = await original<typeof import('node:dns')>()
  return {
    ...dns,
    lookup: (_name: string, _options: object, tell: (error: null, found: object) => void) =>
      tell(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '10.1.2.3', family: 4 },
      ]),
  }
})

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

test('a provider is asked at no number of our own network, and by no name that leads there', async () => {
  for (const address of [
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://10.0.0.1',
    'http://example.org',
    'https://two-faced.example.org/x',
  ])
    await expect(publicFetch(address), address).rejects.toThrow('no address of the open internet')
  const known = {
    issuer: 'https://two-faced.example.org',
    clientId: 'x',
    clientSecret: 'x',
    tryingOut: false,
  }
  await expect(leaveFor(known, 'https://wellness.example.org/back')).rejects.toThrow()
})

test('a redirect of a provider’s is not followed', async () => {
  let asked = 0
  const within = createServer((_, answer) => {
    asked += 1
    answer.end('{}')
  }).listen(0, '127.0.0.1')
  const provider = createServer((_, answer) => {
    const { port } = within.address() as AddressInfo
    answer.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end()
  }).listen(0, '127.0.0.1')
  closing.push(
    () => within.close(),
    () => provider.close(),
  )
  await Promise.all([within, provider].map((one) => new Promise((ready) => one.once('listening', ready))))
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  const known = { issuer, clientId: 'x', clientSecret: 'x', tryingOut: true }
  await expect(leaveFor(known, 'https://wellness.example.org/back')).rejects.toThrow()
  expect(asked).toBe(0)
})
