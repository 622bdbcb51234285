import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { csvOf } from '#modules/plan/index.ts'
import type { SpanEntry } from '#platform/audit/breach.queries.ts'
import { type Reach, reachOf } from '#platform/audit/breach.ts'
import { type Keeper, openKeeper } from '#platform/keeper.ts'
import { addDays, type CalendarDate, isCalendarDate } from '#platform/time.ts'
import { readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import { BadInput, type Command, type CommandIo, countyNumber } from './command.ts'

const help = `
./wellness breach --county 34 --from TIME --to TIME --found DATE [--account ID] [--out FILE]
  Sums up from the audit trail what was reached between two moments, by one account or by everyone, and counts the days
  that known laws give from the day it was found. TIME is 2026-11-09T08:00:00Z; an account’s ID stands in the trail.
  FILE is a CSV with a row for each entry, ids and no names. Prove the trail first: ./wellness audit verify.

  Who must be told, and by when, the county’s counsel decides.
`

export const breachCommand: Command = {
  name: 'breach',
  summary: 'what was reached in a breach, and the days that run',
  help,
  run: async (args, io) => {
    const asked = readBreach(args)
    const opened = await openProduct(readConfig(), io.note)
    const keeper = openKeeper(opened.sideUrls.keeper)
    try {
      return await runBreach(keeper, asked, io)
    } finally {
      await keeper.destroy()
      await opened.close()
    }
  },
}

type Asked = {
  readonly county: number
  readonly from: Date
  readonly to: Date
  readonly found: CalendarDate
  readonly person: string | null
  readonly out: string | undefined
}

export function readBreach(args: readonly string[]): Asked {
  const given = parsed(args)
  const county = countyNumber(given.county)
  const [from, to] = [momentOf('--from', given.from), momentOf('--to', given.to)]
  if (from >= to) throw new BadInput('--from must be before --to.')
  const found = given.found ?? ''
  if (!isCalendarDate(found))
    throw new BadInput('--found takes the day it was found, as in --found 2026-11-09.')
  if (given.account !== undefined && !z.uuid().safeParse(given.account).success)
    throw new BadInput('--account takes an id as the trail shows it.')
  return { county, from, to, found, person: given.account ?? null, out: given.out }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { county: text, from: text, to: text, found: text, account: text, out: text }
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadInput(`${why} ./wellness breach --help shows how.`)
  }
}

function momentOf(option: string, text: string | undefined): Date {
  const read = z.iso.datetime({ offset: true }).safeParse(text)
  if (!read.success) throw new BadInput(`${option} takes a moment with its zone, as 2026-11-09T08:00:00Z.`)
  return new Date(read.data)
}

export async function runBreach(keeper: Keeper, asked: Asked, io: CommandIo): Promise<number> {
  const rows: SpanEntry[] = []
  const reach = await reachOf(keeper, asked, (entry) => {
    if (asked.out !== undefined) rows.push(entry)
  })
  if (asked.out !== undefined) writeRows(asked.out, rows)
  io.out(told(asked, reach))
  for (const clock of breachClocks()) io.out(toldClock(clock, asked.found))
  io.out('Who must be told, and by when, the county’s counsel decides.\n')
  return 0
}

function told({ county, from, to, person }: Asked, reach: Reach): string {
  const kinds = [...reach.kinds].map(([kind, count]) => `  ${String(count).padStart(8)}  ${kind}\n`)
  const more = reach.unnamed > 0 ? ` and ${reach.unnamed} more that long lists did not name` : ''
  return `County ${String(county).padStart(2, '0')}, ${from.toISOString()} to ${to.toISOString()}, ${
    person ?? 'every account'
  }: ${reach.entries} entries.
${kinds.join('')}Records read: ${reach.records.size}${more}, of ${[...reach.tables].join(', ') || 'no table'}.
Files taken away: ${reach.files}.
`
}

const clock = z.object({
  law: z.string(),
  binds: z.string(),
  tells: z.string(),
  days: z.number().int().positive().nullable(),
  confidence: z.enum(['seen', 'unsure']),
  source: z.url(),
})
type Clock = z.infer<typeof clock>

const breachClocks = (): readonly Clock[] =>
  z
    .object({ clocks: z.array(clock) })
    .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../content/breach-clocks.json'), 'utf8')))
    .clocks

const toldClock = ({ law, binds, tells, days, confidence, source }: Clock, found: CalendarDate): string =>
  `${days === null ? 'no day known' : addDays(found, days)}  ${law}${confidence === 'unsure' ? ' (unsure)' : ''}: ${binds}; tells ${tells}. ${source}\n`

function writeRows(file: string, entries: readonly SpanEntry[]): void {
  const columns = ['number', 'moment', 'kind', 'account', 'acting as', 'of whom', 'detail'].map((header) => ({
    header,
    unit: '',
    description: '',
    kind: 'text' as const,
  }))
  const rows = entries.map((entry) => [
    entry.number ?? '',
    entry.happenedAt.toISOString(),
    entry.kind,
    entry.personId ?? '',
    entry.actingAs,
    entry.subjects.join(' '),
    JSON.stringify(entry.detail),
  ])
  try {
    writeFileSync(file, csvOf({ columns, rows }), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw new BadInput(
      `${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
}
