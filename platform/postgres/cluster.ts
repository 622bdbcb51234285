import { createHmac, randomBytes } from 'node:crypto'
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { type Binaries, majorOf, programIn } from './binaries.ts'
import { type Account, runProgram } from './run-program.ts'
import { canEnter, give, openFor, privateFolder } from './server-account.ts'
import { DatabaseTrouble } from './trouble.ts'

/** The role that PostgreSQL's own set-up makes. Only the server's start uses it. */
export const superuser = 'postgres'

/** The data folder of an existing database, and the PostgreSQL that wrote it; null where there is none yet. */
export async function findCluster(dataDir: string): Promise<{ folder: string; major: number } | null> {
  const link = join(dataDir, 'postgres')
  if (!(await lstat(link).catch(() => null))) return null
  const folder = await realpath(link).catch(() => {
    throw new DatabaseTrouble(
      `${link} points to a folder that is gone; bring that folder back, or remove the link to begin with an empty database.`,
    )
  })
  const major = await majorOf(folder)
  if (!major)
    throw new DatabaseTrouble(
      `${folder} holds no PostgreSQL database; move it away to begin with an empty one.`,
    )
  return { folder, major }
}

/**
 * The folder in which a new database can lie. Root's project may be where no other user can go (`/root`); the
 * data then lies under /var/lib, and `createCluster` leaves a link to it in `dataDir`.
 */
export async function homeFor(dataDir: string, account: Account | null): Promise<string> {
  await openFor(account, dataDir)
  if (await canEnter(account, dataDir)) return dataDir
  const home = await mkdtemp('/var/lib/wellness-')
  await chmod(home, 0o755)
  return home
}

/**
 * Makes an empty database in `home`/postgres and gives its folder. It is made aside and then moved, so that a
 * crash half-way leaves nothing that looks like a database.
 */
export async function createCluster(
  dataDir: string,
  home: string,
  binaries: Binaries,
  account: Account | null,
  unsafeForTests: boolean,
): Promise<string> {
  const folder = join(home, 'postgres')
  for (const name of await readdir(home)) {
    if (name.startsWith('postgres.making')) await rm(join(home, name), { recursive: true, force: true })
  }
  const aside = await privateFolder(account, `${folder}.making`)
  try {
    await initialize(aside, await secretOf(dataDir), binaries, account, unsafeForTests)
    await rename(aside, folder)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw error
  }
  if (home !== dataDir) await symlink(folder, join(dataDir, 'postgres'))
  return folder
}

async function initialize(
  folder: string,
  secret: string,
  binaries: Binaries,
  account: Account | null,
  unsafeForTests: boolean,
): Promise<void> {
  const passwords = await privateFolder(account)
  const passwordFile = join(passwords, 'password')
  await writeFile(passwordFile, passwordOf(secret, superuser), { mode: 0o600 })
  await give(account, passwordFile)
  const settings = [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    ...(unsafeForTests ? ['--no-sync'] : []),
  ]
  try {
    let last = ''
    for (const locale of locales(binaries.major)) {
      const { ok, output } = await runProgram(programIn(binaries, 'initdb'), [...settings, ...locale], {
        account,
        libraries: binaries.libraries,
      })
      if (ok) return
      last = output
    }
    throw new DatabaseTrouble(`PostgreSQL could not make a database in ${folder}: ${complaintIn(last)}`)
  } finally {
    await rm(passwords, { recursive: true, force: true })
  }
}

/**
 * The same order and letters on every machine: the server's own from 17 on, else the letters of the system, else plain C. The
 * order is that of the code points, which C compares as bytes: the system's C.UTF-8 has the same and takes longer.
 */
function locales(major: number): string[][] {
  if (major >= 17) return [['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']]
  return [['--locale=C.UTF-8', '--lc-collate=C', '--lc-messages=C'], ['--locale=C']]
}

/** The line that says what went wrong; after it the program only tells how it tidies up. */
function complaintIn(output: string): string {
  const lines = output.trim().split('\n')
  return lines.find((line) => /error:|FATAL:|could not/.test(line)) ?? lines.at(-1) ?? ''
}

/** The one secret from which the embedded server's passwords follow, made on first use. */
export async function secretOf(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres.secret')
  await mkdir(dataDir, { recursive: true })
  await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  return (await readFile(file, 'utf8')).trim()
}

export const passwordOf = (secret: string, login: string): string =>
  createHmac('sha256', secret).update(`database login ${login}`).digest('base64url')
