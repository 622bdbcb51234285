import { whyNotScripts } from '../video/check-scripts.rules.ts'
import { whyNotComplete } from './completeness.rules.ts'
import type { Library, Problem } from './content.ts'
import { textsOfData, textsOfPage } from './data-text.rules.ts'
import { identities, parseRecorded, whyNotSameInBoth, whyNotSameNames } from './identity.rules.ts'
import { type ContentTexts, parseContent } from './library.rules.ts'
import { whyNotPlain } from './plainness.rules.ts'
import { contentFolder, readData, readTexts } from './read-content.ts'
import { plainWords } from './readability.rules.ts'
import { whyNotReadable } from './reading.rules.ts'
import { sourcesFile, whyNotJoined, whyNotSource } from './reference.rules.ts'
import { whyNotWorded } from './wording.rules.ts'

/** Everything wrong with what we teach, each with file and line; an empty list lets it be shown. */
export async function checkContent(folder: string = contentFolder): Promise<readonly Problem[]> {
  const texts = await readTexts(folder)
  return [...problemsIn(texts), ...problemsInData(await readData(folder), texts)]
}

/** Texts too hard for who reads them, in content that is data and in the public pages. */
export function problemsInData(data: ContentTexts, texts: ContentTexts): readonly Problem[] {
  const said = [...data].flatMap(([file, source]) =>
    file.endsWith('.json') ? textsOfData(file, source) : textsOfPage(file, source),
  )
  return whyNotPlain(said, plainIn(parseContent(texts).library))
}

const plainIn = ({ glossary }: Library) => ({
  en: plainWords(glossary, 'en'),
  es: plainWords(glossary, 'es'),
})

export function problemsIn(texts: ContentTexts): readonly Problem[] {
  const { library, problems } = parseContent(texts)
  const found = identities(library)
  const pages = [...library.roles, ...library.phases, ...library.lessons, ...library.paths]
  const plain = plainIn(library)
  const lineOfSource = (id: string) => lineOf(texts.get(sourcesFile) ?? '', `"${id}"`)
  return [
    ...problems,
    ...library.sources.flatMap((source) => {
      const message = whyNotSource(source)
      return message === null
        ? []
        : [{ file: sourcesFile, line: lineOfSource(source.id), message: `${source.id} ${message}` }]
    }),
    ...whyNotSameNames(found, parseRecorded(texts.get('ids.txt') ?? ''), 'ids.txt'),
    ...whyNotSameInBoth(found),
    ...whyNotJoined(library, found, lineOfSource),
    ...pages.flatMap((page) => [
      ...whyNotReadable(page, plain[page.language]),
      ...whyNotWorded(page, library.glossary),
    ]),
    ...whyNotComplete(library, plain.en),
    ...whyNotScripts(texts, library, plain),
  ]
}

const lineOf = (text: string, part: string): number =>
  text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length

export const describeProblem = ({ file, line, message }: Problem): string =>
  `content/${file}:${line} ${message}`

if (import.meta.main) {
  const problems = await checkContent()
  for (const problem of problems) console.error(describeProblem(problem))
  console.log(problems.length === 0 ? 'The content is in order.' : `${problems.length} to mend.`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
