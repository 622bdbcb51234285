import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#platform/database.ts'
import { calendarDate } from '#platform/time.ts'
import { freshDatabase, type World } from '#tests/world/fresh-database.ts'
import { someone } from '../front.factory.ts'
import { confirmText, readConfirmations } from '../text-confirmation/confirm-text.ts'
import { findCheckState, listCrisisNumbers } from './crisis-number.queries.ts'
import { isCheckLate } from './crisis-number.rules.ts'
import type { CrisisNumberId } from './crisis-number.ts'
import { crisisParts } from './crisis-parts.ts'
import { enterCrisisNumber, noteCrisisCheck, withdrawCrisisNumber } from './keep-crisis-numbers.ts'
import { readConfirmedHelp } from './read-confirmed-help.ts'

let now = new Date('2026-08-03T18:00:00Z')
let world: World
beforeAll(async () => {
  world = await freshDatabase(() => now)
})
afterAll(() => world.close())

const typed = {
  phone: '916-555-0199',
  words_en: 'Mobile crisis team',
  words_es: 'Equipo móvil de crisis',
  hours_en: 'day and night',
  hours_es: 'de día y de noche',
}
const first = someone(34, 'county_director')
const second = someone(34, 'county_coordinator')

const enter = (viewer = first, more = {}) =>
  world.database.asViewer(viewer, (tx) => enterCrisisNumber(tx, { ...typed, ...more }))
const confirm = (viewer: typeof first, phone: string, language: 'en' | 'es') =>
  world.database.asViewer(viewer, async (tx) => {
    const parts = crisisParts(await listCrisisNumbers(tx))
    const part = (await readConfirmations(tx, 'crisis', parts)).find(
      (one) =>
        one.language === language &&
        (phone === 'page' ? one.part === 'crisis.page' : one.text.startsWith(phone)),
    )
    const late = isCheckLate(await findCheckState(tx), tx.today)
    const form = {
      kind: 'crisis',
      part: part?.part ?? '',
      language,
      text_hash: part?.textHash ?? '',
      confirmed_by: 'Someone',
      confirmed_on: tx.today,
    } as const
    return confirmText(tx, form, parts, late)
  })
const shown = async (language: 'en' | 'es') =>
  (await readConfirmedHelp(world.database, language)).counties.flatMap(({ numbers }) =>
    numbers.map(({ phone }) => phone),
  )

describe('a county’s own number', () => {
  test('stands there for two different people, language by language, and for nobody less', async () => {
    expect(await enter()).toMatchObject({ done: true })
    expect(await shown('en')).toEqual([])
    await confirm(first, '916-555-0199', 'en')
    expect(await confirm(first, '916-555-0199', 'en')).toEqual({ done: false, refusal: 'confirmed_already' })
    expect(await shown('en')).toEqual([])
    await confirm(second, '916-555-0199', 'en')
    expect(await shown('en')).toEqual(['916-555-0199'])
    expect(await shown('es')).toEqual([])
  })

  test('is not confirmed by another county’s people, nor for other words than were shown', async () => {
    const stranger = someone(19, 'county_director')
    expect(await confirm(stranger, '916-555-0199', 'es')).toEqual({ done: false, refusal: 'no_such_text' })
    const parts = await world.database.asViewer(first, async (tx) => crisisParts(await listCrisisNumbers(tx)))
    const part = parts.find((one) => one.language === 'es' && one.text.startsWith('916'))
    const form = {
      kind: 'crisis',
      part: part?.part ?? '',
      language: 'es',
      text_hash: '0'.repeat(64),
      confirmed_by: 'Someone',
      confirmed_on: '2026-08-03',
    } as const
    expect(await world.database.asViewer(first, (tx) => confirmText(tx, form, parts, false))).toEqual({
      done: false,
      refusal: 'text_changed',
    })
  })

  test('the page’s own words are confirmed by two people too, in each language by itself', async () => {
    const confirmedIn = async (language: 'en' | 'es') =>
      (await readConfirmedHelp(world.database, language)).pageConfirmedIn
    await confirm(first, 'page', 'es')
    expect(await confirmedIn('es')).toBeNull()
    await confirm(second, 'page', 'es')
    expect(await confirmedIn('es')).toBe('Condado de Sacramento')
    expect(await confirmedIn('en')).toBeNull()
  })

  test('a late monthly look freezes every change but a withdrawal, and what is shown stays', async () => {
    now = new Date('2026-09-02T18:00:00Z')
    expect(await enter(first, { phone: '916-555-0100' })).toMatchObject({ done: true })
    now = new Date('2026-09-04T18:00:00Z')
    expect(await enter()).toEqual({ done: false, field: 'phone', refusal: 'check_late' })
    expect(await confirm(first, '916-555-0100', 'en')).toEqual({ done: false, refusal: 'check_late' })
    expect(await shown('en')).toEqual(['916-555-0199'])
    await world.database.asViewer(second, noteCrisisCheck)
    expect(await confirm(first, '916-555-0100', 'en')).toMatchObject({ done: true })
    now = new Date('2026-12-01T18:00:00Z')
    const numbers = await world.database.asViewer(first, listCrisisNumbers)
    const wrong = numbers.find(({ phone }) => phone === '916-555-0199')?.id as CrisisNumberId
    await world.database.asViewer(first, (tx) => withdrawCrisisNumber(tx, wrong))
    expect(await shown('en')).toEqual([])
  })
})

test('help opens when the database does not answer, and when it answers nonsense', async () => {
  const dead: Database = { asViewer: () => new Promise(() => {}) }
  const broken: Database = { asViewer: () => Promise.reject(new Error('gone')) }
  const started = performance.now()
  expect((await readConfirmedHelp(dead, 'en')).counties).toEqual([])
  expect(performance.now() - started).toBeLessThan(10_000)
  expect((await readConfirmedHelp(broken, 'en')).counties).toEqual([])
})

test.each([
  ['2026-08-01', '2026-07-01', '2026-09-01', false],
  ['2026-08-01', '2026-07-01', '2026-09-02', true],
  [null, '2026-08-01', '2026-09-01', false],
  [null, '2026-08-01', '2026-09-02', true],
  [null, null, '2026-09-02', false],
])('looked at on %s, first number on %s: on %s late is %s', (checked, entered, today, late) => {
  const state = {
    checkedOn: checked === null ? null : calendarDate(checked),
    firstEnteredOn: entered === null ? null : calendarDate(entered),
  }
  expect(isCheckLate(state, calendarDate(today))).toBe(late)
})
