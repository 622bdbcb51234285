import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findCounty } from '#modules/places/index.ts'
import { appendErasure } from '#platform/audit/head-file.ts'
import { systemClock } from '#platform/database.ts'
import { isOurCertificate, type SignedCertificate, signCertificate } from '#platform/erase/certificate.ts'
import { type CountyRows, countCounty, eraseCounty } from '#platform/erase/erase-county.ts'
import { DatabaseTrouble } from '#platform/postgres/trouble.ts'
import { service } from '#platform/viewer.ts'
import product from '../../package.json' with { type: 'json' }
import { type Config, headFileOf, readConfig } from '../config.ts'
import { type Opened, openProduct } from '../open.ts'
import { BadInput, type Command, type CommandIo, countyNumber } from './command.ts'

const help = `
./wellness erase --county 34                        counts what a county has, by table; changes nothing
./wellness erase --county 34 --confirm NAME --by WHO --certificate FILE
                                                    erases it and writes a signed certificate
./wellness erase verify FILE                        checks a certificate, and that nothing of the county came back

  Stop the product first, and make a backup if anything is to be kept: nothing brings an erased county back but a backup.
  NAME is the county’s name, typed out. WHO answers for it, and stands in the certificate. What goes: every row that bears
  the county’s number, its audit trail and public figures too, and everyone who was there alone, with their accounts.
  What it cannot reach, the certificate says: backups, copies and the database server’s own logs.

  Exit 0: done. 2: bad input, nothing erased. 3: the certificate is not ours, or the county has rows again.
`

export const eraseCommand: Command = {
  name: 'erase',
  summary: 'erase a county that leaves, with a certificate',
  help,
  run: async (args, io) => {
    const asked = readErase(args)
    const config = readConfig()
    const opened = await openProduct(config, io.note)
    try {
      if (asked.verb === 'verify')
        return await runErasureCheck(opened.ownerUrl, config.secret, asked.file, io)
      return asked.confirm === undefined
        ? await runCount(opened.ownerUrl, asked.county, io)
        : await runErase(opened, config, asked, io)
    } catch (error) {
      if (error instanceof DatabaseTrouble) throw new BadInput(error.message)
      throw error
    } finally {
      await opened.close()
    }
  },
}

type Asked =
  | { readonly verb: 'verify'; readonly file: string }
  | {
      readonly verb: 'erase'
      readonly county: number
      readonly confirm?: string | undefined
      readonly by?: string | undefined
      readonly certificate?: string | undefined
    }

export function readErase(args: readonly string[]): Asked {
  const { positionals, values } = parsed(args)
  if (positionals[0] === 'verify') {
    const [, file, extra] = positionals
    if (file === undefined || extra !== undefined || !existsSync(file))
      throw new BadInput('Name one certificate that is there, as in ./wellness erase verify county-34.json.')
    return { verb: 'verify', file }
  }
  const county = countyNumber(positionals.length === 0 ? values.county : undefined)
  if (county === 0)
    throw new BadInput('The practice county is invented: there is nothing of anyone to erase.')
  const { confirm, by, certificate } = values
  if (confirm === undefined && (by ?? certificate) !== undefined)
    throw new BadInput('--confirm takes the county’s name, typed out; without it nothing is erased.')
  if (confirm !== undefined && (!by?.trim() || certificate === undefined))
    throw new BadInput('Give --by WHO and --certificate FILE too: an erasing is told and signed.')
  if (certificate !== undefined && existsSync(certificate))
    throw new BadInput(`${certificate} exists already; give another name.`)
  return { verb: 'erase', county, confirm, by, certificate }
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      county: { type: 'string' },
      confirm: { type: 'string' },
      by: { type: 'string' },
      certificate: { type: 'string' },
    } as const
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new BadInput(`${why} ./wellness erase --help shows how.`)
  }
}

async function runCount(ownerUrl: string, county: number, io: CommandIo): Promise<number> {
  const tables = await countCounty(ownerUrl, county)
  for (const { table, rows } of tables) io.out(`${String(rows).padStart(10)}  ${table}\n`)
  io.out(`${sum(tables)} rows in ${tables.length} tables. Nothing was changed.\n`)
  return 0
}

const sum = (tables: readonly CountyRows[]): number => tables.reduce((all, { rows }) => all + rows, 0)

const peopleTables = { people: 'people.person', accounts: 'auth.user' }

/** Erases, appends the end of the trail to the signed heads, and writes the certificate. */
export async function runErase(
  { database, ownerUrl }: Pick<Opened, 'database' | 'ownerUrl'>,
  config: Pick<Config, 'secret' | 'dataDir'>,
  asked: Extract<Asked, { verb: 'erase' }>,
  io: CommandIo,
): Promise<number> {
  const { county, confirm = '', by = '', certificate: file = '' } = asked
  const known = await database.asViewer(service('erase', county), (tx) => findCounty(tx, county))
  const name = known?.name ?? ''
  if (confirm.trim().toLowerCase() !== name.toLowerCase() || name === '')
    throw new BadInput(
      `--confirm must be the name of the county, ${name || 'which is none'}; nothing was erased.`,
    )
  const now = systemClock()
  const erasure = await beside(file, () => eraseCounty(ownerUrl, county, peopleTables, now))
  appendErasure(headFileOf(config), config.secret, county, now)
  const signed = signCertificate({ ...erasure, name, by: by.trim(), version: product.version }, config.secret)
  writeFileSync(file, `${JSON.stringify(signed, null, 2)}\n`)
  io.out(
    `${name}: ${sum(erasure.tables)} rows of ${erasure.tables.length} tables and ${erasure.people} people erased; ` +
      `${erasure.lookedThrough} tables hold nothing of it. ${file} says so, signed.\n` +
      'Not reached: backups, copies of the database, and the log of the database server. Destroy those yourself.\n',
  )
  return 0
}

/** Takes the file's place first: an erasing whose certificate could not be written would be told to nobody. */
async function beside<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    throw new BadInput(
      `${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
  try {
    return await work()
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
}

/** 3 when the certificate is not ours, or the county has rows again. */
export async function runErasureCheck(
  ownerUrl: string,
  secret: string,
  file: string,
  io: CommandIo,
): Promise<number> {
  const signed = readCertificate(file)
  if (!isOurCertificate(signed, secret)) {
    io.out(`${file} was not signed here, or a word of it was changed.\n`)
    return 3
  }
  const { county, name, erasedAt, by } = signed.certificate
  const tables = await countCounty(ownerUrl, county)
  if (tables.length > 0) {
    io.out(`${name} has ${sum(tables)} rows again, in ${tables.map(({ table }) => table).join(', ')}.\n`)
    return 3
  }
  io.out(`${name} was erased on ${erasedAt} by ${by}; 0 rows are here today.\n`)
  return 0
}

function readCertificate(file: string): SignedCertificate {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<SignedCertificate>
    if (read.certificate && typeof read.signature === 'string') return read as SignedCertificate
  } catch {}
  throw new BadInput(`${file} is no certificate of an erasing.`)
}
