import type { KindShape } from '../leaf/leaf.ts'
import { backboneTaskWords } from './backbone-task.words.ts'

/** Something the office that holds it all together owes the others, with an owner and a day. */
export const backboneTask: KindShape = {
  kind: 'backbone_task',
  path: 'backbone-tasks',
  leaf: 'backbone',
  words: backboneTaskWords,
  fields: [
    { name: 'task', type: 'lines', required: true },
    { name: 'owner', type: 'line', required: true },
    { name: 'dueOn', type: 'day', required: true },
    { name: 'state', type: 'choice', required: true, options: ['open', 'done'] },
  ],
}
