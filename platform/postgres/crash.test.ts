import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { findBinaries } from './binaries.ts'
import { stopPostmaster } from './postmaster.ts'
import { type Server, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellness-crash-test-'))
chmodSync(folder, 0o711)
afterAll(async () => {
  for (const name of readdirSync(folder)) await stopPostmaster(join(folder, name, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
})

const rounds = 4
const kinds = [
  ['system', (await findBinaries('system')).length > 0],
  ['bundled', (await findBinaries('bundled')).length > 0],
] as const

describe.each(kinds)('with the %s binaries', (binaries, present) => {
  test.skipIf(!present)(
    'nothing acknowledged is lost when the server and all its processes are killed',
    async () => {
      const dataDir = join(folder, binaries)
      const acknowledged: number[] = []
      let tried = 0
      let server = await startServer({ dataDir, binaries })
      await ask(server, 'create table kept (value int primary key)')
      for (let round = 0; round < rounds; round++) {
        const writing = insertUntilCut(
          server,
          () => ++tried,
          (value) => acknowledged.push(value),
        )
        await wait(150 + round * 70)
        killAll(server.pid)
        await writing
        server = await startServer({ dataDir, binaries })
        const { rows } = await ask(server, 'select value from kept order by value')
        const kept = new Set(rows.map(({ value }) => value))
        expect(acknowledged.filter((value) => !kept.has(value))).toEqual([])
      }
      await server.stop()
      console.info(`${binaries}: ${acknowledged.length} rows acknowledged over ${rounds} crashes, none lost`)
      expect(acknowledged.length).toBeGreaterThan(rounds)
    },
  )
})

async function ask(server: Server, question: string) {
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  const answer = await client.query<{ value: number }>(question)
  await client.end()
  return answer
}

/** One row a transaction; a number is written down only after the server has said that it is committed. */
async function insertUntilCut(
  server: Server,
  next: () => number,
  acknowledge: (value: number) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: server.ownerUrl })
  client.on('error', () => {})
  try {
    await client.connect()
    // A row may be kept without its answer having come: a number that was tried is not used again.
    for (;;) {
      const value = next()
      await client.query('insert into kept values ($1)', [value])
      acknowledge(value)
    }
  } catch (error) {
    expect((error as Error).message).toMatch(
      /Connection terminated|terminating connection|connection error|ECONNRESET|EPIPE/,
    )
  }
}

function killAll(postmaster: number): void {
  const parentOf = (pid: string) => {
    try {
      return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
    } catch {
      return 0
    }
  }
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
  const children = pids.filter((pid) => parentOf(pid) === postmaster).map(Number)
  for (const pid of [postmaster, ...children]) process.kill(pid, 'SIGKILL')
}
