import { access, constants, mkdir, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Binaries, type BinariesWanted, chooseBinaries, findBinaries, runnableBy } from './binaries.ts'
import { createCluster, findCluster, homeFor, passwordOf, secretOf, superuser } from './cluster.ts'
import { findRunning, type Postmaster } from './pid-file.ts'
import { launchPostmaster, stopPostmaster } from './postmaster.ts'
import { databaseName, ownerLogin, prepareOwner, readServer } from './server.queries.ts'
import { serverAccount } from './server-account.ts'
import { addUser, hasUsers, withStartLock } from './start-lock.ts'
import { DatabaseTrouble } from './trouble.ts'

export type ServerOptions = {
  readonly dataDir: string
  /** Hears in a few plain words what takes time: making the database, starting, stopping. */
  readonly log?: (line: string) => void
  readonly binaries?: BinariesWanted
  /** Leaves out forcing writes to disk. A power cut may then destroy the data: for a test's own database only. */
  readonly unsafeForTests?: boolean
}

export type Server = {
  readonly ownerUrl: string
  /** PostgreSQL's own superuser, past row security: for tests and for repair by hand, never for the product. */
  readonly superuserUrl: string
  readonly socketFolder: string
  readonly port: number
  readonly pid: number
  /** False where another process had started it, or it was left over from a crash. */
  readonly startedHere: boolean
  /** The last process that uses the server stops it; another one only leaves. A second call does nothing. */
  stop(): Promise<void>
}

/** The database server of a data folder: found running, else started, else made and started. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const dataDir = resolve(options.dataDir)
  await makeDataDir(dataDir)
  return withStartLock(dataDir, async () => {
    const { dataFolder, postmaster, startedHere, secret } = await findAnswering(dataDir, options)
    const url = (login: string, database: string) =>
      urlOf(postmaster, login, passwordOf(secret, login), database)
    const superuserUrl = url(superuser, 'postgres')
    await prepareOwner(superuserUrl, passwordOf(secret, ownerLogin))
    const leave = await addUser(dataDir)
    return {
      ownerUrl: url(ownerLogin, databaseName),
      superuserUrl,
      socketFolder: postmaster.socketFolder,
      port: postmaster.port,
      pid: postmaster.pid,
      startedHere,
      stop: once(() => leaveServer(dataDir, dataFolder, leave, options)),
    }
  })
}

/** A server that is just being killed may still be found; it hangs up, and a moment later one can be started. */
async function findAnswering(dataDir: string, options: ServerOptions, tries = 20) {
  const found = await findOrLaunch(dataDir, options)
  const secret = await secretOf(dataDir)
  const superuserUrl = urlOf(found.postmaster, superuser, passwordOf(secret, superuser), 'postgres')
  try {
    await check(superuserUrl, dataDir, found.dataFolder, options)
    return { ...found, secret }
  } catch (error) {
    if (!(error instanceof HungUp) || tries === 0) throw error
    await wait(250)
    return findAnswering(dataDir, options, tries - 1)
  }
}

async function makeDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dirname(dataDir), { recursive: true })
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await access(dataDir, constants.W_OK)
  } catch {
    throw new DatabaseTrouble(`${dataDir} cannot be made or written; set DATA_DIR to a folder of your own.`)
  }
}

async function findOrLaunch(
  dataDir: string,
  options: ServerOptions,
): Promise<{ dataFolder: string; postmaster: Postmaster; startedHere: boolean }> {
  const known = await findCluster(dataDir)
  const running = known && (await findReady(known.folder))
  if (known && running) return { dataFolder: known.folder, postmaster: running, startedHere: false }

  const unsafeForTests = options.unsafeForTests ?? false
  const chosen = await chosenFor(known, dataDir, options)
  const account = await serverAccount(known?.folder ?? null)
  const home = known ? dirname(known.folder) : await homeFor(dataDir, account)
  const binaries = await runnableBy(account, chosen, home)
  if (!known) options.log?.(`Making a PostgreSQL ${binaries.version} database in ${home}.`)
  const dataFolder = known?.folder ?? (await createCluster(dataDir, home, binaries, account, unsafeForTests))
  const logFile = join(dataDir, 'postgres.log')
  const postmaster = await launchPostmaster({ dataFolder, logFile, binaries, account, unsafeForTests })
  options.log?.(`PostgreSQL ${binaries.version} runs on ${dataFolder}.`)
  return { dataFolder, postmaster, startedHere: true }
}

async function chosenFor(
  known: { folder: string; major: number } | null,
  dataDir: string,
  options: ServerOptions,
): Promise<Binaries> {
  return chooseBinaries(await findBinaries(options.binaries), known?.major ?? null, known?.folder ?? dataDir)
}

/** A server whose starter died may still be recovering: it is waited for as long as it lives. */
async function findReady(dataFolder: string): Promise<Postmaster | null> {
  for (;;) {
    const postmaster = await findRunning(dataFolder)
    if (!postmaster || postmaster.ready) return postmaster
    await wait(25)
  }
}

class HungUp extends DatabaseTrouble {}
const hangsUp = new Set(['ECONNRESET', 'ECONNREFUSED', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03'])

/** That the server is ours (it knows our password and serves our data) and forces its writes to disk. */
async function check(superuserUrl: string, dataDir: string, dataFolder: string, options: ServerOptions) {
  const found = await readServer(superuserUrl).catch((error: Error & { code?: string }) => {
    const reason =
      error.code === '28P01'
        ? `does not take the password in ${join(dataDir, 'postgres.secret')}; bring back the file that belongs to this data`
        : `does not answer (${error.message}); see ${join(dataDir, 'postgres.log')}`
    const sentence = `The PostgreSQL server of ${dataFolder} ${reason}.`
    throw hangsUp.has(error.code ?? '') ? new HungUp(sentence) : new DatabaseTrouble(sentence)
  })
  if ((await realpath(found.dataFolder)) !== (await realpath(dataFolder))) {
    throw new DatabaseTrouble(
      `The PostgreSQL server that answers for ${dataFolder} serves ${found.dataFolder}; stop it.`,
    )
  }
  if (found.unsafe.length > 0 && !options.unsafeForTests) {
    throw new DatabaseTrouble(
      `The PostgreSQL server of ${dataFolder} does not force its writes to disk (${found.unsafe.join(', ')} is off); stop it and start the product again.`,
    )
  }
}

async function leaveServer(
  dataDir: string,
  dataFolder: string,
  leave: () => Promise<void>,
  options: ServerOptions,
): Promise<void> {
  await withStartLock(dataDir, async () => {
    await leave()
    if (await hasUsers(dataDir)) return
    await stopPostmaster(dataFolder)
    options.log?.('PostgreSQL has stopped.')
  })
}

/** `localhost` only keeps the address a well-formed URL: the parameter `host` names the socket's folder. */
function urlOf(postmaster: Postmaster, login: string, password: string, database: string): string {
  const { socketFolder, port } = postmaster
  const host = socketFolder === '' ? '127.0.0.1' : 'localhost'
  const socket = socketFolder === '' ? '' : `?host=${encodeURIComponent(socketFolder)}`
  return `postgres://${login}:${password}@${host}:${port}/${database}${socket}`
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => {
    running ??= work()
    return running
  }
}
