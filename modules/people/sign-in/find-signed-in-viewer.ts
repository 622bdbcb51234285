import type { Database } from '#platform/database.ts'
import { anyone, type Viewer } from '#platform/viewer.ts'
import type { Accounts, CookieReader, SignedIn } from '../account/account.ts'
import { listMembershipsOf, listSchoolIdsAt } from '../membership/membership.queries.ts'
import { actingNowhere, isCountyRole, viewerOf } from '../membership/membership.rules.ts'
import type { Membership } from '../membership/membership.ts'
import { owesSecondFactor } from '../second-factor/second-factor.rules.ts'
import { listOpenVisitsOf } from '../vendor-visit/vendor-visit.queries.ts'
import { visitorOf } from '../vendor-visit/vendor-visit.rules.ts'
import type { Standing } from './sign-in.ts'

/** Names the membership a person acts under; it opens nothing that is not theirs. */
export const actingCookie = 'acting'

/** What someone who signed in is today, asked anew at every request; null for a visitor. */
export async function findStanding(
  database: Database,
  accounts: Accounts,
  cookie: CookieReader,
): Promise<Standing | null> {
  const signedIn = await accounts.whoIs(cookie)
  if (signedIn === null) return null
  const { personId, name } = signedIn
  const everywhere = await database.asViewer(actingNowhere(personId, name), async (tx) => ({
    memberships: await listMembershipsOf(tx, personId),
    visits: await listOpenVisitsOf(tx, personId),
  }))
  return standingOf(signedIn, everywhere, cookie(actingCookie))
}

/** Of what is theirs anywhere, what they act under: what they chose, or the only thing there is. */
function standingOf(
  signedIn: SignedIn,
  everywhere: Pick<Standing, 'memberships' | 'visits'>,
  choice: string | undefined,
): Standing {
  const { secondFactor, onlyCounty } = signedIn
  const here = ({ countyId }: { countyId: number }) => onlyCounty === null || countyId === onlyCounty
  const memberships = everywhere.memberships.filter(here)
  // The operator's people come by their own account, never by a county's provider.
  const visits = onlyCounty === null ? everywhere.visits : []
  const visiting = visits.find(({ id }) => id === choice) ?? null
  const named = memberships.find(({ id }) => id === choice)
  const single = memberships.length === 1 && visiting === null ? memberships[0] : undefined
  const chosen = named ?? single
  const owes = chosen !== undefined && owesFactor(chosen) && !secondFactor
  return {
    signedIn,
    memberships,
    visits,
    acting: chosen === undefined || owes ? null : chosen,
    visiting: secondFactor ? visiting : null,
    owesSecondFactor:
      owes ||
      (!secondFactor && visits.length > 0) ||
      (!secondFactor && chosen === undefined && memberships.some(owesFactor)),
  }
}

const owesFactor = ({ role, factorAsked }: Membership) => owesSecondFactor(role, factorAsked)

/** Who a request is by its session: a membership's viewer, someone who acts nowhere yet, or a visitor. */
export async function findSignedInViewer(
  database: Database,
  accounts: Accounts,
  cookie: CookieReader,
): Promise<Viewer> {
  const standing = await findStanding(database, accounts, cookie)
  if (standing === null) return anyone()
  const { acting, visiting, signedIn } = standing
  if (visiting !== null) return visitorOf(visiting, signedIn.name)
  if (acting === null) return actingNowhere(signedIn.personId, signedIn.name)
  const { place } = acting
  const viewer = { ...viewerOf(acting), session: signedIn.sessionId }
  if (place === null || isCountyRole(acting.role)) return viewer
  return { ...viewer, schools: await database.asViewer(viewer, (tx) => listSchoolIdsAt(tx, place)) }
}
