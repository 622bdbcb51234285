import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aColleague } from '#modules/learn/colleague.factory.ts'
import { Forbidden } from '#platform/errors.ts'
import { calendarDate } from '#platform/time.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { sharedMeasure } from '../shared-measure/shared-measure.ts'
import { entriesCsv } from './entries-csv.ts'
import { addEntry, changeEntry, undoChange } from './keep-entry.ts'
import type { LeafEntry, Says } from './leaf.ts'
import { findLastChange, listEntries } from './leaf-entry.queries.ts'
import { leafState, readEntry } from './leaf-entry.rules.ts'
import { leafShapes } from './leaf-shapes.ts'

let world: World
let office: Viewer
beforeAll(async () => {
  world = await freshDatabase()
  office = await aColleague(world.database, { role: 'county_coordinator' })
})
afterAll(() => world?.close())

const as = <Result>(viewer: Viewer, work: Parameters<typeof world.database.asViewer<Result>>[1]) =>
  world.database.asViewer(viewer, work)
const goals = async (viewer = office) =>
  (await as(viewer, (tx) => listEntries(tx, ['goal']))).map(({ says }) => says.goal)
const goal = (text: string): Says => ({ goal: text, owner: '', dueOn: '', state: 'agreed' })

describe('what is kept', () => {
  test('is changed, taken away, and each change taken back, the last first', async () => {
    const id = await as(office, (tx) => addEntry(tx, 'goal', { says: goal('First'), shown: false }))
    const seen = (await as(office, (tx) => listEntries(tx, ['goal'])))[0]?.changedAt ?? null
    const changed = as(office, (tx) => changeEntry(tx, id, { says: goal('Second'), shown: true }, seen))
    expect(await changed).toMatchObject({ done: true })
    expect(await as(office, (tx) => changeEntry(tx, id, null, null))).toMatchObject({ done: true })
    expect(await goals()).toEqual([])
    const undo = () => as(office, (tx) => undoChange(tx, ['goal']))
    await undo()
    expect(await goals()).toEqual(['Second'])
    await undo()
    expect(await goals()).toEqual(['First'])
    await undo()
    expect(await goals()).toEqual([])
    expect(await undo()).toMatchObject({ refusal: 'nothing_to_undo' })
    expect(await as(office, (tx) => findLastChange(tx, ['goal']))).toBeUndefined()
  })

  test('whoever opened it before another changed it is told', async () => {
    const id = await as(office, (tx) => addEntry(tx, 'goal', { says: goal('Mine'), shown: false }))
    const stale = new Date('2020-01-01T00:00:00Z')
    const late = as(office, (tx) => changeEntry(tx, id, { says: goal('Theirs'), shown: true }, stale))
    expect(await late).toMatchObject({ refusal: 'changed_meanwhile' })
    expect(await goals()).toEqual(['Mine'])
  })

  test('a visitor reads what is shown, and nobody’s name or changes; another county reads nothing', async () => {
    await as(office, (tx) => addEntry(tx, 'goal', { says: goal('Shown'), shown: true }))
    expect(await goals(anyone(0))).toEqual(['Shown'])
    expect(await goals(anyone(34))).toEqual([])
    await expect(as(anyone(0), (tx) => sql`select from convene.leaf_change`.execute(tx))).rejects.toThrow(
      'permission denied',
    )
    const principal = await aColleague(world.database, { role: 'principal' })
    expect((await goals(principal)).length).toBeGreaterThan(1)
    await expect(
      as(principal, (tx) => addEntry(tx, 'goal', { says: goal('x'), shown: true })),
    ).rejects.toThrow(Forbidden)
  })
})

describe('the forms', () => {
  const shape = (kind: string) => leafShapes.find((one) => one.kind === kind)!
  test.each([
    ['goal', { goal: '', state: 'agreed' }, { goal: 'missing' }],
    ['goal', { goal: 'A', state: 'agreed', dueOn: '2026-02-30' }, { dueOn: 'not_a_day' }],
    ['partner', { name: 'A', form: 'company', brings: 'x' }, { form: 'choose' }],
    ['partner', { name: 'x'.repeat(201), form: 'person', brings: 'x' }, { name: 'too_long' }],
    [
      'partner',
      { name: 'A', form: 'person', brings: 'x', startsOn: '2027-01-02', endsOn: '2027-01-01' },
      { endsOn: 'ends_before' },
    ],
    [
      'communication',
      { what: 'A', whom: 'B', toldOn: '2026-11-02', way: 'mail', count: '3.5' },
      { count: 'not_a_count' },
    ],
    ['shared_measure', { measure: 'no-such-measure', why: 'x' }, { measure: 'choose' }],
    ['activity', { name: 'A', partner: 'B', supports: 'agenda', startsOn: '2027-01-02' }, {}],
  ])('%s %o: %o', (kind, typed, problems) => {
    expect(readEntry(shape(kind), typed).problems).toEqual(problems)
  })
  test('every field and every choice has its words in both languages', () => {
    for (const { fields, words } of leafShapes)
      for (const language of ['en', 'es'] as const)
        for (const { name, options = [] } of fields) {
          expect(words[language].fields[name]?.label, name).toBeTruthy()
          for (const option of options) expect(words[language].options[name]?.[option], option).toBeTruthy()
        }
  })
})

test.each([
  [[], 'bare'],
  [[{ owner: 'Office', dueOn: '2026-12-01', state: 'open' }], 'full'],
  [[{ owner: '', dueOn: '' }], 'begun'],
  [[{ owner: 'Office', dueOn: '2026-11-01', state: 'open' }], 'begun'],
  [[{ owner: 'Office', dueOn: '2026-11-01', state: 'done' }], 'full'],
  [[{ what: 'Told' }], 'full'],
] as const)('a leaf with %o is %s', (list, expected) => {
  const entries = list.map((says) => ({ says }) as unknown as LeafEntry)
  expect(leafState(entries, calendarDate('2026-11-22'))).toBe(expected)
})

test('in a file a measure takes its caution along', () => {
  const says = { measure: 'suspension', why: 'We agreed', owner: '' }
  const entry = {
    id: 'x',
    kind: 'shared_measure',
    says,
    shown: true,
    changedAt: new Date(0),
  } as unknown as LeafEntry
  const [head, line] = entriesCsv(sharedMeasure, [entry], 'en').split('\r\n')
  expect(head).toContain('caution')
  expect(line?.length).toBeGreaterThan(100)
})
