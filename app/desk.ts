import { findCountyFigures, findDataEdition } from '#modules/places/index.ts'
import { modelVersion, openPlanDesk, type PlanDesk, solveInThread } from '#modules/plan/index.ts'
import { type Database, systemClock, timeZone } from '#platform/database.ts'

/** The plan's desk, fed from the places below it. */
export const openDesk = (database: Database, clock = systemClock): PlanDesk =>
  openPlanDesk({
    database,
    clock,
    timeZone,
    modelVersion,
    findEdition: findDataEdition,
    findFigures: (tx) => findCountyFigures(tx, tx.viewer.county ?? -1),
    solve: solveInThread,
  })
