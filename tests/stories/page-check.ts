import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core'
import { inject } from 'vitest'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What must be true of every page a story opens, as sentences of what is not; empty when all is well. */
export async function whatIsWrong(page: Page, language: string): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => true))
  return [...(await whatAxeSays(page)), ...(await page.evaluate(faultsOfPage, language))]
}

/**
 * Stories meet the same page many times. One that axe found clean in this run, with the same content in the same fields
 * and the same window, is not gone over again.
 */
async function whatAxeSays(page: Page): Promise<readonly string[]> {
  const folder = join(inject('testDataDir'), 'looked-at')
  const mark = join(
    folder,
    createHash('sha256')
      .update(await page.evaluate(stateOfPage))
      .digest('hex'),
  )
  if (existsSync(mark)) return []
  // One frame and no other origin, so axe needs no page of its own to gather its findings in, and no sheet again.
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode(true)
    .analyze()
  if (violations.length === 0) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(mark, '')
  }
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map(describe).join(' | ')}`)
}

/** Runs in the page: all that axe's findings may depend on. */
function stateOfPage(): string {
  const fields = [...document.querySelectorAll('input, select, textarea')] as HTMLInputElement[]
  const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']
  return JSON.stringify([
    document.documentElement.outerHTML,
    fields.map(({ value, checked }) => [value, checked]),
    [innerWidth, innerHeight],
    media.map((query) => matchMedia(query).matches),
  ])
}

const describe = ({ html, failureSummary }: { html: string; failureSummary?: string }): string =>
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

/** Where script is off, axe cannot run: a twin window with script reads the very HTML, robbed of its scripts. */
export async function openTwin(browser: Browser, settings: BrowserContextOptions) {
  const context = await browser.newContext(settings)
  const page = await context.newPage()
  return {
    show: async (url: string, response: Response | null): Promise<Page> => {
      const html = ((await response?.text()) ?? '').replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
      await page.goto(url)
      await page.unroute(url)
      return page
    },
    close: () => context.close(),
  }
}
