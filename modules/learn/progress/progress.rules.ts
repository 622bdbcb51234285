import type { Completion, Phase, Step } from '../content/content.ts'
import type { Measured, Progress, Standing, StepFact, StepRefusal } from './progress.ts'

type Evidence = Extract<Completion, { readonly by: 'evidence' }>

/** Where a step stands, from what happened. Nothing else makes a step green. */
export function standingOf(step: Step, progress: Progress): Standing {
  const { completion } = step
  const facts = progress.facts.filter(({ stepId }) => stepId === step.id)
  if (completion.by === 'learner') return saidStanding(facts)
  if (completion.by === 'assessment') return passedStanding(completion.assessment, progress)
  if (completion.by === 'evidence') return measuredStanding(completion, facts, progress.measured)
  return signedStanding(facts)
}

export const isDone = (standing: Standing): boolean => standing.state === 'done'

function saidStanding(facts: readonly StepFact[]): Standing {
  const open = openCompletions(facts)[0]
  return open ? { state: 'done', how: 'said', at: open.happenedAt } : { state: 'open' }
}

/** What was said and not taken back. */
export function openCompletions(facts: readonly StepFact[]): readonly StepFact[] {
  const reopened = new Set(facts.filter(({ kind }) => kind === 'reopened').map(({ aboutId }) => aboutId))
  return facts.filter(({ kind, aboutId }) => kind === 'completed' && !reopened.has(aboutId))
}

function passedStanding(assessment: string, { passed }: Progress): Standing {
  const first = passed.find(({ assessmentId }) => assessmentId === assessment)
  return first ? { state: 'done', how: 'passed', at: first.passedAt } : { state: 'open' }
}

/** A figure that once met the mark stays a fact; else today's figure counts; else a signature, and it reads so. */
function measuredStanding(
  evidence: Evidence,
  facts: readonly StepFact[],
  measured: readonly Measured[],
): Standing {
  const kept = facts.find(({ kind }) => kind === 'measured')
  if (kept) return { state: 'done', how: 'measured', at: kept.happenedAt, value: kept.value ?? 0 }
  const now = measuredNow(evidence, measured)
  if (typeof now === 'number' && meets(evidence, now))
    return { state: 'done', how: 'measured', at: null, value: now }
  // Signed while no floor measured it: a new figure takes no one's green away.
  const signed = signedStanding(facts)
  return now === undefined || signed.state === 'done' ? signed : { state: 'open' }
}

/** The figure as it stands; null when nobody can say for this place, undefined when no floor supplies it. */
export const measuredNow = (
  { measure, scope }: Pick<Evidence, 'measure' | 'scope'>,
  measured: readonly Measured[],
): number | null | undefined =>
  measured.find((each) => each.measure === measure && each.scope === scope)?.value

export const meets = (
  { comparison, threshold }: Pick<Evidence, 'comparison' | 'threshold'>,
  value: number,
): boolean => (comparison === '>=' ? value >= threshold : value <= threshold)

/** The newest request decides; a signature that was taken back is none. */
function signedStanding(facts: readonly StepFact[]): Standing {
  const signed = facts.find(({ kind, aboutId }) => kind === 'signed' && !has(facts, 'withdrawn', aboutId))
  if (signed) return { state: 'done', how: 'signed', at: signed.happenedAt, who: signed.byName ?? '' }
  const last = facts.findLast(({ kind }) => kind === 'asked' || kind === 'not_yet' || kind === 'withdrawn')
  if (last === undefined) return { state: 'open' }
  const { byName, happenedAt, note, kind, aboutId } = last
  if (kind === 'asked') return { state: 'asked', who: byName ?? '', at: happenedAt, requestId: aboutId }
  return { state: 'not_yet', who: byName ?? '', at: happenedAt, note: note ?? '' }
}

const has = (facts: readonly StepFact[], kind: StepFact['kind'], about: string): boolean =>
  facts.some((fact) => fact.kind === kind && fact.aboutId === about)

/** Who signs a step, or null for one that nobody signs. */
export const signerOf = ({ completion }: Step): string | null =>
  completion.by === 'sign-off' || completion.by === 'evidence' ? completion.signer : null

export function whyNotComplete(step: Step | undefined, progress: Progress): StepRefusal | null {
  if (step === undefined) return 'step_gone'
  if (step.completion.by !== 'learner') return 'not_yours_to_say'
  return isDone(standingOf(step, progress)) ? 'already_done' : null
}

export function whyNotReopen(step: Step | undefined, progress: Progress): StepRefusal | null {
  if (step === undefined) return 'step_gone'
  if (step.completion.by !== 'learner') return 'not_yours_to_say'
  return isDone(standingOf(step, progress)) ? null : 'not_done'
}

/** Why a colleague cannot be asked. A step whose figure is kept waits for the figure, not for a friend. */
export function whyNotAsk(step: Step | undefined, progress: Progress): StepRefusal | null {
  if (step === undefined) return 'step_gone'
  if (signerOf(step) === null) return 'not_to_sign'
  const { completion } = step
  if (completion.by === 'evidence' && measuredNow(completion, progress.measured) !== undefined)
    return 'measured_instead'
  const standing = standingOf(step, progress)
  if (standing.state === 'done') return 'already_done'
  return standing.state === 'asked' ? 'already_asked' : null
}

export type PhaseProgress = { readonly phase: Phase; readonly done: number; readonly of: number }

export const countPhase = (phase: Phase, progress: Progress): PhaseProgress => ({
  phase,
  done: phase.steps.filter((step) => isDone(standingOf(step, progress))).length,
  of: phase.steps.length,
})

/** The first step that waits for the learner; one that waits for a colleague is passed over. */
export function nextStep(
  phases: readonly Phase[],
  progress: Progress,
): { readonly phase: Phase; readonly step: Step; readonly number: number } | null {
  for (const phase of phases)
    for (const [index, step] of phase.steps.entries()) {
      const { state } = standingOf(step, progress)
      if (state !== 'done' && state !== 'asked') return { phase, step, number: index + 1 }
    }
  return null
}
