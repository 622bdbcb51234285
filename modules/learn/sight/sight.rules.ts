import type { Audience, Sight, SightSubject } from './sight.ts'

/** Before a school decides: board and plan are joint work; what it thinks of itself is its own. */
export const audienceByDefault: Readonly<Record<SightSubject, Audience>> = {
  launch_board: 'district',
  journey: 'district',
  self_assessment: 'school',
}

/** Whom a school can choose among. The county office runs the launch, so board and plan are never hidden from it. */
export const choicesFor = (subject: SightSubject): readonly Audience[] =>
  subject === 'self_assessment' ? ['school', 'district', 'county'] : ['school', 'district']

export const audienceOf = (subject: SightSubject, decided: readonly Sight[]): Audience =>
  decided.find((sight) => sight.subject === subject)?.shownTo ?? audienceByDefault[subject]
