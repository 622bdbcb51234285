import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { type Bench, type BenchRow, median } from './bench.ts'
import { serveSacramento } from './served.ts'

const runs = 5
const goalSeconds = 1
const goalKilobytes = 60
const pages = [
  '/',
  '/help-now',
  '/students',
  '/we-need-you',
  '/counties/34/find-my-school',
  '/counties/34/promises',
  '/counties/34/welcome',
]

/** A phone of a few years ago on a thin line: 150 ms round trip, 1.6 Mbit/s each way, a processor at a quarter. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (1.6 * 1024 * 1024) / 8,
}
const processorSlowdown = 4

type Painted = { readonly seconds: number; readonly bytes: number; readonly fontBytes: number }

/** What a family waits for: the largest piece of a public page painted, on an empty cache. */
export const largestPaint: Bench = {
  name: 'largest-paint',
  about:
    'public pages: largest paint ≤ 1.0 s at 4× CPU, 150 ms, 1.6 Mbit/s, empty cache; ≤ 60 KB, fonts apart',
  run: async () => {
    const served = await serveSacramento()
    const browser = await launchChromium()
    try {
      const rows: BenchRow[] = []
      for (const path of pages) rows.push(await measured(browser, `${served.address}${path}`, path))
      return rows
    } finally {
      await browser.close()
      await served.close()
    }
  },
}

async function measured(browser: Browser, url: string, path: string): Promise<BenchRow> {
  const samples: Painted[] = []
  for (let run = 0; run < runs; run += 1) samples.push(await paint(browser, url))
  const seconds = median(samples.map((one) => one.seconds))
  const kilobytes = median(samples.map(({ bytes, fontBytes }) => bytes - fontBytes)) / 1024
  return {
    name: `largest-paint ${path}`,
    measured: `${seconds.toFixed(2)} s, ${kilobytes.toFixed(1)} KB`,
    goal: `≤ ${goalSeconds.toFixed(1)} s, ≤ ${goalKilobytes} KB`,
    met: seconds <= goalSeconds && kilobytes <= goalKilobytes,
    detail: `median of ${runs}, worst ${Math.max(...samples.map((one) => one.seconds)).toFixed(2)} s; the server runs on the same cores`,
    samples,
  }
}

/** One first visit: a context of its own has nothing kept. */
async function paint(browser: Browser, url: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    const sizes = new Map<string, { font: boolean; bytes: number }>()
    session.on('Network.responseReceived', ({ requestId, type }) =>
      sizes.set(requestId, { font: type === 'Font', bytes: 0 }),
    )
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const known = sizes.get(requestId)
      if (known) known.bytes = encodedDataLength
    })
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown })
    await page.goto(url, { waitUntil: 'networkidle' })
    const seconds = await largestOf(page)
    const all = [...sizes.values()]
    const sum = (those: typeof all) => those.reduce((bytes, one) => bytes + one.bytes, 0)
    return { seconds, bytes: sum(all), fontBytes: sum(all.filter(({ font }) => font)) }
  } finally {
    await context.close()
  }
}

/** Seconds from the navigation's start to the last entry of its kind (W3C Largest Contentful Paint). */
const largestOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)
          resolve((last?.startTime ?? Number.POSITIVE_INFINITY) / 1000)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
