import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFString, StandardFonts } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { guestFaces } from '../typeset/faces.ts'
import { losesLetters } from '../typeset/settable-text.ts'
import { typesetTelling } from '../typeset/typeset.ts'
import { buildForm } from './build-form.ts'
import { fillForm } from './fill-form.ts'
import { shapeLine, textWidth } from './line-shape.ts'
import { checkedByQpdf, fontsOf, hasProgram, structureOf, textOf } from './pdf-form.factory.ts'
import type { BuiltForm, FieldPlace, FormField } from './pdf-form.ts'
import { readForm } from './read-form.ts'
import { subsetFont } from './subset-font.ts'
import { wrapLines } from './wrap-lines.ts'

const template = `#set document(title: "A form")
#set text(font: "Atkinson Hyperlegible Next", lang: "en")
#show figure: it => align(left, it.body)
#let room(id, width, height) = figure(alt: "field:" + id, kind: "field", supplement: none, numbering: none, {
  context {
    let at = here().position()
    [#metadata((id: id, page: at.page, x: at.x.pt(), y: at.y.pt(), w: width.pt(), h: height.pt())) <field>]
  }
  block(width: width, height: height, stroke: 1pt)
})
= A form
Your name
#room("name", 200pt, 20pt)
Your story
#room("story", 300pt, 60pt)
Yes or no
#room("sure=0", 12pt, 12pt)
Yes
#room("sure=1", 12pt, 12pt)
No`

const fields: readonly FormField[] = [
  { name: 'name', tooltip: 'Your name', kind: 'line', options: [] },
  { name: 'story', tooltip: 'Your story (as long as you like)', kind: 'text', options: [] },
  { name: 'sure', tooltip: '¿Sure?', kind: 'choice', options: ['Yes', 'No'] },
]

let typeset: { readonly bytes: Uint8Array; readonly places: readonly FieldPlace[] }
let form: BuiltForm
beforeAll(async () => {
  const { bytes, told } = await typesetTelling({ template, data: {}, label: 'field' })
  typeset = { bytes, places: told as readonly FieldPlace[] }
  form = await buildForm(typeset.bytes, fields, typeset.places)
})

const values = { name: 'María Nguyễn', story: 'One.\nTwo (2).', sure: '1' }
const filled = () => fillForm(form, { marker: '{"form":1}', values })

test('what is filled in is read back by name, with every character', async () => {
  expect(await readForm(filled())).toEqual({ done: true, marker: '{"form":1}', values })
})

test('a blank form comes back empty', async () => {
  const read = await readForm(fillForm(form, { marker: 'm', values: {} }))
  expect(read).toEqual({ done: true, marker: 'm', values: { name: '', story: '', sure: '' } })
})

test('a value for no field and a choice of no option are left out', async () => {
  const read = await readForm(fillForm(form, { marker: 'm', values: { other: 'x', sure: '9' } }))
  expect(read).toMatchObject({ done: true, values: { sure: '' } })
})

describe.each([
  ['blank', () => fillForm(form, { marker: 'm', values: {} })],
  ['filled', filled],
] as const)('a %s form', (_, make) => {
  test.skipIf(!hasProgram('qpdf'))('is sound to qpdf', () => {
    expect(checkedByQpdf(make())).toContain('No syntax or stream encoding errors')
  })

  test.skipIf(!hasProgram('pdfinfo'))('has its fields in the tag tree, each after its label', () => {
    const order = [...structureOf(make()).matchAll(/^ *(P|Form) (?:"([^"]+)")?/gm)].map(
      ([, kind, name]) => name ?? kind,
    )
    expect(order).toEqual(['P', 'name', 'P', 'story', 'P', 'sure=0', 'P', 'sure=1', 'P'])
  })

  test('links each widget and its element both ways, and holds every font', async () => {
    const document = await PDFDocument.load(make(), { updateMetadata: false })
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
    const parents = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray)
    const elements = new Map(
      Array.from({ length: parents.size() / 2 }, (_, at) => [
        String(parents.get(2 * at)),
        document.context.lookup(parents.get(2 * at + 1)),
      ]),
    )
    const [page] = document.getPages()
    expect(page?.node.get(PDFName.of('Tabs'))).toBe(PDFName.of('S'))
    const widgets = (page?.node.Annots()?.asArray() ?? []).map(
      (ref) => [ref, document.context.lookup(ref, PDFDict)] as const,
    )
    const shown = widgets.filter(([, widget]) => String(widget.get(PDFName.of('F'))) === '4')
    expect(shown).toHaveLength(4)
    for (const [ref, widget] of shown) {
      const element = elements.get(String(widget.get(PDFName.of('StructParent')))) as PDFDict
      const kids = element.lookup(PDFName.of('K'), PDFArray)
      expect(kids.lookup(0, PDFDict).get(PDFName.of('Obj'))).toBe(ref)
      expect(element.has(PDFName.of('Alt'))).toBe(true)
    }
    expect(Number(String(root.get(PDFName.of('ParentTreeNextKey'))))).toBe(elements.size)
    for (const [, object] of document.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
        expect(object.has(PDFName.of('FontFile2')) || object.has(PDFName.of('FontFile3'))).toBe(true)
  })
})

test('tells of each field by name and tooltip', async () => {
  const document = await PDFDocument.load(filled())
  const tooltips = document
    .getForm()
    .getFields()
    .map((field) => [field.getName(), tooltipOf(field.acroField.dict)])
  expect(tooltips).toEqual([
    ['name', 'Your name'],
    ['story', 'Your story (as long as you like)'],
    ['sure', '¿Sure?'],
    ['form', undefined],
  ])
})
const tooltipOf = (dict: PDFDict) => {
  const text = dict.get(PDFName.of('TU')) as PDFString | undefined
  return text?.decodeText()
}

test('a form that some other program saved anew is read all the same', async () => {
  const document = await PDFDocument.load(filled())
  document.getForm().getTextField('name').setText('Ana')
  const saved = await document.save({ useObjectStreams: true, updateFieldAppearances: false })
  expect(await readForm(saved)).toMatchObject({
    done: true,
    marker: '{"form":1}',
    values: { name: 'Ana', sure: '1' },
  })
})

test('a template and fields that do not agree are our fault, and said so', async () => {
  const lonely = { name: 'lonely', tooltip: 'x', kind: 'line', options: [] } as const
  await expect(buildForm(typeset.bytes, [...fields, lonely], typeset.places)).rejects.toThrow(
    'no room for lonely',
  )
  await expect(buildForm(typeset.bytes, fields.slice(1), typeset.places)).rejects.toThrow(
    'left room for name',
  )
  const noFigure = [...typeset.places, { id: 'lonely', page: 1, x: 0, y: 0, w: 1, h: 1 }]
  await expect(buildForm(typeset.bytes, [...fields, lonely], noFigure)).rejects.toThrow(
    'no figure for lonely',
  )
})

describe('names in other scripts', () => {
  const names = {
    Russian: 'Ольга Щербакова',
    Ukrainian: 'Їжакевич Ґалаґан',
    Armenian: 'Անահիտ Սարգսյան',
    Arabic: 'مریم العلي',
    Vietnamese: 'Nguyễn Thị Hạnh',
    Hebrew: 'נועה לוי',
    Hindi: 'प्रिया शर्मा',
    Punjabi: 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
    Khmer: 'ស្រីមុំ ជា',
    Lao: 'ບຸນມີ ນ້ຳ',
    Thai: 'สมชาย น้ำ',
    Chinese: '王芳 陳麗華',
    Japanese: '佐藤 さくら ハナ',
    Korean: '김민준',
  }
  const form1 = (name: string) => fillForm(form, { marker: 'm', values: { name, story: '', sure: '' } })

  test('come back as they were written', async () => {
    const story = Object.values(names).join('\n')
    const filled = fillForm(form, { marker: 'm', values: { name: '', story, sure: '' } })
    expect(await readForm(filled)).toMatchObject({ done: true, values: { story } })
  })

  test.skipIf(!hasProgram('pdftotext')).each(Object.entries(names))(
    '%s is drawn with letters that say what they are',
    async (_, name) => {
      expect(textOf(form1(name)).normalize('NFC')).toContain(name)
    },
  )

  test.skipIf(!hasProgram('pdffonts'))(
    'are drawn in Noto, inside the file, and only where one stands',
    async () => {
      expect(fontsOf(form1('María Peña')).filter((font) => font.startsWith('Noto'))).toEqual([])
      const faces = Object.values(names).map((name) =>
        fontsOf(form1(name)).filter((font) => /^Noto/.test(font)),
      )
      expect(faces.every((found) => found.length === 1)).toBe(true)
      const all = guestFaces.map(({ family }) => family.replaceAll(' ', ''))
      expect([...new Set(faces.flat())].sort()).toEqual(all.toSorted())
    },
  )

  test('go into the file with every outline they are drawn by', () => {
    for (const name of Object.values(names))
      for (const piece of shapeLine(name, false)) {
        if (piece.guest === null) continue
        const glyphs = piece.placed.map(({ glyph }) => glyph)
        const [whole, part] = [piece.guest.bytes, subsetFont(piece.guest.bytes, glyphs)].map((bytes) =>
          fontkit.create(Buffer.from(bytes)),
        )
        for (const glyph of glyphs) {
          const outline = part?.getGlyph(glyph).path.toSVG()
          expect(outline).toBe(whole?.getGlyph(glyph).path.toSVG())
          expect(part?.getGlyph(glyph).advanceWidth).toBe(whole?.getGlyph(glyph).advanceWidth)
          expect(outline).not.toBe('')
        }
      }
  })

  test('what no typeface has is kept, and told to be lost on paper', async () => {
    const name = 'አበበ 𠮷田'
    expect(await readForm(form1(name))).toMatchObject({ done: true, values: { name } })
    expect(losesLetters(name)).toBe(true)
  })

  // As the compiler draws them, whose shaper is HarfBuzz's: first the vowel that is read second, marks above one another.
  test.each([
    ['a vowel before its consonant', 'कि', ['ि', 'क']],
    ['a vowel before its consonant, in Gurmukhi', 'ਕਿ', ['ਿ', 'ਕ']],
    ['a foot before its letter, in Khmer', 'ប្រ', ['្រ', 'ប']],
    ['a ring below a tone', 'น้ำ', ['น', 'ํ', '้', 'า']],
  ])('%s', (_, text, order) => {
    const [piece] = shapeLine(text, false)
    const drawn = piece?.guest
      ? piece.placed.map(({ codePoints }) => String.fromCodePoint(...codePoints))
      : []
    expect(drawn.filter((one) => one !== '')).toEqual(order)
  })

  test('what no language writes is drawn all the same', () => {
    const parts = ['ក', '្', 'រ', 'ុ', 'ម', 'ា', 'ស', 'ី', 'ន', 'ं', 'ਿ', '้', 'ํ', '\u05b8', 'ක']
    for (let at = 0; at < 300; at += 1) {
      const text = Array.from(
        { length: 12 },
        (_, nth) => parts[(at * 7 + nth * nth * 5) % parts.length],
      ).join('')
      expect(shapeLine(text, false).length).toBeGreaterThan(0)
    }
  })

  test('marks above one letter stand above one another, with a mark below it between them', () => {
    const [piece] = shapeLine('ញ៉ុំ', false)
    const rises = piece?.guest ? piece.placed.map(({ rise }) => rise) : []
    expect(Math.max(...rises)).toBeGreaterThan(150)
  })

  test('none of their letters is the box of a letter that is not there', () => {
    for (const name of Object.values(names))
      for (const piece of shapeLine(name, false))
        if (piece.guest !== null) expect(piece.placed.map(({ glyph }) => glyph)).not.toContain(0)
  })

  test.skipIf(!hasProgram('qpdf'))('leave a sound file of little more size', async () => {
    const [plain, mixed] = [form1('Ana'), form1(Object.values(names).join(', '))]
    expect(checkedByQpdf(mixed)).toContain('No syntax or stream encoding errors')
    expect(mixed.length - plain.length).toBeLessThan(120_000)
  })
})

test('a text is broken at spaces, a long word where the line is full', () => {
  const lines = wrapLines(`one two three ${'x'.repeat(60)} four\n\nfive`, 100, 10).map(({ text }) => text)
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(100)
  expect(lines.join('').replaceAll(' ', '')).toBe(`onetwothree${'x'.repeat(60)}fourfive`)
  expect(lines).toContain('')
})

test.each([
  ['Thai', 'ฉันต้องการความช่วยเหลือสำหรับลูกของฉัน'],
  ['Chinese', '我的孩子需要帮助，请给我打电话。（谢谢！）'],
  ['Khmer', 'ខ្ញុំត្រូវការជំនួយសម្រាប់កូនរបស់ខ្ញុំ'],
])('a text in %s is broken between words, though no space says where they end', (_, text) => {
  const lines = wrapLines(text, 80, 10).map((line) => line.text)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(text)
  for (const line of lines) {
    expect(textWidth(line, 10)).toBeLessThanOrEqual(80)
    expect(line).not.toMatch(/^[\p{M}，。）！]|（$/u)
  }
})

describe('a file that is no filled form is refused', () => {
  const other = async (fieldCount: number) => {
    const document = await PDFDocument.create()
    const page = document.addPage()
    for (let at = 0; at < fieldCount; at++) document.getForm().createTextField(`f${at}`).addToPage(page)
    return document
  }
  const text = (content: string) => new TextEncoder().encode(content)
  const encrypted = async () => {
    const document = await other(1)
    await document.embedFont(StandardFonts.Helvetica)
    document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
    return document.save()
  }
  /** Its one object stream unpacks to two hundred megabytes. */
  const bomb = () => {
    const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 })
    return Buffer.concat([
      text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
      text(
        `2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
      ),
      packed,
      text('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n0\n%%EOF\n'),
    ])
  }

  test.each([
    ['words', 'not_a_pdf', async () => text('Dear school, …')],
    ['a picture', 'not_a_pdf', async () => Buffer.from('89504e470d0a1a0a', 'hex')],
    ['nothing', 'not_a_pdf', async () => new Uint8Array()],
    ['a torn PDF', 'broken', async () => filled().slice(0, 3000)],
    ['a PDF of nonsense', 'broken', async () => text('%PDF-1.7\n1 0 obj\n<< /Type')],
    ['a locked one', 'encrypted', encrypted],
    ['one without a form', 'no_fields', async () => (await other(0)).save()],
    ['one with too many fields', 'too_many_fields', async () => (await other(401)).save()],
    ['one too large', 'too_large', async () => new Uint8Array(4 * 1024 * 1024 + 1)],
    ['one that unpacks to too much', 'broken', async () => bomb()],
  ] as const)('%s: %s', { timeout: 60_000 }, async (_, why, make) => {
    expect(await readForm(await make())).toMatchObject({ done: false, refusal: { why } })
  })

  test('what unpacks to too much is stopped while it unpacks', { timeout: 60_000 }, async () => {
    expect(await readForm(bomb())).toMatchObject({ refusal: { where: 'it unpacks to too much' } })
  })

  test('a file that lost its end is not read for what is left of it', async () => {
    const bytes = filled()
    expect(await readForm(bytes.slice(0, bytes.length - 200))).toMatchObject({
      refusal: { why: 'broken', where: 'no end' },
    })
  })

  test('a form that is not ours has no mark', async () => {
    expect(await readForm(await (await other(2)).save())).toMatchObject({ done: true, marker: null })
  })
})
