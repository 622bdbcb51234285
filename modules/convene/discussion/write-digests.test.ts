import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { aLink } from '#modules/people/people.factory.ts'
import { refused } from '#platform/outcome.ts'
import type { Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { digestToken, isLetterHour, readDigestToken } from './digest.rules.ts'
import type { DiscussionAudience } from './discussion.ts'
import { openTopic, readTopic, withdrawPost } from './talk-over.ts'
import { chooseDigest, isReached, readDigest, stopByLink, stopDigest, writeDigests } from './write-digests.ts'

const front = { secret: 'the secret of a test run, long enough', origin: 'https://wellness.example.org' }
const minute = 60_000
const day = 24 * 60 * minute
let now = Date.parse('2027-02-01T18:00:00Z')
let world: World
let principal: Viewer
let counselor: Viewer
beforeAll(async () => {
  world = await freshDatabase(() => new Date(now))
  principal = await aColleague(world.database, { role: 'principal', name: 'Tomas Ridge', county: 0 })
  counselor = await aColleague(world.database, { role: 'school_counselor', name: 'Amara Stone', county: 0 })
  await invited(principal, 'tomas@example.org')
  await invited(counselor, 'amara@example.org')
}, 120_000)
afterAll(() => world?.close())

/** A letter goes to the address someone was invited at. */
async function invited({ personId, label }: Viewer, email: string): Promise<void> {
  await aLink(world.database, 0, { email, role: 'evaluator', name: label })
  await sql`with invited as (select id from people.invitation where county_id = 0 and email = ${email})
    insert into people.invitation_acceptance (county_id, invitation_id, membership_id, accepted_at)
    select 0, invited.id, membership.id, now() from invited, people.membership
    where membership.county_id = 0 and membership.person_id = ${personId}`.execute(world.owner)
}

async function topic(viewer: Viewer, audience: DiscussionAudience = 'all') {
  const typed = { audience, title: 'First weeks', body: 'How do you begin the year?' }
  const opened = await openTopic(world.database, viewer, typed)
  if (opened.kind === 'asked') throw new Error(opened.signs.join())
  const { posts } = await readTopic(world.database, viewer, opened.result)
  return posts[0]?.id ?? (opened.result as never)
}
const turn = () => writeDigests(world.database, front, 0)
const letters = async () => {
  const { rows } = await sql<{
    recipient: string
    subject: string
    body: string
  }>`select recipient, subject, body
    from mail.message where kind = 'discussion.digest' order by written_at, recipient`.execute(world.owner)
  return rows
}

const recipients = async () => (await letters()).map(({ recipient }) => recipient)

test('nobody gets a letter who did not ask for one', async () => {
  await topic(counselor)
  now += 8 * day
  expect(await turn()).toBe(0)
})

test('one letter a day once colleagues wrote, and none for one’s own words', async () => {
  await chooseDigest(world.database, principal, 'daily', 'es')
  await chooseDigest(world.database, counselor, 'weekly', 'en')
  expect(await readDigest(world.database, principal)).toMatchObject({ rhythm: 'daily' })
  now += 2 * day
  // What was there before it was chosen is not new.
  expect(await turn()).toBe(0)
  await topic(counselor)
  now += 14 * minute
  expect(await turn()).toBe(0)
  now += 2 * minute
  expect(await Promise.all([turn(), turn()])).toEqual(expect.arrayContaining([1, 0]))
  expect(await recipients()).toEqual(['tomas@example.org'])
  await topic(counselor)
  now += 20 * minute
  expect(await turn()).toBe(0)
  now += day
  expect(await turn()).toBe(1)
})

test('one letter a week, of what one may read and what still stands', async () => {
  const before = (await letters()).length
  await topic(principal, 'principal')
  now += 9 * day
  expect(await turn()).toBe(0)
  const gone = await topic(principal)
  await withdrawPost(world.database, principal, gone)
  now += day
  expect(await turn()).toBe(0)
  await topic(principal)
  now += 20 * minute
  expect(await turn()).toBe(1)
  expect((await recipients()).slice(before)).toEqual(['amara@example.org'])
  await topic(principal)
  now += 6 * day
  expect(await turn()).toBe(0)
  now += day + 20 * minute
  expect(await turn()).toBe(1)
})

test('a letter holds links and nothing of a person; its own link stops it, and a new choice has a new one', async () => {
  const [first] = await letters()
  expect(first?.subject).toBe('Palabras nuevas en la conversación')
  for (const word of ['Tomas', 'Amara', 'First weeks', 'year', principal.personId ?? ''])
    expect(`${first?.subject} ${first?.body}`).not.toContain(word)
  const token = /digest\/([\w-]+)/.exec(first?.body ?? '')?.[1] ?? ''
  const link = readDigestToken(front.secret, token)
  if (link === null) throw new Error('a link that opens nothing')
  expect(JSON.stringify(link)).not.toContain(principal.personId)
  expect(readDigestToken(front.secret, `${token}A`)).toBeNull()
  expect(readDigestToken('another secret', token)).toBeNull()
  await stopByLink(world.database, link)
  await stopByLink(world.database, link)
  expect(await readDigest(world.database, principal)).toBeNull()
  await chooseDigest(world.database, principal, 'weekly', 'en')
  expect(digestToken(front.secret, link)).toBe(token)
  expect((await readDigest(world.database, principal))?.id).not.toBe(link.digest)
  await stopDigest(world.database, principal)
  expect(await readDigest(world.database, principal)).toBeNull()
})

test('nobody reads another’s choice, and who has left gets no letter', async () => {
  await chooseDigest(world.database, principal, 'daily', 'en')
  const seen = await world.database.asViewer(counselor, async (tx) => {
    const { rows } = await sql`select id from convene.discussion_digest`.execute(tx)
    return rows.length
  })
  expect(seen).toBe(1)
  await topic(counselor)
  await sql`delete from people.invitation_acceptance where membership_id in (select id from people.membership
    where person_id = ${principal.personId})`.execute(world.owner)
  now += 2 * day
  expect(await turn()).toBe(0)
})

test('who came without an invitation is reached where they sign in; without any address nothing is promised', async () => {
  const nurse = await aColleague(world.database, {
    role: 'school_social_worker',
    name: 'Lena Brook',
    county: 0,
  })
  expect(await isReached(world.database, nurse)).toBe(false)
  expect(await chooseDigest(world.database, nurse, 'daily', 'en')).toEqual(refused('no_address'))
  expect(await readDigest(world.database, nurse)).toBeNull()
  await sql`insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
    values (${nurse.personId}, 'Lena Brook', 'lena@example.org', true, now(), now())`.execute(world.owner)
  expect(await isReached(world.database, nurse)).toBe(true)
  expect(await isReached(world.database, { ...nurse, county: 34 })).toBe(false)
  expect((await chooseDigest(world.database, nurse, 'daily', 'en')).done).toBe(true)
  const before = (await letters()).length
  now += 2 * day
  await topic(counselor)
  now += day
  expect(await turn()).toBe(1)
  expect((await recipients()).slice(before)).toEqual(['lena@example.org'])
  await expect(
    world.database.asViewer(nurse, (tx) => sql`select from people.account_address()`.execute(tx)),
  ).rejects.toThrow('permission denied')
  await sql`update people.membership set ends_on = ${new Date(now - 2 * day).toISOString().slice(0, 10)}::date
    where county_id = 0 and person_id = ${nurse.personId}`.execute(world.owner)
  await topic(counselor)
  now += 2 * day
  expect(await turn()).toBe(0)
})

test('letters go out by day, in winter and in summer', () => {
  const at = (moment: string) => isLetterHour(new Date(moment))
  expect(
    ['2027-01-15T13:59Z', '2027-01-15T14:00Z', '2027-01-16T03:59Z', '2027-01-16T04:00Z'].map(at),
  ).toEqual([false, true, true, false])
  expect(['2027-07-15T12:59Z', '2027-07-15T13:00Z'].map(at)).toEqual([false, true])
})
