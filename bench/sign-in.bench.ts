import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeWeb } from '#app/compose.ts'
import { openDesk } from '#app/desk.ts'
import { openAccounts } from '#modules/people/index.ts'
import { audit } from '#platform/audit/audit.ts'
import { type Database, openDatabase, type Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { newId } from '#platform/ids.ts'
import { openKeeper } from '#platform/keeper.ts'
import { openLimits } from '#platform/limits/limits.ts'
import { openLog } from '#platform/log.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { migrateDatabase, prepareSideLogins } from '#platform/migrate.ts'
import { startServer } from '#platform/postgres/server.ts'
import { service } from '#platform/viewer.ts'
import { type Bench, type BenchRow, median, timed } from './bench.ts'

const secret = 'the secret of a bench, long enough'
const origin = 'https://wellness.example.org'
const pairs = 1000

/** Whether an account exists, as a stopwatch at the door would tell it; and what writing the trail costs a deed. */
export const signIn: Bench = {
  name: 'sign-in',
  about:
    'known and unknown addresses told apart no better than by chance; audited work ≥ 0.90 × of unaudited',
  run: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'wellness-bench-'))
    const server = await startServer({ dataDir })
    await migrateDatabase(server.ownerUrl)
    const sides = await prepareSideLogins(server.ownerUrl, secret)
    const database = openDatabase(sides)
    const accounts = openAccounts({ keeper: openKeeper(sides.keeper), secret, publicUrl: origin })
    const desk = openDesk(database)
    try {
      const password = 'copper lantern drifts past nine herons'
      await accounts.create({ personId: newId(), email: 'known@example.org', name: 'Known', password })
      const app = composeWeb({
        mode: 'production',
        secret,
        publicUrl: origin,
        trustedProxies: 0,
        database,
        desk,
        log: openLog({ write: () => {} }),
        accounts,
        limits: openLimits(secret, {
          perAccount: 1e6,
          perAddress: 1e6,
          perCounty: 1e6,
          firstPauseSeconds: 0,
        }),
      })
      const post = async (email: string) => {
        const body = new URLSearchParams({ email, password: 'wrong' })
        const answer = await app.request(`${origin}/sign-in`, { method: 'POST', headers: { origin }, body })
        return `${answer.status} ${(await answer.text()).replace(email, '')}`
      }
      return [await watch(post), await audited(database)]
    } finally {
      await desk.close()
      await accounts.close()
      await database.close()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
}

async function watch(post: (email: string) => Promise<string>): Promise<BenchRow> {
  const [known, unknown]: [number[], number[]] = [[], []]
  const said = new Set<string>()
  const ask = async (email: string, into: number[]) => {
    into.push(await timed(async () => said.add(await post(email))))
  }
  for (let pair = 0; pair < pairs; pair += 1) {
    const nobody = () => ask(`nobody${pair}@example.org`, unknown)
    if (pair % 2 === 1) await nobody()
    await ask('known@example.org', known)
    if (pair % 2 === 0) await nobody()
  }
  const auc = areaUnderCurve(known, unknown)
  const told = Math.max(auc, 1 - auc)
  return {
    name: 'sign-in: does an account exist',
    measured: `classifier ${told.toFixed(3)}`,
    goal: '≤ 0.55, same bytes',
    met: told <= 0.55 && said.size === 1,
    detail: `${pairs} interleaved pairs, ${said.size} different answer(s), medians ${median(known).toFixed(1)} and ${median(unknown).toFixed(1)} ms`,
    samples: { known, unknown },
  }
}

/** Chance that a random answer for a known address took longer than one for an unknown address; 0.5 tells nothing. */
function areaUnderCurve(some: readonly number[], others: readonly number[]): number {
  let wins = 0
  for (const one of some) for (const other of others) wins += one > other ? 1 : one === other ? 0.5 : 0
  return wins / (some.length * others.length)
}

/** A deed as the product does them, a letter and its fact, with its line of the trail and without. */
async function audited(database: Database): Promise<BenchRow> {
  const viewer = service('bench', 34)
  const deed = async (tx: Tx, tell = async () => {}) => {
    const recipient = `${newId()}@example.org`
    await writeMail(tx, [{ kind: 'bench.deed', recipient, subject: 'A letter', body: 'of a bench' }])
    await tell()
    await record(tx, 'bench.deed', recipient)
  }
  const plain = () => database.asViewer(viewer, (tx) => deed(tx))
  const told = () => database.asViewer(viewer, (tx) => deed(tx, () => audit(tx, { kind: 'bench.deed' })))
  const samples: [number, number][] = []
  for (let pair = 0; pair < 300; pair += 1) {
    const first = pair % 2 === 0 ? await timed(plain) : Number.NaN
    const withTrail = await timed(told)
    samples.push([Number.isNaN(first) ? await timed(plain) : first, withTrail])
  }
  const ratio = median(samples.map(([without, withTrail]) => without / withTrail))
  return {
    name: 'sign-in: audited work',
    measured: `${ratio.toFixed(2)} × unaudited`,
    goal: '≥ 0.90 ×',
    met: ratio >= 0.9,
    detail: `300 pairs of a letter and its fact, writes forced to disk; ${median(samples.map(([without]) => without)).toFixed(2)} and ${median(samples.map(([, withTrail]) => withTrail)).toFixed(2)} ms`,
    samples,
  }
}
