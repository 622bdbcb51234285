import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { findBinaries } from './binaries.ts'
import { isAlive } from './pid-file.ts'
import { stopPostmaster } from './postmaster.ts'
import { type ServerOptions, startServer } from './server.ts'

const asRoot = process.getuid?.() === 0
const installed = await findBinaries('system')
const bundled = await findBinaries('bundled')
const folders: string[] = []

/** Forcing writes to disk is left out except where the test is about it: initdb is then twice as fast. */
const quick = { unsafeForTests: true } as const

function newFolder(name = 'data'): string {
  const parent = mkdtempSync(join(tmpdir(), 'wellness-server-test-'))
  chmodSync(parent, 0o711)
  folders.push(join(parent, name))
  return join(parent, name)
}

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await stopPostmaster(join(folder, 'postgres'))
    rmSync(dirname(folder), { recursive: true, force: true })
  }
})

async function ask<Row extends pg.QueryResultRow>(url: string, question: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(question)).rows
  } finally {
    await client.end()
  }
}

/** Another process of ours that starts the server, prints what it got, and then waits to be killed. */
async function otherProcess(dataDir: string) {
  const script = `
    import { startServer } from ${JSON.stringify(join(import.meta.dirname, 'server.ts'))}
    const server = await startServer({ dataDir: ${JSON.stringify(dataDir)}, unsafeForTests: true })
    console.log(JSON.stringify({ pid: server.pid, startedHere: server.startedHere }))
    process.stdin.once('data', async () => { await server.stop(); process.exit() })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
  })
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() =>
      Promise.reject(new Error('the other process ended before it had a server')),
    ),
  ])
  const { pid, startedHere } = JSON.parse(String(line)) as { pid: number; startedHere: boolean }
  return {
    pid,
    startedHere,
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    finish: async () => {
      child.stdin.write('stop\n')
      await once(child, 'exit')
    },
  }
}

const kinds = [
  ['system', installed.length > 0],
  ['bundled', bundled.length > 0],
] as const

describe.each(kinds)('with the %s binaries', (binaries, present) => {
  test.skipIf(!present)(
    'an empty folder becomes a server that is private and forces its writes to disk',
    async () => {
      const dataDir = newFolder()
      const server = await startServer({ dataDir, binaries })
      const [settings] = await ask(
        server.superuserUrl,
        `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
        current_setting('synchronous_commit') as commits, current_setting('data_checksums') as checksums,
        current_setting('listen_addresses') as tcp, current_setting('server_encoding') as encoding,
        upper('ñ') as upper, (select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256') as open`,
      )
      expect(settings).toMatchObject({ fsync: 'on', pages: 'on', commits: 'on', checksums: 'on', tcp: '' })
      expect(settings).toMatchObject({
        encoding: 'UTF8',
        upper: 'Ñ',
        open: expect.toSatisfy((n) => Number(n) === 0),
      })
      expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)
      expect(statSync(join(dataDir, 'postgres.secret')).mode & 0o777).toBe(0o600)
      expect(statSync(join(dataDir, 'postgres')).uid).not.toBe(0)
      expect(statSync(dataDir).mode & 0o007).toBe(0)

      const stranger = new URL(server.ownerUrl)
      stranger.password = 'guessed'
      await expect(ask(stranger.toString(), 'select 1')).rejects.toThrow('password authentication failed')

      await ask(server.ownerUrl, 'create schema kept; create table kept.row as select 7 as value')
      await server.stop()
      expect(await isAlive(server.pid)).toBe(false)
      const again = await startServer({ dataDir, binaries })
      expect(again.startedHere).toBe(true)
      expect(await ask(again.ownerUrl, 'select value from kept.row')).toEqual([{ value: 7 }])
      await again.stop()
    },
  )
})

test('the last process that uses the server stops it, whoever started it', async () => {
  const dataDir = newFolder()
  const other = await otherProcess(dataDir)
  const mine = await startServer({ dataDir, ...quick })
  expect([other.startedHere, mine.startedHere, mine.pid]).toEqual([true, false, other.pid])
  await other.finish()
  expect(await ask(mine.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await mine.stop()
  expect(await isAlive(mine.pid)).toBe(false)
})

test('of processes that start at once, one starts the server and the others use it', async () => {
  const dataDir = newFolder()
  const all = await Promise.all([
    otherProcess(dataDir),
    otherProcess(dataDir),
    startServer({ dataDir, ...quick }),
  ])
  expect(new Set(all.map(({ pid }) => pid)).size).toBe(1)
  expect(all.filter(({ startedHere }) => startedHere).length).toBe(1)
  await Promise.all([all[0].finish(), all[1].finish(), all[2].stop()])
  expect(await isAlive(all[0].pid)).toBe(false)
})

test('a server left over from a process that was killed is found and used, and stopped at the end', async () => {
  const dataDir = newFolder()
  const other = await otherProcess(dataDir)
  await other.kill()
  const server = await startServer({ dataDir, ...quick })
  expect([server.pid, server.startedHere]).toEqual([other.pid, false])
  await server.stop()
  expect(await isAlive(other.pid)).toBe(false)
})

test('a pid file whose pid now belongs to another program does not keep the server from starting', async () => {
  const dataDir = newFolder()
  const first = await startServer({ dataDir, ...quick })
  process.kill(first.pid, 'SIGKILL')
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
  writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)))
  const second = await startServer({ dataDir, ...quick })
  expect(second.startedHere).toBe(true)
  await Promise.all([first.stop(), second.stop()])
  expect(await isAlive(second.pid)).toBe(false)
})

test('the lock of a process that died while starting is taken over', async () => {
  const dataDir = newFolder()
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'postgres.lock'), '999999999')
  const server = await startServer({ dataDir, ...quick })
  await server.stop()
  expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false)
})

test('a path too long for a socket gets its socket elsewhere', async () => {
  const dataDir = newFolder('a-county-office-of-education'.repeat(4))
  const server = await startServer({ dataDir, ...quick })
  expect(server.socketFolder).toMatch(/^\/tmp\/wellness-[0-9a-f]{16}$/)
  expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  rmSync(server.socketFolder, { recursive: true })
})

test.skipIf(!asRoot)(
  "root's closed folder: the data lies where the server's user can go, and a link says where",
  async () => {
    const dataDir = newFolder()
    chmodSync(join(dataDir, '..'), 0o700)
    const server = await startServer({ dataDir, binaries: 'bundled', ...quick })
    expect(lstatSync(join(dataDir, 'postgres')).isSymbolicLink()).toBe(true)
    expect(server.socketFolder).toMatch(/^\/var\/lib\/wellness-/)
    await server.stop()
    const again = await startServer({ dataDir, ...quick })
    expect(again.socketFolder).toBe(server.socketFolder)
    await again.stop()
    rmSync(join(server.socketFolder, '..'), { recursive: true })
  },
)

describe('what cannot be served is refused in one sentence', () => {
  const refusal = (options: ServerOptions) =>
    startServer(options).then(
      () => 'it started',
      (error: Error) => `${error.name}: ${error.message}`,
    )

  test.skipIf(installed.length === 0 || bundled.length === 0)('data of another major version', async () => {
    const dataDir = newFolder()
    await (await startServer({ dataDir, binaries: 'bundled', ...quick })).stop()
    expect(await refusal({ dataDir, binaries: 'system' })).toMatch(
      /^DatabaseTrouble: The database in .* was written by PostgreSQL 18, but this machine has PostgreSQL \d+ .*; install PostgreSQL 18/,
    )
    const server = await startServer({ dataDir, ...quick })
    expect(await ask(server.ownerUrl, `select current_setting('server_version_num') as n`)).toEqual([
      { n: expect.stringMatching(/^18/) },
    ])
    await server.stop()
  })

  test('a server that does not force its writes to disk', async () => {
    const dataDir = newFolder()
    const unsafe = await startServer({ dataDir, ...quick })
    expect(await refusal({ dataDir })).toContain('fsync, full_page_writes, synchronous_commit is off')
    await unsafe.stop()
  })

  test('a lost secret', async () => {
    const dataDir = newFolder()
    const server = await startServer({ dataDir, ...quick })
    writeFileSync(join(dataDir, 'postgres.secret'), 'another')
    expect(await refusal({ dataDir, ...quick })).toContain('does not take the password in')
    await server.stop()
  })

  test('a folder that cannot be made', async () => {
    const dataDir = newFolder()
    writeFileSync(dataDir, 'a file')
    expect(await refusal({ dataDir: join(dataDir, 'data') })).toContain(
      'set DATA_DIR to a folder of your own',
    )
  })

  test('a folder that holds something else', async () => {
    const dataDir = newFolder()
    mkdirSync(join(dataDir, 'postgres'), { recursive: true })
    expect(await refusal({ dataDir })).toContain('holds no PostgreSQL database')
  })

  test('a server that dies at start, with its own words', async () => {
    const dataDir = newFolder()
    await (await startServer({ dataDir, ...quick })).stop()
    writeFileSync(join(dataDir, 'postgres', 'postgresql.conf'), 'shared_buffers = nonsense\n')
    expect(await refusal({ dataDir })).toMatch(/PostgreSQL did not start: .*shared_buffers|contains errors/)
  })
})
