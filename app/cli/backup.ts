import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { backup } from '#platform/backup/backup.ts'
import { type BackupKey, createKeyFile } from '#platform/backup/backup-key.ts'
import { restore } from '#platform/backup/restore.ts'
import { systemClock } from '#platform/database.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { DatabaseTrouble } from '#platform/postgres/trouble.ts'
import product from '../../package.json' with { type: 'json' }
import { type Config, readConfig } from '../config.ts'
import { BadInput, type Command, type CommandIo } from './command.ts'

const keyHelp = `
  --key-file FILE   a file with the key; ./wellness backup --make-key FILE makes one. Keep it apart from the backup.
  --passphrase      read a passphrase from the first line of standard input instead
`

export const backupCommand: Command = {
  name: 'backup',
  summary: 'write everything to one encrypted file',
  help: `
./wellness backup --out FILE (--key-file FILE | --passphrase)
./wellness backup --make-key FILE
  Writes every row of one moment, encrypted, to a file that any PostgreSQL 15 or newer can take in again.
${keyHelp}`,
  run: async (args, io) => {
    const given = read(args, { out: { type: 'string' }, 'make-key': { type: 'string' } })
    if (given.values['make-key'] !== undefined) {
      await createKeyFile(String(given.values['make-key']))
      io.out(`${given.values['make-key']} holds a new key. Keep it apart from the backups it opens.\n`)
      return 0
    }
    if (given.values.out === undefined)
      throw new BadInput('--out names the file to write, as in --out county.backup.')
    const key = await keyOf(given)
    return withOwner(readConfig(), io, async (ownerUrl) => {
      const made = await backup({
        ownerUrl,
        file: String(given.values.out),
        key,
        appVersion: product.version,
        now: systemClock(),
      })
      const rows = made.tables.reduce((sum, table) => sum + table.rows, 0)
      io.out(
        `${given.values.out}: ${made.tables.length} tables, ${rows} rows, ${statSync(String(given.values.out)).size} bytes.\n`,
      )
    })
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'bring such a file into an empty database',
  help: `
./wellness restore FILE (--key-file FILE | --passphrase)
  Brings a backup into the database of DATABASE_URL, or of DATA_DIR, which must be empty. Rows are counted and
  compared with the backup; if anything differs the database is empty again.
${keyHelp}`,
  run: async (args, io) => {
    const given = read(args, {})
    const [file] = given.positionals
    if (file === undefined)
      throw new BadInput('Name the backup to restore, as in ./wellness restore county.backup.')
    const key = await keyOf(given)
    const config = readConfig()
    return withOwner(config, io, async (ownerUrl) => {
      const made = await restore({ file, ownerUrl, key, migrate: migrateDatabase })
      if (config.sideUrls === null) await prepareSideLogins(ownerUrl, config.secret)
      io.out(`${file}: ${made.tables.length} tables restored, every row counted and compared.\n`)
    })
  },
}

export const moveCommand: Command = {
  name: 'move',
  summary: 'move everything from this database to another server',
  help: `
./wellness move --to URL
  Copies every row into the empty database at URL (its owner's login), counts and compares, and leaves the old
  database as it was. Afterwards set DATABASE_URL to URL. Stop the product first, so that nothing is written meanwhile.
`,
  run: async (args, io) => {
    const given = read(args, { to: { type: 'string' } })
    const target = given.values.to
    if (target === undefined)
      throw new BadInput('--to names the database to move to, as in --to postgres://owner@host/wellness.')
    const folder = mkdtempSync(join(tmpdir(), 'wellness-move-'))
    const file = join(folder, 'everything')
    const key = { passphrase: randomBytes(32).toString('base64url') }
    try {
      return await withOwner(readConfig(), io, async (ownerUrl) => {
        await backup({ ownerUrl, file, key, appVersion: product.version, now: systemClock() })
        const made = await restore({ file, ownerUrl: String(target), key, migrate: migrateDatabase })
        io.out(
          `${made.tables.length} tables moved, every row counted and compared. Set DATABASE_URL to the new address now.\n`,
        )
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

type Options = Record<string, { type: 'string' }>

type Given = {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
}

function read(args: readonly string[], more: Options): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'key-file': { type: 'string' }, passphrase: { type: 'boolean', default: false }, ...more },
    })
    return { values, positionals }
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)} --help lists every option.`)
  }
}

async function keyOf(given: Given): Promise<BackupKey> {
  if (typeof given.values['key-file'] === 'string') return { keyFile: given.values['key-file'] }
  if (given.values.passphrase !== true)
    throw new BadInput('Give --key-file FILE or --passphrase: a backup is always encrypted.')
  let text = ''
  for await (const chunk of process.stdin) text += chunk
  const passphrase = text.split('\n')[0]?.trim() ?? ''
  if (passphrase.length < 15) throw new BadInput('The passphrase needs at least 15 characters.')
  return { passphrase }
}

/** The owner's login to the configured database, started for the time of the command where it is ours. */
async function withOwner(
  config: Config,
  io: CommandIo,
  work: (ownerUrl: string) => Promise<void>,
): Promise<number> {
  const server =
    config.databaseUrl === null ? await startServer({ dataDir: config.dataDir, log: io.note }) : null
  try {
    await work(server?.ownerUrl ?? config.databaseUrl ?? '')
    return 0
  } catch (error) {
    if (error instanceof DatabaseTrouble) throw new BadInput(error.message)
    throw error
  } finally {
    await server?.stop()
  }
}
