import type { KindShape } from '../leaf/leaf.ts'
import { goalWords } from './goal.words.ts'

/** A goal that the partners named together, with who answers for it and by when. */
export const goal: KindShape = {
  kind: 'goal',
  path: 'goals',
  leaf: 'agenda',
  words: goalWords,
  fields: [
    { name: 'goal', type: 'lines', required: true },
    { name: 'owner', type: 'line' },
    { name: 'dueOn', type: 'day' },
    {
      name: 'state',
      type: 'choice',
      required: true,
      options: ['agreed', 'under_way', 'reached', 'given_up'],
    },
  ],
}
