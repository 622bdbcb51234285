/** A colleague's step that the viewer was asked to sign, and what she answered. */
export type SignOff = {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly stepId: string
  readonly note: string | null
  readonly askedAt: Date
  readonly decision: 'signed' | 'not_yet' | null
  readonly answer: string | null
  readonly decidedAt: Date | null
  readonly withdrawnAt: Date | null
}
