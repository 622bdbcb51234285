import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '#app/theme/gallery/launch-chromium.ts'
import { isAlive } from '#platform/postgres/pid-file.ts'
import { publicData } from '#tests/public-data.ts'
import { type Person, sitDown } from './person.ts'

const folder = publicData()
const dataDir = mkdtempSync(join(tmpdir(), 'wellness-terminals-'))
// Started by root the database runs as another user, who must pass through.
chmodSync(dataDir, 0o711)
const environment = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, PORT: '0' }
const inAnotherTerminal = promisify(execFile)
const wellness = (...args: string[]) =>
  inAnotherTerminal('./wellness', args, { env: environment, maxBuffer: 16 * 1024 * 1024 })

let started: ChildProcess
let browser: Browser
let person: Person
beforeAll(async () => {
  // A group of its own, so that whatever it starts can be ended with it should a test fail.
  started = spawn('npm', ['start'], { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const [address, opened] = await Promise.all([addressOf(started), launchChromium()])
  browser = opened
  person = await sitDown(browser, address)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  if (started.exitCode === null && started.pid !== undefined) {
    process.kill(-started.pid, 'SIGTERM')
    await once(started, 'exit')
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

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
      const shown = await wellness('county', 'add', '34', '--from', folder ?? '')
      expect(shown.stdout).toContain('385')
      await person.visit('/counties/34', { status: 404 })
      const applied = await wellness('county', 'add', '34', '--from', folder ?? '', '--apply')
      expect(applied.stdout).toContain('385')
      await person.visit('/counties/34/schools')
      expect(await person.text()).toContain('These schools: 385')
      expect((await wellness('county', 'list')).stdout).toMatch(/34 .*Sacramento.* 385 .*247,467/)
    },
  )

  test('asked to stop it goes at once, and its database with it', { timeout: 60_000 }, async () => {
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
    const database = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    expect(await isAlive(database)).toBe(true)
    const ended = once(started, 'exit')
    started.kill('SIGTERM')
    await ended
    expect(existsSync(pidFile)).toBe(false)
    expect(await isAlive(database)).toBe(false)
  })
})

/** Where it says it is, once it serves. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = /is at (http:\/\/\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', () => reject(new Error(`npm start ended: ${said}`)))
  })
}
