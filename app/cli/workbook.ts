import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isPhaseGroup, phaseGroupNames, printWorkbook, workbookSlugs } from '#modules/learn/index.ts'
import { isLanguage, languages } from '#platform/words.ts'
import { readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import { BadInput, type Command, type CommandIo } from './command.ts'

const help = `
./wellness workbook SLUG --out FILE [options]
  Writes a workbook as a PDF to fill in: one for each role, and readiness, cost, sustainability, partnership.
  A blank one needs no database.

  --phase PHASES    only these phases: ${phaseGroupNames.join(', ')}
  --site CODE       with the answers and figures of a school, by its 14 digits
  --language en|es  English unless said otherwise
  --out FILE        where to write it
  --force           write over a file that is there

  Exit 0: written. 1: our fault. 2: bad input, and nothing was written.
`

export const workbookCommand: Command = {
  name: 'workbook',
  summary: 'write a role’s or topic’s workbook as a PDF to fill in',
  help,
  run: async (args, io) => {
    const { site, out, force, ...asked } = await readWorkbookArgs(args)
    if (!force && existsSync(out)) throw new BadInput(`${out} is there already; --force writes over it.`)
    const bytes = site === null ? await print({ ...asked, site: null }) : await printForSite(asked, site, io)
    write(out, bytes, force)
    io.note(`${out} is written.`)
    return 0
  },
}

type Asked = Omit<Parameters<typeof printWorkbook>[0], 'site'>

async function printForSite(asked: Asked, code: string, io: CommandIo) {
  const opened = await openProduct(readConfig(), io.note)
  try {
    return await print({ ...asked, site: { database: opened.database, code } })
  } finally {
    await opened.close()
  }
}

async function print(asked: Parameters<typeof printWorkbook>[0]) {
  const printed = await printWorkbook(asked)
  if (printed.done) return printed.result
  const { slug, phase, site } = asked
  throw new BadInput(
    {
      no_such_workbook: `There is no workbook "${slug}".`,
      no_such_phase: `The workbook "${slug}" asks for nothing in phase ${phase}.`,
      no_such_site: `No school with the code ${site?.code} is listed here.`,
    }[printed.refusal],
  )
}

/** What was typed after `workbook`; one sentence says what is wrong with it. */
export async function readWorkbookArgs(args: readonly string[]) {
  const { values, positionals } = parsed(args)
  const { phase, site, out, language, force } = values
  const [slug, ...more] = positionals
  const slugs = await workbookSlugs()
  if (slug === undefined || more.length > 0 || !slugs.includes(slug))
    throw new BadInput(`Which workbook? One of: ${slugs.join(', ')}.`)
  if (phase !== undefined && !isPhaseGroup(phase))
    throw new BadInput(`--phase takes one of ${phaseGroupNames.join(', ')}; "${phase}" is none of them.`)
  if (site !== undefined && !/^\d{14}$/.test(site))
    throw new BadInput(`--site takes the 14 digits of a school; "${site}" is not that.`)
  if (!isLanguage(language))
    throw new BadInput(`--language takes ${languages.join(' or ')}; "${language}" is not that.`)
  if (out === undefined) throw new BadInput('Where shall it be written? --out FILE says so.')
  return { slug, phase: phase ?? null, language, site: site ?? null, out: resolve(out), force }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        phase: text,
        site: text,
        out: text,
        language: { ...text, default: 'en' },
        force: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadInput(`${why} ./wellness workbook --help lists every option.`)
  }
}

function write(out: string, bytes: Uint8Array, force: boolean): void {
  try {
    // Refused here too when the file has come since: two terminals may write at once.
    writeFileSync(out, bytes, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    throw new BadInput(
      `${out} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
