import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordsInFile } from '#modules/front/text-confirmation/words-in-file.rules.ts'
import type { Audience } from '#modules/learn/content/content.ts'
import { parseContent } from '#modules/learn/content/library.rules.ts'
import { type LooseText, whyNotPlain } from '#modules/learn/content/plainness.rules.ts'
import { readTexts } from '#modules/learn/content/read-content.ts'
import { plainWords } from '#modules/learn/content/readability.rules.ts'

/** Pages that a family or a student opens: grade 5. Everything else is for staff: grade 8. */
const forFamilies = [
  /^app\/frame\.words\.ts$/,
  /^modules\/connect\/(?:call|coverage|interpreter-card|listing)\//,
  /^modules\/evaluate\/letter\//,
  /^modules\/front\/(?:county-front|find-my-school|student)\//,
  /^modules\/front\/(?:crisis-help\/crisis-help|reach-out\/reach-out)\.words/,
  /^modules\/learn\/(?:lesson\/lesson|video\/video)\.words/,
]
const audienceOf = (file: string): Audience =>
  forFamilies.some((one) => one.test(file)) ? 'family' : 'staff'

/** Here each text is judged by itself as well; elsewhere a page of method may need a long sentence, and its file is judged. */
const eachText = /^modules\/(?:connect|learn|front\/(?!about))/

const { library } = parseContent(await readTexts())
const plain = { en: plainWords(library.glossary, 'en'), es: plainWords(library.glossary, 'es') }
const files = globSync('{app,modules,packages}/**/*.words.ts').map((file) => file.replaceAll('\\', '/'))
const read = (file: string, source = readFileSync(file, 'utf8')): readonly LooseText[] =>
  wordsInFile(source).map((said) => ({ ...said, file, audience: audienceOf(file) }))
const described = (texts: readonly LooseText[]) =>
  whyNotPlain(texts, plain).map(({ file, line, message }) => `${file}:${line} ${message}`)

test('the words of every page are as plain as their reader needs, in both languages', () => {
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) => described(read(file)))
  expect(found.filter((one) => eachText.test(one) || !one.includes(' this text '))).toEqual([])
})

test('every family file named here exists and is read in both languages', () => {
  for (const pattern of forFamilies) {
    const named = files.filter((file) => pattern.test(file))
    expect(named).not.toEqual([])
    const languages = named.flatMap((file) => read(file).map(({ language }) => language))
    expect(new Set(languages)).toEqual(new Set(['en', 'es']))
  }
})

const sound = 'modules/front/student/student.words.ts'

test.each([
  {
    name: 'English too hard for families',
    language: 'en',
    put: 'Organizational responsibilities necessitate comprehensive interdisciplinary documentation considerations regarding confidentiality and institutional administrative complexities.',
  },
  {
    name: 'Spanish too hard',
    language: 'es',
    put: 'Las responsabilidades institucionales correspondientes necesitan consideraciones interdisciplinarias extraordinariamente pormenorizadas y administrativas.',
  },
])('$name is caught with file and line', ({ language, put }) => {
  const source = readFileSync(sound, 'utf8')
  const place = source.indexOf(`title: '`, source.indexOf(`\n  ${language}: {`)) + 8
  const line = source.slice(0, place).split('\n').length
  const planted = `${source.slice(0, place)}${put} ${source.slice(place)}`
  expect(described(read(sound, planted)).some((one) => one.startsWith(`${sound}:${line} this text`))).toBe(
    true,
  )
})

test('a words file is read as a person reads it', () => {
  const source = [
    "// It's a comment: en: 'not said'",
    `const namesEn = { one: \`Dear \${names.map((n) => \`a \${n}\`).join(", ")}, hello\` }`,
    `export const words = { en: { a: 'It\\'s here', b: (n: number) => (n === 1 ? 'one' : \`\${n} of\`) },`,
    "  es: 'aquí' }",
    "const other = 'no language'",
  ].join('\n')
  expect(wordsInFile(source)).toEqual([
    { line: 2, language: 'en', text: 'Dear Ana, hello' },
    { line: 3, language: 'en', text: "It's here" },
    { line: 3, language: 'en', text: 'one' },
    { line: 3, language: 'en', text: 'Ana of' },
    { line: 4, language: 'es', text: 'aquí' },
  ])
})
