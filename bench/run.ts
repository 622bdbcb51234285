import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Bench, BenchRow } from './bench.ts'

// `npm run bench` prints one table, `npm run bench -- NAME` one row of it. Speed is never part of npm test.
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  'places-import': async () => (await import('./places-import-row.ts')).placesImport,
  'row-security': async () => (await import('./row-security.bench.ts')).rowSecurity,
  'sign-in': async () => (await import('./sign-in.bench.ts')).signIn,
  'sign-in-burst': async () => (await import('./sign-in-burst.bench.ts')).signInBurst,
  'plan-solve': async () => (await import('./plan-solve.bench.ts')).planSolve,
  'plan-california': async () => (await import('./plan-california.bench.ts')).planCalifornia,
  'plan-money': async () => (await import('./plan-money.bench.ts')).planMoney,
  'workbook-forms': async () => (await import('./workbook-forms.bench.ts')).workbookForms,
  'attendance-rollup': async () => (await import('./attendance-rollup.bench.ts')).attendanceRollup,
  'outcome-pages': async () => (await import('./outcome-pages.bench.ts')).outcomePages,
  'team-view': async () => (await import('./team-view.bench.ts')).teamView,
  'page-size': async () => (await import('./page-size.bench.ts')).pageSize,
  'largest-paint': async () => (await import('./largest-paint.bench.ts')).largestPaint,
  flood: async () => (await import('./flood.bench.ts')).flood,
  'live-talk': async () => (await import('./live-talk.bench.ts')).liveTalk,
  'find-help': async () => (await import('./find-help.bench.ts')).findHelp,
  'hsds-import': async () => (await import('./hsds-import.bench.ts')).hsdsImport,
  'program-page': async () => (await import('./program-page.bench.ts')).programPage,
  'page-speed': async () => (await import('./page-speed.bench.ts')).pageSpeed,
  'lesson-speed': async () => (await import('./page-speed.bench.ts')).lessonSpeed,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}: ${Object.keys(benches).join(', ')}.\n`)
  process.exit(2)
}

const folder = 'bench/samples'
mkdirSync(folder, { recursive: true })
say(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = await benches[name]?.()
  if (!bench) continue
  const rows = await bench.run()
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(rows, null, 2))
  for (const row of rows) print(row)
}

function print({ name, measured, goal, met, detail }: BenchRow): void {
  const mark = met === 'void' ? 'VOID' : met ? 'ok  ' : 'MISS'
  say(`${mark} ${name.padEnd(34)} ${measured.padEnd(28)} goal ${goal.padEnd(22)} ${detail}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
