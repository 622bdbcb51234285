import { type Language, languages } from '#platform/words.ts'
import type { TextPart } from '../text-confirmation/text-confirmation.ts'
import { crisisHelpWords } from './crisis-help.words.ts'
import { numberPart } from './crisis-number.rules.ts'
import type { CrisisNumber } from './crisis-number.ts'

/** What two people confirm: the page itself and each number, in each language. */
export const crisisParts = (numbers: readonly CrisisNumber[]): readonly TextPart[] =>
  languages.flatMap((language) => [
    crisisPagePart(language),
    ...numbers.map((number) => numberPart(number, language)),
  ])

export function crisisPagePart(language: Language): TextPart {
  const said = Object.values(crisisHelpWords[language]).filter((words) => typeof words === 'string')
  return {
    kind: 'crisis',
    part: 'crisis.page',
    language,
    title: crisisHelpWords.en.title,
    text: said.join('\n'),
  }
}
