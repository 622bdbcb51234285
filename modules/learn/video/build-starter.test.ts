import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runFfmpeg } from '#platform/ffmpeg/run-ffmpeg.ts'
import { buildStarter, isStarterBuilt, starterFolder } from './build-starter.ts'
import { pictureOf, wrapped } from './picture.rules.ts'
import type { Script } from './script.ts'
import { timeScript } from './timing.rules.ts'

const short: Script = {
  file: 'videos/short.en.md',
  slug: 'short',
  title: 'A short one',
  language: 'en',
  state: 'draft',
  chapters: [
    {
      line: 1,
      title: 'Only {\\b1}chapter',
      scenes: [{ line: 2, headline: 'One scene', items: ['An item'], said: 'Here it is.' }],
    },
  ],
}
const folder = mkdtempSync(join(tmpdir(), 'wellness-starters-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a starter is drawn whole, and is out of date when its script changes', {
  timeout: 120_000,
}, async () => {
  const timed = timeScript(short)
  expect(await isStarterBuilt(folder, timed)).toBe(false)
  expect(await buildStarter(short, folder)).toBe('built')
  expect(await isStarterBuilt(folder, timed)).toBe(true)
  expect(await isStarterBuilt(folder, timeScript({ ...short, title: 'Another' }))).toBe(false)

  const place = starterFolder(folder, short)
  expect(readdirSync(place).sort()).toEqual(['full.mp4', 'made-from.txt', 'poster.jpg', 'small.mp4'])
  expect(statSync(join(place, 'small.mp4')).size).toBeLessThan(statSync(join(place, 'full.mp4')).size)
  const limits = { seconds: 60, memoryBytes: 2e9, outputBytes: 1e6 }
  for (const name of ['full.mp4', 'small.mp4'])
    expect(await runFfmpeg(['-xerror', '-i', name, '-f', 'null', '-'], place, limits)).toEqual({
      ended: 'well',
    })
  // Drawn again, it takes the place of the one before.
  expect(await buildStarter({ ...short, title: 'Another' }, folder)).toBe('built')
  expect(readdirSync(folder)).toEqual(['short.en'])
})

test('what a script says is no order to the drawing program', () => {
  const drawn = pictureOf(timeScript(short), { name: 'n', starter: 's', closing: [] })
  expect(drawn).toContain('Only b1chapter')
  expect(drawn).not.toContain('{\\b1}')
})

test('a headline is broken into lines about equally long', () => {
  expect(wrapped('A family needs a person', 19)).toEqual(['A family needs', 'a person'])
  expect(wrapped('Who waited longest?', 19)).toEqual(['Who waited longest?'])
})
