import { type KindShape, leaves } from '../leaf/leaf.ts'
import { activityWords } from './activity.words.ts'

/** Something a partner does that supports what the others do, on the one calendar of all. */
export const activity: KindShape = {
  kind: 'activity',
  path: 'activities',
  leaf: 'activities',
  words: activityWords,
  fields: [
    { name: 'name', type: 'line', required: true },
    { name: 'partner', type: 'line', required: true },
    { name: 'owner', type: 'line' },
    { name: 'supports', type: 'choice', required: true, options: leaves },
    { name: 'startsOn', type: 'day', required: true },
    { name: 'endsOn', type: 'day' },
  ],
}
