import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { done, refused } from '#platform/outcome.ts'
import { anyone, type DatabaseRole, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import type { ConveningId } from '../convening/convening.ts'
import { listEvaluations } from '../evaluation/evaluation.queries.ts'
import { resultOf, wordsOf } from '../evaluation/evaluation.rules.ts'
import { evaluationSchema } from '../evaluation/evaluation.ts'
import { giveOwnEvaluation } from '../evaluation/give-evaluation.ts'
import { answerQuestion, assignQuestion, readNamedQuestions } from '../reply/answer-question.ts'
import { listOpenQuestions, listReplies } from '../reply/reply.queries.ts'
import { publishSummary, withdrawSummary } from './publish-summary.ts'
import { findSummary } from './summary.queries.ts'
import { shownOf } from './summary.rules.ts'

let now = Date.parse('2027-03-05T18:00:00Z')
let world: World
let director: Viewer
let counselor: Viewer
let convening: ConveningId
let question: string
const secret = 'the secret of a test'

beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  director = await staff('Marisol Arroyo', 'county_director', 'app_school_wide')
  counselor = await staff('Amara Stone', 'school_counselor', 'app_school_listed')
  convening = newId<'convening'>()
  const talk = newId()
  const seat = 'a'.repeat(24)
  question = newId()
  await sql`insert into convene.convening (county_id, id, kind, title, place_kind, place_name, starts_at, ends_at, state,
      announced_at, made_at, changed_at)
    values (0, ${convening}, 'convening', 'Spring convening', 'in_person', 'Hall', '2027-03-05 17:00Z',
      '2027-03-06 00:00Z', 'announced', '2027-01-01', '2027-01-01', '2027-01-01')`.execute(world.owner)
  await sql`insert into convene.talk (county_id, id, convening_id, title, starts_at, ends_at, made_at, changed_at)
    values (0, ${talk}, ${convening}, 'First weeks', '2027-03-05 17:00Z', '2027-03-05 18:00Z', '2027-01-01',
      '2027-01-01')`.execute(world.owner)
  await sql`insert into convene.live_room (county_id, talk_id, join_code, opened_at, questions_held)
    values (0, ${talk}, 'ABCDEFGH', '2027-03-05', false)`.execute(world.owner)
  await sql`insert into convene.live_seat (county_id, talk_id, seat, joined_at)
    values (0, ${talk}, ${seat}, '2027-03-05')`.execute(world.owner)
  for (const [id, body, state] of [
    [question, 'Who pays for an interpreter?', 'shown'],
    [newId(), 'Where is the room?', 'answered'],
    [newId(), 'Something unkind', 'hidden'],
  ] as const)
    await sql`insert into convene.live_question (county_id, id, talk_id, seat, body, asked_by, state, asked_at)
      values (0, ${id}, ${talk}, ${seat}, ${body}, 'A name', ${state}, '2027-03-05')`.execute(world.owner)
}, 120_000)
afterAll(() => world?.close())

async function staff(name: string, role: StaffRole, databaseRole: DatabaseRole): Promise<Viewer> {
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, ${name}, false)`.execute(
    world.owner,
  )
  await sql`insert into people.membership (county_id, id, person_id, role, title, starts_on, granted_as, reason)
    values (0, ${newId()}, ${personId}, ${role}, ${role}, '2026-07-01', 'a test', 'a test')`.execute(
    world.owner,
  )
  return { personId, label: name, roles: [role], databaseRole, county: 0, schools: [newId<'school'>()] }
}

const opinion = (given: object = {}) =>
  evaluationSchema.parse({
    useful: '4',
    practice: '5',
    voice: '3',
    access: '5',
    words: '',
    ...given,
  })
/** By the link of someone else who was there. */
const give = async (given: object = {}) => {
  const registration = newId<'registration'>()
  await sql`insert into convene.registration (county_id, id, convening_id, name, mail, language, role, registered_at,
      placed_at, changed_at)
    values (0, ${registration}, ${convening}, 'Someone', ${`${registration}@example.org`}, 'en', 'family', '2027-02-01',
      '2027-02-01', '2027-02-01')`.execute(world.owner)
  return giveOwnEvaluation(world.database, secret, { county: 0, registration }, opinion(given))
}
const evaluations = (viewer: Viewer) =>
  world.database.asViewer(viewer, (tx) => listEvaluations(tx, convening))

test('a question left open is named to someone, answered by them alone, and shown without who asked', async () => {
  const open = () => world.database.asViewer(director, (tx) => listOpenQuestions(tx, convening))
  expect((await open()).map(({ body }) => body)).toEqual(['Who pays for an interpreter?'])
  await expect(
    assignQuestion(world.database, counselor, convening, question, counselor.personId ?? ''),
  ).rejects.toThrow(NotFound)
  expect(await assignQuestion(world.database, director, convening, question, newId())).toEqual(
    refused('person'),
  )
  expect(
    (await assignQuestion(world.database, director, convening, question, counselor.personId ?? '')).done,
  ).toBe(true)
  await expect(answerQuestion(world.database, director, question, { body: 'Me?' })).rejects.toThrow(NotFound)
  expect(await readNamedQuestions(world.database, counselor)).toMatchObject([
    { question: 'Who pays for an interpreter?' },
  ])
  expect(
    await answerQuestion(world.database, counselor, question, { body: 'As for Jayden, the district.' }),
  ).toEqual(done(['student_name']))
  expect(await answerQuestion(world.database, counselor, question, { body: 'The district does.' })).toEqual(
    done([]),
  )
  expect(await readNamedQuestions(world.database, counselor)).toEqual([])
  expect(await open()).toEqual([])
  const seen = await world.database.asViewer(anyone(0), (tx) => listReplies(tx, convening))
  expect(seen).toEqual([
    { questionId: question, question: 'Who pays for an interpreter?', body: 'The district does.' },
  ])
})

test('what people thought is shown from five answers up, and no role reads it back at the door', async () => {
  for (let given = 0; given < 4; given += 1) expect(await give()).toEqual(done([]))
  expect(resultOf(await evaluations(director))).toBeNull()
  expect(wordsOf(await evaluations(director))).toEqual([])
  expect(await give({ useful: '5', words: 'More time to talk' })).toEqual(done([]))
  expect(resultOf(await evaluations(director))).toEqual({
    count: 5,
    means: { useful: 4.2, practice: 5, voice: 3, access: 5 },
  })
  expect(wordsOf(await evaluations(director))).toEqual(['More time to talk'])
  expect(await evaluations(counselor)).toEqual([])
  await expect(evaluations(anyone(0))).rejects.toThrow('permission denied')
})

test('an answer keeps no person and no hour, and asks about a name', async () => {
  expect(await give({ words: 'Jayden was there too' })).toEqual(done(['student_name']))
  const { rows } = await sql<{ columns: string; hours: number }>`select
      (select string_agg(attname, ' ' order by attnum) from pg_attribute
        where attrelid = 'convene.evaluation'::regclass and attnum > 0) as columns,
      (select count(distinct left(id::text, 13)) from convene.evaluation) as hours`.execute(world.owner)
  expect(rows[0]?.columns).toBe('county_id id convening_id useful practice voice access words given_on giver')
  expect(rows[0]?.hours).toBe(1)
})

test('it is open from the beginning until thirty days after', async () => {
  const at = now
  now = Date.parse('2027-03-05T16:59:00Z')
  expect(await give()).toEqual(refused('not_begun'))
  now = Date.parse('2027-04-05T00:01:00Z')
  expect(await give()).toEqual(refused('closed'))
  now = at
})

test('a summary is public once staff publish it, and gone when they take it away', async () => {
  const look = () => world.database.asViewer(anyone(0), (tx) => findSummary(tx, convening))
  const typed = { lead: 'We agreed on three things.', leadEs: 'Acordamos tres cosas.' }
  expect(await look()).toBeUndefined()
  await expect(publishSummary(world.database, counselor, convening, typed)).rejects.toThrow(NotFound)
  expect(
    await publishSummary(world.database, director, convening, { lead: 'Mateo told us.', leadEs: null }),
  ).toEqual(done(['student_name']))
  expect(await publishSummary(world.database, director, convening, typed)).toEqual(done([]))
  expect(await look()).toMatchObject({
    lead: 'We agreed on three things.',
    shown: { registered: 'few', came: 0, evaluation: { count: 5 } },
  })
  expect((await withdrawSummary(world.database, director, convening)).done).toBe(true)
  expect(await look()).toBeUndefined()
})

test('figures of a summary hide the small ones and what would give them away', () => {
  const roles = [
    { role: 'principal', count: 20 },
    { role: 'family', count: 4 },
    { role: 'leader', count: 15 },
  ]
  const shown = shownOf(41, roles, null)
  expect(shown.came).toBe(39)
  expect(shown.roles.map(({ came }) => came)).toEqual([20, 'few', 'few'])
  expect(shownOf(7, [{ role: 'family', count: 7 }], null)).toMatchObject({ registered: 'few', came: 'few' })
})
