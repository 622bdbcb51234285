import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#platform/database.ts'
import { listMail } from '#platform/mail/mail.queries.ts'
import { calendarDate } from '#platform/time.ts'
import { service, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, testServer, type World } from '#tests/world/fresh-database.ts'
import { dumpOf, someone } from '../front.factory.ts'
import { readAnswerLink } from './answer-link.ts'
import { openDoorstep } from './open-doorstep.ts'
import { findReply, listReachOuts } from './reach-out.queries.ts'
import { replyDueOn } from './reach-out.rules.ts'
import { reachOutSchema, type StepKind } from './reach-out.ts'
import { receiveReachOut } from './receive-reach-out.ts'
import { eraseDueReachOuts, openReachOut, setKeptDays, stepReachOut } from './work-reach-out.ts'

const secret = 'the secret of a test run, long enough'
const link = { secret, origin: 'https://wellness.example.org' }
let now = new Date('2026-08-03T18:00:00Z')
let world: World
beforeAll(async () => {
  world = await freshDatabase(() => now)
})
afterAll(() => world.close())

const days = (count: number) => {
  now = new Date(now.getTime() + count * 86_400_000)
}

test('a weekend does not count against whoever answers', () => {
  expect(replyDueOn(calendarDate('2026-08-03'))).toBe('2026-08-05')
  expect(replyDueOn(calendarDate('2026-08-07'))).toBe('2026-08-11')
  expect(replyDueOn(calendarDate('2026-08-08'))).toBe('2026-08-11')
})

async function aCase(county: number) {
  const doorstep = openDoorstep(secret)
  const typed = reachOutSchema.parse({
    name: 'Ada Quillfeather',
    email: 'ada@example.org',
    stand: 'working',
    step: 'hours',
    words: 'I have worked near the canary works for years.',
    opened: doorstep.seal(new Date(now.getTime() - 60_000)),
  })
  const sender = { county, asker: 'job_seeker', language: 'en', address: 'one' } as const
  await receiveReachOut(world.database, doorstep, sender, typed)
  const owner = someone(county, 'county_coordinator', 'Devon Lark')
  const [message] = await world.database.asViewer(owner, (tx) => listReachOuts(tx, 'open'))
  const step = (kind: StepKind, words = '') => {
    now = new Date(now.getTime() + 1000)
    return world.database.asViewer(owner, (tx) =>
      stepReachOut(tx, message?.id ?? ('' as never), { kind, words }, link),
    )
  }
  return { owner, message, step }
}

test('an answer goes out as a letter that says only that there is one, by a link that dies after 14 days', async () => {
  const { step } = await aCase(5)
  expect(await step('replied', 'Come on Tuesday.')).toEqual({ done: false, refusal: 'not_owner' })
  expect(await step('taken')).toMatchObject({ done: true })
  expect(await step('replied', '')).toEqual({ done: false, refusal: 'words_missing' })
  expect(await step('replied', 'Come on Tuesday to the canary works.')).toMatchObject({ done: true })
  const [letter, ...more] = await world.database.asViewer(service('test', 5), listMail)
  expect(more).toEqual([])
  expect(letter?.recipient).toBe('ada@example.org')
  const said = `${letter?.subject} ${letter?.body}`
  for (const secretWord of ['canary', 'Tuesday', 'Ada', 'job', 'hours'])
    expect(said).not.toContain(secretWord)
  const token = /\/answers\/(\S+)/.exec(letter?.body ?? '')?.[1] ?? ''
  const opens = readAnswerLink(secret, token, now)
  const reply = await world.database.asViewer(service('test', 5), (tx) => findReply(tx, opens?.stepId ?? ''))
  expect(reply?.words).toBe('Come on Tuesday to the canary works.')
  expect(
    readAnswerLink(secret, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, now),
  ).toBeUndefined()
  expect(readAnswerLink('another secret, just as long as it is', token, now)).toBeUndefined()
  expect(readAnswerLink(secret, token, new Date(now.getTime() + 13.9 * 86_400_000))).toBeDefined()
  expect(readAnswerLink(secret, token, new Date(now.getTime() + 14 * 86_400_000 + 1000))).toBeUndefined()
})

test('ninety days after closing the words are gone, and not a day before; the count of cases stays', async () => {
  const { owner, step, message } = await aCase(6)
  await step('taken')
  await step('noted', 'Called about the canary works.')
  await step('closed')
  const erase = () => world.database.asViewer(owner, eraseDueReachOuts)
  days(89)
  expect(await erase()).toBe(0)
  days(2)
  expect(await erase()).toBe(1)
  expect(await erase()).toBe(0)
  const [gone] = await world.database.asViewer(owner, (tx) => listReachOuts(tx, 'closed'))
  expect(gone).toMatchObject({ id: message?.id, answers: {} })
  expect(await step('reopened')).toEqual({ done: false, refusal: 'erased' })
  const ofCounty6 = (await dumpOf(world.owner, 'front.reach_out_words'))
    .split('\n')
    .filter((line) => line.includes('"county_id": 6'))
  expect(ofCounty6).toEqual([])
})

test('a county that set another time has its words gone after that', async () => {
  const { owner, step } = await aCase(7)
  await step('taken')
  await step('closed')
  await world.database.asViewer(someone(7, 'county_director'), (tx) => setKeptDays(tx, 10))
  days(11)
  expect(await world.database.asViewer(owner, eraseDueReachOuts)).toBe(1)
})

test('to open a case leaves a trace of who opened which, and none of what it says', async () => {
  const { owner, message } = await aCase(8)
  await world.database.asViewer(owner, (tx) => openReachOut(tx, message?.id ?? ('' as never)))
  const trail = (await dumpOf(world.owner, 'audit.entry'))
    .split('\n')
    .filter((line) => line.includes('reach_out.read'))
  expect(trail).toHaveLength(1)
  expect(trail[0]).toContain(message?.id)
  expect(trail[0]).toContain(owner.personId)
  expect(trail[0]).not.toContain('canary')
})

/** How many words of a county the database shows someone past every page; with its policies as they are, or broken first. */
async function wordsShown(viewer: Viewer, broken = sql`select`): Promise<number> {
  const url = new URL((await testServer()).superuserUrl)
  url.pathname = new URL(world.ownerUrl).pathname
  const superuser = connect(url.toString(), 1)
  const tx = await superuser.startTransaction().execute()
  try {
    await broken.execute(tx)
    await sql`select set_config('role', ${viewer.databaseRole}, true), set_config('app.county', ${String(viewer.county)}, true),
      set_config('app.person', ${viewer.personId}, true), set_config('app.roles', ${`{${viewer.roles.join(',')}}`}, true)`.execute(
      tx,
    )
    return (await sql`select from front.reach_out_words`.execute(tx)).rows.length
  } finally {
    await tx.rollback().execute()
    await superuser.destroy()
  }
}

test('the database keeps the words of a restricted case from whoever the page keeps them from', async () => {
  const { owner: coordinator, step, message } = await aCase(9)
  const [director, evaluator, editor] = (['county_director', 'evaluator', 'content_editor'] as const).map(
    (role) => someone(9, role),
  )
  if (!director || !evaluator || !editor) throw new Error('three were asked for')
  await world.database.asViewer(director, (tx) =>
    stepReachOut(tx, message?.id ?? ('' as never), { kind: 'restricted', words: 'It tells of harm.' }, link),
  )
  const shown = () => Promise.all([director, coordinator, evaluator, editor].map((one) => wordsShown(one)))
  expect(await shown()).toEqual([2, 0, 0, 0])
  expect(await world.database.asViewer(coordinator, (tx) => listReachOuts(tx, 'open'))).toMatchObject([
    { id: message?.id, restricted: true, answers: {} },
  ])
  // Whoever may not read a message may still see to it that its words go when their time is over.
  expect(await step('taken')).toEqual({ done: false, refusal: 'not_yours_to_read' })
  await world.database.asViewer(director, (tx) =>
    stepReachOut(tx, message?.id ?? ('' as never), { kind: 'taken', words: '' }, link),
  )
  now = new Date(now.getTime() + 1000)
  await world.database.asViewer(director, (tx) =>
    stepReachOut(tx, message?.id ?? ('' as never), { kind: 'released', words: '' }, link),
  )
  expect(await shown()).toEqual([2, 2, 0, 0])
  now = new Date(now.getTime() + 1000)
  expect(await step('taken')).toMatchObject({ done: true })
  await step('restricted')
  // It is hers now; a colleague of the same role is told nothing.
  expect(await wordsShown(coordinator)).toBe(2)
  const colleague = someone(9, 'county_coordinator')
  expect(await wordsShown(colleague)).toBe(0)
  for (const condition of [
    sql`(select app.roles() && '{county_coordinator}'::text[])`,
    sql`exists (select from front.reach_out_now held where held.id = reach_out_words.reach_out_id)`,
  ])
    expect(
      await wordsShown(
        colleague,
        sql`alter policy read_as_coordinator on front.reach_out_words
          using (county_id = (select app.county()) and ${condition})`,
      ),
    ).toBe(2)
  await step('closed')
  days(91)
  expect(await world.database.asViewer(colleague, eraseDueReachOuts)).toBe(1)
  expect(await wordsShown(director)).toBe(0)
})
