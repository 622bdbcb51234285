import { findCountyFigures, findDataEdition } from '#modules/places/index.ts'
import { modelVersion, openPlanDesk, type PlanDesk, solveInThread } from '#modules/plan/index.ts'
import { type Database, systemClock, timeZone } from '#platform/database.ts'
import type { Revocations } from '#platform/revocations.ts'

/** The plan's desk, fed from the places below it. */
export const openDesk = (database: Database, clock = systemClock, revocations?: Revocations): PlanDesk =>
  openPlanDesk({
    database,
    clock,
    revocations,
    timeZone,
    modelVersion,
    findEdition: findDataEdition,
    findFigures: (tx) => findCountyFigures(tx, tx.viewer.county ?? -1),
    solve: solveInThread,
  })
