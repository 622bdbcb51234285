import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Forbidden } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { contentHash } from '#platform/secrets.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import type { Page } from '../content/content.ts'
import { visit } from '../learn.factory.tsx'
import { learnRoutes } from '../learn.routes.ts'
import { writeOverride } from '../override/write-override.ts'
import { openLearning } from '../role/learning.ts'
import { openTaught } from '../role/open-curriculum.ts'
import { pagesOf, whyNotReview, wordsOf } from './review.rules.ts'
import { writeReview } from './write-review.ts'

const { library } = await openTaught()()
const pageOf = (id: string, language = 'en'): Page => {
  const found = pagesOf(library).find((page) => page.id === id && page.language === language)
  if (found === undefined) throw new Error(id)
  return found
}
const routes = learnRoutes(openLearning({ addresses: { crisis: '/help-now' } }))
let world: World
let editor: Viewer
let clinician: Viewer
beforeAll(async () => {
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
  editor = await aColleague(world.database, { role: 'content_editor', name: 'Marisol Arroyo' })
  clinician = await aColleague(world.database, { role: 'clinician_1' })
})
afterAll(() => world?.close())

const seenBy = (viewer: Viewer) => visit(routes, world.database, viewer)
const shows = async (viewer: Viewer, path: string) => (await seenBy(viewer).get(path)).text

test('every text of ours can be stood for: roles, phases, lessons, paths, in each language', () => {
  expect(pagesOf(library)).toHaveLength(8 + 48 + library.lessons.length + library.paths.length)
  expect(pageOf('path-family-and-student', 'es').language).toBe('es')
})

test.each([
  ['the words changed', { textHash: 'b' }, 'text_changed'],
  ['no name', { name: '' }, 'name_missing'],
  ['no day', { day: '2027-02-30' }, 'no_such_day'],
  ['a day to come', { day: '2027-09-16' }, 'day_ahead'],
  ['all is there', {}, null],
] as const)('%s: %s', (_, more, why) => {
  const typed = { name: 'Dr. Ana Ruiz', day: '2027-09-15', textHash: 'a', ...more }
  expect(whyNotReview(typed, { textHash: 'a', today: '2027-09-15' as never })).toBe(why)
})

test('the words of a text are the same wherever they stand, and others once one of them changes', () => {
  const page = pageOf('c1-1')
  expect(wordsOf({ ...page, file: 'elsewhere.md', state: 'reviewed' })).toBe(wordsOf(page))
  expect(wordsOf({ ...page, title: 'Another' })).not.toBe(wordsOf(page))
  const role = pageOf('role-principal')
  const [first, ...rest] = role.blocks
  expect(first).toBeDefined()
  expect(wordsOf({ ...role, blocks: rest })).not.toBe(wordsOf(role))
})

test('a county names who read a text, and the mark falls for its people alone', async () => {
  const before = await shows(clinician, '/learn/clinician-1/1')
  const page = pageOf('c1-1')
  const typed = { name: 'Dr. Ana Ruiz', day: '2027-09-14', textHash: contentHash(wordsOf(page)) }
  await expect(writeReview(world.database, clinician, page, typed)).rejects.toThrow(Forbidden)
  expect((await seenBy(clinician).get('/learn/reviews')).status).toBe(403)
  const listed = await seenBy(editor).get('/learn/reviews')
  expect(listed.text).toContain('0 of ')
  const one = await seenBy(editor).get('/learn/reviews/c1-1?in=en')
  expect(one.text).toContain(typed.textHash)
  const form = { in: 'en', text_hash: typed.textHash, name: typed.name, day: typed.day }
  expect((await seenBy(editor).post('/learn/reviews/c1-1', { ...form, name: '' })).status).toBe(409)
  const saved = await seenBy(editor).post('/learn/reviews/c1-1', form)
  expect(saved.text).toContain('Dr. Ana Ruiz, September 14, 2027. Entered by Marisol Arroyo.')
  const after = await shows(clinician, '/learn/clinician-1/1')
  expect(after).toContain('Dr. Ana Ruiz')
  expect(after).not.toBe(before)
  expect(await shows(anyone(), '/learn/clinician-1/1')).not.toContain('Dr. Ana Ruiz')
  const elsewhere = await aColleague(world.database, { role: 'clinician_1', county: 34 })
  expect(await shows(elsewhere, '/learn/clinician-1/1')).not.toContain('Dr. Ana Ruiz')
})

test('when the words change it is a draft again, and a name can be taken back', async () => {
  const { library: common } = await openTaught()()
  const change = { thingId: 'c1-1-around', part: 'name', value: 'Walk the campus', seen: null } as const
  await writeOverride(world.database, editor, { library: common, edition: 1 }, change)
  expect(await shows(clinician, '/learn/clinician-1/1')).not.toContain('Dr. Ana Ruiz')
  expect(await shows(editor, '/learn/reviews')).toContain('the words have changed since it was read')
  const stale = { in: 'en', text_hash: contentHash(wordsOf(pageOf('c1-1'))), name: 'X', day: '2027-09-14' }
  expect((await seenBy(editor).post('/learn/reviews/c1-1', stale)).status).toBe(409)
  const lesson = pageOf('lesson-cost')
  const typed = { name: 'Lena Brook', day: '2027-09-14', textHash: contentHash(wordsOf(lesson)) }
  expect((await writeReview(world.database, editor, lesson, typed)).done).toBe(true)
  expect(await shows(clinician, '/learn/lessons/cost')).toContain('Lena Brook')
  await seenBy(editor).post('/learn/reviews/lesson-cost', {
    in: 'en',
    text_hash: typed.textHash,
    back: 'yes',
  })
  expect(await shows(clinician, '/learn/lessons/cost')).not.toContain('Lena Brook')
})

test('nobody else writes a reviewer down', async () => {
  const forged = world.database.asViewer(clinician, (tx) =>
    sql`insert into learn.text_review (county_id, id, page_id, language, text_hash, person_id, person_name, written_at)
      values (0, ${newId()}, 'c1-1', 'en', ${'a'.repeat(64)}, ${clinician.personId}, 'x', now())`.execute(tx),
  )
  await expect(forged).rejects.toThrow('permission denied')
})
