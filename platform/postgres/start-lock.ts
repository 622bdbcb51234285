import { link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '../ids.ts'
import { isAlive } from './pid-file.ts'

const heartbeat = 2_000
/** A lock whose holder has not touched it for this long is broken, though some process now has its pid. */
const usualPatience = 15_000

/**
 * One process at a time starts or stops the server of a data folder; the others wait. The lock of a process
 * that died is taken over. PostgreSQL itself refuses a second server on the same data, whatever happens here.
 */
export async function withStartLock<Result>(
  dataDir: string,
  work: () => Promise<Result>,
  patience = usualPatience,
): Promise<Result> {
  const lock = join(dataDir, 'postgres.lock')
  const mine = `${lock}.${newId()}`
  await writeFile(mine, String(process.pid))
  try {
    await take(mine, lock, patience)
    const beat = setInterval(() => void touch(lock), heartbeat)
    try {
      return await work()
    } finally {
      clearInterval(beat)
      await rm(lock, { force: true })
    }
  } finally {
    await rm(mine, { force: true })
  }
}

async function take(mine: string, lock: string, patience: number): Promise<void> {
  let beat = Number.NaN
  let heard = performance.now()
  while (!(await linked(mine, lock))) {
    const touched = (await stat(lock).catch(() => null))?.mtimeMs ?? Number.NaN
    if (touched !== beat) heard = performance.now()
    beat = touched
    await breakStale(lock, performance.now() - heard > patience)
    await wait(25)
  }
}

/** A link appears with its content, so nobody reads a lock that has no pid yet. */
async function linked(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

async function breakStale(lock: string, silent: boolean): Promise<void> {
  const text = await readFile(lock, 'utf8').catch(() => null)
  if (text === null || (!silent && (await isAlive(Number(text))))) return
  const aside = `${lock}.${newId()}`
  await rename(lock, aside).catch(() => {})
  // Another process may have broken it first and locked anew: what we moved is then not what we read.
  if ((await readFile(aside, 'utf8').catch(() => text)) !== text) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
}

async function touch(file: string): Promise<void> {
  const now = new Date()
  await utimes(file, now, now).catch(() => {})
}

/** Notes that this process uses the server; the answer takes the note back. */
export async function addUser(dataDir: string): Promise<() => Promise<void>> {
  const folder = join(dataDir, 'postgres.users')
  await mkdir(folder, { recursive: true })
  const note = join(folder, `${process.pid}.${newId()}`)
  await writeFile(note, '')
  return () => rm(note, { force: true })
}

/** Whether any living process still uses the server; notes of dead ones are removed. */
export async function hasUsers(dataDir: string): Promise<boolean> {
  const folder = join(dataDir, 'postgres.users')
  for (const name of await readdir(folder).catch(() => [])) {
    if (await isAlive(Number.parseInt(name, 10))) return true
    await rm(join(folder, name), { force: true })
  }
  return false
}
