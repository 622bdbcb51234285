import type { KindShape } from '../leaf/leaf.ts'
import { partnerWords } from './partner.words.ts'

/** Who the county works with: an organization or a person, what they bring, and the agreement with its days. */
export const partner: KindShape = {
  kind: 'partner',
  path: 'partners',
  leaf: null,
  words: partnerWords,
  fields: [
    { name: 'name', type: 'line', required: true },
    {
      name: 'form',
      type: 'choice',
      required: true,
      options: ['organization', 'person', 'families', 'students'],
    },
    { name: 'brings', type: 'lines', required: true },
    { name: 'agreement', type: 'line' },
    { name: 'startsOn', type: 'day' },
    { name: 'endsOn', type: 'day' },
  ],
}
