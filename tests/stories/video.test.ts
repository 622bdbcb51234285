import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { stampOf } from '#modules/learn/video/build-starter.ts'
import { readCaptions } from '#modules/learn/video/captions.rules.ts'
import { readScripts } from '#modules/learn/video/read-scripts.ts'
import { aVideoFile } from '#modules/learn/video/video.factory.ts'
import { type Person, sitDown } from './person.ts'
import { openStoryWorld, type StoryWorld } from './story-world.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'wellness-videos-'))
let world: StoryWorld
let browser: Browser
let pattern: Uint8Array
beforeAll(async () => {
  pattern = await aVideoFile({ seconds: 12 })
  await putStarter('clinician-1', await aVideoFile({ seconds: 60, sound: false }))
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  ;[world, browser] = await Promise.all([
    openStoryWorld({ dataDir }),
    launchChromium([...camera, '--autoplay-policy=no-user-gesture-required']),
  ])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await world?.close()
  rmSync(dataDir, { recursive: true })
})

/** A test pattern in the place of a drawn starter: drawing one is tested beside its code. */
async function putStarter(slug: string, video: Uint8Array): Promise<void> {
  const timed = (await readScripts()).of(slug, 'en')
  if (timed === undefined) throw new Error(slug)
  const folder = join(dataDir, 'starter-videos', `${slug}.en`)
  mkdirSync(folder, { recursive: true })
  for (const name of ['full.mp4', 'small.mp4']) writeFileSync(join(folder, name), video)
  const dot = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
  writeFileSync(join(folder, 'poster.jpg'), Buffer.from(dot, 'base64'))
  writeFileSync(join(folder, 'made-from.txt'), stampOf(timed))
}

const sit = (seat: Parameters<typeof sitDown>[2] = {}) => sitDown(browser, world.address, seat)
const someone = async (name: string, seat: Parameters<typeof sitDown>[2] = {}) => {
  const person = await sit(seat)
  await person.visit('/become')
  const button = person.page.getByRole('button', { name })
  const form = person.page.locator('form').filter({ has: button })
  // Straight to the learning pages: the plan that becoming someone leads to is another story.
  const fields = { [(await button.getAttribute('name')) ?? '']: (await button.getAttribute('value')) ?? '' }
  for (const hidden of await form.locator('input[type=hidden]').all())
    fields[(await hidden.getAttribute('name')) ?? ''] = await hidden.inputValue()
  await person.page.request.post(`${world.address}${await form.getAttribute('action')}`, {
    form: fields,
    headers: { origin: world.address },
    maxRedirects: 0,
  })
  return person
}
/** A busy machine takes its time. */
const soon = { timeout: 30_000 }

/** What the player shows as a caption at this moment. */
const caption = (person: Person) =>
  person.page.evaluate(() => {
    const [track] = document.querySelector('video')?.textTracks ?? []
    return [...(track?.activeCues ?? [])].map((cue) => (cue as VTTCue).text).join(' ')
  })
const moment = (person: Person) =>
  person.page.evaluate(() => document.querySelector('video')?.currentTime ?? -1)

test('without script a visitor plays a captioned starter, and reads what is not drawn yet', async () => {
  const visitor = await sit({ script: false })
  await visitor.visit('/learn')
  await visitor.follow('Videos')
  await visitor.follow('The principal’s part')
  expect(await visitor.text()).toContain('has not been drawn on this server yet')
  expect(await visitor.text()).toContain('If you are in the chair each week, they learn that it does.')
  expect(await visitor.page.locator('video').count()).toBe(0)

  await visitor.visit('/learn/clinician-1')
  await visitor.follow('Watch the video of this role')
  expect(await visitor.text()).toContain('This is a starter video, without sound.')
  const track = await visitor.page.locator('video track[kind=captions][default]').getAttribute('src')
  const captions = await (await fetch(`${world.address}${track}`)).text()
  expect(readCaptions(captions).faults).toEqual([])
  // A chapter is a link that opens the video there; the small one is a link too.
  await visitor.follow(/Come early/)
  expect(await visitor.page.locator('video source').getAttribute('src')).toMatch(/full\.mp4#t=\d/)
  await visitor.follow('Play a small one')
  expect(await visitor.page.locator('video source').getAttribute('src')).toMatch(/small\.mp4$/)
  // Nobody who is not signed in is asked to send anything, or may.
  expect(await visitor.text()).not.toContain('Make a better one')
  await visitor.visit('/learn/videos/clinician-1/record', { status: 403 })
  await visitor.leave()
}, 180_000)

test('a clinician watches with text that follows, keys and speed; seconds count when played', async () => {
  const joon = await someone('Joon Field')
  await joon.visit('/learn/videos/clinician-1')
  const { page } = joon
  await page.getByRole('link', { name: 'You are part of one school' }).click()
  await expect.poll(() => caption(joon), soon).toContain('You are part of one school')
  await expect
    .poll(() => page.locator('.transcript a[aria-current]').textContent(), soon)
    .toContain('You are part of one school')
  await page.getByLabel('Speed').selectOption('2')
  expect(await page.evaluate(() => document.querySelector('video')?.playbackRate)).toBe(2)
  await expect.poll(() => moment(joon), soon).toBeGreaterThan((await moment(joon)) + 1.5)
  await page.locator('video').focus()
  await page.keyboard.press('k')
  const stopped = await moment(joon)
  await page.keyboard.press('j')
  expect(await moment(joon)).toBeLessThan(stopped)
  await page.keyboard.press('c')
  expect(await page.evaluate(() => document.querySelector('video')?.textTracks[0]?.mode)).toBe('hidden')
  await expect.poll(() => page.locator('[data-played]').textContent(), soon).not.toContain('played 0 of')
  const told = await page.locator('[data-played]').textContent()
  // She skipped the beginning and stopped soon after: only what ran is counted, and it is kept.
  expect(Number(/played (\d+) of 74/.exec(told ?? '')?.[1])).toBeLessThan(12)
  await joon.visit('/learn/videos/clinician-1')
  expect(Number(/played (\d+) of/.exec(await joon.text())?.[1])).toBeGreaterThan(0)
  await joon.leave()
}, 180_000)

test('she records her own starter with captions, it is published, and her county sees it', async () => {
  const joon = await someone('Joon Field')
  await joon.visit('/learn/videos/clinician-1')
  await joon.follow('Record it here')
  expect(await joon.text()).toContain('No student, no name, no story of a student')
  const { page } = joon
  await page.getByRole('button', { name: 'Begin recording' }).click()
  const next = page.getByRole('button', { name: 'Next line' })
  await next.waitFor({ timeout: 60_000 })
  const line = page.locator('[data-line]')
  await expect.poll(() => line.textContent(), soon).toContain('You are not a visitor with a key')
  for (const words of ['You are part of one school', 'You eat in the staff room', 'Because you are here']) {
    await page.waitForTimeout(700)
    await next.click()
    await expect.poll(() => line.textContent(), soon).toContain(words)
  }
  await page.waitForTimeout(700)
  await page.getByRole('button', { name: 'Stop' }).click()
  await joon.press('Send the recording')
  await page.getByRole('heading', { name: 'All that it says' }).waitFor({ timeout: 120_000 })
  await page.locator('video').waitFor({ timeout: 120_000 })
  const here = joon.path()
  await joon.visit(here)
  expect(await joon.text()).toContain('Your county’s coordinator, director or content editor decides')

  // Until then her county sees the starter.
  const amara = await someone('Amara Stone')
  await amara.visit('/learn/videos/clinician-1')
  expect(await amara.text()).toContain('This is a starter video')
  await amara.visit(here, { status: 404 })

  const devon = await someone('Devon Lark')
  await devon.visit('/learn/videos/clinician-1')
  await devon.follow(/Sent by Joon Field/)
  await devon.press('Show it in the place of the starter')
  expect(await devon.text()).toContain('Shown in your county')

  await amara.visit('/learn/videos/clinician-1')
  expect(await amara.text()).toContain('Recorded in your county by Joon Field')
  await amara.page.evaluate(() => document.querySelector('video')?.play())
  await expect.poll(() => moment(amara), soon).toBeGreaterThan(0.3)
  await expect.poll(() => caption(amara), soon).toMatch(/You are|You eat|Because/)
  const visitor = await sit()
  await visitor.visit('/learn/videos/clinician-1')
  expect(await visitor.text()).not.toContain('Joon Field')
  for (const person of [joon, amara, devon, visitor]) await person.leave()
}, 240_000)

test('without script she sends a video from her phone; what is wrong is said beside the field', async () => {
  const lena = await someone('Lena Brook', { script: false, width: 360, height: 740 })
  await lena.visit('/learn/videos/clinician-2')
  await lena.follow('Record it here')
  expect(await lena.text()).toContain('You can also record with the camera of your phone')
  await lena.follow('Send a video you have')
  const { page } = lena
  const video = page.getByLabel('The video')
  const choose = (name: string, text: string | Uint8Array) =>
    video.setInputFiles({ name, mimeType: 'video/mp4', buffer: Buffer.from(text) })
  await lena.press('Send the video', { status: 422 })
  expect(await lena.text()).toContain('Choose a video file.')
  await choose('holiday.mp4', '#EXTM3U\n#EXTINF:5,\nhttp://127.0.0.1:9/a.ts\n')
  await lena.press('Send the video', { status: 422 })
  expect(await lena.text()).toContain('This file is not a video that we can read.')
  await choose('mine.mp4', pattern)
  await page.getByText('I have a caption file').click()
  await page.getByLabel('Caption file', { exact: true }).setInputFiles({
    name: 'mine.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from('WEBVTT\n\n00:03.000 --> 00:05.000\nHi\n\n00:04.000 --> 00:06.000\nHo\n'),
  })
  await lena.press('Send the video', { status: 422 })
  expect(await lena.text()).toContain('Line 6: this caption begins before the one above it has ended.')
  await choose('mine.mp4', pattern)
  await page.getByText('I read the script aloud').click()
  await lena.press('Send the video')
  await expect
    .poll(
      async () => {
        await lena.visit(lena.path())
        return lena.text()
      },
      { timeout: 120_000, interval: 1000 },
    )
    .toContain('Ready to be shown')
  expect(await lena.text()).toContain('You used to do the work.')
  await lena.press('Remove it for good')
  expect(lena.path()).toBe('/learn/videos/clinician-2')
  expect(await lena.text()).not.toContain('Sent by Lena Brook')
  await lena.leave()
}, 240_000)
