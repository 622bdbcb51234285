import { expect, test } from 'vitest'
import { fontsOf, hasProgram, textOf } from '../pdf-form/pdf-form.factory.ts'
import { losesLetters, settableText } from './settable-text.ts'
import { TypesetBusy, TypesetFault, typeset } from './typeset.ts'

const head = `#import "faces.typ": head-faces, text-faces
#let data = json("data.json")
#set document(title: data.title)
#set text(font: text-faces, lang: "en")
`
const page = `${head}= #data.title\nÑandú, Hawai‘i.`
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

test('sets a tagged document with its fonts inside', async () => {
  const bytes = await typeset({ template: page, data: { title: 'A plan' } })
  expect(text(bytes.subarray(0, 5))).toBe('%PDF-')
  expect(text(bytes)).toContain('/StructTreeRoot')
  expect(text(bytes)).toContain('AtkinsonHyperlegibleNext-Regular')
  expect(text(bytes)).toMatch(/pdfuaid/)
})

test('same template and data give the same bytes', async () => {
  const dated = page.replace(
    'title: data.title',
    'title: data.title, date: datetime(year: 2026, month: 11, day: 21)',
  )
  const [one, other] = await Promise.all([1, 2].map(() => typeset({ template: dated, data: { title: 'A' } })))
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true)
})

test.each([
  [
    'a font that is not there',
    page.replace('text-faces, lang', '"Comic Serif", lang'),
    /unknown font family/,
  ],
  ['a picture without words', `${page}\n#image(bytes(data.svg), format: "svg")`, /alt/],
  ['no title', page.replace('title: data.title', ''), /title/],
  ['a broken template', `${page}\n#nothing-of-this-name`, /unknown variable/],
])('refuses %s', async (_, template, why) => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9"/></svg>'
  const fault = await typeset({ template, data: { title: 'A plan', svg } }).catch((error) => error)
  expect(fault).toBeInstanceOf(TypesetFault)
  expect(fault.message).toMatch(why)
})

test('the main thread goes on while a long document is set', async () => {
  let ticks = 0
  const ticking = setInterval(() => ticks++, 5)
  await typeset({ template: `${page}\n#lorem(60000)`, data: { title: 'Long' } })
  clearInterval(ticking)
  expect(ticks).toBeGreaterThan(10)
})

test('turns away the one too many, and goes on afterwards', async () => {
  const job = { template: page, data: { title: 'A plan' } }
  const settled = await Promise.allSettled(Array.from({ length: 23 }, () => typeset(job)))
  const refused = settled.filter((one) => one.status === 'rejected')
  expect(refused.map((one) => one.reason instanceof TypesetBusy)).toEqual([true, true, true])
  expect((await typeset(job)).length).toBeGreaterThan(1000)
})

test.each([
  ['Peña, Nguyễn, Łódź', 'Peña, Nguyễn, Łódź'],
  ['王 school', '□ school'],
  ['a\u202eb\u00adc\u0007d\te', 'abc d e'],
  ['🙂', '□'],
  ['e\u0301', 'é'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['a\u200cb', 'ab'],
])('%j is set as %j', (given, set) => {
  expect(settableText(given)).toBe(set)
})

test.each([
  ['Armenian', 'Անահիտ', false],
  ['Arabic', 'مریم', false],
  ['Persian, with its joiner', 'می\u200cخواهم', false],
  ['Pashto', 'ښاپېرۍ', false],
  ['Cyrillic', 'Олена', false],
  ['Greek', 'Ελένη', false],
  ['Hindi', 'प्रिया', false],
  ['Tagalog', 'Niño Dela Cruz', false],
  ['Hawaiian', 'Kaʻiulani', false],
  ['Chinese', '王芳', true],
  ['Punjabi', 'ਗੁਰਪ੍ਰੀਤ', true],
  ['Korean', '김민준', true],
  ['Lao', 'ບຸນມີ', true],
  ['Khmer', 'សុខា', true],
  ['Vietnamese', 'Nguyễn Thị Hạnh', false],
  ['Hmong', 'Maiv Vaj', false],
  ['Spanish', 'Íñigo Peña', false],
])('a name in %s: whether paper loses letters is known', (_, name, loses) => {
  expect(losesLetters(name)).toBe(loses)
})

const names = ['Ольга Щербакова', 'Անահիտ Սարգսյան', 'Nguyễn Thị Hạnh', 'प्रिया शर्मा']
const arabic = 'مرم العلا'

test.skipIf(!hasProgram('pdftotext'))('names in other scripts are set in Noto, as text', async () => {
  const headed = page.replace('Ñandú', '#text(font: head-faces, data.title)')
  const bytes = await typeset({ template: headed, data: { title: `${names.join(' · ')}. ${arabic}` } })
  for (const name of names) expect(textOf(bytes).normalize('NFC')).toContain(name)
  // Marks of direction, which the reader adds, left out.
  expect(textOf(bytes).replace(/\p{Cf}/gu, '')).toContain(arabic)
  const fonts = fontsOf(bytes)
  for (const family of ['NotoSans-', 'NotoSansArmenian-', 'NotoSansArabic-'])
    expect(fonts.some((font) => font.startsWith(family))).toBe(true)
  expect(fonts.filter((font) => !/^(AtkinsonHyperlegibleNext|Fraunces|NotoSans)/.test(font))).toEqual([])
})

test.skipIf(!hasProgram('pdffonts'))('Noto is in no document that does not need it', async () => {
  const bytes = await typeset({ template: page, data: { title: 'María Peña, Łódź' } })
  expect(fontsOf(bytes).filter((font) => font.startsWith('Noto'))).toEqual([])
})

test('every character it lets through can be set', async () => {
  const all = Array.from({ length: 0xb000 }, (_, code) => String.fromCharCode(code)).filter(
    (one) => settableText(one) === one,
  )
  expect(all.length).toBeGreaterThan(1500)
  const bytes = await typeset({ template: page, data: { title: `${all.join('')}王🙂\u0007` } })
  expect(bytes.length).toBeGreaterThan(1000)
})
