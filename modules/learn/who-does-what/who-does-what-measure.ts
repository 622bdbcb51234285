import type { Measure } from '../progress/measure.ts'
import { countConfirmed } from './who-does-what.queries.ts'

export const whoDoesWhatMeasure: Measure = {
  name: 'who-does-what-confirmed',
  read: async (tx, scope, { schoolCode }) =>
    scope === 'school' && schoolCode !== null ? Math.min(1, await countConfirmed(tx, schoolCode)) : null,
}
