import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '#platform/audit/audit.ts'
import { sealAudit } from '#platform/audit/seal-audit.ts'
import { newId } from '#platform/ids.ts'
import { service } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { breachCommand, readBreach, runBreach } from './breach.ts'
import { BadInput } from './command.ts'

let now = new Date('2026-11-09T08:00:00Z')
const [thief, other] = [newId(), newId()]
const families = Array.from({ length: 4 }, () => newId())
let world: World
let folder: string
let said = ''
const io = {
  out: (text: string) => {
    said += text
  },
  note: () => {},
}
beforeAll(async () => {
  world = await freshDatabase(() => now)
  folder = mkdtempSync(join(tmpdir(), 'wellness-breach-'))
  const does = (person: string, county: number, what: Parameters<typeof audit>[1]) => {
    now = new Date(now.getTime() + 1000)
    return world.database.asViewer({ ...service('test', county), personId: person }, (tx) => audit(tx, what))
  }
  const read = (subjects: readonly string[], records = subjects.length) =>
    ({
      kind: 'record.read',
      subjects,
      detail: { route: '/x', tables: 'people.membership', records },
    }) as const
  await does(thief, 34, read(families.slice(0, 1)))
  now = new Date('2026-11-09T10:00:00Z')
  await does(thief, 34, { kind: 'sign_in.began' })
  await does(thief, 34, read(families.slice(1, 3), 1200))
  await does(thief, 34, { kind: 'export.made', detail: { route: '/x.csv', type: 'text/csv' } })
  await does(other, 34, read(families.slice(3)))
  await does(thief, 19, read(families.slice(3)))
  await sealAudit({
    keeper: world.owner,
    secret: 'the secret of a test run',
    headFile: join(folder, 'heads'),
  })
})
afterAll(async () => {
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

const asked = (...more: readonly string[]) =>
  readBreach([
    ...['--county', '34', '--from', '2026-11-09T09:00:00Z', '--to', '2026-11-10T00:00:00Z'],
    ...['--found', '2026-11-20', ...more],
  ])

test('what one account reached in a span is summed up, of that county alone, with the days that run', async () => {
  const out = join(folder, 'reached.csv')
  expect(await runBreach(world.owner, asked('--account', thief, '--out', out), io)).toBe(0)
  expect(said).toContain(': 3 entries.')
  expect(said).toContain('Records read: 2 and 1198 more that long lists did not name, of people.membership.')
  expect(said).toContain('Files taken away: 1.')
  expect(said).toContain('2027-01-19  45 CFR 164.404')
  expect(said).toContain('2026-12-20  California Civil Code 1798.82')
  expect(said).toContain('no day known  California Civil Code 1798.29 (unsure)')
  const rows = readFileSync(out, 'utf8').split('\r\n').filter(Boolean)
  expect(rows).toHaveLength(4)
  expect(rows[2]).toContain(`3,2026-11-09T10:00:02.000Z,record.read,${thief}`)
  expect(rows[2]).toContain(families.slice(1, 3).join(' '))
  // A file that is there is somebody's work.
  await expect(runBreach(world.owner, asked('--out', out), io)).rejects.toThrow(BadInput)
})

test('without an account everyone is counted', async () => {
  said = ''
  await runBreach(world.owner, asked(), io)
  expect(said).toContain('every account: 4 entries.')
  expect(said).toContain('Records read: 3 and 1198 more')
})

test.each([
  [[]],
  [['--county', '34']],
  [['--county', '34', '--from', '2026-11-09', '--to', '2026-11-10T00:00:00Z', '--found', '2026-11-20']],
  [
    [
      '--county',
      '34',
      '--from',
      '2026-11-11T00:00:00Z',
      '--to',
      '2026-11-10T00:00:00Z',
      '--found',
      '2026-11-20',
    ],
  ],
  [['--county', '34', '--from', '2026-11-09T00:00:00Z', '--to', '2026-11-10T00:00:00Z', '--found', 'today']],
  [['--hurry']],
])('%o is refused in one sentence', async (args) => {
  await expect(breachCommand.run(args, io)).rejects.toThrow(BadInput)
})
