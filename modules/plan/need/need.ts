export const needPieces = ['disadvantage', 'chronic_absence', 'suspension', 'support_staff'] as const
export type NeedPieceName = (typeof needPieces)[number]

/** One figure's part in a need score. */
export type NeedPiece = {
  readonly piece: NeedPieceName
  /** The published figure itself (a share, or staff for each student); null when not published. */
  readonly figure: number | null
  /** Students behind the figure. */
  readonly students: number
  /** Mid-rank among the county's schools, 0 least need … 1 most; null when not published. */
  readonly rank: number | null
  /** The rank drawn to the middle by how few students stand behind it. */
  readonly drawn: number
  readonly weight: number
  /** True when some roles of the staff report were left empty and counted as none. */
  readonly partly: boolean
}

/** How much a school needs a clinical team, with what it is made of and how sure it is. Never shown as a bare number. */
export type NeedScore = {
  /** 0 least … 1 most. */
  readonly need: number
  /** Standard deviation of the score. */
  readonly uncertainty: number
  readonly pieces: readonly NeedPiece[]
  /** Share of the seeded draws in which the school is among the county's neediest tenth; null for adult-serving schools. */
  readonly topTenthShare: number | null
}
