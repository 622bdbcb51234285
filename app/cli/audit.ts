import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { HeadFileError, readHeads } from '#platform/audit/head-file.ts'
import { sealAudit } from '#platform/audit/seal-audit.ts'
import { type AuditFault, verifyAudit } from '#platform/audit/verify-audit.ts'
import { type Keeper, openKeeper } from '#platform/keeper.ts'
import { headFileOf, readConfig } from '../config.ts'
import { openProduct } from '../open.ts'
import { BadInput, type Command, type CommandIo } from './command.ts'

const help = `
./wellness audit verify [--head FILE]   walks every county's trail and holds it against the signed heads
./wellness audit seal                   chains what was added since the last minute, as the running product does

  Heads are appended to audit-heads.jsonl in DATA_DIR, where no database login can write; copy that file to another
  machine each day, and give the copy with --head. It is signed with a key made from the product's secret.

  Exit 0: whole. 1: our fault. 2: bad input. 3: the trail was changed; each county's first fault is named.
`

export const auditCommand: Command = {
  name: 'audit',
  summary: 'prove that nobody changed the audit trail',
  help,
  run: async (args, io) => {
    const { verb, head } = readAudit(args)
    if (head !== undefined && !existsSync(head)) throw new BadInput(`${head} is not there.`)
    const config = readConfig()
    const headFile = head ?? headFileOf(config)
    const opened = await openProduct(config, io.note)
    const keeper = openKeeper(opened.sideUrls.keeper)
    try {
      if (verb === 'verify') return await runVerify(keeper, headFile, config.secret, io)
      const sealed = await sealAudit({ keeper, secret: config.secret, headFile })
      io.out(`${sealed} entries chained.\n`)
      return 0
    } finally {
      await keeper.destroy()
      await opened.close()
    }
  },
}

type Asked = { readonly verb: 'verify' | 'seal'; readonly head?: string | undefined }

function readAudit(args: readonly string[]): Asked {
  const { positionals, values } = parsed(args)
  const [verb, extra] = positionals
  if ((verb !== 'verify' && verb !== 'seal') || extra !== undefined)
    throw new BadInput('audit takes verify or seal. ./wellness audit --help shows how.')
  if (verb === 'seal' && values.head !== undefined) throw new BadInput('--head belongs to "audit verify".')
  return { verb, head: values.head }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { head: { type: 'string' } } })
  } catch (error) {
    throw new BadInput(
      `${error instanceof Error ? error.message : String(error)} ./wellness audit --help shows how.`,
    )
  }
}

const sentences: Readonly<Record<AuditFault['what'], string>> = {
  missing: 'the entry of this number is missing',
  entry_gone: 'the entry was taken away and its number left',
  changed: 'the entry is not what was chained, or its place in the chain was changed',
  cut_off: 'the trail ends before this number, which a signed head names',
  rewritten: 'the chain was written anew from here or before: its hash is not the signed one',
}

/** Verifies with a keeper that is open; 3 when the trail was changed. */
export async function runVerify(
  keeper: Keeper,
  headFile: string,
  secret: string,
  io: CommandIo,
): Promise<number> {
  const heads = signedHeads(headFile, secret)
  if (heads.length === 0) io.note(`${headFile} holds no signed head yet: only the chain itself is checked.`)
  const { entries, faults } = await verifyAudit(keeper, heads)
  for (const { county, number, what } of faults)
    io.out(`County ${String(county).padStart(2, '0')}, entry ${number}: ${sentences[what]}.\n`)
  if (faults.length > 0) return 3
  io.out(`The trail is whole: ${entries} entries, held against ${heads.length} signed heads.\n`)
  return 0
}

function signedHeads(file: string, secret: string) {
  try {
    return readHeads(file, secret)
  } catch (error) {
    if (error instanceof HeadFileError) throw new BadInput(error.message)
    throw error
  }
}
