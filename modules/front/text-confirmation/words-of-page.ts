import { countyFrontWords } from '../county-front/county-front.words.ts'
import { contactsWords } from '../find-my-school/contacts.words.ts'
import { findMySchoolWords } from '../find-my-school/find-my-school.words.ts'
import { promiseWords } from '../promise/promise.words.ts'
import { reachOutWords } from '../reach-out/reach-out.words.ts'
import type { TextPart } from './text-confirmation.ts'

/** Spanish pages whose words stand in the program, each read as a whole by one reviewer. */
const pages = {
  'page.find-my-school': [findMySchoolWords.es, contactsWords.es],
  'page.we-need-you': [reachOutWords.es],
  'page.welcome': [countyFrontWords.es],
  'page.promises': [promiseWords.es],
} as const
export type WordsPage = keyof typeof pages

export function wordsPart(part: WordsPage): TextPart {
  const said = sentencesOf(pages[part])
  return { kind: 'reviewer', part, language: 'es', title: said[0] ?? part, text: said.join('\n') }
}

export const wordsParts: readonly TextPart[] = (Object.keys(pages) as WordsPage[]).map(wordsPart)

/** Every sentence in a words file; those made from a figure or a name are left out. */
function sentencesOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : []
}
