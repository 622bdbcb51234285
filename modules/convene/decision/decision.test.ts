import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { seedPracticeCounty } from '#modules/places/index.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { listMail } from '#platform/mail/mail.queries.ts'
import { calendarDate } from '#platform/time.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { answerTask } from '../task/answer-task.ts'
import { countOpenTasks, listAnswers, listTasks, listTasksOf } from '../task/task.queries.ts'
import type { Task } from '../task/task.ts'
import { bringBack, countAnswers } from './bring-back.ts'
import { moveDue, publishDecision, raiseLimit, withdrawDecision } from './change-decision.ts'
import { findDecision, listDecisions, listRaised, listReturned } from './decision.queries.ts'
import { type DecisionId, decisionSchema } from './decision.ts'
import { keepCounty } from './keep-decisions.ts'
import { nameSteward } from './name-steward.ts'
import { dismissRaised, raiseDecision } from './raise-decision.ts'
import { wordDecision } from './word-decision.ts'

let now = new Date('2026-11-20T18:00:00Z')
let world: World
let schools: readonly { id: string; code: string; districtCode: string }[]
let office: Viewer & { personId: string }
let other: Viewer
const principals: Viewer[] = []

beforeAll(async () => {
  world = await freshDatabase(() => now)
  await seedPracticeCounty(world.database)
  schools = await world.database.asViewer(service('a test', 0), async (tx) => {
    const { rows } = await sql<{
      id: string
      code: string
      districtCode: string
    }>`select id, code, district_code
      from places.public_school where county_id = 0 order by code limit 6`.execute(tx)
    return rows
  })
  office = await aColleague(world.database, { role: 'county_coordinator', name: 'Devon Lark' })
  other = await aColleague(world.database, { role: 'county_director' })
  for (const { id, code } of schools)
    principals.push(await aColleague(world.database, { role: 'principal', place: code, schools: [id] }))
}, 120_000)
afterAll(() => world?.close())
beforeEach(() => {
  now = new Date('2026-11-20T18:00:00Z')
})

const as = <Result>(viewer: Viewer, work: Parameters<typeof world.database.asViewer<Result>>[1]) =>
  world.database.asViewer(viewer, work)
const typed = (more: Record<string, unknown> = {}) =>
  decisionSchema.parse({
    words: 'Every school counts first visits within ten days',
    takenBy: 'Fall convening',
    takenOn: '2026-11-20',
    kind: 'students',
    question: 'How many students had a first visit within ten days?',
    role: 'principal',
    scope: 'schools',
    school: schools.slice(0, 3).map(({ code }) => code),
    dueOn: '2026-12-04',
    ...more,
  })

async function decide(more: Record<string, unknown> = {}): Promise<DecisionId> {
  const outcome = await as(office, (tx) => wordDecision(tx, typed(more), 'https://example.org'))
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
async function taskOf(at: number, decision: DecisionId): Promise<Task> {
  const found = (await as(principals[at]!, listTasks)).find(({ decisionId }) => decisionId === decision)
  if (found === undefined) throw new Error('no task')
  return found
}
async function answer(at: number, decision: DecisionId, amount: number) {
  const task = await taskOf(at, decision)
  return as(principals[at]!, (tx) => answerTask(tx, task.id, { amount, choice: null }, task.answerId))
}

test('three schools are asked, answer, and what comes back is a total and a range', async () => {
  const id = await decide()
  expect(await as(principals[0]!, countOpenTasks)).toBe(1)
  expect(await as(principals[3]!, listTasks)).toEqual([])
  for (const [at, amount] of [40, 52, 33].entries()) await answer(at, id, amount)
  expect(await as(principals[0]!, countOpenTasks)).toBe(0)
  expect(await countAnswers(world.database, office, id)).toEqual({ asked: 3, answered: 3 })
  expect(await bringBack(world.database, office, id)).toMatchObject({ done: true })
  expect(await as(principals[4]!, (tx) => findDecision(tx, id))).toMatchObject({
    returned: {
      askedCount: 3,
      answeredCount: 3,
      shown: { total: { low: 121, high: 130 }, range: { low: 26, high: 100 } },
    },
  })
  // After it came back nothing moves any more.
  expect(await answer(0, id, 41)).toMatchObject({ refusal: 'already_returned' })
  expect(await bringBack(world.database, office, id)).toMatchObject({ refusal: 'already_returned' })
})

test('an answer that is changed while all are counted is in what comes back, or is told that it came too late', async () => {
  for (let time = 0; time < 5; time += 1) {
    const id = await decide()
    for (const [at, amount] of [40, 52, 33].entries()) await answer(at, id, amount)
    const [changed, back] = await Promise.all([answer(0, id, 140), bringBack(world.database, office, id)])
    expect(back.done).toBe(true)
    const returned = (await as(office, (tx) => findDecision(tx, id)))?.returned
    expect(returned?.shown).toMatchObject({ total: { low: changed.done ? 221 : 121 } })
  }
})

describe('until its last day', () => {
  test('an answer is changed, and its history stays', async () => {
    const id = await decide()
    await answer(0, id, 12)
    now = new Date('2026-11-20T18:01:00Z')
    await answer(0, id, 21)
    const task = await taskOf(0, id)
    expect(task.amount).toBe(21)
    expect((await as(principals[0]!, (tx) => listAnswers(tx, task.id))).map(({ amount }) => amount)).toEqual([
      21, 12,
    ])
    // Whoever had the first answer before them is told that there is another.
    const stale = as(principals[0]!, (tx) => answerTask(tx, task.id, { amount: 5, choice: null }, null))
    expect(await stale).toMatchObject({ refusal: 'answered_meanwhile' })
    // 23:30 of the last day in California is the next day elsewhere.
    now = new Date('2026-12-05T07:30:00Z')
    expect(await answer(0, id, 22)).toMatchObject({ done: true })
    now = new Date('2026-12-05T08:30:00Z')
    expect(await answer(0, id, 23)).toMatchObject({ refusal: 'past_due' })
  })

  test('it does not come back while a school has not answered', async () => {
    const id = await decide()
    await answer(0, id, 12)
    expect(await bringBack(world.database, office, id)).toMatchObject({ refusal: 'not_yet' })
    expect(await as(office, (tx) => moveDue(tx, id, calendarDate('2026-12-01')))).toMatchObject({
      refusal: 'not_later',
    })
    expect(await as(office, (tx) => moveDue(tx, id, calendarDate('2026-12-11')))).toMatchObject({
      done: true,
    })
    expect((await taskOf(0, id)).dueOn).toBe('2026-12-11')
    await expect(as(principals[0]!, (tx) => moveDue(tx, id, calendarDate('2026-12-30')))).rejects.toThrow(
      Forbidden,
    )
  })

  test('a withdrawn one asks nobody', async () => {
    const id = await decide()
    const task = await taskOf(0, id)
    await as(office, (tx) => withdrawDecision(tx, id, 'Asked twice'))
    expect((await as(principals[0]!, listTasks)).map(({ decisionId }) => decisionId)).not.toContain(id)
    const late = as(principals[0]!, (tx) => answerTask(tx, task.id, { amount: 5, choice: null }, null))
    expect(await late).toMatchObject({ refusal: 'withdrawn' })
  })
})

describe('who reads an answer', () => {
  test('on the clinic’s side a clinician of the school answers as the decision asks, and reads no other school’s', async () => {
    const id = await decide({ role: 'clinician_1' })
    const clinician = await aColleague(world.database, {
      role: 'clinician_1',
      name: 'Joon Field',
      schools: [schools[0]!.id],
    })
    expect(clinician.databaseRole).toBe('app_clinic_listed')
    expect(await as(clinician, countOpenTasks)).toBe(1)
    const [task] = await as(clinician, listTasks)
    const write = (amount: number, seen: string | null) =>
      as(clinician, (tx) => answerTask(tx, task!.id, { amount, choice: null }, seen))
    expect(await write(12, null)).toMatchObject({ done: true })
    expect(
      (await as(clinician, (tx) => listAnswers(tx, task!.id))).map(({ personName }) => personName),
    ).toEqual(['Joon Field'])
    expect(await countAnswers(world.database, office, id)).toEqual({ asked: 3, answered: 1 })
    const stranger = await aColleague(world.database, { role: 'clinician_1', schools: [schools[1]!.id] })
    expect((await as(stranger, listTasks)).map((one) => [one.schoolId, one.amount])).toEqual([
      [schools[1]!.id, null],
    ])
    await expect(
      as(stranger, (tx) => answerTask(tx, task!.id, { amount: 5, choice: null }, null)),
    ).rejects.toThrow(NotFound)
    // The principal of the school was not asked, and nothing of the school's own records lies on the clinic's side.
    await expect(
      as(principals[0]!, (tx) => answerTask(tx, task!.id, { amount: 5, choice: null }, null)),
    ).rejects.toThrow(NotFound)
    await expect(as(clinician, (tx) => sql`select from convene.sign_up`.execute(tx))).rejects.toThrow(
      'permission denied',
    )
    const forged = as(clinician, (tx) =>
      sql`insert into convene.answer (county_id, id, task_id, decision_id, school_id, amount, person_id, person_name, answered_at)
        select 0, ${newId()}, id, decision_id, school_id, 7, ${principals[0]!.personId}, 'Someone', now()
        from convene.task where decision_id = ${id}`.execute(tx),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  test('the school itself and whoever was named to; no other school, no other staff of the county, no visitor', async () => {
    const id = await decide()
    await answer(0, id, 4)
    const task = await taskOf(0, id)
    const amounts = (viewer: Viewer) =>
      as(viewer, async (tx) => (await listTasksOf(tx, id)).flatMap(({ amount }) => amount ?? []))
    expect(await amounts(office)).toEqual([4])
    expect(await amounts(principals[0]!)).toEqual([4])
    expect(await amounts(principals[1]!)).toEqual([])
    expect(await amounts(other)).toEqual([])
    await expect(
      as(principals[1]!, (tx) => answerTask(tx, task.id, { amount: 5, choice: null }, null)),
    ).rejects.toThrow(NotFound)
    const visitor: Viewer = {
      ...principals[0]!,
      personId: null,
      roles: ['anyone'],
      databaseRole: 'app_public',
    }
    await expect(as(visitor, (tx) => sql`select from convene.answer`.execute(tx))).rejects.toThrow(
      'permission denied',
    )
    expect(await as(visitor, listDecisions)).toEqual([])
  })

  test('who was named names another; nobody names themselves', async () => {
    const id = await decide()
    await answer(0, id, 4)
    const third = await aColleague(world.database, { role: 'county_director' })
    const name = (by: Viewer, whom: Viewer) => as(by, (tx) => nameSteward(tx, id, whom.personId ?? ''))
    await expect(name(third, third)).rejects.toThrow(Forbidden)
    const forged = as(third, (tx) =>
      sql`insert into convene.decision_steward (county_id, decision_id, person_id)
        values (0, ${id}, ${third.personId})`.execute(tx),
    )
    await expect(forged).rejects.toThrow('row-level security')
    await expect(name(office, principals[0]!)).rejects.toThrow(NotFound)
    await name(office, third)
    const read = await as(third, async (tx) =>
      (await listTasksOf(tx, id)).flatMap(({ amount }) => amount ?? []),
    )
    expect(read).toEqual([4])
  })

  test('a school writes no other school’s answer, and nobody in another’s name', async () => {
    const id = await decide()
    const task = await taskOf(0, id)
    const forge = (viewer: Viewer, person: string | null) =>
      as(viewer, (tx) =>
        sql`insert into convene.answer (county_id, id, task_id, decision_id, school_id, amount, person_id, person_name,
            answered_at)
          values (0, ${newId()}, ${task.id}, ${id}, ${task.schoolId}, 5, ${person}, 'x', now())`.execute(tx),
      )
    await expect(forge(principals[1]!, principals[1]!.personId)).rejects.toThrow('row-level security')
    await expect(forge(principals[0]!, principals[1]!.personId)).rejects.toThrow('row-level security')
    await expect(forge(office, office.personId)).rejects.toThrow('permission denied')
  })

  test('only the service that counts writes what comes back', async () => {
    const id = await decide()
    const forged = as(office, (tx) =>
      sql`insert into convene.decision_return (county_id, decision_id, asked_count, answered_count, least, shown, returned_at)
        values (0, ${id}, 3, 3, 5, '{}', now())`.execute(tx),
    )
    await expect(forged).rejects.toThrow('row-level security')
  })

  test('a role that was not asked does not find it', async () => {
    const id = await decide({ role: 'school_counselor' })
    expect((await as(principals[0]!, listTasks)).map(({ decisionId }) => decisionId)).not.toContain(id)
  })
})

test('the public reads what was published and what came back, and no more', async () => {
  const id = await decide()
  const visitor: Viewer = { ...service('x', 0), roles: ['anyone'], databaseRole: 'app_public' }
  for (const [at, amount] of [40, 52, 33].entries()) await answer(at, id, amount)
  await bringBack(world.database, office, id)
  expect(await as(visitor, (tx) => findDecision(tx, id))).toBeUndefined()
  await as(office, (tx) => publishDecision(tx, id, true))
  expect((await as(visitor, (tx) => listReturned(tx, now, 3))).map((one) => one.id)).toEqual([id])
  await expect(
    as(visitor, (tx) => sql`select person_name from convene.decision`.execute(tx)),
  ).rejects.toThrow('permission denied')
  await as(office, (tx) => publishDecision(tx, id, false))
  expect(await as(visitor, (tx) => listReturned(tx, now, 3))).toEqual([])
})

test.each([
  [{ scope: 'schools', school: ['00000000000000', '1', '2'] }, 'no_such_school'],
  [{ dueOn: '2026-11-19' }, 'due_in_the_past'],
  [{ kind: 'yes_no' }, 'too_few_schools'],
])('%o is refused, and nothing is written', async (more, refusal) => {
  const before = (await as(office, listDecisions)).length
  expect(await as(office, (tx) => wordDecision(tx, typed(more), ''))).toMatchObject({ refusal })
  expect((await as(office, listDecisions)).length).toBe(before)
})

describe('a decision raised in a talk', () => {
  const raise = async (viewer: Viewer) => {
    const conveningId = newId<'convening'>()
    await sql`insert into convene.convening (county_id, id, kind, title, place_kind, starts_at, ends_at, made_at, changed_at)
      values (0, ${conveningId}, 'convening', 'Fall convening', 'online', now(), now() + interval '1 day', now(), now())`.execute(
      world.owner,
    )
    return as(viewer, (tx) =>
      raiseDecision(tx, { conveningId, talkId: null, words: ' We count first visits ' }),
    )
  }
  test('is a draft until the office words it, once', async () => {
    const clinician = await aColleague(world.database, { role: 'clinician_1', schools: [schools[0]!.id] })
    const raised = await raise(clinician)
    expect((await as(office, listRaised)).map(({ words }) => words)).toContain('We count first visits')
    const id = await decide({ raised })
    expect((await as(office, (tx) => findDecision(tx, id)))?.conveningId).not.toBeNull()
    expect((await as(office, listRaised)).map((one) => one.id)).not.toContain(raised)
    const again = as(office, (tx) => wordDecision(tx, typed({ raised }), ''))
    expect(await again).toMatchObject({ refusal: 'already_worded' })
  })
  test('or until it is set aside', async () => {
    const raised = await raise(office)
    await expect(as(principals[0]!, (tx) => dismissRaised(tx, raised))).rejects.toThrow(Forbidden)
    expect(await as(office, (tx) => dismissRaised(tx, raised))).toMatchObject({ done: true })
    expect(await as(office, (tx) => wordDecision(tx, typed({ raised }), ''))).toMatchObject({ done: false })
  })
})

describe('letters', () => {
  test('go to those who answer, name nobody, and remind only who has not answered, each once', async () => {
    const addresses = ['p0@example.org', 'p1@example.org', 'p2@example.org']
    for (const [at, email] of addresses.entries()) await invite(principals[at]!, email)
    const id = await decide()
    await answer(0, id, 12)
    const sent = async () =>
      (await as(office, listMail))
        .filter(({ kind }) => kind === 'decision.task')
        .map(({ recipient }) => recipient)
    expect((await sent()).toSorted()).toEqual(addresses)
    now = new Date('2026-12-02T18:00:00Z')
    const keeping = { database: world.database, origin: 'https://example.org' }
    await keepCounty(keeping, 0)
    await keepCounty(keeping, 0)
    const mail = (await as(office, listMail)).filter(({ kind }) => kind === 'decision.task')
    const reminded = mail.filter(({ writtenAt }) => writtenAt >= now).map(({ recipient }) => recipient)
    expect(reminded.filter((one) => one === 'p0@example.org').length).toBeLessThan(
      reminded.filter((one) => one === 'p1@example.org').length,
    )
    expect(mail[0]?.subject).toBe('A question for your school / Una pregunta para su escuela')
    expect(mail[0]?.body).toContain('https://example.org/impact/tasks')
    expect(mail.map(({ subject, body }) => `${subject} ${body}`).join()).not.toMatch(/ten days|Someone/)
  })

  test('past the last day, what came in comes back by itself', async () => {
    const id = await decide()
    await answer(0, id, 12)
    now = new Date('2026-12-05T18:00:00Z')
    await keepCounty({ database: world.database, origin: '' }, 0)
    expect((await as(other, (tx) => findDecision(tx, id)))?.returned).toMatchObject({
      askedCount: 3,
      answeredCount: 1,
      shown: { total: null },
    })
  })
})

test('of two lists that differ by one school the second shows nothing; the same list again does', async () => {
  const back = async (count: number, answers: readonly number[]) => {
    const id = await decide({
      question: `Asked ${newId()}`,
      school: schools.slice(0, count).map(({ code }) => code),
    })
    for (const [at, amount] of answers.entries()) await answer(at, id, amount)
    await bringBack(world.database, office, id)
    return (await as(office, (tx) => findDecision(tx, id)))?.returned?.shown
  }
  expect(await back(4, [61, 62, 63, 64])).toMatchObject({ total: { low: 241 } })
  expect(await back(5, [61, 62, 63, 64, 7])).toEqual({
    kind: 'students',
    total: null,
    range: null,
    near: true,
  })
  expect(await back(4, [61, 62, 63, 64])).toMatchObject({ total: { low: 241 } })
  expect(await back(5, [71, 62, 68, 64, 7])).toMatchObject({ total: { low: 271 } })
})

test('a limit is raised and never lowered, whoever writes it', async () => {
  expect(await as(office, (tx) => raiseLimit(tx, 'students', 11))).toMatchObject({ refusal: 'only_raised' })
  expect(await as(office, (tx) => raiseLimit(tx, 'students', 30))).toMatchObject({ done: true })
  expect(await as(office, (tx) => raiseLimit(tx, 'students', 20))).toMatchObject({ refusal: 'only_raised' })
  const forged = as(office, (tx) =>
    sql`insert into convene.shown_limit (county_id, id, counted, least, person_id, set_at)
      values (0, ${newId()}, 'students', 20, ${office.personId}, now())`.execute(tx),
  )
  await expect(forged).rejects.toThrow('a limit is only raised')
})

/** As if they had been invited by mail and accepted. */
async function invite(viewer: Viewer, email: string): Promise<void> {
  const invitation = newId()
  await sql`insert into people.invitation (county_id, id, token_hash, name, email, role, title, starts_on, reason,
      invited_as, invited_at, expires_at)
    values (0, ${invitation}, ${newId()}, 'Invited', ${email}, 'principal', 'Principal', current_date, 'a test', 'test',
      now(), now() + interval '9 days')`.execute(world.owner)
  await sql`insert into people.invitation_acceptance (county_id, invitation_id, membership_id, accepted_at)
    select 0, ${invitation}, id, now() from people.membership
    where county_id = 0 and person_id = ${viewer.personId}`.execute(world.owner)
}
