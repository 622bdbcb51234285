import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import {
  applyAllImports,
  applyImport,
  californiaCountyCodes,
  countyName,
  downloadPublicFiles,
  downloadSentence,
  filesOfFolder,
  importJob,
  importProblemSentence,
  importRefusalSentences,
  listCounties,
  progressSentence,
  type ReadFiles,
  readPublicFiles,
  rehearseImport,
  undoImport,
} from '#modules/places/index.ts'
import type { Database } from '#platform/database.ts'
import { anyone } from '#platform/viewer.ts'
import { readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import { standsOnPlaces } from '../stands-on-places.ts'
import { BadInput, type Command, type CommandIo } from './command.ts'
import { reportText, totalsText } from './county-report.ts'

const help = `
./wellness county add 34 --from FOLDER           shows what the public files of a folder would bring; writes nothing
./wellness county add 34 --from FOLDER --apply   brings them in
./wellness county add 34 [--apply]               downloads the files from their publishers first
./wellness county add --all --from FOLDER        all 58 counties, reading each statewide file once
./wellness county undo 34                        takes the county's last import back, if nothing stands on it
./wellness county list                           which counties are in, with schools, students and data edition

  A county is named by its two digits: 34 is Sacramento, 00 the practice county.
  Files are known by their header: as their publishers offer them, or cut to a county; plain or gzipped.

  Exit 0: done, or nothing new. 1: our fault. 2: bad input, and nothing was written.
`

export const countyCommand: Command = {
  name: 'county',
  summary: 'bring a county’s public files in, take them back, list what is in',
  help,
  run: async (args, io) => {
    const asked = readArgs(args)
    if (asked.verb === 'add') keepHeapSmall()
    if (asked.verb === 'add' && asked.from !== null && !existsSync(asked.from))
      throw refused({ refusal: 'no_such_folder', folder: resolve(asked.from) })
    const config = readConfig()
    const opened = await openProduct(config, io.note)
    try {
      return await runCounty(opened.database, asked, io, join(config.dataDir, 'public-files'))
    } finally {
      await opened.close()
    }
  },
}

export type CountyAsked =
  | {
      readonly verb: 'add'
      readonly counties: readonly string[]
      readonly from: string | null
      readonly apply: boolean
    }
  | { readonly verb: 'undo'; readonly county: string }
  | { readonly verb: 'list' }

/**
 * Rows go through by the hundred thousand and none stays: a small nursery for them, and an older heap that grows by a
 * fifth at a time, take a third less memory for a tenth more work. Early, for a nursery that has grown stays grown.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=20')
}

/** What was typed after `county`; one sentence says what is wrong with it. */
export function readArgs(args: readonly string[]): CountyAsked {
  const { positionals, values } = parsed(args)
  const [verb, code, extra] = positionals
  if (extra !== undefined) throw new BadInput(`"${extra}" is one word too many. ${seeHelp}`)
  if (verb !== 'add' && (values.all || values.apply || values.from !== undefined))
    throw new BadInput(`--all, --apply and --from belong to "county add". ${seeHelp}`)
  if (verb === 'list' && code === undefined) return { verb }
  if (verb === 'undo') return { verb, county: countyOf(code) }
  if (verb !== 'add')
    throw new BadInput(`county takes add, undo or list; "${verb ?? ''}" is none of them. ${seeHelp}`)
  if (values.all && code !== undefined)
    throw new BadInput(`Name one county or --all, not both: "${code}" and --all. ${seeHelp}`)
  const counties = values.all ? californiaCountyCodes : [countyOf(code)]
  return { verb, counties, from: values.from ?? null, apply: values.apply }
}

const seeHelp = './wellness county --help shows how.'

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        apply: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)} ${seeHelp}`)
  }
}

function countyOf(code: string | undefined): string {
  if (code === undefined)
    throw new BadInput(`Which county? Give its two digits: 34 is Sacramento. ${seeHelp}`)
  if (countyName(code) === null)
    throw new BadInput(importRefusalSentences({ refusal: 'no_such_county', countyCode: code }).join(' '))
  return code
}

/** Does what was asked, on a database that is open. `store` is where downloads go. */
export async function runCounty(
  database: Database,
  asked: CountyAsked,
  io: CommandIo,
  store: string,
  baseAddress?: string,
): Promise<number> {
  if (asked.verb === 'list') return list(database, io)
  if (asked.verb === 'undo') return undo(database, asked.county, io)
  const folder = asked.from === null ? await download(store, io, baseAddress) : resolve(asked.from)
  const files = await filesOfFolder(folder)
  if (files.length === 0)
    throw new BadInput(
      `${folder} holds no .csv, .tsv or .txt file, plain or gzipped. Put the public files into it.`,
    )
  const read = await readPublicFiles(files, asked.counties, (file) => io.note(`reading ${file}`))
  try {
    if (read.refusals.length > 0) throw refused({ refusal: 'files_refused', files: read.refusals })
    return asked.counties.length === 1
      ? await addOne(database, read, asked.apply, io, folder)
      : await addAll(database, read, asked.apply, io)
  } finally {
    read.shelf.close()
  }
}

const refused = (refusal: Parameters<typeof importRefusalSentences>[0]): BadInput =>
  new BadInput(importRefusalSentences(refusal).join('\n'))

async function addOne(
  database: Database,
  read: ReadFiles,
  apply: boolean,
  io: CommandIo,
  folder: string,
): Promise<number> {
  const [county = ''] = read.counties
  const outcome = apply
    ? await applyImport(database, importJob(county), read)
    : await rehearseImport(database, importJob(county), read)
  if (!outcome.done) throw refused(outcome)
  const report = 'report' in outcome.result ? outcome.result.report : outcome.result
  if (!apply) io.out('A dry run: nothing is written.\n')
  io.out(reportText(report))
  io.out(`${totalsText(report)}\n`)
  if (report.nothingNew) io.out('Nothing new: every row stands already, and nothing was written.\n')
  else if (!apply) io.out(`To write it: ./wellness county add ${county} --from ${folder} --apply\n`)
  return 0
}

async function addAll(database: Database, read: ReadFiles, apply: boolean, io: CommandIo): Promise<number> {
  for (const problem of read.problems.slice(0, 50)) io.note(importProblemSentence(problem))
  if (!apply) return rehearseAll(database, read, io)
  const outcome = await applyAllImports(database, read, (_county, imported) => {
    if (imported.done)
      io.out(
        `${totalsText(imported.result.report)}${imported.result.report.nothingNew ? ' (nothing new)' : ''}\n`,
      )
  })
  if (!outcome.done)
    throw new BadInput(
      outcome.refusals
        .map((refusal) => `County ${refusal.countyCode}: ${importRefusalSentences(refusal).join(' ')}`)
        .join('\n'),
    )
  io.out(`${outcome.applied} counties brought in, ${outcome.unchanged} with nothing new.\n`)
  if (outcome.without.length > 0) io.out(`No file lists schools of: ${outcome.without.join(', ')}.\n`)
  return 0
}

async function rehearseAll(database: Database, read: ReadFiles, io: CommandIo): Promise<number> {
  io.out('A dry run: nothing is written.\n')
  const trouble: string[] = []
  for (const county of read.counties) {
    const outcome = await rehearseImport(database, importJob(county), read)
    if (!outcome.done) {
      trouble.push(`County ${county}: ${importRefusalSentences(outcome).join(' ')}`)
      continue
    }
    const { added, changed, closed, moved, nothingNew } = outcome.result
    const said = nothingNew
      ? 'nothing new'
      : `${added.count} new, ${changed.count} changed, ${closed.count} closed, ${moved.count} moved`
    io.out(`${totalsText(outcome.result)}: ${said}\n`)
  }
  if (trouble.length > 0) throw new BadInput(trouble.join('\n'))
  io.out('To write it, add --apply.\n')
  return 0
}

/** Fetches the publishers' files; without their list of schools there is nothing to add. */
async function download(store: string, io: CommandIo, baseAddress?: string): Promise<string> {
  let told = ''
  const { files, failures } = await downloadPublicFiles(store, {
    ...(baseAddress === undefined ? {} : { baseAddress }),
    onProgress: (progress) => {
      const line = progressSentence(progress)
      if (line !== told) io.note(line)
      told = line
    },
  })
  const sentences = failures.map((failure) => downloadSentence(failure))
  if (!files.some((file) => file.startsWith('public-schools'))) throw new BadInput(sentences.join('\n'))
  for (const sentence of sentences) io.note(sentence)
  io.note(`The files are in ${store}.`)
  return store
}

async function undo(database: Database, county: string, io: CommandIo): Promise<number> {
  const outcome = await undoImport(database, importJob(county), standsOnPlaces)
  if (!outcome.done) throw refused(outcome)
  const { dataEdition, countyName: name } = outcome.result.report
  io.out(`${name} (${county}) stands as it stood before the import of edition ${dataEdition}.\n`)
  return 0
}

async function list(database: Database, io: CommandIo): Promise<number> {
  const counties = await database.asViewer(anyone(), listCounties)
  const brought = counties.filter(({ listing }) => listing !== null)
  for (const { code, name, listing } of brought)
    io.out(
      `${code}  ${name.padEnd(16)} ${String(listing?.schoolCount ?? 0).padStart(6)} schools ${(listing?.studentCount ?? 0).toLocaleString('en-US').padStart(11)} students   ${listing?.dataEdition ?? ''}\n`,
    )
  if (brought.length === 0) io.out('No county is in yet: ./wellness county add 34 --from FOLDER --apply\n')
  return 0
}
