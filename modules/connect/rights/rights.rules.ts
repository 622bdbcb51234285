import { languages } from '#platform/words.ts'
import type { RightsPart, RightsTopic } from './rights.ts'

/** Every sentence of a topic, as one reads it from top to bottom. */
export const textOf = ({ lead, parts }: RightsTopic, language: 'en' | 'es'): string =>
  [
    lead[language],
    ...parts.flatMap(({ heading, statements }) => [
      heading[language],
      ...statements.map((one) => one[language]),
    ]),
  ].join('\n')

/** The texts of rights that someone must stand for, in the words they have today. */
export const partsOf = (topics: readonly RightsTopic[]): readonly RightsPart[] =>
  topics.flatMap((topic) => [
    ...languages.map(
      (language): RightsPart => ({
        kind: 'counsel',
        part: `rights.${topic.id}`,
        language,
        title: topic.title[language],
        text: textOf(topic, language),
      }),
    ),
    {
      kind: 'reviewer',
      part: `rights.${topic.id}`,
      language: 'es',
      title: topic.title.es,
      text: textOf(topic, 'es'),
    },
  ])
