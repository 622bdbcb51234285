import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type Binaries, chooseBinaries, findBinaries, majorOf, programIn } from './binaries.ts'
import { disownPid, findRunning, isAlive, type Postmaster, readPidFile } from './pid-file.ts'
import { type Account, plainEnvironment, runProgram } from './run-program.ts'
import { serverSettings } from './server-settings.ts'
import { DatabaseTrouble } from './trouble.ts'

export type Launch = {
  readonly dataFolder: string
  readonly logFile: string
  readonly binaries: Binaries
  readonly account: Account | null
  readonly unsafeForTests: boolean
}

const windows = process.platform === 'win32'
const largestLog = 10_000_000
/** How long a new server may wait for the last backends of one that was killed. */
const patience = 20_000

/** Starts a server on the data and answers when it takes connections; recovery after a crash may take a while. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  await disownPid(launch.dataFolder)
  const settings = await serverSettings(launch)
  const until = performance.now() + patience
  for (;;) {
    const started = windows ? await startByControl(launch, settings) : await startDirectly(launch, settings)
    if (started) return started
    const story = await newestLine(launch.logFile)
    if (!/still in use|already exists/.test(story) || performance.now() > until) {
      throw new DatabaseTrouble(
        `PostgreSQL did not start: ${story}; the whole story is in ${launch.logFile}.`,
      )
    }
    await wait(200)
  }
}

/** Ends a server: open transactions are rolled back, everything is written. Answers when the process is gone. */
export async function stopPostmaster(dataFolder: string): Promise<void> {
  const postmaster = await findRunning(dataFolder)
  if (!postmaster) return
  if (windows) return stopByControl(dataFolder)
  // "Fast", and if a minute was not enough "immediate", after which the next start recovers from the log.
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(postmaster.pid, signal)
    } catch {
      return
    }
    const until = performance.now() + 60_000
    while (performance.now() < until) {
      if (!(await isAlive(postmaster.pid))) return
      await wait(15)
    }
  }
}

async function startDirectly(launch: Launch, settings: readonly string[]): Promise<Postmaster | null> {
  const log = await openLog(launch.logFile)
  let child: ChildProcess
  try {
    child = spawn(programIn(launch.binaries, 'postgres'), ['-D', launch.dataFolder, ...settings], {
      ...launch.account,
      // A group of its own: Ctrl-C reaches us first, and we stop the server when we have finished.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: plainEnvironment(launch.binaries.libraries),
      cwd: launch.dataFolder,
    })
    child.on('error', () => {})
    child.unref()
  } finally {
    await log.close()
  }
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const postmaster = await readPidFile(launch.dataFolder)
    if (postmaster?.pid === child.pid && postmaster.ready) return postmaster
    await wait(10)
  }
  return null
}

/** On Windows `pg_ctl` gives up the administrator's rights, without which PostgreSQL refuses to run. */
async function startByControl(launch: Launch, settings: readonly string[]): Promise<Postmaster | null> {
  const { ok } = await runProgram(programIn(launch.binaries, 'pg_ctl'), [
    'start',
    '--wait',
    '--timeout=300',
    `--pgdata=${launch.dataFolder}`,
    `--log=${launch.logFile}`,
    `--options=${settings.join(' ')}`,
  ])
  return ok ? readPidFile(launch.dataFolder) : null
}

async function stopByControl(dataFolder: string): Promise<void> {
  const binaries = chooseBinaries(await findBinaries(), await majorOf(dataFolder), dataFolder)
  await runProgram(programIn(binaries, 'pg_ctl'), ['stop', '--mode=fast', `--pgdata=${dataFolder}`])
}

async function openLog(file: string) {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largestLog) await rename(file, `${file}.old`)
  return open(file, 'a', 0o600)
}

async function newestLine(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '')
  const lines = text.trim().split('\n').slice(-20)
  const line = lines.findLast((one) => /FATAL|PANIC|error/.test(one)) ?? lines.at(-1) ?? ''
  return line.replace(/^.*?(FATAL|PANIC): +/, '') || 'it said nothing'
}
