import { countCallsSince, countListings } from '#modules/connect/index.ts'
import { countConvened } from '#modules/convene/index.ts'
import { listCountyRates } from '#modules/evaluate/index.ts'
import { countLearning } from '#modules/learn/index.ts'
import { type PlanDesk, readHeadline } from '#modules/plan/index.ts'
import { listShownOpenings } from '#modules/staff/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { addDays } from '#platform/time.ts'
import { anyone, service } from '#platform/viewer.ts'
import { countHealthSites } from '../county-front/county-front.queries.ts'
import { findConfirmedCounts } from '../find-my-school/find-my-school.queries.ts'
import { countAnsweredSince } from '../reach-out/answered.queries.ts'
import type { CountyToday } from './promise.ts'

/** How far back messages and calls are counted. */
const daysCounted = 365

/** A county's figures beside its promises: what anyone may read, and bare counts of what nobody outside may. */
export async function readCountyToday(
  database: Database,
  desk: PlanDesk,
  county: number,
): Promise<CountyToday> {
  const open = await database.asViewer(anyone(county), (tx) => readOpen(desk, tx))
  // A service of the product acts for no person; the page leaves the small counts out.
  return { ...open, ...(await database.asViewer(service('promises', county), readCounts)) }
}

async function readOpen(desk: PlanDesk, tx: Tx) {
  const { quick, assumptions } = await readHeadline(desk, tx)
  return {
    today: tx.today,
    confirmed: await findConfirmedCounts(tx),
    listings: await countListings(tx),
    sites: await countHealthSites(tx),
    openings: (await listShownOpenings(tx)).length,
    plan: {
      asked: quick.asked,
      covering: quick.coverTheirTeam,
      rate: assumptions.values.pps_rate,
      breakEvenRate: quick.breakEvenRate,
    },
    rates: await listCountyRates(tx),
  }
}

async function readCounts(tx: Tx) {
  const since = addDays(tx.today, -daysCounted)
  return {
    calls: await countCallsSince(tx, since),
    learning: await countLearning(tx),
    convened: await countConvened(tx),
    answered: await countAnsweredSince(tx, since),
  }
}
