import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { type Person, type Seat, sitDown } from './person.ts'

const pageOf = (main: string) => `<!doctype html><html lang="en"><head><title>A page</title>
  <meta name="viewport" content="width=device-width"></head><body><main><h1>A page</h1>${main}</main></body></html>`

const bodies: Readonly<Record<string, string>> = {
  '/clean': '<p>All is well.</p>',
  '/pale': '<p style="color:#ccc;background:#fff">Hard to read.</p>',
  '/small': `<div><button>a</button><button>b</button></div>
    <style>button { width: 9px; height: 9px; padding: 0; margin: 0; border: 0 }</style>`,
  '/nameless': '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  '/wide': '<div style="width:4000px">Wide.</div>',
  // It asks as soon as axe is at work, and would be wrong with the answer in it.
  '/asking': `<p>Asks.</p><script>
    const ask = async () => document.querySelector('p').append(await (await fetch('/answer')).text())
    const watch = setInterval(() => { if ('axe' in window) { clearInterval(watch); ask() } }, 1)</script>`,
}

let server: Server
let browser: Browser
let address: string
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = bodies[request.url ?? '']
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(body === undefined ? 'undefined' : pageOf(body))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

async function at(path: string, seat: Seat): Promise<string> {
  const person = await sitDown(browser, address, seat)
  const said = await whatIsSaidOf(person, path)
  await person.leave()
  return said
}

const whatIsSaidOf = (person: Person, path: string): Promise<string> =>
  person.visit(path).then(
    () => 'clean',
    (error: Error & { actual?: unknown }) => `${error.actual}`,
  )

test.each([
  ['with script', {}],
  ['without script', { script: false }],
] as const)('what is wrong with a page is found %s', async (_how, seat) => {
  expect(await at('/clean', seat)).toBe('clean')
  expect(await at('/pale', seat)).toContain('axe color-contrast')
  expect(await at('/small', seat)).toContain('axe target-size')
  expect(await at('/nameless', seat)).toContain('axe image-alt')
  expect(await at('/wide', seat)).toContain('scrolls sideways')
  expect(await at('/clean', { ...seat, language: 'es' })).toContain('speaks en')
})

test('one window reads one page after another, each as it is', async () => {
  const person = await sitDown(browser, address, { script: false })
  expect(await whatIsSaidOf(person, '/clean')).toBe('clean')
  expect(await whatIsSaidOf(person, '/pale')).toContain('axe color-contrast')
  expect(await whatIsSaidOf(person, '/clean')).toBe('clean')
  expect(await whatIsSaidOf(person, '/wide')).toContain('scrolls sideways')
  await person.leave()
})

test('what a page asks for while it is looked at comes afterwards', async () => {
  const person = await sitDown(browser, address)
  await person.visit('/asking')
  await person.page.getByText('undefined').waitFor()
  await person.leave()
})
