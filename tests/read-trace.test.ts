import { type RawBuilder, sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { personRecords } from '#app/person-records.ts'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { traceReads } from '#platform/audit/trace-reads.ts'
import { rows } from '#platform/database.ts'
import { html, seeOther } from '#platform/http.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { everyRoute } from './who-may.ts'

const county = 34
type Known = Viewer & { readonly personId: string }
let world: World
let director: Known
let learner: Known
let supervisor: Known
let viewer: Viewer = anyone()
const naming = newId()
const message = newId()
const letter = newId()

beforeAll(async () => {
  world = await freshDatabase()
  director = await aColleague(world.database, { role: 'county_director', county, name: 'Dana Director' })
  learner = await aColleague(world.database, { role: 'school_counselor', county, name: 'Lee Learner' })
  supervisor = await aColleague(world.database, { role: 'school_counselor', county, name: 'Sol Supervisor' })
  await sql`insert into learn.supervisor_naming (county_id, id, person_id, person_name, supervisor_person_id,
      supervisor_name, named_at)
    values (${county}, ${naming}, ${learner.personId}, 'Lee Learner', ${supervisor.personId}, 'Sol', now())`.execute(
    world.owner,
  )
  await sql`insert into learn.step_completion (county_id, id, person_id, step_id, completed_at)
    values (${county}, ${newId()}, ${learner.personId}, 'a-step', now())`.execute(world.owner)
  await sql`insert into front.reach_out (county_id, id, asker, language, received_at)
    values (${county}, ${message}, 'job_seeker', 'en', now())`.execute(world.owner)
  await sql`insert into front.reach_out_words (county_id, id, reach_out_id, answers)
    values (${county}, ${message}, ${message}, '{"name": "Ada Quillfeather"}')`.execute(world.owner)
  await sql`insert into mail.message (county_id, id, kind, recipient, subject, body, written_at)
    values (${county}, ${letter}, 'a.test', 'ada@example.org', 'A test', 'A test', now())`.execute(
    world.owner,
  )
}, 120_000)
afterAll(() => world?.close())
beforeEach(() => sql`truncate audit.entry`.execute(world.owner))

const app = () =>
  serve({
    database: world.database,
    records: personRecords,
    routes: everyRoute(),
    log: openLog({ write: () => {} }),
    viewerOf: async () => viewer,
    languageOf: () => 'en',
    shell: ({ main }) => render(main),
    closed: () => ({ title: '', main: '' as never }),
    secure: false,
    trustedProxies: 0,
  })

type Entry = {
  readonly kind: string
  readonly personId: string | null
  readonly subjects: readonly string[]
  readonly detail: Readonly<Record<string, unknown>>
}

/** What one look leaves in the trail. */
async function trailOf(who: Viewer, path: string): Promise<readonly Entry[]> {
  viewer = who
  await sql`truncate audit.entry`.execute(world.owner)
  const answer = await app().request(`http://localhost${path}`)
  expect(answer.status, path).toBe(200)
  const { rows } =
    await sql<Entry>`select kind, person_id, subjects, detail from audit.entry order by id`.execute(
      world.owner,
    )
  // Ids alone: whatever a person's record says of them stays where it is.
  expect(JSON.stringify(rows)).not.toMatch(/Ada|ada@|Lee|Sol|Dana/)
  return rows
}

test('every page that shows someone’s record says whose it was, once for a request', async () => {
  const looks: readonly (readonly [Viewer, string, string, string])[] = [
    [director, '/people', 'record.read', learner.personId],
    [director, '/people/outbox', 'record.read', letter],
    [director, '/front/messages', 'record.read', message],
    // A verb of its own tells of it, and the door does not tell again.
    [director, `/front/messages/${message}`, 'reach_out.read', message],
    [supervisor, `/learn/supervision/${naming}`, 'record.read', learner.personId],
  ]
  for (const [who, path, kind, whose] of looks) {
    const trail = await trailOf(who, path)
    expect(
      trail.map((entry) => entry.kind),
      path,
    ).toEqual([kind])
    expect(trail[0]?.subjects, path).toContain(whose)
    expect(trail[0]?.subjects, path).not.toContain(who.personId)
    expect(trail[0]?.personId, path).toBe(who.personId)
  }
})

test('one’s own record, and what everyone may read, leaves no line', async () => {
  for (const path of ['/learn/own-record', '/learn/certificates', '/today', '/privacy'])
    expect(await trailOf(learner, path), path).toEqual([])
  for (const path of ['/certificates/no-such-code', '/privacy', '/we-need-you'])
    expect((await trailOf(anyone(county), path).catch(() => [])).length, path).toBe(0)
})

test('a file that someone takes away is in the trail with its route and its type', async () => {
  const [own] = await trailOf(learner, '/learn/own-record/record.json')
  expect(own).toMatchObject({
    kind: 'export.made',
    personId: learner.personId,
    detail: { route: '/learn/own-record/record.json', type: 'application/json; charset=utf-8', records: 0 },
  })
  const [counts] = await trailOf(director, '/learn/team/steps.csv')
  expect(counts).toMatchObject({ kind: 'export.made', detail: { type: 'text/csv; charset=utf-8' } })
})

/** The kinds and subjects that one question of a route leaves, whatever the route is. */
async function left(question: RawBuilder<unknown>, elsewhere = false) {
  await sql`truncate audit.entry`.execute(world.owner)
  const door = traceReads(world.database, director, '/a/new/route', personRecords)
  await door?.asViewer(director, (tx) => rows(tx, question))
  await door?.settle(elsewhere ? seeOther('/') : html({ title: '', main: '' as never }))
  const { rows: found } = await sql<Entry>`select kind, subjects, detail from audit.entry`.execute(
    world.owner,
  )
  return found.map(({ subjects, detail }) => [...subjects, detail.tables])
}

test('a new route cannot forget it: any question that brings a record out is told', async () => {
  expect(await left(sql`select id from front.reach_out`)).toEqual([[message, 'front.reach_out']])
  const joined = sql`select m.id from places.county c join front.reach_out_now m on m.county_id = c.id`
  expect(await left(joined)).toEqual([[message, 'front.reach_out_now']])
  const words = 'front.reach_out_words'
  expect(await left(sql`select answers from ${sql.table(words)}`)).toEqual([[words]])
  const hidden = sql`with one as (select answers from front.reach_out_words) select answers from one`
  expect(await left(hidden)).toEqual([[words]])
  // A count says nothing of anyone; who is sent elsewhere was shown nothing; one's own is one's own.
  expect(await left(sql`select count(*) from front.reach_out`)).toEqual([])
  expect(await left(sql`select id from front.reach_out`, true)).toEqual([])
  const mine = sql`select role from people.membership where person_id = ${director.personId}`
  expect(await left(mine)).toEqual([])
})

test('what an answer that goes on reads after it began is told before it is given', async () => {
  const door = traceReads(world.database, director, '/a/stream', personRecords)
  await door?.settle(html({ title: '', main: '' as never }))
  await door?.asViewer(director, (tx) => rows(tx, sql`select id from front.reach_out`))
  const { rows: found } = await sql<Entry>`select kind, subjects from audit.entry`.execute(world.owner)
  expect(found).toEqual([{ kind: 'record.read', subjects: [message] }])
})
