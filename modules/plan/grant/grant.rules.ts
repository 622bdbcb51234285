import type { Assumptions } from '../assumption/assumption.ts'
import { monthCount, monthIndex, monthName } from '../money/plan-horizon.rules.ts'
import type { PlanHorizon } from '../money/plan-horizon.ts'
import { clinicianPay, loadOnPay, teamShares } from '../team/post.rules.ts'
import type { PostName } from '../team/team.ts'
import type { Grant, GrantEnd } from './grant.ts'

/** Whole cents a month that a grant pays while it lasts; null until the county has entered an amount. */
export function grantCentsPerMonth(grant: Grant, a: Assumptions): number | null {
  if (grant.centsPerMonth !== null) return grant.centsPerMonth
  if (grant.posts === null || grant.payShare === null) return null
  return Math.round((postsCentsPerYear(grant.posts, a) * grant.payShare) / 12)
}

/** What all grants together pay in each month of the plan, and nothing after their end. */
export function grantCentsByMonth(
  grants: readonly Grant[],
  horizon: PlanHorizon,
  a: Assumptions,
): Float64Array {
  const byMonth = new Float64Array(monthCount(horizon))
  for (const grant of grants) {
    const starts = monthIndex(horizon, grant.startsIn)
    const from = Math.max(0, starts)
    const until = Math.min(byMonth.length, starts + grant.months)
    const cents = grantCentsPerMonth(grant, a) ?? 0
    for (let month = from; month < until; month++) byMonth[month]! += cents
  }
  return byMonth
}

/** What the end of a grant does: when it comes, what stops, and how many visits would have to take its place. */
export function grantEnd(
  grant: Grant,
  horizon: PlanHorizon,
  a: Assumptions,
  dollarsPerVisit: number,
): GrantEnd {
  const ends = monthIndex(horizon, grant.startsIn) + grant.months
  const perMonth = grantCentsPerMonth(grant, a)
  const perYear = perMonth === null ? null : perMonth * 12
  return {
    name: grant.name,
    endsBefore: monthName(horizon, ends),
    when: ends <= 0 ? 'before_the_plan' : ends >= monthCount(horizon) ? 'after_the_plan' : 'in_the_plan',
    stopsCentsPerYear: perYear,
    postsFte: grant.posts?.fte ?? 0,
    postsCentsPerYear: grant.posts === null ? 0 : postsCentsPerYear(grant.posts, a),
    visitsInItsPlace:
      perYear === null || dollarsPerVisit <= 0 ? null : Math.ceil(perYear / 100 / dollarsPerVisit - 1e-9),
  }
}

/** The share of a grant's end that falls on some of a county's teams, since nobody writes down which schools its posts serve. */
export function grantEndFor(
  grant: Grant,
  {
    horizon,
    a,
    share,
    dollarsPerVisit,
  }: {
    readonly horizon: PlanHorizon
    readonly a: Assumptions
    readonly share: number
    readonly dollarsPerVisit: number
  },
): GrantEnd {
  const end = grantEnd(grant, horizon, a, dollarsPerVisit)
  const stops = end.stopsCentsPerYear === null ? null : Math.round(end.stopsCentsPerYear * share)
  return {
    ...end,
    stopsCentsPerYear: stops,
    postsFte: end.postsFte * share,
    postsCentsPerYear: Math.round(end.postsCentsPerYear * share),
    visitsInItsPlace:
      stops === null || dollarsPerVisit <= 0 ? null : Math.ceil(stops / 100 / dollarsPerVisit - 1e-9),
  }
}

function postsCentsPerYear(posts: { readonly post: PostName; readonly fte: number }, a: Assumptions): number {
  return Math.round(posts.fte * payOf(posts.post, a) * loadOnPay(a) * 100)
}

function payOf(post: PostName, a: Assumptions): number {
  if (post === 'clinician_licensed') return a.pay_licensed
  if (post === 'clinician_associate') return a.pay_associate
  return teamShares(a).find((share) => share.post === post)?.payDollars ?? clinicianPay(a)
}

/**
 * Six navigator posts for eighteen months from autumn 2024, as the state announced them for the Sacramento County
 * Office of Education. What share of the pay it covers is not public: the county enters it.
 */
export const sixNavigatorPosts: Grant = {
  name: 'Wellness coach employer support: six navigator posts',
  source: 'https://scoe.net/news/library/2024/10/15cwces_grant (eighteen months: state award notice, 2024)',
  startsIn: '2024-10',
  months: 18,
  posts: { post: 'navigator', fte: 6 },
  payShare: null,
  centsPerMonth: null,
}
