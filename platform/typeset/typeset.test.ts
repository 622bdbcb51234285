import { expect, test } from 'vitest'
import { fontsOf, hasProgram, textOf } from '../pdf-form/pdf-form.factory.ts'
import { guestFaces } from './faces.ts'
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
  ['የሱፍ school', '□□□ school'],
  ['王 school', '王 school'],
  ['𠮷田', '□田'],
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
  ['Chinese', '王芳', false],
  ['Punjabi', 'ਗੁਰਪ੍ਰੀਤ', false],
  ['Korean', '김민준', false],
  ['Lao', 'ບຸນມີ', false],
  ['Khmer', 'សុខា', false],
  ['Chinese, traditional', '陳麗華 劉鳳龍', false],
  ['Japanese, with kana', '山﨑 さくら ハナ', false],
  ['Thai', 'สมชาย ใจดี', false],
  ['Hebrew', 'נועה לוי', false],
  ['Amharic', 'አበበ', true],
  ['Bengali', 'ফাতেমা', true],
  ['Tamil', 'கவிதா', true],
  ['Burmese', 'အောင်', true],
  ['Georgian', 'ნინო', true],
  ['a character beyond the first plane', '𠮷', true],
  ['Vietnamese', 'Nguyễn Thị Hạnh', false],
  ['Hmong', 'Maiv Vaj', false],
  ['Spanish', 'Íñigo Peña', false],
])('a name in %s: whether paper loses letters is known', (_, name, loses) => {
  expect(losesLetters(name)).toBe(loses)
})

const names = [
  'Ольга Щербакова',
  'Անահիտ Սարգսյան',
  'Nguyễn Thị Hạnh',
  'प्रिया शर्मा',
  '王芳',
  '陳麗華',
  '佐藤さくら',
  'ハナ',
  '김민준',
  'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
]
const clustered = ['ບຸນມີ', 'សុខា ជា', 'สมชาย ใจดี']
const lettersOf = (text: string) => text.replace(/[\p{M}\s]/gu, '').replace(/(.)\1+/gu, '$1')
const leftward = ['مرم العلا', 'נועה לוי']

test.skipIf(!hasProgram('pdftotext'))('names in other scripts are set in Noto, as text', async () => {
  const headed = page.replace('Ñandú', '#text(font: head-faces, data.title)')
  const bytes = await typeset({
    template: headed,
    data: { title: `${[...names, ...clustered, ...leftward].join(' · ')}.` },
  })
  for (const name of names) expect(textOf(bytes).normalize('NFC')).toContain(name)
  // Of these the compiler lets each glyph say its whole cluster, and the reader puts spaces in: only the letters are certain.
  for (const name of clustered) expect(lettersOf(textOf(bytes))).toContain(lettersOf(name))
  // Marks of direction, which the reader adds, left out.
  for (const name of leftward) expect(textOf(bytes).replace(/\p{Cf}/gu, '')).toContain(name)
  const fonts = fontsOf(bytes)
  for (const { family } of guestFaces)
    expect(fonts.some((font) => font.startsWith(`${family.replaceAll(' ', '')}-`))).toBe(true)
  expect(fonts.filter((font) => !/^(AtkinsonHyperlegibleNext|Fraunces|NotoSans)/.test(font))).toEqual([])
})

test.skipIf(!hasProgram('pdffonts'))('Noto is in no document that does not need it', async () => {
  const bytes = await typeset({ template: page, data: { title: 'María Peña, Łódź' } })
  expect(fontsOf(bytes).filter((font) => font.startsWith('Noto'))).toEqual([])
  const chinese = await typeset({ template: page, data: { title: '王芳' } })
  expect(fontsOf(chinese).filter((font) => font.startsWith('Noto'))).toEqual(['NotoSansSC-Bold'])
  expect(chinese.length - bytes.length).toBeLessThan(20_000)
})

test('every character it lets through can be set', async () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (one) => settableText(one) === one,
  )
  expect(all.length).toBeGreaterThan(40_000)
  const bytes = await typeset({ template: page, data: { title: `${all.join('')}አ🙂\u0007` } })
  expect(bytes.length).toBeGreaterThan(1000)
})
