import { type Tx, timeZone } from '#platform/database.ts'
import { addDays } from '#platform/time.ts'
import { demand } from '#platform/viewer.ts'
import { listListings } from '../listing/listing.queries.ts'
import { needs } from '../listing/need.ts'
import { directoryReportPolicy } from './directory-report.policy.ts'
import { listAgencyOutcomes, listLanguagesAsked, listNeedsSearched } from './directory-report.queries.ts'
import { freshnessByNeed, languageRows } from './directory-report.rules.ts'
import type { DirectoryReport } from './directory-report.ts'

/** How the county's directory stands today, and what the last twelve months asked of it. */
export async function readReport(tx: Tx): Promise<DirectoryReport> {
  demand(tx.viewer, directoryReportPolicy, 'read')
  const since = addDays(tx.today, -365)
  const listings = await listListings(tx)
  const freshness = freshnessByNeed(
    listings,
    needs.map(({ id }) => id),
    { today: tx.today, timeZone },
  )
  return {
    freshness,
    needs: await listNeedsSearched(tx, since),
    languages: languageRows(await listLanguagesAsked(tx, since), listings),
    agencies: await listAgencyOutcomes(tx, since),
  }
}
