import type { Assumptions } from '../assumption/assumption.ts'
import { loadOnPay, teamShares } from '../team/post.rules.ts'
import type { AddedPost, TeamPost } from '../team/team.ts'
import { cents, clinicianCents } from './settled-year.rules.ts'
import type { CostLine, SettledYear } from './settled-year.ts'

const lineOfPost = {
  clinician_2: 'supervision',
  navigator: 'navigators',
  coordinator: 'coordinators',
  graduate_intern: 'interns',
  peer_specialist: 'peer_specialists',
} as const satisfies Record<string, CostLine>

/** The team of one settled year post by post: each post's time shown, each cost counted once. */
export function teamPosts(
  year: Pick<SettledYear, 'clinicianFte' | 'costByLine'>,
  a: Assumptions,
  added: readonly AddedPost[],
): readonly TeamPost[] {
  const shared = teamShares(a).map(
    (share): TeamPost => ({
      post: share.post,
      name: null,
      fte: share.perClinician * year.clinicianFte,
      costCents: year.costByLine[lineOfPost[share.post as keyof typeof lineOfPost]],
    }),
  )
  return [...clinicianPosts(year, a), ...shared, ...addedPosts(year, a, added)]
}

function clinicianPosts(year: Pick<SettledYear, 'clinicianFte' | 'costByLine'>, a: Assumptions) {
  const { clinicianFte } = year
  const cost = clinicianCents(year)
  const licensedFte = clinicianFte * (1 - a.associate_share)
  const licensed = Math.min(cost, cents(licensedFte * a.pay_licensed * loadOnPay(a)))
  return [
    { post: 'clinician_licensed', name: null, fte: licensedFte, costCents: licensed },
    { post: 'clinician_associate', name: null, fte: clinicianFte - licensedFte, costCents: cost - licensed },
  ] as const
}

/** Added posts cut their line so that it adds up: each takes what the posts up to it cost together. */
function addedPosts(
  { clinicianFte, costByLine }: Pick<SettledYear, 'clinicianFte' | 'costByLine'>,
  a: Assumptions,
  added: readonly AddedPost[],
): readonly TeamPost[] {
  let dollars = 0
  let posted = 0
  return added.map((post, index) => {
    dollars += post.perClinician * post.payDollars * loadOnPay(a) * clinicianFte
    const upTo = index === added.length - 1 ? costByLine.added_posts : cents(dollars)
    const costCents = upTo - posted
    posted = upTo
    return { post: 'added', name: post.name, fte: post.perClinician * clinicianFte, costCents }
  })
}
