import { existsSync } from 'node:fs'
import { readFile, readlink, realpath, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from './run-program.ts'

/** What `postmaster.pid` says of a server: PostgreSQL writes it at start and removes it at a clean stop. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  /** Empty where the server listens on TCP only. */
  readonly socketFolder: string
  readonly ready: boolean
}

const pidFile = (dataFolder: string): string => join(dataFolder, 'postmaster.pid')

export function parsePidFile(text: string): Postmaster | null {
  const [pid, , , port, socketFolder, , , status] = text.split('\n').map((line) => line.trim())
  if (!Number(pid)) return null
  return { pid: Number(pid), port: Number(port), socketFolder: socketFolder ?? '', ready: status === 'ready' }
}

export async function readPidFile(dataFolder: string): Promise<Postmaster | null> {
  return parsePidFile(await readFile(pidFile(dataFolder), 'utf8').catch(() => ''))
}

/** Whether a process lives; one that has ended and waits for its parent (a zombie) does not. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return !/\) [ZX] /.test(state)
}

/** The server that runs on this data, if one does: its pid may by now belong to another program. */
export async function findRunning(dataFolder: string): Promise<Postmaster | null> {
  const postmaster = await readPidFile(dataFolder)
  if (!postmaster || !(await isAlive(postmaster.pid))) return null
  return (await serves(postmaster.pid, dataFolder)) ? postmaster : null
}

async function serves(pid: number, dataFolder: string): Promise<boolean> {
  // A server's working directory is its data; Linux tells, elsewhere the program's name must do.
  if (existsSync('/proc/self')) {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
    if (folder !== null) return folder === (await realpath(dataFolder))
  }
  if (process.platform === 'win32') return true
  return /postgres/.test((await runProgram('/bin/ps', ['-o', 'comm=', '-p', String(pid)])).output)
}

/**
 * After a crash another program may have got the server's pid, and PostgreSQL would refuse to start. The file
 * is kept, since it also names the shared memory by which PostgreSQL notices backends that still live; only
 * the pid becomes one that no process has.
 */
export async function disownPid(dataFolder: string): Promise<void> {
  const text = await readFile(pidFile(dataFolder), 'utf8').catch(() => '')
  const postmaster = parsePidFile(text)
  if (!postmaster || !(await isAlive(postmaster.pid)) || (await serves(postmaster.pid, dataFolder))) return
  const changed = `${pidFile(dataFolder)}.changed`
  await writeFile(changed, text.replace(/^\d+/, '999999999'))
  await rename(changed, pidFile(dataFolder))
}
