import type { Tx } from '#platform/database.ts'
import { addDays } from '#platform/time.ts'
import { demand } from '#platform/viewer.ts'
import { needs } from '../listing/need.ts'
import { directoryReportPolicy } from './directory-report.policy.ts'
import {
  countListingsBy,
  listAgencyOutcomes,
  listLanguagesAsked,
  listNeedsSearched,
} from './directory-report.queries.ts'
import { freshnessByNeed, languageRows } from './directory-report.rules.ts'
import type { DirectoryReport } from './directory-report.ts'

/** How the county's directory stands today, and what the last twelve months asked of it. */
export async function readReport(tx: Tx): Promise<DirectoryReport> {
  demand(tx.viewer, directoryReportPolicy, 'read')
  const since = addDays(tx.today, -365)
  const counts = await countListingsBy(tx)
  return {
    freshness: freshnessByNeed(
      counts,
      needs.map(({ id }) => id),
    ),
    needs: await listNeedsSearched(tx, since),
    languages: languageRows(await listLanguagesAsked(tx, since), counts),
    agencies: await listAgencyOutcomes(tx, since),
  }
}
