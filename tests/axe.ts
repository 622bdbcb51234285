import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** One rule that a page breaks, and where. */
export type Fault = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Shrunken, and read by a page once: to read the long text costs more than many a rule.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe holds against a page as it stands: of one frame, with script. Only what is wrong is carried over. */
export async function faultsByAxe(page: Page): Promise<readonly Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(runAxe, rules)
}

type Axe = { run(of: Document, options: RunOptions): Promise<AxeResults> }

/** Runs in the page. */
async function runAxe(values: readonly string[]): Promise<readonly Fault[]> {
  // No other origin, so no sheet is fetched again.
  const options: RunOptions = {
    runOnly: { type: 'tag', values: [...values] },
    resultTypes: ['violations'],
    preload: false,
  }
  const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options)
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary = '' }) => ({ html, failureSummary })),
  }))
}
