import { languages } from '#platform/words.ts'
import type { TextPart } from '../text-confirmation/text-confirmation.ts'
import { answers } from './student.ts'
import { studentWords } from './student.words.ts'

/** Names the Spanish page as a whole for its reviewer. */
export const studentPagePart = 'page.students'

/** What counsel confirms: each answer with its limit, in each language. And the Spanish page, which a reviewer reads. */
export const studentParts: readonly TextPart[] = [
  ...answers.flatMap(({ id, question, ages: whose, needs: what }) =>
    languages.map((language): TextPart => {
      const { answers: texts, questions } = studentWords[language]
      const { text, limit } = texts[id]
      return {
        kind: 'counsel',
        part: answerPart(id),
        language,
        title: `${studentWords.en.questions[question]} ${[...whose.map((age) => studentWords.en.ages[age]), ...what.map((need) => studentWords.en.needs[need])].join(', ')}`,
        text: `${questions[question]}\n${text}\n${limit}`,
      }
    }),
  ),
  {
    kind: 'reviewer',
    part: studentPagePart,
    language: 'es',
    title: studentWords.es.title,
    text: wholePage(),
  },
]

export function answerPart(id: string): string {
  return `student.${id}`
}

function wholePage(): string {
  const { answers: texts, questions, ask, ...rest } = studentWords.es
  const said = Object.values(rest).filter((value) => typeof value === 'string')
  const told = Object.values(texts).flatMap(({ text, limit }) => [text, limit])
  return [...said, ...ask, ...Object.values(questions), ...told].join('\n')
}
