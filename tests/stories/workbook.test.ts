import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLearning } from '#modules/learn/index.ts'
import { makeBookForm } from '#modules/learn/workbook/make-book-form.ts'
import { openBooks } from '#modules/learn/workbook/open-books.ts'
import { checkedByQpdf, hasProgram, structureOf } from '#platform/pdf-form/pdf-form.factory.ts'
import type { Person } from './person.ts'
import { openStory, type Story } from './story.ts'

let story: Story
beforeAll(async () => {
  story = await openStory()
}, 180_000)
afterAll(() => story?.close())

const patient = { timeout: 180_000 }
/** Becomes someone of the practice county and stays where she is: where one lands then is no part of this story. */
const asWhom = async (person: Person, name: string) => {
  await person.visit('/become')
  const button = person.page.getByRole('button', { name: `Become ${name}` })
  const membership = await button.locator('xpath=ancestor::form//input[@name="membership"]').inputValue()
  const sent = await person.page.context().request.post(`${story.address}/become`, {
    form: { membership },
    headers: { origin: story.address },
    maxRedirects: 0,
  })
  expect(sent.status()).toBe(303)
}
/** The PDF with some fields changed, as any program that fills in forms would save it. */
async function changed(bytes: Uint8Array, texts: Readonly<Record<string, string>>): Promise<Buffer> {
  const document = await PDFDocument.load(bytes)
  const form = document.getForm()
  for (const [name, text] of Object.entries(texts)) form.getTextField(name).setText(text)
  return Buffer.from(await document.save({ updateFieldAppearances: false }))
}
const bring = async (person: Person, name: string, buffer: Buffer, status = 200) => {
  await person.page.setInputFiles('[name=file]', { name, mimeType: 'application/pdf', buffer })
  await person.press('Look at this file', { status })
}
/** What the workbook and the file say of the first question that two people answered, column by column. */
const besideEachOther = async (person: Person) => {
  const cells = await person.page.locator('#conflict-answers tbody tr').first().locator('td').allInnerTexts()
  return cells.slice(0, 2).map((text) => text.split('\n')[0])
}
const box = (person: Person, name: string) => person.page.locator(`[name="${name}"]`).first()

describe.each([
  { with: 'script', script: true, book: 'cost', lead: 'wb-cost-team-lead' },
  { with: 'no script', script: false, book: 'partnership', lead: 'wb-partnership-sides-county' },
])('with $with, a workbook goes out on paper and comes back', ({ script, book, lead }) => {
  const path = `/learn/workbooks/${book}`
  const [long, day, choice, number] =
    book === 'cost'
      ? ([
          'wb-cost-why-lost',
          'wb-cost-when-first',
          'wb-cost-rubric-door',
          'wb-cost-standards-safety',
        ] as const)
      : ([
          'wb-partnership-needs-schools',
          'wb-partnership-journey-charter',
          'wb-partnership-agreement-exit',
          null,
        ] as const)
  let joon: Person
  let amara: Person
  let paper: Buffer
  beforeAll(async () => {
    joon = await story.person({ script })
    amara = await story.person()
    await asWhom(joon, 'Joon Field')
    await asWhom(amara, 'Amara Stone')
  }, 180_000)
  afterAll(async () => {
    await joon?.leave()
    await amara?.leave()
  })

  test('a clinician finds it from learning and fills it in for her school', patient, async () => {
    await joon.visit('/learn')
    await joon.follow(/^Workbooks/)
    await joon.follow(book === 'cost' ? /COST/ : /^Partnership/)
    expect(joon.path()).toBe(path)
    expect(await joon.text()).toContain('Everyone who works there writes in it and reads it.')
    await box(joon, lead).fill('Joon Field')
    await box(joon, choice).selectOption({ index: 2 })
    await box(joon, day).fill('2027-09-07')
    if (script) {
      // Leaving a field keeps it; no press is needed.
      await box(joon, lead).focus()
      await joon.page.waitForFunction(
        () => document.querySelector('[data-autosave]')?.textContent === 'Saved.',
      )
      await joon.page.waitForLoadState('networkidle')
    } else await joon.press('Save')
    await joon.visit(path)
    expect(await box(joon, lead).inputValue()).toBe('Joon Field')
    expect(await box(joon, day).inputValue()).toBe('2027-09-07')
  })

  test('her PDF holds her answers and her school’s figures, and is sound', patient, async () => {
    paper = await joon.take('With what is written so far (PDF)')
    const form = (await PDFDocument.load(paper)).getForm()
    expect(form.getTextField(lead).getText()).toBe('Joon Field')
    expect(form.getTextField(day).getText()).toBe('9/7/2027')
    expect(form.getTextField('figure-school').getText()).toMatch(/\w/)
    expect(form.getTextField('figure-enrollment').getText()).toMatch(/^[\d,]+ \(20\d\d-\d\d\)$/)
    if (hasProgram('qpdf')) expect(checkedByQpdf(paper)).toContain('No syntax or stream encoding errors')
    if (hasProgram('pdfinfo')) expect(structureOf(paper)).toContain(`Form "${lead}"`)
  })

  test(
    'what a colleague wrote meanwhile stands beside what the PDF says, and nothing is saved yet',
    patient,
    async () => {
      await amara.visit(path)
      await box(amara, lead).fill('Amara Stone, on Tuesdays')
      await amara.press('Save')
      const back = await changed(paper, {
        [lead]: 'Joon Field, with Rosa',
        [long]: 'Between two desks.\nAnd in summer.',
        [day]: 'first Tuesday',
        ...(number === null ? {} : { [number]: '1,000' }),
      })
      await bring(joon, 'filled.pdf', back)
      const text = await joon.text()
      expect(text).toContain('Nothing is saved yet.')
      expect(text).toContain('Between two desks.')
      expect(text).toContain('Amara Stone, on Tuesdays')
      expect(await besideEachOther(joon)).toEqual(['Amara Stone, on Tuesdays', 'Joon Field, with Rosa'])
      expect(text).toContain('In the file: first Tuesday')
      await amara.visit(path)
      expect(await box(amara, lead).inputValue()).toBe('Amara Stone, on Tuesdays')
      expect(await box(amara, long).inputValue()).toBe('')
    },
  )

  test('she chooses, mends a day, and saves; the other text stays in the history', patient, async () => {
    expect(await joon.page.locator(`[name="${lead}"]:checked`).inputValue()).toBe('Amara Stone, on Tuesdays')
    await joon.page.locator('#conflict-answers').getByText('Take the file').click()
    await joon.page.locator(`input[name="${day}"]`).fill('2027-09-14')
    await joon.press('Save these answers')
    expect(await joon.text()).toContain(`${number === null ? 3 : 4} answers were saved.`)
    await amara.visit(path)
    expect(await box(amara, lead).inputValue()).toBe('Joon Field, with Rosa')
    expect(await box(amara, long).inputValue()).toBe('Between two desks.\nAnd in summer.')
    expect(await box(amara, day).inputValue()).toBe('2027-09-14')
    await amara.follow('See what was written, by whom and when')
    expect(await amara.text()).toContain('Amara Stone, on Tuesdays')
  })

  test(
    'the same file once more shows what changed since, and keeps it unless told otherwise',
    patient,
    async () => {
      await joon.visit(path)
      await bring(joon, 'filled.pdf', paper)
      // The old paper says the old name and the old day; it was not touched after it was made, so it changes nothing.
      expect(await joon.text()).toContain('This file holds nothing new.')
    },
  )
})

describe('a file that is not this workbook', () => {
  let joon: Person
  beforeAll(async () => {
    joon = await story.person()
    await asWhom(joon, 'Joon Field')
  }, 180_000)
  afterAll(() => joon?.leave())

  const ofSite = async (site: string) => {
    const book = await openBooks(openLearning({ addresses: {} })).find('cost', 'en')
    if (!book) throw new Error('no workbook')
    return Buffer.from(await makeBookForm(book, null, { site, figures: null, entries: [] }))
  }

  test.each([
    ['no file', 'Choose a file first.', null],
    [
      'a torn one',
      'could not be read as a PDF (no end)',
      async () => (await ofSite('1'.repeat(14))).subarray(0, 9000),
    ],
    ['another school’s', 'the school with code 99999999999999', () => ofSite('9'.repeat(14))],
  ] as const)('%s is refused with its reason', patient, async (_, reason, make) => {
    await joon.visit('/learn/workbooks/cost')
    if (make === null) await joon.press('Look at this file', { status: 422 })
    else await bring(joon, 'file.pdf', await make(), 422)
    const text = await joon.text()
    expect(text).toContain('This file was not taken. Nothing was changed.')
    expect(text).toContain(reason)
  })
})

test('a visitor takes blank forms from a role’s page and brings none back', patient, async () => {
  const visitor = await story.person({ script: false, language: 'es' })
  await visitor.visit('/learn/family-navigator')
  await visitor.follow('Abrir el cuaderno de esta función')
  expect(await visitor.text()).toContain('Palabras que abren puertas')
  expect(await visitor.page.locator('[name=file]').count()).toBe(0)
  const blank = await visitor.take('La hoja en blanco (PDF)')
  expect((await PDFDocument.load(blank)).getForm().getTextField('fn-0-trust-f-why').getText()).toBeUndefined()
  if (hasProgram('qpdf')) expect(checkedByQpdf(blank)).toContain('No syntax or stream encoding errors')
  if (hasProgram('pdfinfo')) expect(structureOf(blank)).toContain('Form "fn-0-trust-f-why"')
  const zip = await visitor.take(/ZIP/)
  expect(zip.subarray(0, 2).toString()).toBe('PK')
  await visitor.leave()
})
