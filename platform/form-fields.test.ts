import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ClosedDoor } from './errors.ts'
import { limitForm, typedFields } from './form-fields.ts'

let server: Server
beforeAll(async () => {
  const app = new Hono()
  const route = { mostBytes: 200 }
  app.post('/', limitForm(route), async (context) => context.json(await typedFields(context, route)))
  app.onError((error, context) => context.text('', (error instanceof ClosedDoor ? error.status : 500) as 400))
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => server?.close())

/** What the server answers to these parts; without a length they are sent as they come. */
function send(parts: readonly string[], headers: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((answered, failed) => {
    const sent = request({ port: (server.address() as AddressInfo).port, method: 'POST', headers })
    sent.on('error', failed)
    sent.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () => answered(`${response.statusCode} ${text}`))
    })
    for (const part of parts) sent.write(part)
    sent.end()
  })
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const sized = (text: string) => send([text], { ...form, 'content-length': String(Buffer.byteLength(text)) })

test('a name that comes twice has both values, and what was typed comes back as it was', async () => {
  expect(await sized('a=1&b=%C3%A9+%26&a=2&c=&d[]=x')).toBe(
    '200 {"a":["1","2"],"b":"é &","c":"","d[]":["x"]}',
  )
  expect(await sized('__proto__=1&a=%zz')).toBe('200 {"__proto__":"1","a":"%zz"}')
  expect(await sized('')).toBe('200 {}')
  const plain = await send(['a=1'], { 'content-type': 'text/plain', 'content-length': '3' })
  const near = await send(['a=1'], {
    'content-type': 'application/x-www-form-urlencodedx',
    'content-length': '3',
  })
  expect([plain, near]).toEqual(['422 ', '422 '])
})

test('what is too large is turned away, whether it says its length or not', async () => {
  const large = `a=${'x'.repeat(199)}`
  expect(await sized(large)).toBe('413 ')
  expect(await send([large.slice(0, 150), large.slice(150)], form)).toBe('413 ')
  expect(await sized(large.slice(0, 200))).toMatch(/^200 /)
  expect(await send([large.slice(0, 100), large.slice(100, 200)], form)).toMatch(/^200 /)
})
