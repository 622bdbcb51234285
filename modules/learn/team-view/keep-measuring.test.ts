import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '#platform/audit/audit.ts'
import { openLog } from '#platform/log.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { listOwnFacts } from '../progress/progress.queries.ts'
import { openLearning } from '../role/learning.ts'
import { keepMeasuring, measureCounties } from './keep-measuring.ts'

let world: World
const lines: string[] = []
beforeAll(async () => {
  world = await freshDatabase()
})
afterAll(() => world?.close())

const parts = () => ({
  database: world.database,
  learning: openLearning({ addresses: {} }),
  log: openLog({ write: (line) => void lines.push(line) }),
})

test('every county is measured and counted, and the log holds no person', async () => {
  const people = [
    await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' }),
    await aColleague(world.database, { role: 'clinician_1', name: 'Ana Field', county: 34 }),
  ]
  for (const person of people)
    await world.database.asViewer(person, (tx) => audit(tx, { kind: 'sign_in.began', subjects: [] }))
  await measureCounties(parts())
  for (const person of people) {
    const facts = await world.database.asViewer(person, listOwnFacts)
    expect(facts.map(({ kind, stepId }) => [kind, stepId])).toEqual([['measured', 'c1-05-tools']])
  }
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kept: 2, counted: 2 })
  expect(lines.join('')).not.toMatch(/Field|[0-9a-f]{8}-[0-9a-f]{4}/)
})

test('a figure that fails in its floor is told, and every county still has its turn', async () => {
  const broken = { name: 'account-in-use', read: () => Promise.reject(new Error('Joon Field')) }
  const { learning, ...rest } = parts()
  lines.length = 0
  for (const county of [0, 34]) await aColleague(world.database, { role: 'clinician_1', county })
  await measureCounties({ ...rest, learning: { ...learning, measures: [broken] } })
  const faults = lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'Error')
  expect(faults.map(({ county }) => county)).toEqual([0, 34])
  expect(lines.join('')).not.toContain('Joon Field')
})

test('it runs by itself until it is stopped', async () => {
  lines.length = 0
  const keeping = keepMeasuring(parts(), 0.01)
  await expect.poll(() => lines.length, { timeout: 20_000 }).toBeGreaterThan(0)
  await keeping.stop()
  const heard = lines.length
  await new Promise((later) => setTimeout(later, 50))
  expect(lines).toHaveLength(heard)
})
