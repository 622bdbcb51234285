import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { done, refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { openCurriculum } from '../role/open-curriculum.ts'
import { askSignOff } from './ask-sign-off.ts'
import { completeStep, reopenStep } from './complete-step.ts'
import { decideSignOff, withdrawSignOff } from './decide-sign-off.ts'
import { keepEvidence } from './keep-evidence.ts'
import type { Measure } from './measure.ts'
import { listOwnFacts } from './progress.queries.ts'
import { standingOf } from './progress.rules.ts'
import { readProgress } from './read-progress.ts'
import { insertSignOff, listAsked } from './sign-off.queries.ts'

let world: World
let curriculum: Curriculum
type Person = Viewer & { readonly personId: string }
let joon: Person
let priya: Person
let devon: Person
let tomas: Person
beforeAll(async () => {
  // What happens later happens later: a second passes between any two things.
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
  curriculum = await openCurriculum()()
  joon = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field' })
  priya = await aColleague(world.database, { role: 'school_counselor', name: 'Priya Stone' })
  devon = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
  tomas = await aColleague(world.database, { role: 'principal', name: 'Tomas Ridge' })
})
afterAll(() => world?.close())

const stepOf = (id: string) => curriculum.step(id, 'en')?.step
const kinds = async (viewer: Viewer) =>
  (await world.database.asViewer(viewer, listOwnFacts)).map(({ stepId, kind }) => `${stepId} ${kind}`)
const parts = () => ({ curriculum, measures: [] })
/** Said by the learner, signed by the coordinator, signed where no floor measures it yet. */
const said = 'c1-1-around'
const signed = 'c1-1-principal'
const measured = 'c1-1-venn'

describe('a step the learner says', () => {
  test('is done, taken back and done again, and all of it stays', async () => {
    for (const viewer of [joon, priya]) {
      expect(await completeStep(world.database, viewer, stepOf(said))).toEqual(done(stepOf(said)))
      expect(await completeStep(world.database, viewer, stepOf(said))).toEqual(refused('already_done'))
      expect(await reopenStep(world.database, viewer, stepOf(said))).toEqual(done(stepOf(said)))
      expect(await reopenStep(world.database, viewer, stepOf(said))).toEqual(refused('not_done'))
      await completeStep(world.database, viewer, stepOf(said))
      expect(await kinds(viewer)).toEqual([`${said} completed`, `${said} reopened`, `${said} completed`])
    }
  })

  test('is hers: not the widest role of the county sees it', async () => {
    const director = await aColleague(world.database, { role: 'county_director' })
    for (const stranger of [director, devon, tomas]) {
      expect(await kinds(stranger)).toEqual([])
      for (const table of ['step_completion', 'step_reopening']) {
        const rows = await world.database.asViewer(stranger, (tx) =>
          sql`select from ${sql.table(`learn.${table}`)}`.execute(tx),
        )
        expect(rows.rows).toEqual([])
      }
    }
  })

  test('cannot be said of a step that someone signs, nor for another person', async () => {
    expect(await completeStep(world.database, joon, stepOf(signed))).toEqual(refused('not_yours_to_say'))
    expect(await completeStep(world.database, joon, stepOf('no-such-step'))).toEqual(refused('step_gone'))
    const forged = world.database.asViewer(joon, (tx) =>
      sql`insert into learn.step_completion (county_id, id, person_id, step_id, completed_at)
        values (0, ${newId()}, ${priya.personId}, ${said}, now())`.execute(tx),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })
})

describe('a step that a colleague signs', () => {
  const ask = (asked: string, learner: Viewer = joon) =>
    askSignOff(world.database, learner, parts(), signed, { asked, note: 'We met on the 9th.' })
  const waiting = async (viewer: Viewer) =>
    (await world.database.asViewer(viewer, listAsked)).filter(({ decision }) => decision === null)

  test('is asked of one who may, and never of oneself', async () => {
    expect(await ask(priya.personId)).toEqual(refused('not_a_signer'))
    expect(await ask(newId())).toEqual(refused('not_a_signer'))
    const own = await askSignOff(world.database, devon, parts(), signed, {
      asked: devon.personId,
      note: null,
    })
    expect(own).toEqual(refused('not_a_signer'))
    expect((await ask(devon.personId)).done).toBe(true)
    expect(await ask(devon.personId)).toEqual(refused('already_asked'))
  })

  test('is seen by the one who was asked and by nobody else', async () => {
    expect((await waiting(devon)).map(({ personName, stepId }) => [personName, stepId])).toEqual([
      ['Joon Field', signed],
    ])
    expect(await waiting(tomas)).toEqual([])
    // What she was asked does not become part of her own path.
    expect(await kinds(devon)).toEqual([])
  })

  test('is signed once, by her alone, and only with a reason refused', async () => {
    const [request] = await waiting(devon)
    const id = request?.id ?? ''
    const decide = (viewer: Viewer, decision: 'signed' | 'not_yet', note: string | null = null) =>
      decideSignOff(world.database, viewer, curriculum, id, { decision, note })
    await expect(decide(tomas, 'signed')).rejects.toThrow(NotFound)
    await expect(decide(joon, 'signed')).rejects.toThrow(NotFound)
    expect(await decide(devon, 'not_yet')).toEqual(refused('reason_missing'))
    const both = await Promise.all([decide(devon, 'signed'), decide(devon, 'signed')])
    expect(both.map((outcome) => outcome.done).sort()).toEqual([false, true])
    const { progress } = await readProgress(world.database, joon, [], [])
    const step = stepOf(signed)
    expect(step && standingOf(step, progress)).toMatchObject({
      state: 'done',
      how: 'signed',
      who: 'Devon Lark',
    })
  })

  test('a signature is taken back with a reason, and the learner reads it', async () => {
    const [request] = await world.database.asViewer(devon, listAsked)
    const id = request?.id ?? ''
    expect(await withdrawSignOff(world.database, devon, id, null)).toEqual(refused('reason_missing'))
    expect((await withdrawSignOff(world.database, devon, id, 'Wrong day.')).done).toBe(true)
    expect(await withdrawSignOff(world.database, devon, id, 'Again')).toEqual(refused('not_signed'))
    const { progress } = await readProgress(world.database, joon, [], [])
    const step = stepOf(signed)
    expect(step && standingOf(step, progress)).toMatchObject({ state: 'not_yet', note: 'Wrong day.' })
  })

  test('one who lost the role since cannot sign', async () => {
    await ask(devon.personId)
    const [request] = await waiting(devon)
    const moved: Viewer = { ...devon, roles: ['family_navigator'] }
    const outcome = await decideSignOff(world.database, moved, curriculum, request?.id ?? '', {
      decision: 'signed',
      note: null,
    })
    expect(outcome).toEqual(refused('not_a_signer'))
  })

  test('the database takes no signature from one who was not asked', async () => {
    const [request] = await waiting(devon)
    if (!request) throw new Error('nothing waits')
    const forged = world.database.asViewer(joon, (tx) =>
      insertSignOff(tx, request, { decision: 'signed', note: null }),
    )
    // The row names the request's parties, and she is not the one it asks.
    await expect(forged).rejects.toThrow(/foreign key|row-level security/)
  })
})

describe('a step done by evidence', () => {
  const confirmed = (value: number | null): Measure => ({
    name: 'who-does-what-confirmed',
    read: async (_tx, scope) => (scope === 'school' ? value : null),
  })
  const phase = () => {
    const found = curriculum.phase('clinician-1', '1', 'en')
    if (!found) throw new Error('the phase is gone')
    return found
  }
  const standing = async (measures: readonly Measure[]) => {
    const step = stepOf(measured)
    if (!step) throw new Error('the step is gone')
    const { progress } = await readProgress(world.database, joon, measures, [step])
    return standingOf(step, progress)
  }

  test('while no floor measures it, it is signed and reads signed', async () => {
    const asked = await askSignOff(world.database, joon, parts(), measured, {
      asked: tomas.personId,
      note: null,
    })
    expect(asked.done).toBe(true)
    expect(await standing([])).toMatchObject({ state: 'asked', who: 'Tomas Ridge' })
  })

  test('once a floor measures it, no colleague is asked', async () => {
    const measures = [confirmed(0)]
    const asked = await askSignOff(world.database, joon, { curriculum, measures }, measured, {
      asked: tomas.personId,
      note: null,
    })
    expect(asked).toEqual(refused('measured_instead'))
    expect(await standing(measures)).toEqual({ state: 'open' })
    expect(await standing([confirmed(1)])).toEqual({ state: 'done', how: 'measured', at: null, value: 1 })
  })

  test('a figure that is kept stays when the figure falls, and is kept once', async () => {
    expect(await keepEvidence(world.database, joon, [confirmed(0)], [phase()])).toBe(0)
    expect(await keepEvidence(world.database, joon, [confirmed(1)], [phase()])).toBe(1)
    expect(await keepEvidence(world.database, joon, [confirmed(1)], [phase()])).toBe(0)
    expect(await standing([confirmed(0)])).toMatchObject({ state: 'done', how: 'measured', value: 1 })
  })

  test('no learner writes evidence', async () => {
    for (const viewer of [joon, priya]) {
      const forged = world.database.asViewer(viewer, (tx) =>
        sql`insert into learn.step_evidence (county_id, id, person_id, step_id, measure, scope, value, comparison,
            threshold, measured_at)
          values (0, ${newId()}, ${viewer.personId}, 'c1-1-ten', 'x', 'person', 10, '>=', 10, now())`.execute(
          tx,
        ),
      )
      await expect(forged).rejects.toThrow('permission denied')
    }
  })

  test('a figure below its mark cannot be stored as evidence at all', async () => {
    const wrong =
      sql`insert into learn.step_evidence (county_id, id, person_id, step_id, measure, scope, value,
        comparison, threshold, measured_at)
      values (0, ${newId()}, ${joon.personId}, 'c1-1-ten', 'x', 'person', 9, '>=', 10, now())`.execute(
        world.owner,
      )
    await expect(wrong).rejects.toThrow('check constraint')
  })
})

test('what happened is told to floors above, without a name', async () => {
  const { rows } = await sql<{ kind: string; viewerLabel: string }>`
    select distinct kind, viewer_label from app.event where kind like 'learn.%' order by kind`.execute(
    world.owner,
  )
  expect(rows.map(({ kind }) => kind)).toEqual([
    'learn.sign_off_asked',
    'learn.sign_off_signed',
    'learn.sign_off_withdrawn',
    'learn.step_completed',
    'learn.step_measured',
    'learn.step_reopened',
  ])
  expect(rows.map(({ viewerLabel }) => viewerLabel)).not.toContain('Joon Field')
})
