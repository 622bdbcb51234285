import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { refused } from '#platform/outcome.ts'
import { anyone, type DatabaseRole, type StaffRole, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { insertPost } from './discussion.queries.ts'
import type { PostId, PostTyped, TopicId } from './discussion.ts'
import {
  actOnTopic,
  changePost,
  moderatePost,
  openTopic,
  readReported,
  readTopic,
  readTopics,
  reportPost,
  withdrawPost,
  writePost,
} from './talk-over.ts'

let now = Date.parse('2027-02-01T18:00:00Z')
let world: World
let counselor: Viewer
let clinician: Viewer
let principal: Viewer
let director: Viewer
let elsewhere: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  counselor = await staff('Amara Stone', 'school_counselor', 'app_school_listed')
  clinician = await staff('Joon Field', 'clinician_1', 'app_clinic_listed')
  principal = await staff('Tomas Ridge', 'principal', 'app_school_listed')
  director = await staff('Marisol Arroyo', 'county_director', 'app_school_wide')
  elsewhere = await staff('Someone Else', 'school_counselor', 'app_school_listed', 1)
}, 120_000)
afterAll(() => world?.close())

async function staff(
  label: string,
  role: StaffRole,
  databaseRole: DatabaseRole,
  county = 0,
): Promise<Viewer> {
  const personId = newId<'person'>()
  await sql`insert into people.person (id, display_name, practice) values (${personId}, ${label}, false)`.execute(
    world.owner,
  )
  return { personId, label, roles: [role], databaseRole, county, schools: [newId<'school'>()] }
}

async function topic(viewer = counselor, audience: 'all' | StaffRole = 'all'): Promise<TopicId> {
  const typed = { audience, title: 'First weeks', body: 'How do you begin the year?' }
  const answer = await openTopic(world.database, viewer, typed)
  if (answer.kind === 'asked') throw new Error(answer.signs.join())
  return answer.result
}
async function post(viewer: Viewer, on: TopicId, body = 'With one question a day.'): Promise<PostId> {
  // Posts are read in the order of their moments.
  now += 1
  const answer = await write(viewer, on, { body })
  if (answer.kind === 'asked') throw new Error(answer.signs.join())
  return answer.result
}
/** Writes where the topic is open. */
async function write(viewer: Viewer, on: TopicId, typed: PostTyped) {
  const outcome = await writePost(world.database, viewer, on, typed)
  if (!outcome.done) throw new Error(outcome.refusal)
  return outcome.result
}
const read = (viewer: Viewer, on: TopicId) => readTopic(world.database, viewer, on)
const bodies = async (viewer: Viewer, on: TopicId) => (await read(viewer, on)).posts.map(({ body }) => body)

test('staff of both sides talk in one topic, and no other county reads it', async () => {
  const on = await topic()
  await post(clinician, on)
  expect(await bodies(principal, on)).toEqual(['How do you begin the year?', 'With one question a day.'])
  await expect(read(elsewhere, on)).rejects.toThrow(NotFound)
  expect(await readTopics(world.database, elsewhere)).toEqual([])
  await expect(
    world.database.asViewer(anyone(0), (tx) => sql`select from convene.discussion_post`.execute(tx)),
  ).rejects.toThrow('permission denied')
})

test('a role’s topic is there for that role and for who keeps order', async () => {
  const on = await topic(counselor, 'school_counselor')
  await expect(read(principal, on)).rejects.toThrow(NotFound)
  await expect(post(principal, on)).rejects.toThrow(NotFound)
  await expect(topic(principal, 'school_counselor')).rejects.toThrow(NotFound)
  expect((await read(director, on)).posts).toHaveLength(1)
  expect((await readTopics(world.database, principal)).map(({ id }) => id)).not.toContain(on)
})

test('the check asks before anything is written, and again after a change', async () => {
  const on = await topic()
  const body = 'Jayden was absent again.'
  const asked = await write(counselor, on, { body })
  expect(asked).toEqual({ kind: 'asked', signs: ['student_name'] })
  expect(await bodies(counselor, on)).toHaveLength(1)
  const mine = await post(counselor, on)
  expect(await changePost(world.database, counselor, mine, { body })).toEqual({
    done: true,
    result: { kind: 'asked', signs: ['student_name'] },
  })
  now += 1
  const sure = await write(counselor, on, {
    body: 'Jayden is a colleague of ours.',
    sure: 'yes',
  })
  expect(sure.kind).toBe('posted')
  expect((await read(director, on)).posts.at(-1)?.signs).toEqual(['student_name'])
  expect((await write(principal, on, { body: 'Amara is right.' })).kind).toBe('posted')
})

test('one’s own post is changed or taken back for fifteen minutes, and nothing of it is kept', async () => {
  const on = await topic()
  const mine = await post(counselor, on, 'What I should not have said')
  expect(await changePost(world.database, principal, mine, { body: 'Mine now' })).toEqual(
    refused('not_yours'),
  )
  now += 14 * 60_000
  await changePost(world.database, counselor, mine, { body: 'Better' })
  expect(await bodies(principal, on)).toContain('Better')
  await withdrawPost(world.database, counselor, mine)
  expect(await withdrawPost(world.database, counselor, mine)).toEqual(refused('gone'))
  const { rows } = await sql`select from convene.discussion_post where body like '%should not%'
    or body = 'Better'`.execute(world.owner)
  expect(rows).toHaveLength(0)
  const other = await post(counselor, on)
  now += 15 * 60_000 + 1000
  expect(await withdrawPost(world.database, counselor, other)).toEqual(refused('too_late'))
})

test('no row policy lets one change another’s post, whatever the code says', async () => {
  const on = await topic()
  const theirs = await post(counselor, on)
  const changed = await world.database.asViewer(director, async (tx) => {
    const { rows } = await sql`update convene.discussion_post set body = 'Not mine' where id = ${theirs}
      returning id`.execute(tx)
    return rows.length
  })
  expect(changed).toBe(0)
})

test('a report is looked at by the county office; hiding keeps its reason and is undone', async () => {
  const on = await topic()
  const told = await post(counselor, on)
  await reportPost(world.database, principal, told, 'names_student')
  await reportPost(world.database, principal, told, 'other')
  expect((await readReported(world.database, director)).map(({ id }) => id)).toContain(told)
  expect((await read(counselor, on)).posts.find(({ id }) => id === told)?.reported).toBe(false)
  expect(() => readReported(world.database, counselor)).toThrow(Forbidden)
  await expect(
    moderatePost(world.database, counselor, told, { act: 'hide', reason: 'other' }),
  ).rejects.toThrow(Forbidden)
  expect(await moderatePost(world.database, director, told, { act: 'hide' })).toEqual(refused('reason'))
  now += 1000
  await moderatePost(world.database, director, told, { act: 'hide', reason: 'names_student' })
  expect((await read(principal, on)).posts.find(({ id }) => id === told)).toMatchObject({
    hidden: true,
    hiddenReason: 'names_student',
  })
  expect(await readReported(world.database, director)).toEqual([])
  now += 1000
  await moderatePost(world.database, director, told, { act: 'show' })
  expect((await read(principal, on)).posts.find(({ id }) => id === told)?.hidden).toBe(false)
  expect((await read(director, on)).moderations.map(({ act }) => act)).toEqual(['hide', 'show'])
  expect((await read(principal, on)).moderations).toEqual([])
})

test('an answer stands in its own topic', async () => {
  const [on, other] = [await topic(), await topic()]
  const first = (await read(counselor, on)).posts[0]?.id ?? ''
  const answer = { body: 'To the point.', parent: first }
  expect((await write(principal, on, answer)).kind).toBe('posted')
  await expect(writePost(world.database, principal, other, answer)).rejects.toThrow(NotFound)
})

test('the county office closes a topic with a sentence, and opens it again', async () => {
  const on = await topic()
  const act = (viewer: Viewer, act: 'close' | 'reopen', why: string | null = null) =>
    actOnTopic(world.database, viewer, on, { act, why })
  await expect(act(counselor, 'close')).rejects.toThrow(Forbidden)
  expect(await act(director, 'reopen')).toEqual(refused('open_already'))
  expect((await act(director, 'close', 'We go on in the spring.')).done).toBe(true)
  expect(await act(director, 'close')).toEqual(refused('closed_already'))
  expect((await read(principal, on)).topic.closed).toMatchObject({
    why: 'We go on in the spring.',
    by: 'Marisol Arroyo',
  })
  expect(await writePost(world.database, principal, on, { body: 'Too late?' })).toEqual(refused('closed'))
  // The row policy holds it as well, for whoever keeps order too.
  const past = (viewer: Viewer) =>
    world.database.asViewer(viewer, (tx) =>
      insertPost(tx, { topic: on, parent: null, body: 'Past the verb', signs: [] }),
    )
  for (const viewer of [principal, clinician, director])
    await expect(past(viewer)).rejects.toThrow('row-level security')
  now += 1000
  await act(director, 'reopen')
  expect((await read(principal, on)).topic.closed).toBeNull()
  await post(principal, on)
  expect(await bodies(principal, on)).toHaveLength(2)
})

test('no word of a post stands in the events', async () => {
  const { rows } = await sql<{ detail: string }>`select detail::text from app.event
    where kind like 'discussion.%'`.execute(world.owner)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.map(({ detail }) => detail).join()).not.toMatch(/Jayden|question|year/)
})
