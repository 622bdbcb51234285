import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audit } from '#platform/audit/audit.ts'
import { refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { takeAssessment } from '../assessment/take-assessment.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { type Learning, openLearning } from '../role/learning.ts'
import { completeStep } from './complete-step.ts'
import { measurePaths } from './measure-paths.ts'
import { endSupervisor, nameSupervisor } from './name-supervisor.ts'
import { supervisionRoutes } from './supervision.routes.tsx'
import { listOwnSupervisors, listSupervised } from './supervisor.queries.ts'

type Person = Viewer & { readonly personId: string }
let world: World
let learning: Learning
let joon: Person
let lena: Person
let other: Person
beforeAll(async () => {
  world = await freshDatabase()
  learning = openLearning({ addresses: {} })
  joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  lena = await aColleague(world.database, { role: 'clinician_2', name: 'Lena Brook' })
  other = await aColleague(world.database, { role: 'clinician_2', name: 'Someone Else' })
  const curriculum = await learning.curriculum()
  const say = curriculum.step('c1-1-around', 'en')?.step
  await completeStep(world.database, joon, say)
  await world.database.asViewer(joon, (tx) => audit(tx, { kind: 'sign_in.began', subjects: [] }))
  await measurePaths(world.database, 0, { curriculum, measures: learning.measures })
  const placed = curriculum.assessment('c1-05-check', 'en')
  if (placed) await takeAssessment(world.database, joon, placed.assessment, { choices: {}, ratings: {} })
})
afterAll(() => world?.close())

const seenBy = (viewer: Viewer) => visit(supervisionRoutes(learning), world.database, viewer)
const naming = async () => (await world.database.asViewer(joon, listOwnSupervisors))[0]?.id ?? ''
const rowsSeen = async (viewer: Viewer, table: string) =>
  (await world.database.asViewer(viewer, (tx) => sql`select from ${sql.table(`learn.${table}`)}`.execute(tx)))
    .rows.length

test('nobody reads a path until its learner names her', async () => {
  expect(await rowsSeen(lena, 'step_completion')).toBe(0)
  const principal = await aColleague(world.database, { role: 'principal' })
  expect(await nameSupervisor(world.database, joon, principal.personId)).toEqual(refused('not_a_supervisor'))
  expect(await nameSupervisor(world.database, lena, lena.personId)).toEqual(refused('not_a_supervisor'))
  expect((await nameSupervisor(world.database, joon, lena.personId)).done).toBe(true)
  expect(await nameSupervisor(world.database, joon, lena.personId)).toEqual(refused('named_already'))
})

test('she reads steps and figures, visits beside unbilled work, and no answer to any question', async () => {
  const page = await seenBy(lena).get(`/learn/supervision/${await naming()}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Joon Field')
  expect(page.text).toContain('Said to be done')
  expect(page.text).toMatch(/Measured: 1/)
  expect(page.text.indexOf('Billable encounters a week')).toBeLessThan(
    page.text.indexOf('unbilled work written down'),
  )
  const check = (await learning.curriculum()).step('c1-05-questions', 'en')?.step.title ?? ''
  expect(page.text).not.toContain(`>${check}<`)
  expect(await rowsSeen(lena, 'assessment_attempt')).toBe(0)
  expect((await seenBy(lena).get(`/learn/supervision/${await naming()}?lang=es`)).text).toContain('Medido: 1')
})

test('to anyone else it is not there, the county office included', async () => {
  const director = await aColleague(world.database, { role: 'county_director' })
  const away = await aColleague(world.database, { role: 'clinician_2', county: 34 })
  for (const viewer of [other, director, away]) {
    expect((await seenBy(viewer).get(`/learn/supervision/${await naming()}`)).status).toBe(404)
    expect(await world.database.asViewer(viewer, listSupervised)).toEqual([])
    expect(await rowsSeen(viewer, 'step_evidence')).toBe(0)
  }
  await expect(endSupervisor(world.database, other, await naming())).rejects.toThrow()
})

test('either ends it, and then the path is hers alone again', async () => {
  const id = await naming()
  await endSupervisor(world.database, lena, id)
  expect(await rowsSeen(lena, 'step_completion')).toBe(0)
  expect((await seenBy(lena).get(`/learn/supervision/${id}`)).status).toBe(404)
  expect((await nameSupervisor(world.database, joon, lena.personId)).done).toBe(true)
  await endSupervisor(world.database, joon, await naming())
  expect(await rowsSeen(lena, 'step_evidence')).toBe(0)
})

test('the page works by form alone', async () => {
  const browser = seenBy(joon)
  const named = await browser.post('/learn/supervision', { supervisor: lena.personId })
  expect(named.text).toContain('Lena Brook, since')
  expect((await browser.post('/learn/supervision', { supervisor: 'nobody' })).status).toBe(409)
  expect((await seenBy(lena).get('/learn/supervision')).text).toContain('The path of Joon Field')
  expect(browser.faults).toEqual([])
})
