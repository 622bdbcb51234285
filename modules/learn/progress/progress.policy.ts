import { may, type Policy, roles, type Viewer } from '#platform/viewer.ts'

/** Every member of staff has a path of her own, and may be asked to sign a colleague's step. */
export const progressPolicy = {
  learn: roles,
  sign: roles,
  /** The job that writes down which measures met a step's mark. */
  measure: ['service'],
} as const satisfies Policy<'learn' | 'sign' | 'measure'>

/** Someone who has a path to keep: a member of staff who acts in a county. Anyone else reads, and nothing is kept. */
export const isLearner = (viewer: Viewer): boolean =>
  viewer.personId !== null && viewer.county !== null && may(viewer, progressPolicy, 'learn')
