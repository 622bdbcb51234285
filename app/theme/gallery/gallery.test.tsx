import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { ComponentType } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installAssets } from '#packages/ui/index.ts'
import { faultsByAxe } from '#tests/axe.ts'
import { build } from '../../build.ts'
import { galleryPage } from './gallery-page.tsx'
import { FormParts, ReadingParts } from './gallery-parts.tsx'
import { ChartParts, MapParts, TableParts } from './gallery-pictures.tsx'
import { launchChromium } from './launch-chromium.ts'

const parts: Readonly<Record<string, readonly ['reading' | 'wide', ComponentType]>> = {
  reading: ['reading', ReadingParts],
  form: ['reading', FormParts],
  table: ['wide', TableParts],
  chart: ['wide', ChartParts],
  map: ['wide', MapParts],
}
const names = Object.keys(parts)

/** The policy every answer of the product carries. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

function htmlOf(name: string, dir: 'ltr' | 'rtl' = 'ltr'): string {
  const [width, Parts] = parts[name] ?? ['wide', () => null]
  return galleryPage(name, width, <Parts />, dir)
}

let server: Server
let browser: Browser
beforeAll(async () => {
  installAssets((await build()).assets)
  server = createServer((request, response) => {
    const { pathname: path, search } = new URL(request.url ?? '', 'http://here')
    response.setHeader('content-security-policy', policy)
    if (path.startsWith('/built/')) {
      response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? '')
      response.end(readFileSync(`.${path}`))
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(htmlOf(path.slice(1), search === '?rtl' ? 'rtl' : 'ltr'))
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Opens a page, gathers what the browser complains of, and hands both on. */
async function open(name: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1')) complaints.push(`elsewhere: ${request.url()}`)
  })
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/${name}`)
  await page.evaluate(() => document.fonts.ready)
  return { page, complaints, close: () => context.close() }
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(names)('%s', (name) => {
  test('names every reference, repeats no id, and has no style attribute', () => {
    const html = htmlOf(name)
    expect(html).not.toMatch(/\sstyle=/)
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const asked = [...html.matchAll(/\s(?:for|aria-(?:describedby|labelledby))="([^"]+)"/g)]
    const missing = asked.flatMap((match) => (match[1] ?? '').split(' ')).filter((id) => !ids.includes(id))
    expect(missing).toEqual([])
  })

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [768, 'dark'],
    [1366, 'light'],
  ] as const)('is clean to axe and fits at %i px, %s', async (width, colorScheme) => {
    const { page, complaints, close } = await open(name, { viewport: { width, height: 800 }, colorScheme })
    const violations = await faultsByAxe(page)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    )
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('reflows at 400 % zoom, also from right to left, and stands without script', async () => {
    // 1280 px at 400 % are 320 px of page.
    const { page, complaints, close } = await open(name, {
      viewport: { width: 320, height: 256 },
      javaScriptEnabled: false,
      forcedColors: 'active',
    })
    expect(await page.locator('h1').isVisible()).toBe(true)
    await close()
    expect(complaints).toEqual([])
    for (const address of [name, `${name}?rtl`]) {
      const again = await open(address, { viewport: { width: 320, height: 256 } })
      expect(await sideways(again.page)).toBeLessThanOrEqual(0)
      await again.close()
    }
  })
})

test('whatever is pressed is at least 24 px high and wide, or a link within a sentence', async () => {
  for (const name of names) {
    const { page, close } = await open(name, { viewport: { width: 360, height: 800 } })
    const small = await page
      .locator('button, select, summary, input:not([type=hidden]), a')
      .evaluateAll((found) =>
        found
          .filter((element) => element.closest('p, td, th, li > p, .usa-skipnav') === null)
          .filter((element) => !element.matches('.usa-checkbox__input, .usa-radio__input, .usa-skipnav'))
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 120) }))
          .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
          .map(({ html }) => html),
      )
    expect(small).toEqual([])
    await close()
  }
})

test('the slider moves its number box, and without script it is not there', async () => {
  const { page, close } = await open('form', {})
  await page.locator('#field-missed-slider').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('#field-missed').inputValue()).toBe('13')
  await page.locator('#field-missed').fill('40')
  expect(await page.locator('#field-missed-slider').inputValue()).toBe('40')
  await close()
  const without = await open('form', { javaScriptEnabled: false })
  expect(await without.page.locator('#field-missed-slider').isVisible()).toBe(false)
  expect(await without.page.locator('#field-missed').isVisible()).toBe(true)
  await without.close()
})

test('keys alone reach the content, the errors and their fields', async () => {
  const { page, close } = await open('form', {})
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.locator('.error-summary a').nth(1).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-shape')
  await close()
})
