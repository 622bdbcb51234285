import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import { visit } from '../learn.factory.tsx'
import { learnRoutes } from '../learn.routes.ts'
import { openLearning } from '../role/learning.ts'
import { fieldsOf } from './book.rules.ts'
import { openBooks } from './open-books.ts'
import type { Written } from './workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const learning = openLearning({ addresses: {} })
const routes = learnRoutes(learning)
const book = await openBooks(learning).find('clinician-1', 'en')
const fields = fieldsOf(book?.chapters ?? [])
const line = fields.find(({ kind }) => kind === 'line')
const day = fields.find(({ kind }) => kind === 'day')
const willow = { id: newId(), code: '00100010000001' }
let world: World
let clinician: Viewer
let counselor: Viewer
let stranger: Viewer
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
})
afterAll(() => world?.close())

const path = '/learn/workbooks/clinician-1'
const as = (viewer: Viewer) => visit(routes, world.database, viewer)
/** What a browser would send back of this page: each field as it stands, with the entry it was read from. */
function fieldsOfPage(text: string): Record<string, string> {
  const seen = [...text.matchAll(/name="(seen\.[^"]+)" value="([^"]*)"/g)]
  const values = [...text.matchAll(/<input id="[^"]*" name="([^"]+)"[^>]*value="([^"]*)"/g)]
  return Object.fromEntries([...seen, ...values].map((match) => [match[1] ?? '', match[2] ?? '']))
}

test('two people of a school write in one workbook, on both sides of the wall', async () => {
  const saved = await as(clinician).post(path, {
    [line?.id ?? '']: 'Calmer mornings',
    [day?.id ?? '']: '2027-09-09',
  })
  expect(saved.text).toContain('2 answers were saved.')
  expect(saved.text).toContain('This is the workbook of Willow Elementary.')
  const read = await as(counselor).get(path)
  expect(read.text).toContain('Calmer mornings')
  expect(read.text).toContain('Last written by Joon Field on September 15, 2027.')
  // Sent back as it was, it changes nothing.
  expect((await as(counselor).post(path, fieldsOfPage(read.text))).text).toContain('Nothing had changed.')
})

test('a field that both changed is shown and not overwritten; saving again settles it; all of it stays', async () => {
  const before = fieldsOfPage((await as(clinician).get(path)).text)
  await as(counselor).post(path, { ...before, [line?.id ?? '']: 'Hers' })
  const clash = await as(clinician).post(path, { ...before, [line?.id ?? '']: 'Mine' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Amara Stone wrote on September 15, 2027: “Hers”')
  expect(clash.text).toContain('value="Mine"')
  expect((await as(counselor).get(path)).text).toContain('value="Hers"')
  const settled = await as(clinician).post(path, fieldsOfPage(clash.text))
  expect(settled.text).toContain('One answer was saved.')
  const history = await as(counselor).get(`${path}/history`)
  for (const text of ['Calmer mornings', 'Hers', 'Mine']) expect(history.text).toContain(text)
})

test('one value that cannot stand refuses all, and what was typed is still there', async () => {
  const before = fieldsOfPage((await as(clinician).get(path)).text)
  const sent = { ...before, [day?.id ?? '']: '2027-02-30', [line?.id ?? '']: 'New' }
  const refused = await as(clinician).post(path, sent)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Write a day that the calendar has.')
  expect(refused.text).toContain('value="New"')
  expect((await as(clinician).get(path)).text).not.toContain('value="New"')
})

test('two who write an empty field at the same moment: one is first, the other is told', async () => {
  const empty = fields.find(({ kind, id }) => kind === 'text' && id !== line?.id)
  if (!empty) throw new Error('no text field')
  const write = (viewer: Viewer, value: string) =>
    writeWorkbook(world.database, viewer, 'clinician-1', [
      { field: empty, value, seen: null } satisfies Written,
    ])
  const both = await Promise.all([write(clinician, 'one'), write(counselor, 'two')])
  expect(both.map(({ written }) => written).sort()).toEqual([0, 1])
  expect(both.flatMap(({ conflicts }) => conflicts)).toHaveLength(1)
})

test('a name in a script that the PDF cannot set is kept, and the page says what paper shows', async () => {
  const field = fields.filter(({ kind }) => kind === 'line').at(-1)
  const page = fieldsOfPage((await as(clinician).get(path)).text)
  for (const name of ['አበበ', 'கவிதா']) {
    const now = fieldsOfPage((await as(clinician).get(path)).text)
    await as(clinician).post(path, { ...page, ...now, [field?.id ?? '']: name })
    const { text } = await as(clinician).get(path)
    expect(text).toContain(`value="${name}"`)
    expect(text).toContain('no letters for Amharic')
  }
  for (const name of ['Անահիտ Սարգսյան', 'مریم احمدی', '王芳', '김민준', 'ਗੁਰਪ੍ਰੀਤ', 'प्रिया']) {
    const now = fieldsOfPage((await as(clinician).get(path)).text)
    await as(clinician).post(path, { ...now, [field?.id ?? '']: name })
    const { text } = await as(clinician).get(path)
    expect(text).toContain(`value="${name}"`)
    expect(text).not.toContain('no letters for Amharic')
  }
})

test('the same text sent twice at once, by a form and by its own autosave, is no conflict', async () => {
  const other = fields.filter(({ kind }) => kind === 'text').at(-1)
  if (other === undefined) throw new Error('no field')
  const write = () =>
    writeWorkbook(world.database, clinician, 'clinician-1', [
      { field: other, value: 'Both at once', seen: null } satisfies Written,
    ])
  const all = await Promise.all([write(), write(), write()])
  expect(all.flatMap(({ conflicts }) => conflicts)).toEqual([])
  expect(all.reduce((sum, { written }) => sum + written, 0)).toBe(1)
})

test('without a school the workbook is one’s own, and nobody else reads it', async () => {
  const own = await as(stranger).post(path, { [line?.id ?? '']: 'Only for me' })
  expect(own.text).toContain('This workbook is yours alone.')
  expect(own.text).not.toContain('value="Mine"')
  for (const viewer of [clinician, await aColleague(world.database, { role: 'county_director' })]) {
    const rows = await world.database.asViewer(viewer, (tx) =>
      sql`select from learn.workbook_entry where value = 'Only for me'`.execute(tx),
    )
    expect(rows.rows).toEqual([])
  }
  const forged = world.database.asViewer(stranger, (tx) =>
    sql`insert into learn.workbook_entry (county_id, id, subject_kind, subject_id, role, field_id, value, person_id,
        person_name, written_at)
      values (0, ${newId()}, 'school', ${willow.id}, 'clinician-1', 'x', 'x', ${stranger.personId}, 'x', now())`.execute(
      tx,
    ),
  )
  await expect(forged).rejects.toThrow('row-level security')
})

test('a visitor prints a blank one and writes nothing', async () => {
  const blank = await as(anyone()).get(path)
  expect(blank.text).toContain('You can print this page')
  expect(blank.text).not.toContain('Calmer mornings')
  expect((await as(anyone()).post(path, { [line?.id ?? '']: 'x' })).status).toBe(403)
  expect((await as(anyone()).get('/learn/workbooks/nobody')).status).toBe(404)
})
