import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Identity, parseRecorded, whyNotSameNames } from '../content/identity.rules.ts'
import { contentFolder, readContent } from '../content/read-content.ts'
import { count, type PlainWords, plainWords, total } from '../content/readability.rules.ts'
import { hardestGrade, level, lowestEase } from '../content/reading.rules.ts'
import { openLearning } from '../role/learning.ts'
import { chaptersIn, fieldsOf, groupsOf, printedFieldsOf } from './book.rules.ts'
import { openBooks } from './open-books.ts'
import { openWorksheets } from './read-worksheets.ts'
import type { Book, Part } from './workbook.ts'
import type { Worksheet } from './worksheet.ts'

const learning = openLearning({ addresses: {} })
const books = openBooks(learning)
let english: readonly Book[]
let spanish: readonly Book[]
let sheets: readonly Worksheet[]
beforeAll(async () => {
  ;[english, spanish, sheets] = await Promise.all([books.list('en'), books.list('es'), openWorksheets()()])
})

test('there is one workbook for each role, and four topics', async () => {
  const roles = (await learning.curriculum()).roles('en').map(({ slug }) => slug)
  expect(english.map(({ slug }) => slug)).toEqual([
    ...roles,
    'cost',
    'partnership',
    'readiness',
    'sustainability',
  ])
  expect(english.map(({ kind }) => kind).filter((kind) => kind === 'topic')).toHaveLength(4)
})

test('a role’s workbook holds every prompt of its steps, and something in each group of phases', async () => {
  const curriculum = await learning.curriculum()
  for (const book of english.filter(({ kind }) => kind === 'role')) {
    const ids = fieldsOf(book.chapters).map(({ id }) => id)
    const asked = curriculum
      .phases(book.slug, 'en')
      .flatMap(({ steps }) => steps.flatMap(({ fields }) => fields))
    expect(ids, book.slug).toEqual(expect.arrayContaining(asked.map(({ id }) => id)))
    expect(groupsOf(book), book.slug).toEqual(['0-0.5', '1', '2', '3-4'])
  }
})

test('the readiness workbook asks every question of the readiness check', async () => {
  const { items } = await learning.readiness()
  const ids = fieldsOf(english.find(({ slug }) => slug === 'readiness')?.chapters ?? []).map(({ id }) => id)
  for (const { id } of items) expect(ids).toEqual(expect.arrayContaining([`wb-${id}`, `wb-${id}-next`]))
})

test('both languages ask the same, and no prompt of a step is left in English', async () => {
  const shape = (list: readonly Book[]) =>
    list.map(({ slug, chapters }) => [
      slug,
      fieldsOf(chapters).map(({ id, kind, options }) => [id, kind, options.length]),
    ])
  expect(shape(spanish).sort()).toEqual(shape(english).sort())
  const curriculum = await learning.curriculum()
  for (const { slug, prompts, steps, chapters } of sheets) {
    const phases = curriculum.phases(slug, 'en')
    const asking = phases.flatMap((phase) => phase.steps).filter(({ fields }) => fields.length > 0)
    expect(Object.keys(steps).sort(), slug).toEqual(asking.map(({ id }) => id).sort())
    expect(Object.keys(prompts).sort(), slug).toEqual(
      asking.flatMap(({ fields }) => fields.map(({ id }) => id)).sort(),
    )
    for (const { label } of phases) expect(Object.keys(chapters), slug).toContain(label)
  }
})

test('every choice has its answers, and only a choice has any', () => {
  for (const book of [...english, ...spanish])
    for (const { id, kind, options } of fieldsOf(book.chapters))
      expect(options.length > 1, id).toBe(kind === 'choice' || kind === 'yes-no')
})

test('a page for a family’s own hands is printed, and asked nowhere else', () => {
  const book = english.find(({ slug }) => slug === 'family-navigator')
  const worry = 'wb-family-navigator-family-worry'
  expect(printedFieldsOf(book?.chapters ?? []).map(({ id }) => id)).toContain(worry)
  expect(fieldsOf(book?.chapters ?? []).map(({ id }) => id)).not.toContain(worry)
})

test('no name of a field stands twice, and none that was given vanishes', async () => {
  const found = english.flatMap((book) =>
    printedFieldsOf(book.chapters).map(
      ({ id }, at): Identity => ({
        id,
        kind: 'field',
        language: 'en',
        file: `workbooks/${book.slug}.json`,
        line: at,
      }),
    ),
  )
  const own = found.filter(({ id }) => id.startsWith('wb-'))
  const list = 'workbooks/ids.txt'
  const recorded = parseRecorded(await readFile(`${contentFolder}${list}`, 'utf8'))
  expect(whyNotSameNames(own, recorded, list).map(({ message }) => message)).toEqual([])
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
})

describe('is plain enough to read once', () => {
  let plain: Readonly<Record<'en' | 'es', PlainWords>>
  beforeAll(async () => {
    const { glossary } = (await readContent()).library
    plain = { en: plainWords(glossary, 'en'), es: plainWords(glossary, 'es') }
  })
  const textsOf = ({ text, fields }: Part) => [
    text,
    ...fields.flatMap(({ label, hint, options }) => [label, hint, ...options.map((option) => option.text)]),
  ]
  const levelOf = (texts: readonly string[], language: 'en' | 'es') =>
    level(total(texts.filter((text) => text !== '').map((text) => count(text, plain[language]))), language)

  test('grade 8 for staff in English, and in Spanish', () => {
    for (const book of english) {
      const texts = [
        book.lead,
        ...chaptersIn(book, null)
          .flatMap(({ parts }) => parts)
          .flatMap(textsOf),
      ]
      expect(levelOf(texts, 'en'), book.slug).toBeLessThanOrEqual(hardestGrade.staff)
      expect(levelOf([book.lead], 'en'), book.slug).toBeLessThanOrEqual(hardestGrade.staff + 2)
    }
    for (const book of spanish) {
      const texts = [
        book.lead,
        ...chaptersIn(book, null)
          .flatMap(({ parts }) => parts)
          .flatMap(textsOf),
      ]
      expect(levelOf(texts, 'es'), book.slug).toBeGreaterThanOrEqual(lowestEase)
    }
  })

  test('grade 5 on the page that a family fills in', () => {
    const page = english
      .flatMap(({ chapters }) => chapters.flatMap(({ parts }) => parts))
      .find(({ id }) => id === 'wb-family-navigator-family')
    expect(page && levelOf(textsOf(page), 'en')).toBeLessThanOrEqual(hardestGrade.family)
  })
})
