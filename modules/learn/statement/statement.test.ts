import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { takeAssessment } from '../assessment/take-assessment.ts'
import { awardCertificate } from '../certificate/award-certificate.ts'
import { listOwnCertificates } from '../certificate/certificate.queries.ts'
import { revokeCertificate } from '../certificate/renew-certificate.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { askSignOff } from '../progress/ask-sign-off.ts'
import { completeStep } from '../progress/complete-step.ts'
import { decideSignOff } from '../progress/decide-sign-off.ts'
import { nameSupervisor } from '../progress/name-supervisor.ts'
import { listAsked } from '../progress/sign-off.queries.ts'
import type { JsonObject } from '../record-store/shape.rules.ts'
import { faultOfStatement } from '../record-store/statement-shape.rules.ts'
import { type Learning, openLearning } from '../role/learning.ts'
import { statementRoutes } from './statement.routes.tsx'
import type { Statement } from './statement.ts'

type Person = Viewer & { readonly personId: string }
let world: World
let learning: Learning
let joon: Person
let lena: Person
beforeAll(async () => {
  world = await freshDatabase()
  learning = openLearning({ addresses: {}, secret: 'the secret of a test run, long enough' })
  joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  lena = await aColleague(world.database, { role: 'clinician_2', name: 'Lena Brook' })
  for (const person of [joon, lena]) await walk(person)
  await nameSupervisor(world.database, joon, lena.personId)
}, 60_000)
afterAll(() => world?.close())

/** Completes phase 0 of a clinician, tries the questions of phase 0.5, and takes a certificate. */
async function walk(person: Person): Promise<void> {
  const curriculum = await learning.curriculum()
  for (const step of curriculum.phase('clinician-1', '0', 'en')?.steps ?? [])
    await completeStep(world.database, person, step)
  const placed = curriculum.assessment('c1-05-check', 'en')
  if (placed) await takeAssessment(world.database, person, placed.assessment, { choices: {}, ratings: {} })
  await awardCertificate(world.database, person, learning, 'c1-0')
}

async function signFor(): Promise<void> {
  const curriculum = await learning.curriculum()
  const parts = { curriculum, measures: learning.measures }
  await askSignOff(world.database, joon, parts, 'c1-05-notes', { asked: lena.personId, note: 'I wrote two.' })
  const [request] = await world.database.asViewer(lena, listAsked)
  const decision = { decision: 'signed', note: 'Seen.' } as const
  await decideSignOff(world.database, lena, curriculum, request?.id ?? '', decision)
}

const seenBy = (viewer: Viewer) => visit(statementRoutes(learning), world.database, viewer)
const statementOf = async (viewer: Viewer) =>
  JSON.parse((await seenBy(viewer).get('/learn/own-record/record.json')).text) as Statement
const rowsOf = async (person: Person, table: string) =>
  (
    await sql<{ n: number }>`select count(*)::int as n from ${sql.table(`learn.${table}`)}
      where person_id = ${person.personId}`.execute(world.owner)
  ).rows[0]?.n

describe('what she takes along', () => {
  test('is everything of hers and nothing of anyone else’s', async () => {
    await signFor()
    const statement = await statementOf(joon)
    expect(statement.person).toEqual({ id: joon.personId, name: 'Joon Field' })
    expect(statement.tables.step_completion).toHaveLength(7)
    expect(statement.tables.assessment_attempt).toHaveLength(1)
    expect(statement.tables.certificate).toHaveLength(1)
    expect(statement.tables.sign_off).toHaveLength(1)
    expect(statement.tables.supervisor_naming).toHaveLength(1)
    for (const [table, rows] of Object.entries(statement.tables))
      for (const row of rows) expect(row.person_id, table).toBe(joon.personId)
  })

  test('holds what she signed for others without their names and notes', async () => {
    const { tables } = await statementOf(lena)
    const text = JSON.stringify(tables)
    expect(Object.keys(tables)).toContain('sign_off_request (asked_person_id)')
    expect(text).not.toContain('Joon Field')
    expect(text).not.toContain('I wrote two.')
  })

  test('is her completed steps as a table', async () => {
    const { text } = await seenBy(joon).get('/learn/own-record/completions.csv')
    const lines = text.trim().split('\r\n')
    expect(lines).toHaveLength(1 + 8)
    expect(lines[0]).toBe('Role,Phase,Step id,Step,How,Day')
    expect(lines.find((line) => line.includes('c1-05-notes'))).toContain(',signed,')
  })
})

test('her completed steps are statements that any learning record store takes, and name her nowhere', async () => {
  const path = '/learn/own-record/statements.json'
  const { text } = await seenBy(joon).get(path)
  const statements = JSON.parse(text) as JsonObject[]
  expect(statements).toHaveLength(8)
  expect(statements.map((one) => faultOfStatement(one))).toEqual(statements.map(() => null))
  expect(text).toContain(joon.personId)
  expect(text).not.toContain('Joon')
  expect((await seenBy(joon).get(path)).text).toBe(text)
})

describe('having it deleted', () => {
  test('takes a ticked box', async () => {
    expect((await seenBy(joon).post('/learn/own-record/forgetting', {})).status).toBe(422)
    expect(await rowsOf(joon, 'step_completion')).toBe(7)
  })

  test('deletes what is hers alone, and leaves everyone else’s as it was', async () => {
    const [certificate] = await world.database.asViewer(lena, listOwnCertificates)
    const director = await aColleague(world.database, { role: 'county_director' })
    await revokeCertificate(world.database, director, certificate?.code ?? '', 'Awarded by mistake.')
    const answer = await seenBy(joon).post('/learn/own-record/forgetting', { sure: 'yes' })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('Deleted.')
    const { tables } = await statementOf(joon)
    expect(tables).toEqual({})
    expect([await rowsOf(lena, 'step_completion'), await rowsOf(lena, 'assessment_attempt')]).toEqual([7, 1])
  })

  test('does not wash away a certificate that the county took back', async () => {
    await seenBy(lena).post('/learn/own-record/forgetting', { sure: 'yes' })
    expect(Object.keys((await statementOf(lena)).tables)).toEqual(['certificate', 'certificate_revocation'])
    expect(await awardCertificate(world.database, lena, learning, 'c1-0')).toMatchObject({ done: false })
  })

  test('is told in the trail, and done by nobody for nobody', async () => {
    const { rows } = await sql`select from audit.entry where kind = 'path.forgotten'`.execute(world.owner)
    expect(rows).toHaveLength(2)
    const { database } = world
    const nobody = { ...lena, personId: null }
    await expect(
      database.asViewer(nobody, (tx) => sql`select learn.forget_me()`.execute(tx)),
    ).rejects.toThrow('nobody asks')
  })
})
