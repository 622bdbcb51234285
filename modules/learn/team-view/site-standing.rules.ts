import type { CalendarDate } from '#platform/time.ts'
import type { Phase, Step } from '../content/content.ts'
import { isDone, standingOf } from '../progress/progress.rules.ts'
import { noProgress, type StepFact } from '../progress/progress.ts'
import { dayOf, pathYear, type SchoolYear } from './due.rules.ts'
import type { SiteStanding } from './team-view.ts'

/** The last phase of every role. */
const mostPhase = 4

/** Someone of one role at a site: what happened on the path, and the first day there. */
export type SiteLearner = { readonly facts: readonly StepFact[]; readonly startsOn: CalendarDate }

/**
 * Whether others than the learner and her supervisor may know of a step. How she answered questions, and figures on
 * her own work, are nobody else's: such a step is left out wherever sites are looked at.
 */
export const isShared = ({ completion }: Step): boolean =>
  completion.by !== 'assessment' && !(completion.by === 'evidence' && completion.scope === 'person')

type Counted = Pick<SiteStanding, 'waitingStepId' | 'dueOn' | 'lateCount' | 'steps' | 'phase'>
type Waiting = { readonly step: Step; readonly dueOn: CalendarDate | null; readonly open: boolean }

/** Where a site waits: at the first step that is late; else at the first whose time has come. */
export function standingOfSite(
  phases: readonly Phase[],
  learners: readonly SiteLearner[],
  years: readonly SchoolYear[],
  today: CalendarDate,
): Counted {
  const shared = phases.flatMap((phase) => phase.steps.filter(isShared).map((step) => ({ phase, step })))
  const steps: Record<string, string | true> = {}
  const waiting: Waiting[] = []
  for (const { phase, step } of shared) {
    const open = learners.filter(({ facts }) => !isDone(standingOf(step, { ...noProgress, facts })))
    if (open.length === 0) {
      steps[step.id] = true
      continue
    }
    const found = { step, ...whenDue(phase, open, years, today) }
    steps[step.id] = found.dueOn ?? ''
    waiting.push(found)
  }
  const late = waiting.filter(({ dueOn }) => dueOn !== null && dueOn < today)
  const at = late[0] ?? waiting.find(({ open }) => open)
  return {
    waitingStepId: at?.step.id ?? null,
    dueOn: at?.dueOn ?? null,
    lateCount: late.length,
    steps,
    phase: phaseReached(phases, steps),
  }
}

/**
 * The phase that all have come to: the last one before which every shared step is done, as the number in its label (0.5 is
 * still 0). A label that is no number, as a county may add, stands with the phase before it.
 */
export function phaseReached(phases: readonly Phase[], steps: SiteStanding['steps']): number {
  let reached = 0
  for (const { label, steps: own } of phases) {
    const number = Math.floor(Number(label))
    if (number >= 0) reached = Math.max(reached, Math.min(number, mostPhase))
    if (own.some((step) => isShared(step) && steps[step.id] !== true)) break
  }
  return reached
}

/** The first day on which the phase closes for one of them, and whether it is open for any. */
function whenDue(
  { opens, closes }: Phase,
  learners: readonly SiteLearner[],
  years: readonly SchoolYear[],
  today: CalendarDate,
): Pick<Waiting, 'dueOn' | 'open'> {
  const days = learners.map(({ startsOn }) => {
    const whose = { startsOn, year: pathYear(startsOn, years) }
    return { opens: dayOf(opens, 'opens', whose), closes: dayOf(closes, 'closes', whose) }
  })
  const due = days.flatMap((day) => day.closes ?? []).toSorted()
  const alwaysOpen = 'anchor' in opens && opens.anchor === 'any'
  const open = alwaysOpen || days.some((day) => day.opens !== null && day.opens <= today)
  return { dueOn: due[0] ?? null, open }
}
