import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** A checkout with a lock of three packages, and programs that only write down how they were called. */
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wellness install test-'))
  mkdirSync(join(home, 'app'))
  mkdirSync(join(home, 'bin'))
  copyFileSync(join(import.meta.dirname, 'install.mjs'), join(home, 'app/install.mjs'))
  copyFileSync(join(import.meta.dirname, 'complete-lock.mjs'), join(home, 'app/complete-lock.mjs'))
  copyFileSync(join(import.meta.dirname, '../wellness'), join(home, 'wellness'))
  lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', dev: true } })
  program('npm', `cp "${home}/package-lock.json" "${home}/node_modules/.package-lock.json"`)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const lockFile = () => join(home, 'package-lock.json')
const lock = (packages: object) =>
  writeFileSync(lockFile(), JSON.stringify({ packages: { '': {}, ...packages } }))

function program(name: string, work = ''): void {
  const file = join(home, 'bin', name)
  writeFileSync(
    file,
    `#!/bin/sh\necho "$0 $*" >> "${home}/calls"\n/bin/mkdir -p "${home}/node_modules"\nPATH=/usr/bin:/bin\n${work}\n`,
  )
  chmodSync(file, 0o755)
}

function run(args: string[] = [], nodeFlags: string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeFlags, join(home, 'app/install.mjs'), ...args],
    {
      env: { PATH: join(home, 'bin') },
      encoding: 'utf8',
    },
  )
  return { status, said: `${stdout}${stderr}` }
}

/** What was called since the last look, without its folder. */
function calls(): string[] {
  const file = join(home, 'calls')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  rmSync(file)
  return lines.map((line) => line.replace(`${home}/bin/`, ''))
}

const npmCi = ['npm ci --ignore-scripts --include=dev --no-audit --no-fund --loglevel=error']

describe('packages', () => {
  test('are installed once, and again only when the lock asks for others', () => {
    expect(run()).toMatchObject({ status: 0, said: expect.stringContaining('Installing the packages') })
    expect(calls()).toEqual(npmCi)
    expect(run()).toEqual({ status: 0, said: '' })
    expect(calls()).toEqual([])
    lock({ 'node_modules/a': { version: '1.0.1' } })
    run()
    expect(calls()).toEqual(npmCi)
  })

  test('that only tests need do not make a start install', () => {
    mkdirSync(join(home, 'node_modules'))
    const here = { packages: { 'node_modules/a': { version: '1.0.0' } } }
    writeFileSync(join(home, 'node_modules/.package-lock.json'), JSON.stringify(here))
    expect(run().status).toBe(0)
    expect(calls()).toEqual([])
    run(['--test'])
    expect(calls()).toEqual(npmCi)
  })

  test('of another platform may be absent; the Node of this one may not', () => {
    lock({
      'node_modules/c-plan9': { version: '1.0.0', optional: true },
      [`node_modules/node-${process.platform}-${process.arch}`]: { version: '24.21.0', optional: true },
    })
    mkdirSync(join(home, 'node_modules'))
    writeFileSync(join(home, 'node_modules/.package-lock.json'), JSON.stringify({ packages: {} }))
    run()
    expect(calls()).toEqual(npmCi)
  })

  test('that cannot be installed end in a sentence', () => {
    program('npm', 'exit 1')
    expect(run()).toMatchObject({
      status: 1,
      said: expect.stringContaining('The packages could not be installed'),
    })
  })
})

describe('Node', () => {
  const on = (version: string, platform: string) =>
    run(
      [],
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(`
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })
      Object.defineProperty(process, 'platform', { value: '${platform}' })`)}`,
      ],
    )

  test.each([
    ['18.19.0', 'linux', 1, 'Node 18.19.0 is too old: install Node 20 or newer'],
    ['20.20.2', 'linux', 0, 'Installing'],
    ['20.20.2', 'darwin', 1, 'install Node 24, for which npm brings no copy there'],
    ['22.21.9', 'darwin', 1, 'install Node 24'],
    ['22.22.0', 'darwin', 0, 'Installing'],
    ['24.0.0', 'darwin', 0, 'Installing'],
  ])('%s on %s', (version, platform, status, words) => {
    expect(on(version, platform)).toMatchObject({ status, said: expect.stringContaining(words) })
  })
})

describe.skipIf(process.platform !== 'linux')('programs for the tests', () => {
  const command = 'apt-get update && apt-get install -y --no-install-recommends qpdf poppler-utils ffmpeg'
  beforeEach(() => {
    run()
    calls()
    program('chromium')
    program('pdfinfo')
  })
  const bring = `for p in qpdf pdftotext pdftoppm ffmpeg; do cp "$0" "$(dirname "$0")/$p"; done`

  test('are asked for only by tests', () => {
    expect(run()).toEqual({ status: 0, said: '' })
  })

  test('without a right to install them, the command is named', () => {
    program('apt-get', bring)
    program('sudo', 'exit 1')
    const asNobody = `data:text/javascript,process.getuid = () => 1000`
    expect(run(['--test'], ['--import', asNobody])).toEqual({
      status: 1,
      said: `The tests need qpdf, pdftotext, pdftoppm, ffmpeg. Run: sudo sh -c "${command}"\n`,
    })
    expect(calls()).toEqual(['sudo -n true'])
  })

  test('as root they are installed, and then nothing is asked again', () => {
    program('apt-get', bring)
    symlinkSync('/bin/sh', join(home, 'bin/sh'))
    const asRoot = `data:text/javascript,process.getuid = () => 0`
    expect(run(['--test'], ['--import', asRoot])).toMatchObject({ status: 0 })
    expect(calls()).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends qpdf poppler-utils ffmpeg',
    ])
    expect(run(['--test'])).toEqual({ status: 0, said: '' })
  })

  test('where there is no apt-get, they are named', () => {
    expect(run(['--test'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('install Chromium, qpdf, poppler and ffmpeg'),
    })
  })
})

test('the lock is completed with the packages of other platforms, once', () => {
  lock({
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/cli-linux-arm64-musl': '1.0.0', inner: '3.0.0' },
    },
    'node_modules/tool/node_modules/inner': { version: '3.0.0' },
  })
  const complete = () =>
    spawnSync(process.execPath, [join(home, 'app/complete-lock.mjs')], { encoding: 'utf8' }).stdout
  expect(complete()).toContain('Added to the lock: @tool/cli-linux-arm64-musl.')
  expect(
    JSON.parse(readFileSync(lockFile(), 'utf8')).packages['node_modules/@tool/cli-linux-arm64-musl'],
  ).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    libc: ['musl'],
    os: ['linux'],
    dev: true,
    optional: true,
  })
  expect(complete()).toBe('The lock is complete.\n')
})

test.skipIf(process.platform === 'win32')(
  './wellness runs from any folder, through a link, and keeps its output clean',
  () => {
    writeFileSync(join(home, 'app/cli.ts'), 'console.log(JSON.stringify({ args: process.argv.slice(2) }))')
    program(
      'npm',
      `cp "${home}/package-lock.json" "${home}/node_modules/.package-lock.json"
    mkdir -p "${home}/node_modules/tsx/dist"; : > "${home}/node_modules/tsx/dist/loader.mjs"`,
    )
    symlinkSync(process.execPath, join(home, 'bin/node'))
    symlinkSync(join(home, 'wellness'), join(home, 'bin/linked'))
    const { stdout, stderr } = spawnSync(join(home, 'bin/linked'), ['plan', '--set', 'a name=1'], {
      env: { PATH: `${join(home, 'bin')}:/usr/bin:/bin` },
      cwd: '/',
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual({ args: ['plan', '--set', 'a name=1'] })
    expect(stderr).toContain('Installing the packages')
  },
)
