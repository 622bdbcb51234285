import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatIn } from './format.words.ts'
import { makePacket } from './make-packet.ts'
import { aPacketInput, aPlanDocument } from './packet.factory.ts'
import type { PacketInput } from './packet.ts'
import type { Block } from './packet-block.ts'
import { packetContent } from './packet-content.rules.ts'

const practice = aPacketInput({ schools: 120, districts: 14 })
const large = aPacketInput({ schools: 385, districts: 14 })

const folder = mkdtempSync(join(tmpdir(), 'packet-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Whether a program is there: it says more than our own reading, and is no condition of the test. */
function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch (fault) {
    return (fault as { code?: string }).code !== 'ENOENT'
  }
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

type Pdf = { readonly document: PDFDocument; readonly dictionaries: readonly PDFDict[] }

async function read(bytes: Uint8Array): Promise<Pdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const dictionaries = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]: [PDFRef, PDFObject]) => {
      if (object instanceof PDFDict) return [object]
      return object instanceof PDFRawStream ? [object.dict] : []
    })
  return { document, dictionaries }
}

const nameIn = (dictionary: PDFDict, key: string): string => String(dictionary.get(PDFName.of(key)) ?? '')
/** How often a tag stands in the structure tree. */
const tagged = (pdf: Pdf, tag: string): readonly PDFDict[] =>
  pdf.dictionaries.filter((one) => nameIn(one, 'S') === `/${tag}` && one.has(PDFName.of('P')))

const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'beside' ? [block, ...flat(block.left), ...flat(block.right)] : [block],
  )

describe.each([
  ['practice county in English', practice, 'en'],
  ['385 schools in Spanish', large, 'es'],
] as const)('%s', (name, input, language) => {
  let bytes: Uint8Array
  let pdf: Pdf
  beforeAll(async () => {
    bytes = await makePacket(input, { language })
    pdf = await read(bytes)
  })
  const blocks = flat(packetContent(input, language).blocks)
  const kinds = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind)

  test('is tagged, titled, in its language, on letter paper', () => {
    const { catalog } = pdf.document
    expect(pdf.document.getTitle()).toBe(packetContent(input, language).title)
    expect(pdf.document.getAuthor()).toMatch(/Centers of Wellness/)
    expect(String(catalog.get(PDFName.of('Lang')))).toContain(language)
    expect(String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')))).toBe('true')
    expect(pdf.document.getPages().every((page) => page.getWidth() === 612 && page.getHeight() === 792)).toBe(
      true,
    )
  })

  test('has a tag for every heading, table, head cell and picture', () => {
    const headings = kinds('heading') as readonly Extract<Block, { kind: 'heading' }>[]
    for (const level of [1, 2, 3])
      expect(tagged(pdf, `H${level}`)).toHaveLength(headings.filter((one) => one.level === level).length)
    const tables = kinds('table') as readonly Extract<Block, { kind: 'table' }>[]
    expect(tagged(pdf, 'Table')).toHaveLength(tables.length)
    expect(tagged(pdf, 'TH')).toHaveLength(tables.reduce((total, { columns }) => total + columns.length, 0))
    const figures = tagged(pdf, 'Figure')
    expect(figures).toHaveLength(kinds('picture').length)
    for (const figure of figures) expect(figure.has(PDFName.of('Alt'))).toBe(true)
  })

  test('holds every font it uses', () => {
    const described = pdf.dictionaries.filter((one) => nameIn(one, 'Type') === '/FontDescriptor')
    expect(described.length).toBeGreaterThan(2)
    for (const one of described)
      expect(['FontFile', 'FontFile2', 'FontFile3'].some((key) => one.has(PDFName.of(key)))).toBe(true)
    const names = described.map((one) => nameIn(one, 'FontName'))
    expect(names.every((font) => /AtkinsonHyperlegibleNext|Fraunces/.test(font))).toBe(true)
    const fonts = pdf.dictionaries.filter((one) => nameIn(one, 'Type') === '/Font')
    for (const font of fonts)
      expect(font.has(PDFName.of('DescendantFonts')) || font.has(PDFName.of('FontDescriptor'))).toBe(true)
  })

  test.skipIf(!has('qpdf'))('is sound to qpdf', () => {
    expect(run('qpdf', ['--check', written(`${name}.pdf`, bytes)])).toContain(
      'No syntax or stream encoding errors',
    )
  })

  test.skipIf(!has('pdftotext'))('can be read out with the document’s figures in it', () => {
    const text = run('pdftotext', ['-raw', written(`${name}.pdf`, bytes), '-']).replace(/\s+/g, ' ')
    const format = formatIn(language)
    const { schools, years, money } = input.document
    const cents = [
      ...schools.flatMap(({ netCents, teamStart }) => [netCents, teamStart!.lowestCashCents]),
      ...years.flatMap((year) => [year.revenueCents, year.costCents, year.lowestCashCents]),
      ...money.cashCents,
      money.settledNetCents,
    ]
    for (const one of cents) expect(text).toContain(format.money(one))
  })
})

describe('the first page', () => {
  const block = aPlanDocument().solver.blockedBy!
  const all = block.alone.map((change) => ({ ...change, to: change.to ?? 40 }))
  const crowded = aPlanDocument(undefined, {
    solver: {
      ...aPlanDocument().solver,
      blockedBy: { ...block, asked: 'what_is_open_already', alone: [...all, ...all] },
    },
    everySchool: { ...block, alone: [...all, ...all] },
    apart: {
      people: { everySchoolIn: null, fewestHiresPerYear: 44 },
      money: { breakEvenRateDollars: 323.02 },
    },
  })
  const person = 'Dr. María-José Fernández y Gutiérrez de la Torre'
  const whose = { by: 'confirmed', name: 'The plan of the spring', person, on: '2026-11-20' } as const

  test.each([
    ['a plan of a visitor', aPacketInput(), 'en'],
    ['a crowded answer', aPacketInput(undefined, { document: crowded, whose }), 'en'],
    ['a crowded answer in Spanish', aPacketInput(undefined, { document: crowded, whose }), 'es'],
  ] as const)('holds %s', async (_, input: PacketInput, language) => {
    const { document } = await read(await makePacket(input, { language }))
    expect(await pageOfSecondHeading(document)).toBe(2)
  })
})

test('same input, same bytes', async () => {
  const [one, other] = [
    await makePacket(aPacketInput(), { language: 'en' }),
    await makePacket(aPacketInput(), { language: 'en' }),
  ]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('a name in another script does not cost the county its packet', async () => {
  const whose = { by: 'confirmed', name: '春の計画 🙂', person: '王小明', on: '2026-11-20' } as const
  expect((await makePacket(aPacketInput(undefined, { whose }), { language: 'en' })).length).toBeGreaterThan(
    10_000,
  )
})

/** The page, from 1, on which the first section after page one begins: the second entry of the outline. */
async function pageOfSecondHeading(document: PDFDocument): Promise<number> {
  const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
  const first = outlines.lookup(PDFName.of('First'), PDFDict)
  const second = first.lookup(PDFName.of('First'), PDFDict)
  const [page] = second.lookup(PDFName.of('Dest'), PDFArray).asArray()
  return document.getPages().findIndex(({ ref }) => ref === page) + 1
}
