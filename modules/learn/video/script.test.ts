import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { checkContent } from '../content/check-content.ts'
import type { Library } from '../content/content.ts'
import { parseContent } from '../content/library.rules.ts'
import { contentFolder, readTexts } from '../content/read-content.ts'
import { type PlainWords, plainWords } from '../content/readability.rules.ts'
import { readCaptions } from './captions.rules.ts'
import { whyNotScripts } from './check-scripts.rules.ts'
import { readScript } from './script.rules.ts'
import { captionsOf, chapterTrackOf, cuesOf, piecesOf, timeScript } from './timing.rules.ts'

const file = 'videos/principal.en.md'
let texts: ReadonlyMap<string, string>
let library: Library
let plain: Readonly<Record<'en' | 'es', PlainWords>>
beforeAll(async () => {
  texts = await readTexts()
  library = parseContent(texts).library
  plain = { en: plainWords(library.glossary, 'en'), es: plainWords(library.glossary, 'es') }
})

const wrong = (find: string | RegExp, put: string) =>
  whyNotScripts(new Map([...texts, [file, (texts.get(file) ?? '').replace(find, put)]]), library, plain).map(
    ({ line, message }) => `${line}: ${message}`,
  )

test.each([
  ['an unknown key', 'state: draft', 'state: draft\nmood: calm', /front matter/],
  ['no front matter', '---\n', '', /^1: begins with front matter/],
  ['a role that is not there', 'slug: principal', 'slug: janitor', /no role or path is called janitor/],
  ['text outside of a scene', '## The hour\n', '## The hour\nHello.\n', /^14: stands outside of a scene/],
  [
    'a scene without a word',
    /Staff watch what you protect[^\n]*\n/,
    '',
    /^15: nothing is said in this scene/,
  ],
  [
    'a chapter without a scene',
    /### Be in the chair\n[^\n]*\n/,
    '',
    /^13: the chapter “The hour” shows nothing/,
  ],
  ['four chapters', '## The hour\n', '', /4 chapters; there are five/],
  ['too few words', /You have more to do[^\n]*/, 'Yes.', /seconds; a video lasts/],
  [
    'a headline for a poster',
    '### Be in the chair',
    `### ${'Be there '.repeat(6)}`,
    /^15: a headline has at most/,
  ],
  ['words nobody says', 'Staff watch', 'Stakeholders utilize', /use a plainer word/],
  [
    'a reading level out of range',
    'Staff watch what you protect.',
    'Organizational responsibilities necessitate comprehensive interdisciplinary documentation considerations notwithstanding institutional administrative complexities regarding confidentiality requirements. '.repeat(
      4,
    ),
    /reads at/,
  ],
])('%s is sent back with its line', (_name, find, put, says) => {
  const found = wrong(find, put)
  expect(
    found.some((line) => says.test(line)),
    found.join('\n'),
  ).toBe(true)
})

test('a role without a script is named', () => {
  const fewer = new Map([...texts].filter(([name]) => name !== file))
  expect(whyNotScripts(fewer, library, plain)).toContainEqual({
    file,
    line: 1,
    message: 'principal has no script for a video',
  })
})

test('every starter has valid captions and chapters, without a warning, that say the script word for word', () => {
  const scripts = [...texts].filter(([name]) => name.startsWith('videos/'))
  expect(scripts).toHaveLength(12)
  for (const [name, text] of scripts) {
    const { script } = readScript(name, text)
    if (script === null) throw new Error(name)
    const timed = timeScript(script)
    const captions = readCaptions(captionsOf(timed), timed.seconds)
    expect([name, captions.faults, captions.warnings]).toEqual([name, [], []])
    expect(captions.cues).toEqual(cuesOf(timed))
    expect(readCaptions(chapterTrackOf(timed), timed.seconds).faults).toEqual([])
    const said = script.chapters.flatMap(({ scenes }) => scenes.map((scene) => scene.said)).join(' ')
    expect(captions.cues.flatMap(({ lines }) => lines).join(' ')).toBe(said)
  }
})

test('what is said is cut at sentences, and a long one at a comma near its middle', () => {
  const said =
    'Look. When an adult notices something that is not quite right, one short form brings it to the team that meets each week.'
  expect(piecesOf(said).map((lines) => lines.join(' / '))).toEqual([
    'Look.',
    'When an adult notices something / that is not quite right,',
    'one short form brings it to / the team that meets each week.',
  ])
})

test('what a family sees is written in Spanish as well, and as plainly as a family page', () => {
  const said = (change: (texts: Map<string, string>) => void) => {
    const changed = new Map(texts)
    change(changed)
    return whyNotScripts(changed, library, plain).map(({ file, message }) => `${file} ${message}`)
  }
  for (const slug of ['overview', 'family-and-student'])
    expect(said((all) => void all.delete(`videos/${slug}.es.md`))).toContain(
      `videos/${slug}.es.md families see ${slug}, and it has no Spanish`,
    )
  const name = 'videos/family-and-student.en.md'
  const hard =
    'Institutional confidentiality considerations necessitate interdisciplinary documentation. '.repeat(6)
  const text = texts.get(name)?.replace('We all have good days', `${hard}We all have good days`) ?? ''
  expect(said((all) => void all.set(name, text)).join('\n')).toMatch(/no higher than 5\.9/)
})

test('the check of the content reads the scripts too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wellness-content-'))
  try {
    cpSync(contentFolder, folder, { recursive: true })
    writeFileSync(join(folder, file), (texts.get(file) ?? '').replace('slug: principal', 'slug: janitor'))
    expect((await checkContent(`${folder}/`)).map(({ message }) => message)).toContain(
      'no role or path is called janitor',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
