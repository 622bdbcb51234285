import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type CountyFigures,
  californiaCountyCodes,
  countyName,
  findCountyFigures,
  folderRefusalSentences,
  readAllCounties,
} from '#modules/places/index.ts'
import { findCountyAnswer, modelVersion, publishCountyAnswer, workOutCounty } from '#modules/plan/index.ts'
import { type Database, systemClock, timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import { anyone, service } from '#platform/viewer.ts'
import { readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import { BadInput, type Command, type CommandIo } from './command.ts'

const help = `
./wellness california [--from FOLDER] [--again]
  Works out every county of California under the same assumptions and stores what each comes to,
  for the page /california. County by county: stopped and started again on the same day it goes on where it was.

  --from FOLDER   read the state's public files from a folder; without it, the counties brought in are taken
  --again         work out again what today's run has already stored

  Exit 0: every county found is stored. 1: our fault; counties stored before it stay. 2: bad input, nothing stored.
`

export const californiaCommand: Command = {
  name: 'california',
  summary: 'work out all 58 counties under the same assumptions',
  help,
  run: async (args, io) => {
    const { from, again } = readArgs(args)
    const figures = from === undefined ? null : await readFolder(resolve(from))
    const opened = await openProduct(readConfig(), io.note)
    try {
      return await workOutAll(opened.database, figures, again, io)
    } finally {
      await opened.close()
    }
  },
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { from: { type: 'string' }, again: { type: 'boolean', default: false } },
    }).values
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadInput(`${why} ./wellness california --help lists every option.`)
  }
}

type FiguresByCode = ReadonlyMap<string, CountyFigures>

async function readFolder(folder: string): Promise<FiguresByCode> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput(`${folder} is not a folder; --from takes the folder that holds the public files.`)
  const read = await readAllCounties(folder)
  if (!read.done) throw new BadInput(folderRefusalSentences(read).join('\n'))
  return new Map(read.result.counties.map((county) => [county.countyCode, county]))
}

async function workOutAll(
  database: Database,
  folder: FiguresByCode | null,
  again: boolean,
  io: CommandIo,
): Promise<number> {
  const planFrom = Number(dateIn(timeZone, systemClock()).replaceAll('-', ''))
  const started = performance.now()
  let stored = 0
  for (const [index, code] of californiaCountyCodes.entries()) {
    const figures = folder === null ? await fromDatabase(database, code) : folder.get(code)
    const place = `${String(index + 1).padStart(2)} of ${californiaCountyCodes.length}`
    if (figures === undefined) io.note(`${place}  ${countyName(code)}: no public figures of it here.`)
    else {
      io.note(`${place}  ${await workOutOne(database, figures, planFrom, again)}`)
      stored++
    }
  }
  if (stored === 0)
    throw new BadInput('No county has been brought in: give --from FOLDER, or bring some in first.')
  const seconds = Math.round((performance.now() - started) / 1000)
  io.out(`${stored} of ${californiaCountyCodes.length} counties are stored, after ${seconds} seconds.\n`)
  return 0
}

const fromDatabase = (database: Database, code: string): Promise<CountyFigures | undefined> =>
  database.asViewer(anyone(Number(code)), (tx) => findCountyFigures(tx, Number(code)))

/** Works one county out and has it publish its row; the sentence that tells how it went. */
async function workOutOne(
  database: Database,
  figures: CountyFigures,
  planFrom: number,
  again: boolean,
): Promise<string> {
  const county = Number(figures.countyCode)
  const kept = await database.asViewer(anyone(county), (tx) => findCountyAnswer(tx, county))
  const isCurrent =
    kept?.dataEdition === figures.dataEdition &&
    kept.modelVersion === modelVersion &&
    kept.figures.planFrom === planFrom
  if (isCurrent && !again) return `${figures.countyName}: stored already.`
  const started = performance.now()
  const answer = await workOutCounty(figures, planFrom)
  await database.asViewer(service('all counties', county), (tx) => publishCountyAnswer(tx, answer))
  const { breakEvenRate, coverTheirTeam, schoolsAsked } = answer.figures
  const rate = breakEvenRate === null ? 'no rate' : `$${breakEvenRate.toFixed(2)} a visit`
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  return `${figures.countyName}: ${coverTheirTeam} of ${schoolsAsked} schools cover their team, ${rate} would pay for all; ${seconds} s.`
}
