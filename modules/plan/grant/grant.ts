import type { PostName } from '../team/team.ts'

/** Money with an end. Amounts nobody has entered are null and count as nothing, and the page says so. */
export type Grant = {
  readonly name: string
  readonly source: string
  /** First month it pays for, as 'YYYY-MM'. */
  readonly startsIn: string
  readonly months: number
  /** The posts it pays for; null for money without posts. */
  readonly posts: { readonly post: PostName; readonly fte: number } | null
  /** Share of those posts' cost that it pays, or a fixed amount a month; null until the county enters one. */
  readonly payShare: number | null
  readonly centsPerMonth: number | null
}

/** What the end of a grant does. Null where no amount was entered, or no visit brings money. */
export type GrantEnd = {
  readonly name: string
  /** First month without it, as 'YYYY-MM'. */
  readonly endsBefore: string
  readonly when: 'before_the_plan' | 'in_the_plan' | 'after_the_plan'
  readonly stopsCentsPerYear: number | null
  readonly postsFte: number
  /** What those posts cost a year, which someone else must pay from then on. */
  readonly postsCentsPerYear: number
  /** Visits a year that would bring the same money. */
  readonly visitsInItsPlace: number | null
}
