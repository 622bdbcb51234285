import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '../ids.ts'
import { isAlive } from './pid-file.ts'

/**
 * One process at a time starts or stops the server of a data folder; the others wait. The lock of a process
 * that died is taken over. PostgreSQL itself refuses a second server on the same data, whatever happens here.
 */
export async function withStartLock<Result>(dataDir: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(dataDir, 'postgres.lock')
  const mine = `${lock}.${newId()}`
  await writeFile(mine, String(process.pid))
  try {
    while (!(await taken(mine, lock))) {
      await breakStale(lock)
      await wait(25)
    }
    try {
      return await work()
    } finally {
      await rm(lock, { force: true })
    }
  } finally {
    await rm(mine, { force: true })
  }
}

/** A link appears with its content, so nobody reads a lock that has no pid yet. */
async function taken(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

async function breakStale(lock: string): Promise<void> {
  const pid = await pidIn(lock)
  if (pid === null || (await isAlive(pid))) return
  const aside = `${lock}.${newId()}`
  await rename(lock, aside).catch(() => {})
  // Another process may have broken it first and locked anew: what we moved is then alive and goes back.
  if ((await pidIn(aside)) !== pid) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
}

async function pidIn(file: string): Promise<number | null> {
  return Number(await readFile(file, 'utf8').catch(() => '')) || null
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
