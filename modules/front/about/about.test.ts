import { expect, test } from 'vitest'
import { languages } from '#platform/words.ts'
import { aboutWords } from './about.words.ts'

test.each(languages)('the model stands in ten sentences, in %s', (language) => {
  const { items } = aboutWords[language].model
  expect(items).toHaveLength(10)
  // One sentence each: a single full stop, at its end.
  for (const sentence of items) expect(sentence.split('.')).toHaveLength(2)
})

test('every part says as much in Spanish as in English', () => {
  for (const part of ['notKnown', 'sure', 'sources', 'independent'] as const)
    expect(aboutWords.es[part].items).toHaveLength(aboutWords.en[part].items.length)
})
