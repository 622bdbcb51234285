import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core'
import { inject } from 'vitest'
import { type Fault, faultsByAxe } from '#tests/axe.ts'

/** What must be true of every page a story opens, as sentences of what is not; empty when all is well. */
export async function whatIsWrong(page: Page, language: string): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => true))
  return [...(await whatAxeSays(page)), ...(await page.evaluate(faultsOfPage, language))]
}

/**
 * Stories meet the same page many times. One made of parts that axe found clean together in this run, in the same window,
 * is not gone over again.
 */
async function whatAxeSays(page: Page): Promise<readonly string[]> {
  const folder = join(inject('testDataDir'), 'looked-at')
  const mark = join(
    folder,
    createHash('sha256')
      .update(await page.evaluate(partsOfPage))
      .digest('hex'),
  )
  if (existsSync(mark)) return []
  const violations = await faultsByAxe(page)
  if (violations.length === 0) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(mark, '')
  }
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map(describe).join(' | ')}`)
}

/**
 * Runs in the page: all that axe's findings may depend on. How long a list is, which words stand there and which numbers
 * are in an address or an id are not of it; what stands within what, what names it, and the order of headings are.
 */
function partsOfPage(): string {
  const worded = new Set(['alt', 'aria-label', 'content', 'placeholder', 'title', 'value', 'srcdoc'])
  const pointing = new Set(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'])
  const isSaid = (text: string | null) => (text?.trim() ? 'x' : '')
  const kindOfAttribute = ({ name, value }: Attr): string => {
    if (worded.has(name)) return isSaid(value)
    if (pointing.has(name))
      return value
        .split(' ')
        .map((id) => document.getElementById(id)?.tagName)
        .join(' ')
    if (name === 'href') return value.startsWith('#') ? String(document.querySelector(value) !== null) : 'x'
    return ['id', 'name', 'action', 'src', 'style', 'datetime', 'd'].includes(name) ||
      name.startsWith('data-')
      ? 'x'
      : value.replaceAll(/[\d.]+/g, '0')
  }
  const kindOf = (element: Element): string =>
    [
      element.tagName,
      ...[...element.attributes].map((one) => `${one.name}=${kindOfAttribute(one)}`),
      [...element.childNodes]
        .map((child) => (child instanceof Text ? isSaid(child.textContent) : ''))
        .join('') && 'x',
      'labels' in element ? (element as HTMLInputElement).labels?.length : '',
    ].join(' ')
  const all = [...document.querySelectorAll('*')]
  const parts = new Set(
    all.map((one) => `${one.parentElement ? kindOf(one.parentElement) : ''} > ${kindOf(one)}`),
  )
  const order = all.filter(({ tagName }) =>
    /^(H[1-6]|MAIN|NAV|HEADER|FOOTER|ASIDE|SECTION|DIALOG)$/.test(tagName),
  )
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']
  return JSON.stringify([
    [...parts].sort(),
    order.map(({ tagName }) => tagName).filter((name, at, names) => name !== names[at - 1]),
    [innerWidth, innerHeight],
    media.map((query) => matchMedia(query).matches),
  ])
}

const describe = ({ html, failureSummary }: Fault['nodes'][number]): string =>
  `${html.slice(0, 160)} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`

/** Runs in the page. */
function faultsOfPage(language: string): readonly string[] {
  const faults: string[] = []
  const { scrollWidth, clientWidth, lang } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} px in ${clientWidth}`)
  if (lang !== language) faults.push(`speaks ${lang}`)
  if (document.querySelectorAll('h1').length !== 1) faults.push('has not one first heading')
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) faults.push(`repeats id ${id}`)
  const said = /undefined|NaN|Infinity|\bnull\b|\[object /.exec(document.body.textContent)
  if (said !== null) faults.push(`says "${said[0]}"`)
  return faults
}

/**
 * Where script is off, axe cannot run: a twin window with script reads the very HTML, robbed of its scripts. It is written
 * into one page of the twin's after another was, which costs less than going there.
 */
export async function openTwin(browser: Browser, settings: BrowserContextOptions) {
  const context = await browser.newContext(settings)
  const page = await context.newPage()
  let origin = ''
  const stepTo = async (url: string) => {
    if (new URL(url).origin !== origin) {
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
      await page.goto(url)
      await page.unroute(url)
      origin = new URL(url).origin
    }
    await page.evaluate((to) => history.replaceState(null, '', to), url)
  }
  return {
    show: async (url: string, response: Response | null): Promise<Page> => {
      await stepTo(url)
      const html = (await response?.text()) ?? ''
      await page.setContent(html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, ''))
      return page
    },
    close: () => context.close(),
  }
}
