import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Account } from './run-program.ts'
import { give } from './server-account.ts'
import { DatabaseTrouble } from './trouble.ts'

/** The shortest limit among the systems we run on (macOS 104 with the closing zero, Linux 108). */
const longestSocket = 103

/** The command line of a server: private to its user, off the network, every commit forced to disk. */
export async function serverSettings(launch: {
  dataFolder: string
  account: Account | null
  unsafeForTests: boolean
}): Promise<string[]> {
  const { dataFolder, account, unsafeForTests } = launch
  const durable = unsafeForTests ? 'off' : 'on'
  const settings: Record<string, string> = {
    ...(process.platform === 'win32' ? await loopback() : await unixSocket(dataFolder, account)),
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: durable,
    timezone: 'UTC',
    jit: 'off',
    cluster_name: 'wellness',
    // An error's text may quote a person's data, and so may the statement: neither is logged.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function unixSocket(dataFolder: string, account: Account | null): Promise<Record<string, string>> {
  const folder = await socketFolder(dataFolder, account)
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_permissions: '0700',
    unix_socket_directories: `"${folder.replaceAll('"', '""')}"`,
  }
}

/** In the data folder, unless its path is longer than a socket's may be. */
async function socketFolder(dataFolder: string, account: Account | null): Promise<string> {
  if (Buffer.byteLength(join(dataFolder, '.s.PGSQL.5432')) <= longestSocket) return dataFolder
  const folder = `/tmp/wellness-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`
  await mkdir(folder, { mode: 0o700 }).then(
    () => give(account, folder),
    () => {},
  )
  const found = await lstat(folder)
  // Anyone may write to the temporary folder: one that is not ours alone is not used.
  if (!found.isDirectory() || found.uid !== (account?.uid ?? process.getuid?.())) {
    throw new DatabaseTrouble(
      `${folder} belongs to somebody else; remove it, or set DATA_DIR to a shorter path.`,
    )
  }
  await chmod(folder, 0o700)
  return folder
}

async function loopback(): Promise<Record<string, string>> {
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
  return { listen_addresses: '127.0.0.1', port: String(port) }
}
