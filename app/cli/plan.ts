import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type CountyFigures,
  findCountyFigures,
  folderRefusalSentences,
  problemSentence,
  readCountyFolder,
} from '#modules/places/index.ts'
import {
  type Asks,
  answerWords,
  type Entry,
  listEntries,
  listMarks,
  type Mark,
  modelVersion,
  type PlanDocument,
  questionRefusal,
  readAsks,
  readAssumptions,
  readMarks,
  solveQuestion,
} from '#modules/plan/index.ts'
import { systemClock, timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import { anyone } from '#platform/viewer.ts'
import { readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import { BadInput, type Command, type CommandIo } from './command.ts'

const help = `
./wellness plan --county 34 [options]
  Works out when every school of a county can have its clinical team.

  --county CODE       two digits: 34 is Sacramento, 00 the practice county
  --from FOLDER       read public files from a folder; no database is needed then
  --years N           years to plan, 1 to 30; 8 unless said otherwise
  --start YEAR        calendar year in which the first school year begins
  --set NAME=VALUE    change an assumption; may be given again (plan_from=2026-11-21 sets the day)
  --marks FILE        the county's marks as CSV: code,mark,year,count,by,since
  --promise NAME      days_by_need (the default) or full_time_everywhere
  --shape LETTER      A, B, C or D: who employs and who bills
  --earliest          the earliest year in which every school is served
  --serve-all-by YEAR --find hires_per_year|pps_rate
                      the least of one thing that serves every school by a year
  --json              print the whole plan as one document

  Exit 0: a checked plan, also one that does not reach every school. 1: our fault. 2: bad input. 3: proven impossible.
`

export const planCommand: Command = {
  name: 'plan',
  summary: 'when can every school have its clinical team, and what must be true',
  help,
  run: async (args, io) => {
    const given = readArgs(args)
    const asks = asksOf(given)
    const { figures, marks, entries } = await ground(given, io)
    const planFrom = Number(dateIn(timeZone, systemClock()).replaceAll('-', ''))
    const question = {
      asks,
      dataEdition: figures.dataEdition,
      modelVersion,
      planFrom,
      marks: marksOf(given, figures, asks, marks),
      entries,
    }
    const refusal = questionRefusal({ question, figures })
    if (refusal !== null) throw new BadInput(refusal)
    const document = await solveQuestion({ question, figures })
    io.out(
      given.json
        ? `${JSON.stringify(document, null, 2)}\n`
        : `${answerWords(document, 'en')}\n${yearLines(document)}`,
    )
    return document.solver.status === 'infeasible' ? 3 : 0
  },
}

function readArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        county: { type: 'string' },
        from: { type: 'string' },
        years: { type: 'string' },
        start: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        marks: { type: 'string' },
        promise: { type: 'string' },
        shape: { type: 'string' },
        earliest: { type: 'boolean', default: false },
        'serve-all-by': { type: 'string' },
        find: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    if (values.county === undefined || !/^\d{2}$/.test(values.county))
      throw new BadInput(
        `--county takes the two digits of a county, as in --county 34; "${values.county ?? ''}" is not that.`,
      )
    return { ...values, county: values.county }
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(
      `${error instanceof Error ? error.message : String(error)} ./wellness plan --help lists every option.`,
    )
  }
}

type Given = ReturnType<typeof readArgs>

const plainNames = new Set(['years', 'start', 'promise', 'shape', 'find', 'earliest', 'serve_all_by'])

/** The same reading as a link's: one set of names, one set of sentences. */
function asksOf(given: Given): Asks {
  const fields = new Map<string, string>()
  for (const name of ['years', 'start', 'promise', 'shape', 'find'] as const)
    if (given[name] !== undefined) fields.set(name, given[name])
  if (given.earliest) fields.set('earliest', '1')
  if (given['serve-all-by'] !== undefined) fields.set('serve_all_by', given['serve-all-by'])
  for (const pair of given.set) {
    const cut = pair.indexOf('=')
    if (cut < 1)
      throw new BadInput(`--set takes NAME=VALUE, as in --set pps_rate=300; "${pair}" is not that.`)
    fields.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim())
  }
  const unknown = readAssumptions(Object.fromEntries([...fields].filter(([name]) => !plainNames.has(name))), {
    countyCode: given.county,
  })
  if (!unknown.done) throw new BadInput(unknown.refusals.map(({ sentence }) => sentence).join('\n'))
  const read = readAsks(fields, given.county)
  if (read.done) return read.asks
  throw new BadInput(Object.values(read.problems).join('\n'))
}

type Ground = {
  readonly figures: CountyFigures
  readonly marks: readonly Mark[]
  readonly entries: readonly Entry[]
}

async function ground(given: Given, io: CommandIo): Promise<Ground> {
  if (given.from === undefined) return fromDatabase(given.county, io)
  const folder = resolve(given.from)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`${folder} is not a folder; --from takes the folder that holds the public files.`)
  const read = await readCountyFolder(folder, given.county)
  if (!read.done) throw new BadInput(folderRefusalSentences(read).join('\n'))
  for (const problem of read.result.problems.slice(0, 20)) io.note(problemSentence(problem))
  return { figures: read.result.figures, marks: [], entries: [] }
}

async function fromDatabase(code: string, io: CommandIo): Promise<Ground> {
  const opened = await openProduct(readConfig(), io.note)
  try {
    return await opened.database.asViewer(anyone(Number(code)), async (tx) => {
      const figures = await findCountyFigures(tx, Number(code))
      if (!figures)
        throw new BadInput(
          `County ${code} has not been brought in: ./wellness county add ${code} --from FOLDER --apply does it.`,
        )
      const entries = (await listEntries(tx)).map(({ entry }) => entry)
      return { figures, marks: await listMarks(tx), entries }
    })
  } finally {
    await opened.close()
  }
}

function marksOf(given: Given, figures: CountyFigures, asks: Asks, kept: readonly Mark[]): readonly Mark[] {
  if (given.marks === undefined) return kept
  const firstYear = asks.startYear ?? Number(figures.enrollmentYear.slice(0, 4)) + 1
  const read = readMarks(textOf(given.marks), {
    schools: new Set(figures.schools.map(({ cds }) => cds)),
    districts: new Map(figures.districts.map(({ code, schoolCount }) => [code, schoolCount])),
    firstYear,
    lastYear: firstYear + asks.years - 1,
  })
  if (read.done) return read.result
  throw new BadInput(
    read.refusals.map(({ line, sentence }) => `${given.marks}:${line} ${sentence}`).join('\n'),
  )
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new BadInput(`${file} could not be read; --marks takes a CSV file.`)
  }
}

function yearLines({ years }: PlanDocument): string {
  const head = 'year     schools  students  clinicians  hires  net a year\n'
  const lines = years.map(
    (year) =>
      `${year.year}  ${String(year.schoolsOpen).padStart(9)}${String(year.studentsCovered).padStart(10)}${year.clinicianFte.toFixed(1).padStart(12)}${String(year.hires).padStart(7)}  ${((year.revenueCents - year.costCents) / 100).toLocaleString('en-US', { maximumFractionDigits: 0 })}`,
  )
  return `${head}${lines.join('\n')}\n`
}
