import { gzipSync } from 'node:zlib'
import type { Bench, BenchRow } from './bench.ts'
import { serveSacramento } from './served.ts'

const kilobytes = (bytes: number): number => bytes / 1024

/** What a first visit brings over the wire, compressed: the page, its styles and scripts; fonts apart. */
export const pageSize: Bench = {
  name: 'page-size',
  about: 'any page but the plan ≤ 60 KB, the plan ≤ 200 KB, fonts ≤ 75 KB',
  run: async () => {
    const served = await serveSacramento()
    try {
      const rows: BenchRow[] = []
      for (const [path, goal] of pages) rows.push(await weighed(served.address, path, goal))
      return rows
    } finally {
      await served.close()
    }
  },
}

const pages: readonly [string, number][] = [
  ['/', 60],
  ['/help-now', 60],
  ['/counties/34', 200],
  ['/counties/34/schools', 60],
  ['/counties/34/schools/34674396033765', 60],
  ['/counties/34/districts', 60],
  ['/counties/34/years', 200],
  ['/counties/34/assumptions', 60],
  ['/find-help', 60],
  ['/counties/34/find-help', 60],
  ['/counties/34/find-help?q=clinic&within=10', 60],
  ['/learn', 60],
  ['/learn/lessons/crisis', 60],
  ['/learn/clinician-1/1', 60],
]

async function weighed(address: string, path: string, goal: number): Promise<BenchRow> {
  const page = await (await fetch(`${address}${path}`)).text()
  const parts = [...page.matchAll(/(?:href|src)="(\/built\/[^"]+)"/g)].map((match) => match[1] ?? '')
  const sheet = parts.find((part) => part.endsWith('.css'))
  const css = sheet === undefined ? '' : await (await fetch(`${address}${sheet}`)).text()
  // The two faces that English and Spanish are drawn in; the others are fetched by whoever shows their letters.
  const faces = [...css.matchAll(/\/built\/[\w-]+-latin-wght-normal-\w+\.woff2/g)].map(([face]) => face)
  const unique = [...new Set([...parts, ...faces])]
  const sizes = await Promise.all(
    unique.map(async (part) => [part, await weight(`${address}${part}`, part)] as const),
  )
  const fonts = sizes.filter(([part]) => part.endsWith('.woff2')).reduce((sum, [, size]) => sum + size, 0)
  const rest = sizes
    .filter(([part]) => !part.endsWith('.woff2'))
    .reduce((sum, [, size]) => sum + size, gzipSync(page).length)
  return {
    name: `page-size ${path}`,
    measured: `${kilobytes(rest).toFixed(1)} KB, fonts ${kilobytes(fonts).toFixed(1)}`,
    goal: `≤ ${goal} KB, fonts ≤ 75`,
    met: kilobytes(rest) <= goal && kilobytes(fonts) <= 75,
    detail: `${unique.length} files beside the page of ${kilobytes(page.length).toFixed(0)} KB`,
    samples: sizes,
  }
}

async function weight(url: string, part: string): Promise<number> {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  return part.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length
}
