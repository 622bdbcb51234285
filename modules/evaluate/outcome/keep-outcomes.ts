import { listCounties } from '#modules/places/index.ts'
import type { Database, Tx } from '#platform/database.ts'
import { anyone, demand, service } from '#platform/viewer.ts'
import { insertAchievements, listPublishedDistances } from '../achievement/achievement.queries.ts'
import { shownAchievements } from '../achievement/achievement.rules.ts'
import { countyOutcomes } from './county-outcomes.rules.ts'
import { findOutcomeState } from './find-county-outcomes.ts'
import { deleteKeptOutcomes, holdOutcomes, listSchools, replaceKeptOutcomes } from './kept-outcome.queries.ts'
import { keptPlaces } from './kept-outcome.rules.ts'
import { outcomePolicy } from './outcome.policy.ts'
import { listOlderCodes, listPublishedRates, listSchoolProfiles } from './outcome.queries.ts'

/**
 * Works out what the viewer's county may show and keeps it, in the transaction that brought the figures or took them
 * back; nothing is written where it is kept already.
 */
export async function keepOutcomes(tx: Tx): Promise<void> {
  demand(tx.viewer, outcomePolicy, 'keep')
  await holdOutcomes(tx)
  const state = await findOutcomeState(tx)
  if (state === undefined) return deleteKeptOutcomes(tx)
  if (state.kept !== null) return
  const fresh = countyOutcomes({
    countyCode: String(tx.viewer.county).padStart(2, '0'),
    rates: await listPublishedRates(tx),
    profiles: await listSchoolProfiles(tx),
    olderCodes: await listOlderCodes(tx),
  })
  const { years, groupCategories, newestCodes, districts } = fresh
  const edition = {
    figureState: state.figureState,
    years,
    districts,
    groupCategories: Object.fromEntries(groupCategories),
    olderCodes: Object.fromEntries(newestCodes),
  }
  await replaceKeptOutcomes(tx, edition, keptPlaces(fresh))
  await listSchools(tx)
  await insertAchievements(tx, shownAchievements(await listPublishedDistances(tx), newestCodes))
}

/** Keeps the outcomes of every county whose kept ones are of other figures or other rules: after an update, once. */
export async function keepAllOutcomes(database: Database): Promise<void> {
  const counties = await database.asViewer(anyone(), listCounties)
  for (const { id, listing } of counties)
    if (listing !== null) await database.asViewer(service('county outcomes', id), keepOutcomes)
}
