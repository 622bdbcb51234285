import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { newId } from '#platform/ids.ts'
import { startServer } from '#platform/postgres/server.ts'
import { freePort, saysItServes } from './product-process.ts'

/** The product in processes of its own over one database, with one live talk; on loopback, and gone at the end. */
export type LiveServed = {
  readonly owner: pg.Client
  readonly talk: string
  /** Starts a process at a port that was free before; at a known port one that was killed is started again. */
  start(port?: number): Promise<AppProcess>
  close(): Promise<void>
}
export type AppProcess = {
  readonly address: string
  readonly port: number
  /** Ends it as a power cut does. */
  kill(): Promise<void>
}

export const joinCode = 'BENCH234'

export async function serveLive(): Promise<LiveServed> {
  const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
  // Started by root the database runs as another user, who must pass through.
  chmodSync(dataDir, 0o711)
  const postgres = await startServer({ dataDir: join(dataDir, 'database') })
  const running = new Set<ChildProcess>()
  const endAll = () => {
    for (const child of running) child.kill('SIGKILL')
  }
  process.once('exit', endAll)
  const environment = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATA_DIR: join(dataDir, 'app'),
    DATABASE_URL: postgres.ownerUrl,
  }
  const start = async (port?: number): Promise<AppProcess> => {
    const at = port ?? (await freePort())
    const child = spawn(process.execPath, ['--import', 'tsx', 'app/web.ts'], {
      env: { ...environment, PORT: String(at) },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    running.add(child)
    child.once('exit', () => running.delete(child))
    await saysItServes(child)
    return {
      address: `http://127.0.0.1:${at}`,
      port: at,
      kill: async () => {
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      },
    }
  }
  const owner = new pg.Client({ connectionString: postgres.ownerUrl })
  await owner.connect()
  const talk = newId()
  return {
    owner,
    talk,
    start,
    close: async () => {
      process.off('exit', endAll)
      endAll()
      await owner.end()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A talk of an announced convening in the practice county, its room open to whoever has the code. */
export async function openTalk(owner: pg.Client, talk: string): Promise<void> {
  const convening = newId()
  await owner.query(
    `insert into convene.convening (county_id, id, kind, title, place_kind, starts_at, ends_at, state, announced_at, made_at,
       changed_at) values (0, $1, 'convening', 'A bench', 'online', now(), now() + interval '1 day', 'announced', now(),
       now(), now())`,
    [convening],
  )
  await owner.query(
    `insert into convene.talk (county_id, id, convening_id, title, starts_at, ends_at, made_at, changed_at)
     values (0, $1, $2, 'A talk', now(), now() + interval '1 day', now(), now())`,
    [talk, convening],
  )
  await owner.query(
    `insert into convene.live_room (county_id, talk_id, join_code, opened_at, questions_held)
     values (0, $1, $2, now(), false)`,
    [talk, joinCode],
  )
}

/** Someone comes in by the code, as a browser does; their seat's cookie. */
export async function comeIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/counties/00/live`, {
    method: 'POST',
    headers: { origin: address },
    body: new URLSearchParams({ code: joinCode }),
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('seat='))
  if (answer.status !== 303 || cookie === undefined) throw new Error(`the door answered ${answer.status}`)
  return cookie.split(';')[0] ?? ''
}
