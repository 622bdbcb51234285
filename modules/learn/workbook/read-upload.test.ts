import { PDFDocument } from '@cantoo/pdf-lib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { openLearning } from '../role/learning.ts'
import { fieldsOf } from './book.rules.ts'
import { makeBookForm } from './make-book-form.ts'
import { openBooks } from './open-books.ts'
import { readFilling, readSiteFilling } from './read-filling.ts'
import { readUpload } from './read-upload.ts'
import type { Book, Written } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const books = openBooks(openLearning({ addresses: {} }))
const willow = { id: newId(), code: '00100010000001' }
const lead = 'wb-cost-team-lead'
const lost = 'wb-cost-why-lost'
const first = 'wb-cost-when-first'
const door = 'wb-cost-rubric-door'
let world: World
let clinician: Viewer
let counselor: Viewer
let stranger: Viewer
let book: Book
let leader: Book
beforeAll(async () => {
  let seconds = 0
  world = await freshDatabase(() => new Date(Date.UTC(2027, 8, 15, 17, 0, seconds++)))
  const imported = newId()
  await sql`insert into places.county_import (county_id, id, staged_at, staged_by)
    values (0, ${imported}, now(), 'a test')`.execute(world.owner)
  await sql`insert into places.district (county_id, code, name, import_id)
    values (0, '0010001', 'Meadow Unified', ${imported})`.execute(world.owner)
  await sql`insert into places.school (county_id, id, code, name, district_code, listed_from, listed_in, import_id)
    values (0, ${willow.id}, ${willow.code}, 'Willow Elementary', '0010001', '2024-25', '2024-25', ${imported})`.execute(
    world.owner,
  )
  const at = { place: willow.code, schools: [willow.id] }
  clinician = await aColleague(world.database, { role: 'clinician_1', name: 'Joon Field', ...at })
  counselor = await aColleague(world.database, { role: 'school_counselor', name: 'Amara Stone', ...at })
  stranger = await aColleague(world.database, { role: 'clinician_1', name: 'Elias Moor' })
  const found = [await books.find('cost', 'en'), await books.find('leader', 'en')]
  if (!found[0] || !found[1]) throw new Error('no workbook')
  ;[book, leader] = [found[0], found[1]]
})
afterAll(() => world?.close())

const write = (viewer: Viewer, values: Readonly<Record<string, string>>, seen: string | null = null) =>
  writeWorkbook(
    world.database,
    viewer,
    book.slug,
    fieldsOf(book.chapters).flatMap((field): Written[] => {
      const value = values[field.id]
      return value === undefined ? [] : [{ field, value, seen }]
    }),
  )
const ownForm = async (viewer: Viewer) =>
  makeBookForm(book, null, await readFilling(world.database, viewer, book))
const upload = (viewer: Viewer, bytes: Uint8Array, of = book) => readUpload(world.database, viewer, of, bytes)
async function changed(bytes: Uint8Array, texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes)
  for (const [name, text] of Object.entries(texts)) {
    const form = document.getForm()
    if (name === door) form.getRadioGroup(name).select(text)
    else form.getTextField(name).setText(text)
  }
  return document.save({ updateFieldAppearances: false })
}

test('answers come back by name; what two people wrote is a conflict; nothing is written', async () => {
  await write(clinician, { [lead]: 'Joon', [first]: '2027-09-07' })
  const paper = await changed(await ownForm(clinician), {
    [lead]: 'Joon and Rosa',
    [lost]: 'Between two desks',
    [first]: '9/14/2027',
    [door]: 'o2',
  })
  const before = (await readFilling(world.database, counselor, book)).entries
  const theirs = before.find(({ fieldId }) => fieldId === lead)
  await write(counselor, { [lead]: 'Amara' }, theirs?.id ?? null)
  const read = await upload(clinician, paper)
  if (!read.done) throw new Error(read.refusal.why)
  const { changed: fresh, conflicts, unreadable } = read.review
  expect(Object.fromEntries(fresh.map(({ field, value, now }) => [field.id, [value, now?.value]]))).toEqual({
    [lost]: ['Between two desks', undefined],
    [first]: ['2027-09-14', '2027-09-07'],
    [door]: ['3', undefined],
  })
  expect(conflicts).toMatchObject([
    { field: { id: lead }, value: 'Joon and Rosa', theirs: { value: 'Amara' } },
  ])
  expect(unreadable).toEqual([])
  const after = (await readFilling(world.database, clinician, book)).entries
  expect(after.map(({ value }) => value).sort()).toEqual(['2027-09-07', 'Amara'])
})

test('a form that nobody touched changes nothing, whoever wrote meanwhile', async () => {
  const paper = await ownForm(clinician)
  const entry = (await readFilling(world.database, counselor, book)).entries.find(
    ({ fieldId }) => fieldId === lead,
  )
  await write(counselor, { [lead]: 'Someone else' }, entry?.id ?? null)
  expect(await upload(clinician, paper)).toEqual({
    done: true,
    review: { changed: [], conflicts: [], unreadable: [] },
  })
})

test('a blank form filled in by hand meets what stands there already', async () => {
  const read = await upload(
    clinician,
    await changed(await makeBookForm(book, '0-0.5'), { [lead]: 'Nobody yet' }),
  )
  expect(read).toMatchObject({ done: true, review: { changed: [], conflicts: [{ field: { id: lead } }] } })
})

test('what cannot stand in its field is told with what was written', async () => {
  const read = await upload(clinician, await changed(await ownForm(clinician), { [first]: 'next week' }))
  expect(read).toMatchObject({
    done: true,
    review: {
      changed: [],
      unreadable: [{ value: 'next week', problem: 'not_a_day', now: { value: '2027-09-07' } }],
    },
  })
})

test('an emptied answer is shown as such', async () => {
  const read = await upload(clinician, await changed(await ownForm(clinician), { [first]: '' }))
  expect(read).toMatchObject({
    done: true,
    review: { changed: [{ value: '', now: { value: '2027-09-07' } }] },
  })
})

const foreign = async (name: string, text: string) => {
  const document = await PDFDocument.create()
  const field = document.getForm().createTextField(name)
  field.addToPage(document.addPage())
  field.setText(text)
  return document.save()
}
const nobody = { figures: null, entries: [] }

test.each([
  ['no PDF', 'not_a_pdf', async () => new TextEncoder().encode('Dear school')],
  ['a form of others', 'foreign_form', () => foreign('name', 'Ana')],
  ['a mark that is none of ours', 'foreign_form', () => foreign('form', '{"kind":"workbook","book":"cost"}')],
  ['another workbook', 'other_workbook', () => makeBookForm(leader, null)],
  ['another school’s', 'other_site', () => makeBookForm(book, null, { site: '0'.repeat(14), ...nobody })],
] as const)('%s: %s', async (_, why, make) => {
  expect(await upload(clinician, await make())).toMatchObject({ done: false, refusal: { why } })
})

test('a school’s form is not taken by one who works elsewhere, nor by a visitor', async () => {
  const paper = await ownForm(clinician)
  expect(await upload(stranger, paper)).toMatchObject({ refusal: { why: 'other_site', where: willow.code } })
  await expect(upload(anyone(0), paper)).rejects.toThrow()
})

test('the terminal fills in a listed school’s, and knows no other', async () => {
  const filling = await readSiteFilling(world.database, 0, willow.code, book)
  expect(filling?.entries.find(({ fieldId }) => fieldId === lead)?.value).toBe('Someone else')
  expect(await readSiteFilling(world.database, 0, '00100010000009', book)).toBeUndefined()
})
