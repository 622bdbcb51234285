import { register } from '#modules/evaluate/index.ts'
import type { Language } from '#platform/words.ts'
import type { KindShape } from '../leaf/leaf.ts'
import { sharedMeasureWords } from './shared-measure.words.ts'

/** A measure of the one register that the partners agreed to watch, and why. */
export const sharedMeasure: KindShape = {
  kind: 'shared_measure',
  path: 'shared-measures',
  leaf: 'measures',
  words: sharedMeasureWords,
  fields: [
    { name: 'measure', type: 'choice', required: true, options: register.measures.map(({ name }) => name) },
    { name: 'why', type: 'lines', required: true },
    { name: 'owner', type: 'line' },
  ],
}

/** What a measure counts and what must be said with it; its caution travels wherever it goes. */
export function measureText(name: string, language: Language) {
  const measure = register.measures.find((one) => one.name === name)
  return measure === undefined
    ? null
    : {
        title: measure.title[language],
        definition: measure.definition[language],
        caution: measure.caution[language],
      }
}
