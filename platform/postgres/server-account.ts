import { chmod, chown, lstat, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, runProgram } from './run-program.ts'

const isRoot = (): boolean => process.getuid?.() === 0

/**
 * Who the server runs as. PostgreSQL refuses to run as root, so root hands it to whoever owns the data already,
 * else to `postgres`, else to `nobody`. Null: as ourselves.
 */
export async function serverAccount(dataFolder: string | null): Promise<Account | null> {
  if (!isRoot()) return null
  if (dataFolder !== null) {
    const { uid, gid } = await lstat(dataFolder)
    if (uid !== 0) return { uid, gid }
  }
  return (await accountNamed('postgres')) ?? (await accountNamed('nobody')) ?? { uid: 65534, gid: 65534 }
}

async function accountNamed(name: string): Promise<Account | null> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => runProgram('/usr/bin/id', [flag, name])))
  return uid?.ok && gid?.ok ? { uid: Number(uid.output), gid: Number(gid.output) } : null
}

/** Whether the server's user can enter a folder: a project under a closed home directory it cannot. */
export async function canEnter(account: Account | null, folder: string): Promise<boolean> {
  return account === null || (await runProgram('/bin/sh', ['-c', 'cd -- "$0"', folder], { account })).ok
}

/** Lets the server's user, and nobody else, pass through a folder that only root can enter. */
export async function openFor(account: Account | null, folder: string): Promise<void> {
  if (!account) return
  const { uid, mode } = await lstat(folder)
  if (uid !== 0 || (mode & 0o077) !== 0) return
  await chown(folder, 0, account.gid)
  await chmod(folder, 0o710)
}

/** Gives a file or folder to the server's user. */
export async function give(account: Account | null, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid)
}

/** A new private folder of the server's user, beside `path` or in the temporary folder. */
export async function privateFolder(account: Account | null, path: string | null = null): Promise<string> {
  const folder = await mkdtemp(path === null ? join(account ? '/tmp' : tmpdir(), 'wellness-') : `${path}.`)
  await chmod(folder, 0o700)
  await give(account, folder)
  return folder
}
