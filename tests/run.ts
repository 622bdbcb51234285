import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Everything that must hold, fast checks first, closing with one line that counts. `npm test -- places` runs the
// test files whose path has that word; `npm run check` stops before what needs a database or a browser.

type Counted = { passed: number; failed: number; skipped: number }
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const fast = process.argv.includes('--fast')
const total: Counted = { passed: 0, failed: 0, skipped: 0 }

const checks: readonly [string, string, readonly string[]][] = [
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['lint and format', 'biome', ['check', '--error-on-warnings', '.']],
  ['dead code', 'knip', []],
]

for (const [name, command, args] of only.length > 0 ? [] : checks) {
  const started = performance.now()
  const code = await run(command, args)
  total[code === 0 ? 'passed' : 'failed'] += 1
  say(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(started)} s)`)
}
add(await runTests())
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
say(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed > 0 ? 1 : 0)

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly unknown[]
  }[]
}

async function runTests(): Promise<Counted> {
  const folder = mkdtempSync(join(tmpdir(), 'wellness-report-'))
  const file = join(folder, 'report.json')
  const filter = fast ? ['--exclude', 'tests/stories/**'] : []
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...filter,
    ...only,
  ])
  const report = readReport(file)
  rmSync(folder, { recursive: true, force: true })
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  slowest(report)
  // A file that could not be loaded has no test in it and would count as nothing.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests,
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return null
  }
}

function slowest({ testResults }: Report): void {
  const times = testResults.map(
    ({ name, startTime, endTime }) => [name.replace(`${process.cwd()}/`, ''), endTime - startTime] as const,
  )
  say('The ten slowest files:')
  for (const [name, ms] of times.sort((a, b) => b[1] - a[1]).slice(0, 10))
    say(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`)
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', command), args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

function add({ passed, failed, skipped }: Counted): void {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
