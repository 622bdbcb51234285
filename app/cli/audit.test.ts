import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '#platform/audit/audit.ts'
import { sealAudit } from '#platform/audit/seal-audit.ts'
import { service } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { auditCommand, runVerify } from './audit.ts'
import { BadInput } from './command.ts'

const secret = 'the secret of a test run, long enough'
let world: World
let folder: string
beforeAll(async () => {
  world = await freshDatabase()
  folder = mkdtempSync(join(tmpdir(), 'wellness-audit-'))
})
afterAll(async () => {
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a whole trail is told whole, and a changed one by county and number', async () => {
  const headFile = join(folder, 'heads.jsonl')
  await world.database.asViewer(service('test', 34), async (tx) => {
    for (const kind of ['sign_in.began', 'membership.granted', 'sign_in.ended'] as const)
      await audit(tx, { kind })
  })
  await sealAudit({ keeper: world.owner, secret, headFile })
  const out: string[] = []
  const io = { out: (text: string) => void out.push(text), note: () => {} }
  expect(await runVerify(world.owner, headFile, secret, io)).toBe(0)
  expect(out.join('')).toBe('The trail is whole: 3 entries, held against 1 signed heads.\n')
  await sql`update audit.entry set acting_as = 'someone else' where id = (
    select entry_id from audit.link where number = 2)`.execute(world.owner)
  out.length = 0
  expect(await runVerify(world.owner, headFile, secret, io)).toBe(3)
  expect(out.join('')).toContain('County 34, entry 2: the entry is not what was chained')
  await expect(runVerify(world.owner, headFile, 'another secret, long enough too', io)).rejects.toThrow(
    BadInput,
  )
})

test.each([[[]], [['mend']], [['seal', '--head', 'x']], [['verify', '--head', '/nowhere/heads']]])(
  '%o is refused in one sentence',
  async (args) => {
    await expect(auditCommand.run(args, { out: () => {}, note: () => {} })).rejects.toThrow(BadInput)
  },
)
