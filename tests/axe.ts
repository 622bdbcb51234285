import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** One rule that a page breaks, and where. */
export type Fault = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Shrunken and read by the page once: the builder has the long text read twice, which costs more than many a rule.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const source = readFileSync(fromBuilder.resolve('axe-core/axe.min.js'), 'utf8')

/** What axe holds against a page as it stands: of one frame, with script. Only what is wrong is carried over. */
export async function faultsByAxe(page: Page): Promise<readonly Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(runAxe, rules)
}

type Axe = { run(of: Document, options: object): Promise<{ readonly violations: readonly Fault[] }> }

/** Runs in the page. */
async function runAxe(values: readonly string[]): Promise<readonly Fault[]> {
  // No other origin, so no sheet is fetched again.
  const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false }
  const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options)
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary = '' }) => ({ html, failureSummary })),
  }))
}
