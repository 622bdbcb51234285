import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { build, type Manifest } from './build.ts'

let manifest: Manifest
beforeAll(async () => {
  manifest = await build()
})

const built = (address: string) => readFileSync(join('.', address))
const size = (address: string) => gzipSync(built(address)).length

test('a page starts with little: style sheet and fonts stay inside their limits', () => {
  const { stylesheet } = manifest.assets
  expect(size(stylesheet ?? '')).toBeLessThan(16_000)
  // What goes over the line is smaller still, packed once and not for each browser.
  expect(built(`${stylesheet}.br`).length).toBeLessThan(13_500)
  const firstFonts = manifest.files.filter((name) => /-latin-wght-normal-\w+\.woff2$/.test(name))
  expect(firstFonts).toHaveLength(2)
  // Fonts are compressed already.
  expect(firstFonts.reduce((sum, font) => sum + built(`/built/${font}`).length, 0)).toBeLessThan(75_000)
})

test('everything the style sheet asks for is a built file or stands in it', () => {
  const css = built(manifest.assets.stylesheet ?? '').toString()
  const asked = [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '')
  const outside = asked.filter((address) => !address.startsWith('data:'))
  expect(outside.filter((address) => !address.startsWith('/built/'))).toEqual([])
  expect(outside.filter((address) => !existsSync(join('.', address)))).toEqual([])
})

test('no island carries the server with it', () => {
  for (const address of Object.values(manifest.assets.islands)) {
    const script = built(address).toString()
    expect(script).not.toMatch(/getBuiltinModule|us-atlas|node:/)
  }
  const chunks = manifest.files.filter((name) => name.endsWith('.js'))
  expect(chunks.reduce((sum, name) => sum + size(`/built/${name}`), 0)).toBeLessThan(60_000)
})

test('a second build without a change writes nothing', async () => {
  const before = statSync('built/manifest.json').mtimeMs
  expect(await build()).toEqual(manifest)
  expect(statSync('built/manifest.json').mtimeMs).toBe(before)
})

test('the manifest names every file by a hash of its content', () => {
  expect(manifest.files.filter((name) => !/-[A-Z0-9]{8}\.(css|js|svg|woff2)(\.br)?$/.test(name))).toEqual([])
  expect(manifest.assets.islands).toHaveProperty('paired-range')
})
