import type { Tx } from '#platform/database.ts'
import type { Scope } from '../content/content.ts'
import type { Measure, MeasureSubject } from '../progress/measure.ts'
import { findStanding, type Standing } from './readiness.queries.ts'

/** The newest check of the place that others than its author may see; one kept to oneself proves nothing. */
async function standingAt(
  tx: Tx,
  scope: Scope,
  { schoolCode, districtCode }: MeasureSubject,
): Promise<Standing | null> {
  if (scope !== 'school' && scope !== 'district') return null
  const code = scope === 'school' ? schoolCode : districtCode
  return code === null ? null : ((await findStanding(tx, scope, code)) ?? { complete: false, clear: false })
}

export const readinessMeasures: readonly Measure[] = [
  {
    name: 'readiness-complete',
    read: async (tx, scope, subject) => {
      const standing = await standingAt(tx, scope, subject)
      return standing && Number(standing.complete)
    },
  },
  {
    name: 'no-blocking-gap',
    read: async (tx, scope, subject) => {
      const standing = await standingAt(tx, scope, subject)
      return standing && Number(standing.clear)
    },
  },
]
