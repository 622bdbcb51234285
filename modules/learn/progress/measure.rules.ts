import type { CalendarDate } from '#platform/time.ts'
import type { Phase, Scope, Step } from '../content/content.ts'
import { measuredNow, meets } from './progress.rules.ts'
import type { Progress } from './progress.ts'

/** A step's mark that a figure met, for whom, and where it was measured. */
export type Evidence = {
  readonly personId: string
  readonly stepId: string
  readonly measure: string
  readonly scope: Scope
  readonly placeCode: string | null
  readonly value: number
  readonly comparison: '>=' | '<='
  readonly threshold: number
}

export type Wanted = { readonly measure: string; readonly scope: Scope }

/** The figures that these steps ask for, each once. */
export function wantedBy(steps: readonly Step[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const { completion } of steps)
    if (completion.by === 'evidence')
      wanted.set(`${completion.measure} ${completion.scope}`, {
        measure: completion.measure,
        scope: completion.scope,
      })
  return [...wanted.values()]
}

/** What today's figures prove and nobody has written down yet. */
export function newEvidence(
  phases: readonly Phase[],
  progress: Progress,
  subject: { readonly personId: string; placeOf(scope: Scope): string | null },
): readonly Evidence[] {
  const kept = new Set(progress.facts.filter(({ kind }) => kind === 'measured').map(({ stepId }) => stepId))
  return phases
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const { completion } = step
      if (completion.by !== 'evidence' || kept.has(step.id)) return []
      const value = measuredNow(completion, progress.measured)
      if (typeof value !== 'number' || !meets(completion, value)) return []
      const { measure, scope, comparison, threshold } = completion
      const { personId } = subject
      return [
        {
          personId,
          stepId: step.id,
          measure,
          scope,
          placeCode: subject.placeOf(scope),
          value,
          comparison,
          threshold,
        },
      ]
    })
}

/** The school year a day lies in, as calendars name it: 2027-06-30 is of 2026-27, the day after of 2027-28. */
export function schoolYearOf(day: CalendarDate): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0)
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`
}
