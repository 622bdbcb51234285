import type { KindShape } from '../leaf/leaf.ts'
import { communicationWords } from './communication.words.ts'

/** Who was told what, when and by which way: a count of people and no list of them. */
export const communication: KindShape = {
  kind: 'communication',
  path: 'communications',
  leaf: 'communication',
  words: communicationWords,
  fields: [
    { name: 'what', type: 'lines', required: true },
    { name: 'whom', type: 'line', required: true },
    { name: 'toldOn', type: 'day', required: true },
    {
      name: 'way',
      type: 'choice',
      required: true,
      options: ['meeting', 'mail', 'call', 'letter', 'website', 'text_message', 'other'],
    },
    { name: 'count', type: 'count' },
  ],
}
