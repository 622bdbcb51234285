import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { isAlive } from '#platform/postgres/pid-file.ts'
import { publicData } from '#tests/public-data.ts'
import { type Person, sitDown } from './person.ts'
import { type StartedProduct, startProduct } from './start-product.ts'

const folder = publicData()
const run = promisify(execFile)
let product: StartedProduct
let browser: Browser
let person: Person
beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), launchChromium()])
  person = await sitDown(browser, product.address)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await product?.clear()
})

const inAnotherTerminal = (...args: string[]) => run('./wellness', args, { env: product.environment })

describe('npm start, and a second terminal beside it', () => {
  test('the practice county is there from the first minute', async () => {
    await person.visit('/counties/00')
    expect(await person.text()).toContain('When can every school in Practice County have its clinical team?')
    await person.visit('/counties/34', { status: 404 })
  })

  test.skipIf(folder === null)(
    'a county brought in from the second terminal stands in the browser of the first',
    { timeout: 180_000 },
    async () => {
      const shown = await inAnotherTerminal('county', 'add', '34', '--from', folder ?? '')
      expect(shown.stdout).toContain('385')
      await person.visit('/counties/34', { status: 404 })
      const applied = await inAnotherTerminal('county', 'add', '34', '--from', folder ?? '', '--apply')
      expect(applied.stdout).toContain('385')
      await person.visit('/counties/34/schools')
      expect(await person.text()).toContain('These schools: 385')
      const listed = await inAnotherTerminal('county', 'list')
      expect(listed.stdout).toMatch(/34 .*Sacramento.* 385 .*247,467/)
    },
  )

  test('asked to stop it goes, and its database with it', { timeout: 60_000 }, async () => {
    const pidFile = join(product.dataDir, 'postgres', 'postmaster.pid')
    const database = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    expect(await isAlive(database)).toBe(true)
    await product.stop()
    expect(existsSync(pidFile)).toBe(false)
    expect(await isAlive(database)).toBe(false)
  })
})
