import type { Browser, BrowserContextOptions, Download, Page, Response } from 'playwright-core'
import { expect, vi } from 'vitest'
import { openTwin, whatIsWrong } from './page-check.ts'
import { forgive, listen, watchLeading } from './page-complaints.ts'

/** How someone sits before the product. */
export type Seat = {
  /** CSS pixels; 1366 × 768 unless said otherwise. A 1280 px screen at 400 % zoom is 320 × 256. */
  readonly width?: number
  readonly height?: number
  /** False is a browser in which script is off. */
  readonly script?: boolean
  readonly language?: 'en' | 'es'
  readonly options?: BrowserContextOptions
  /** Where beyond the product this person is meant to be led, as to a school's own sign-in. */
  readonly elsewhere?: readonly string[]
}

type Expected = {
  readonly status?: number
  /** What the page speaks, where that is not what its reader chose. */
  readonly language?: 'en' | 'es'
}

/** Someone at a browser. Wherever they arrive, the page is checked before they read on. */
export type Person = {
  readonly page: Page
  /** Opens an address of the product. */
  visit(path: string, expected?: Expected): Promise<void>
  /** Does something that leads to another page. */
  goBy(act: () => Promise<unknown>, expected?: Expected): Promise<void>
  follow(link: string | RegExp): Promise<void>
  press(button: string | RegExp, expected?: Expected): Promise<void>
  /** Moves by Tab alone until the focus is on something so named. */
  tabTo(name: string | RegExp): Promise<void>
  /** Takes the file that a link gives. */
  take(link: string | RegExp): Promise<Buffer>
  /** Waits until a county's years are worked out: by itself the page shows them, without script its link does. */
  waitForAnswer(): Promise<void>
  /** What the main part of the page says. */
  text(): Promise<string>
  /** Where they are, without host and port. */
  path(): string
  leave(): Promise<void>
}

export async function sitDown(browser: Browser, address: string, seat: Seat = {}): Promise<Person> {
  const settings: BrowserContextOptions = {
    viewport: { width: seat.width ?? 1366, height: seat.height ?? 768 },
    locale: seat.language === 'es' ? 'es-US' : 'en-US',
    reducedMotion: 'reduce',
    ...seat.options,
  }
  const script = seat.script !== false
  const context = await browser.newContext({ ...settings, javaScriptEnabled: script })
  const page = await context.newPage()
  const complaints = listen(page, [address, ...(seat.elsewhere ?? [])])
  const hold = await holdQuestions(page)
  const twin = script ? null : await openTwin(browser, settings)
  const led = watchLeading(page, complaints)

  const chosen = seat.language ?? 'en'
  const arrive = async (
    response: Response | null,
    { status = 200, language = chosen }: Expected = {},
  ): Promise<void> => {
    expect(response?.status(), page.url()).toBe(status)
    if (status >= 400) forgive(complaints, status)
    const looked = twin === null ? page : await twin.show(page.url(), response)
    await look(looked, language)
  }
  const look = async (looked: Page, language = chosen) => {
    const wrong = await hold(() => whatIsWrong(looked, language))
    expect([...wrong, ...complaints.splice(0)], `at ${page.url()}`).toEqual([])
  }
  const goBy: Person['goBy'] = async (act, expected) => {
    const [answer] = await led(() =>
      Promise.all([
        page.waitForResponse((one) => one.request().isNavigationRequest() && one.status() !== 303),
        page.waitForEvent('load'),
        act(),
      ]),
    )
    await arrive(answer, expected)
  }
  return {
    page,
    visit: async (path, expected) => arrive(await led(() => page.goto(`${address}${path}`)), expected),
    goBy,
    follow: (link) => goBy(() => page.getByRole('link', { name: link }).first().click()),
    press: (button, expected) =>
      goBy(() => page.getByRole('button', { name: button }).first().click(), expected),
    tabTo: (name) => tabTo(page, name),
    take: async (link) => {
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: link }).first().click()
      return bytesOf(await coming)
    },
    waitForAnswer: async () => {
      const files = page.locator('#files')
      if (script) {
        await files.waitFor({ timeout: mostWaiting })
        await look(page)
        return
      }
      await vi.waitFor(
        async () => {
          await page.reload()
          expect(await files.count()).toBe(1)
        },
        { timeout: mostWaiting, interval: 500 },
      )
      await arrive(await page.reload())
    },
    text: async () =>
      (await page.locator('main').allInnerTexts()).join('\n').replaceAll(/[\t\u00a0 ]+/g, ' '),
    path: () => page.url().slice(address.length),
    leave: async () => {
      await context.close()
      await twin?.close()
    },
  }
}

const mostWaiting = 120_000

type Waiting = { lookBegins?(): void; lookEnds?(): void }

/** While a page is looked at, its own questions to the server wait, so that it cannot change under the eye. */
async function holdQuestions(page: Page) {
  await page.addInitScript(canWait)
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await page.evaluate(() => (window as Waiting).lookBegins?.())
    try {
      return await work()
    } finally {
      await page.evaluate(() => (window as Waiting).lookEnds?.())
    }
  }
}

/** Runs in the page before its own script. A window that held every request back for this would read nothing from its cache. */
function canWait(): void {
  const ask = window.fetch
  let look: Promise<void> | null = null
  let end = () => {}
  const waiting: Waiting = {
    lookBegins: () => {
      look = new Promise((ended) => {
        end = ended
      })
    },
    lookEnds: () => {
      look = null
      end()
    },
  }
  Object.assign(window, waiting)
  window.fetch = (...asked) => (look === null ? ask(...asked) : look.then(() => ask(...asked)))
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof name === 'string' ? text.includes(name) : name.test(text))
  const seen: string[] = []
  for (let steps = 0; steps < 300; steps += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(nameOfFocus)
    if (matches(text)) return
    seen.push(text)
  }
  throw new Error(`no way by Tab to ${name} at ${page.url()}; passed ${seen.slice(0, 60).join(' · ')}`)
}

/** Runs in the page. */
function nameOfFocus(): string {
  const at = document.activeElement
  // A table that scrolls takes the focus too, and holds every word of its rows: it is not what is meant.
  if (!(at instanceof HTMLElement) || at.getAttribute('role') === 'group') return ''
  const labels =
    at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((label) => label.textContent) : []
  return [at.textContent, at.getAttribute('aria-label') ?? '', ...labels].join(' ').trim()
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
