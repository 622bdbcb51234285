import { BadInput, type Command, type CommandIo } from './cli/command.ts'
import { ConfigError } from './config.ts'

// Each command is loaded when it is asked for, so that `--help` answers at once.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  county: async () => (await import('./cli/county.ts')).countyCommand,
  plan: async () => (await import('./cli/plan.ts')).planCommand,
  california: async () => (await import('./cli/california.ts')).californiaCommand,
  invite: async () => (await import('./cli/invite.ts')).inviteCommand,
  audit: async () => (await import('./cli/audit.ts')).auditCommand,
  breach: async () => (await import('./cli/breach.ts')).breachCommand,
  backup: async () => (await import('./cli/backup.ts')).backupCommand,
  restore: async () => (await import('./cli/backup.ts')).restoreCommand,
  move: async () => (await import('./cli/backup.ts')).moveCommand,
  erase: async () => (await import('./cli/erase.ts')).eraseCommand,
  videos: async () => (await import('./cli/videos.ts')).videosCommand,
  workbook: async () => (await import('./cli/workbook.ts')).workbookCommand,
  migrate: async () => (await import('./cli/migrate.ts')).migrateCommand,
}

const io: CommandIo = {
  out: (text) => process.stdout.write(text),
  note: (line) => process.stderr.write(`${line}\n`),
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') return overview()
  const load = commands[name]
  if (load === undefined)
    throw new BadInput(`There is no command "${name}". ./wellness --help lists them all.`)
  const command = await load()
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`${command.help.trim()}\n`)
    return 0
  }
  return command.run(args, io)
}

async function overview(): Promise<number> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  io.out('Centers of Wellness from a terminal. ./wellness COMMAND --help says more.\n\n')
  for (const { name, summary } of all) io.out(`  ${name.padEnd(11)} ${summary}\n`)
  return 0
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const known = error instanceof BadInput || error instanceof ConfigError
    io.note(
      known
        ? error.message
        : `This is our mistake, and nothing was half done: ${error instanceof Error ? error.message : String(error)}`,
    )
    process.exitCode = known ? 2 : 1
  },
)
