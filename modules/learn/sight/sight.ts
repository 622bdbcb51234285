/** Work of a school of which it decides who beyond it sees it. */
export const sightSubjects = ['launch_board', 'journey', 'self_assessment'] as const
export type SightSubject = (typeof sightSubjects)[number]

export const audiences = ['school', 'district', 'county'] as const
export type Audience = (typeof audiences)[number]

/** The newest decision on a subject. Where there is none, the default of `sight.rules.ts` holds. */
export type Sight = {
  readonly subject: SightSubject
  readonly shownTo: Audience
  readonly personName: string
  readonly decidedAt: Date
}
