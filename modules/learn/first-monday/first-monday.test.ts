import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#platform/viewer.ts'
import { textOfPdf } from '#tests/stories/read-pdf.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { aColleague } from '../colleague.factory.ts'
import type { LaunchItem } from '../launch-board/launch-board.ts'
import { writeLaunchBoard } from '../launch-board/write-launch-board.ts'
import { visit } from '../learn.factory.tsx'
import { openLearning } from '../role/learning.ts'
import { type Meadow, meadowSchools } from '../site/meadow-schools.queries.ts'
import { firstMondayPdf } from './first-monday.pdf.ts'
import { firstMondayRoutes } from './first-monday.routes.tsx'
import { clipped, firstMondayOf } from './first-monday.rules.ts'
import { type CrisisWords, comeItems, dangerItems, peopleItems } from './first-monday.ts'

const numbers = {
  danger: 'Someone may be hurt right now',
  call911: 'Call 911. Say how old the person is.',
  lifeline: 'Someone is in crisis or thinks about suicide',
  call988: 'Call 988',
  text988: 'Text 988',
}
const crisis: CrisisWords = { en: numbers, es: numbers }
const everyItem = [...comeItems, ...peopleItems, ...dangerItems]
const boardWith = (detail: string | null): readonly LaunchItem[] =>
  everyItem.map((id) => ({
    id,
    group: 'x',
    name: { en: id, es: id },
    ask: { en: '', es: '' },
    entry: {
      id,
      schoolId: '',
      itemId: id,
      name: null,
      state: 'ready',
      ownerName: null,
      dueOn: null,
      detail,
      personName: '',
      writtenAt: new Date(),
    },
  }))

test('every line comes from the launch board, and what the board leaves open is counted', async () => {
  const board = await openLearning({ addresses: {} }).launchBoard()
  for (const id of everyItem) expect(board.items.map((item) => item.id)).toContain(id)
  expect(firstMondayOf('Willow', [], 'en').missing).toBe(everyItem.length)
  const full = firstMondayOf('Willow', boardWith('Ms. Vale, 555-0100'), 'es')
  expect(full.missing).toBe(0)
  expect(full.people).toHaveLength(5)
  expect(full.danger[0]).toEqual({ about: 'A quién llamar en la escuela', said: 'Ms. Vale, 555-0100' })
})

test.each([
  ['Two\nlines  here', 'Two lines here'],
  [`${'word '.repeat(40)}`, `${'word '.repeat(28).trim()} …`],
])('%j is said as %j', (text, said) => {
  expect(clipped(text)).toBe(said)
})

test.each(['en', 'es'] as const)(
  'in %s it is one tagged page, however much the board says',
  async (language) => {
    const long = 'Ms. Vale at the front office, past the second gate, from seven in the morning on, '.repeat(
      4,
    )
    const bytes = await firstMondayPdf({
      monday: firstMondayOf('Willow Elementary School of the Arts', boardWith(long), language),
      crisis: numbers,
      name: 'Maximiliana',
      role: 'Graduate Clinical Intern',
      language,
    })
    const raw = Buffer.from(bytes)
    expect(raw.toString('latin1')).toContain('/StructTreeRoot')
    const text = await textOfPdf(raw)
    // A form feed ends each page.
    expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1)
    expect(text).toContain('Maximiliana')
    expect(text).toContain('Call 988')
  },
)

describe('at a school', () => {
  let world: World
  let meadow: Meadow
  let principal: Viewer
  let joon: Viewer
  beforeAll(async () => {
    world = await freshDatabase()
    meadow = await meadowSchools(world)
    const place = { place: meadow.willow.code, schools: [meadow.willow.id] }
    principal = await aColleague(world.database, { role: 'principal', ...place })
    joon = await aColleague(world.database, { role: 'clinician_1', ...place })
    const said = { name: null, state: 'ready', ownerName: null, dueOn: null, seen: null } as const
    await writeLaunchBoard(world.database, principal, meadow.willow.code, [
      { ...said, itemId: 'lb-crisis', detail: 'Ms. Vale, 555-0100' },
      { ...said, itemId: 'lb-keys', detail: 'At the front office from 7:00' },
    ])
  })
  afterAll(() => world?.close())

  const seenBy = (viewer: Viewer) =>
    visit(firstMondayRoutes(openLearning({ addresses: {} }), crisis), world.database, viewer)

  test('a new clinician finds her own school’s page at once, with whom to call', async () => {
    const answer = await seenBy(joon).get('/learn/first-monday')
    expect(answer.location).toBe(`/learn/first-monday/${meadow.willow.code}`)
    for (const language of ['en', 'es']) {
      const page = await seenBy(joon).get(`/learn/first-monday/${meadow.willow.code}?lang=${language}`)
      expect(page.text).toContain('Ms. Vale, 555-0100')
      expect(page.text).toContain('At the front office from 7:00')
    }
  })

  test('another school’s page is not there, and a coordinator searches by name', async () => {
    expect((await seenBy(joon).get(`/learn/first-monday/${meadow.oak.code}`)).status).toBe(404)
    const devon = await aColleague(world.database, { role: 'county_coordinator' })
    expect((await seenBy(devon).get('/learn/first-monday?q=Oak')).text).toContain('Oak Middle')
    expect((await seenBy(devon).get('/learn/first-monday?q=Nowhere')).text).toContain('has these words')
  })

  test('it is printed for someone by name, and the name is kept nowhere', async () => {
    const path = `/learn/first-monday/${meadow.willow.code}`
    const sheet = await seenBy(principal).post(path, { name: 'Ana', role: 'clinician-1' })
    expect(sheet.text.slice(0, 5)).toBe('%PDF-')
    for (const name of ['Մարիամ', 'علي', 'Ольга', '王芳'])
      expect((await seenBy(principal).post(path, { name, role: 'clinician-1' })).text.slice(0, 5)).toBe(
        '%PDF-',
      )
    const lost = await seenBy(principal).post(path, { name: 'አበበ', role: 'clinician-1' })
    expect([lost.status, lost.text.includes('no letters for Amharic')]).toEqual([422, true])
    expect(lost.text).toContain('value="አበበ"')
    const wrong = await seenBy(principal).post(path, { name: 'Ana', role: 'no-such-role' })
    expect([wrong.status, wrong.text.includes('Choose a role.')]).toEqual([422, true])
  })
})
