import { languages } from '#platform/words.ts'
import type { TextPart } from '../text-confirmation/text-confirmation.ts'
import { crisisHelpWords } from './crisis-help.words.ts'
import { numberPart } from './crisis-number.rules.ts'
import type { CrisisNumber } from './crisis-number.ts'

/** What two people confirm: the page itself and each number, in each language. */
export const crisisParts = (numbers: readonly CrisisNumber[]): readonly TextPart[] =>
  languages.flatMap((language) => [
    {
      kind: 'crisis' as const,
      part: 'crisis.page',
      language,
      title: crisisHelpWords.en.title,
      text: Object.values(crisisHelpWords[language]).join('\n'),
    },
    ...numbers.map((number) => numberPart(number, language)),
  ])
