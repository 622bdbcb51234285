import { sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from '#db/practice/seeded-random.ts'
import { aDesk } from '#modules/plan/plan.factory.tsx'
import { plainAsks } from '#modules/plan/question/question.ts'
import { newId } from '#platform/ids.ts'
import { openLog } from '#platform/log.ts'
import { serve } from '#platform/serve.ts'
import { allRoles, anyone, type DatabaseRole, type Role, type Viewer } from '#platform/viewer.ts'
import { everyRoute } from '#tests/who-may.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'

/** The policy table, written by hand: who may open which page, and of which table its rows are. */
const office = ['county_director', 'county_coordinator'] as const
const pages = {
  '/people': { table: 'people.invitation', column: 'email', admits: office },
  '/people/visits': { table: 'people.vendor_visit', column: 'email', admits: office },
  '/people/outbox': { table: 'mail.message', column: 'recipient', admits: office },
  '/people/trail': { table: 'audit.entry', column: 'acting_as', admits: office },
  '/people/providers': { table: 'people.sign_in_provider', column: 'issuer', admits: ['county_director'] },
  '/front/messages': { table: 'front.reach_out', column: 'id', admits: office },
  // Closed to whoever is of no county yet.
  '/staff/openings': { table: 'staff.opening', column: 'title', admits: office, ofNone: false },
  '/learn/team/cohorts': { table: 'learn.cohort', column: 'name', admits: office },
  // Leaders of a school are shown what is entered for their school, and the office all of it.
  '/staff/placements': {
    table: 'staff.position',
    column: 'title',
    admits: [...office, 'principal', 'assistant_principal'],
  },
  // A public page of one county: it shows whoever asks what a visitor of that county is shown, and says nothing of others.
  '/counties/34/pages/careers': { table: 'staff.opening', column: 'title', admits: allRoles, of: 34 },
  '/counties/34/scenarios': { table: 'plan.shared_scenario', column: 'name', admits: allRoles, of: 34 },
  '/counties/34/calendars': { table: 'places.district', column: 'name', admits: allRoles, of: 34 },
} as const satisfies Record<string, PageRule>
type PageRule = { table: string; column: string; admits: readonly Role[]; of?: number; ofNone?: false }
type Path = keyof typeof pages

const clinicSide: readonly Role[] = [
  'clinician_1',
  'clinician_2',
  'associate',
  'graduate_intern',
  'billing_specialist',
  'health_center_partner',
]
const countyWide: readonly Role[] = [
  'county_director',
  'county_coordinator',
  'evaluator',
  'content_editor',
  'service',
]
const counties = [19, 30, 34, 37]
const nameIn = (county: number) => `someone${county}@example.org`
const messages = new Map(counties.map((county) => [county, newId<'reach_out'>()]))
/** Two schools of each county; whoever is bound to a school is bound to the first. */
const schools = new Map(counties.map((county) => [county, [newId<'school'>(), newId<'school'>()] as const]))
const postsIn = (county: number) => [`Post of one${county}`, `Post of two${county}`] as const
const providerIn = (county: number) => `https://school${county}.example`
/** What a page shows of a county's rows: texts that no other county's bear. */
const marked: Readonly<Partial<Record<Path, (county: number) => readonly string[]>>> = {
  '/people/providers': (county) => [providerIn(county)],
  '/front/messages': (county) => [messages.get(county) ?? ''],
  '/staff/placements': postsIn,
}
const marksOf = (path: Path, county: number) => marked[path]?.(county) ?? [nameIn(county)]

let world: World
beforeAll(async () => {
  world = await freshDatabase()
  for (const county of counties) await seedCounty(county)
})
afterAll(() => world?.close())

async function seedCounty(county: number): Promise<void> {
  const email = nameIn(county)
  await sql`insert into people.invitation (county_id, id, token_hash, name, email, role, title, starts_on, reason,
      invited_as, invited_at, expires_at)
    values (${county}, ${newId()}, ${newId()}, 'Invited', ${email}, 'evaluator', 'Evaluator', current_date, 'a test',
      'test', now(), now() + interval '9 days')`.execute(world.owner)
  await sql`insert into people.vendor_visit (county_id, id, token_hash, name, email, seen_as, reason, row_budget,
      granted_at, granted_by_id, ends_at)
    values (${county}, ${newId()}, ${newId()}, 'Visitor', ${email}, 'evaluator', 'a test', 9, now(), ${newId()},
      now() + interval '9 days')`.execute(world.owner)
  await sql`insert into audit.entry (county_id, id, kind, acting_as, subjects, detail, happened_at)
    values (${county}, ${newId()}, 'a.test', ${email}, '{}', '{}', now())`.execute(world.owner)
  await sql`insert into people.sign_in_provider (county_id, id, name, issuer, client_id, sealed_secret, domains,
      second_factor, entered_at, entered_by_id)
    values (${county}, ${newId()}, 'A school', ${providerIn(county)}, 'x', 'x', '{a.example}', 'never',
      now(), ${newId()})`.execute(world.owner)
  await sql`insert into front.reach_out (county_id, id, asker, language, received_at)
    values (${county}, ${messages.get(county)}, 'job_seeker', 'en', now())`.execute(world.owner)
  await sql`insert into staff.opening (county_id, id, role, title, place, weekly_hours, pay_low_cents, pay_high_cents,
      pay_per, languages, supervision, ends_on, entered_at)
    values (${county}, ${newId()}, 'clinician_1', ${email}, 'Everywhere', 40, 1, 2, 'year', '{en}', 'offered',
      current_date + 9, now())`.execute(world.owner)
  const personId = newId()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, 'Someone', false)`.execute(
    world.owner,
  )
  await sql`insert into learn.cohort (county_id, id, name, starts_on, person_id, made_at)
    values (${county}, ${newId()}, ${email}, current_date, ${personId}, now())`.execute(world.owner)
  await sql`insert into mail.message (county_id, id, kind, recipient, subject, body, written_at)
    values (${county}, ${newId()}, 'a.test', ${email}, 'A test', 'A test', now())`.execute(world.owner)
  const scenario = newId()
  await sql`insert into plan.scenario (county_id, id, name, asks, made_by_id, made_at, data_edition, model_version)
    values (${county}, ${scenario}, ${email}, ${JSON.stringify(plainAsks)}, ${personId}, now(), 'x', 'x')`.execute(
    world.owner,
  )
  await sql`insert into plan.scenario_share (county_id, id, scenario_id, name, asks, held_back, data_edition,
      model_version, shared_by_id, shared_name, shared_at)
    values (${county}, ${newId()}, ${scenario}, ${email}, ${JSON.stringify(plainAsks)}, 0, 'x', 'x', ${personId},
      'Someone', now())`.execute(world.owner)
  await seedSchools(county)
}

async function seedSchools(county: number): Promise<void> {
  const district = `${county}00001`
  await sql`insert into places.district (county_id, code, name, import_id)
    values (${county}, ${district}, ${nameIn(county)}, ${newId()})`.execute(world.owner)
  for (const [place, school] of (schools.get(county) ?? []).entries()) {
    const position = newId()
    await sql`insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
      values (${county}, ${school}, ${`${district}000000${place}`}, 'A school', ${district}, '2025-26', '2025-26',
        ${newId()})`.execute(world.owner)
    await sql`insert into staff.position (county_id, id, role, title, entered_at)
      values (${county}, ${position}, 'clinician_1', ${postsIn(county)[place]}, now())`.execute(world.owner)
    await sql`insert into staff.placement (county_id, id, position_id, school_id, weekdays, from_time, until_time,
        languages, starts_on, agreed_by, agreed_on, entered_at)
      values (${county}, ${newId()}, ${position}, ${school}, '{1}', '08:00', '15:00', '{en}', current_date,
        'A principal', current_date, now())`.execute(world.owner)
  }
}

function viewerOf(role: Role, county: number | null): Viewer {
  const databaseRole: DatabaseRole =
    role === 'anyone'
      ? 'app_public'
      : countyWide.includes(role)
        ? 'app_school_wide'
        : clinicSide.includes(role)
          ? 'app_clinic_listed'
          : 'app_school_listed'
  const [theirs] = (databaseRole.endsWith('_listed') && schools.get(county ?? -1)) || []
  return {
    ...anyone(county),
    personId: role === 'anyone' ? null : newId(),
    roles: [role],
    databaseRole,
    schools: theirs === undefined ? [] : [theirs],
  }
}

/** The database, asked past every page: what a table shows this viewer. */
function inDatabase(viewer: Viewer, path: Path): Promise<ReadonlySet<string>> {
  const { table, column } = pages[path]
  const query = sql<{ mark: string }>`select ${sql.ref(column)}::text as mark from ${sql.table(table)}`
  return world.database
    .asViewer(viewer, async (tx) => new Set((await query.execute(tx)).rows.map(({ mark }) => mark)))
    .catch((error: Error) => {
      if (error.message.includes('permission denied')) return new Set<string>()
      throw error
    })
}

test('policy table, database and pages agree in two thousand random requests', async () => {
  let viewer = anyone()
  const app = serve({
    database: world.database,
    routes: everyRoute(aDesk(world.database)),
    log: openLog({ write: () => {} }),
    viewerOf: async () => viewer,
    languageOf: () => 'en',
    shell: ({ main }) => render(main),
    closed: () => ({ title: '', main: '' as never }),
    secure: false,
    trustedProxies: 0,
  })
  const random = seededRandom(20_261_123)
  const paths = Object.keys(pages) as Path[]
  const found: string[] = []
  let opened = 0
  for (let request = 0; request < 2000; request += 1) {
    const [path, county] = [random.pick(paths), random.pick([null, ...counties])]
    // Half of the requests are the office's own, which are the ones that are shown something.
    const role = random.share() < 0.5 ? random.pick(pages[path].admits) : random.pick(allRoles)
    viewer = viewerOf(role, county)
    const rule: PageRule = pages[path]
    const admitted = rule.admits.includes(role) && (county !== null || rule.ofNone !== false)
    // What a page of one county shows does not depend on the county of whoever asks.
    const home = rule.of ?? county
    const shownBy = await inDatabase(rule.of === undefined ? viewer : anyone(rule.of), path)
    const answer = await app.request(`http://localhost${path}`)
    const text = await answer.text()
    if ((answer.status === 403) === admitted) found.push(`${role} ${path}: ${answer.status}`)
    if (answer.status === 200) opened += 1
    for (const [other, mark] of counties.flatMap((one) =>
      marksOf(path, one).map((mark) => [one, mark] as const),
    )) {
      const shown = text.includes(mark)
      if (shown !== (admitted && shownBy.has(mark)) || (shown && other !== home))
        found.push(`${role} of ${county} at ${path} and ${other}: ${shown}`)
    }
  }
  expect(found).toEqual([])
  expect(opened).toBeGreaterThan(500)
}, 300_000)
