import { asksQuery, listScenarios, type PlanDesk, readAsks, type ScenarioId } from '#modules/plan/index.ts'
import type { Tx } from '#platform/database.ts'
import { yearAfter } from './comparison.rules.ts'
import type { ComparisonPlan } from './comparison.ts'

/** Schools that a confirmed scenario opens in one school year. */
export type PlannedSites = {
  readonly scenarioId: ScenarioId
  readonly scenarioName: string
  /** '2027-28'. */
  readonly schoolYear: string
  /** Codes, in order. */
  readonly schools: readonly string[]
}
export type FindSites = (tx: Tx) => Promise<readonly PlannedSites[]>

/**
 * What the county's confirmed scenarios open, year by year; a draft is nobody's plan yet. For what goes out of the house,
 * `list` gives those that were shared.
 */
export const plannedSites =
  (desk: Pick<PlanDesk, 'read'>, list = listScenarios): FindSites =>
  async (tx) => {
    const confirmed = (await list(tx)).filter(({ state }) => state === 'confirmed').slice(0, 20)
    const sites: PlannedSites[] = []
    for (const { id, name, asks } of confirmed) {
      // As the scenario's own page reads it: the same question, so the same answer.
      const read = readAsks(asksQuery(asks), String(tx.viewer.county).padStart(2, '0'))
      if (!read.done) continue
      const { document } = await desk.read(tx, read.asks)
      const opening = (document?.schools ?? []).filter(({ opensInYear }) => opensInYear !== null)
      const years = Map.groupBy(opening, ({ opensInYear }) => opensInYear ?? 0)
      for (const [year, schools] of [...years].sort(([one], [other]) => one - other))
        sites.push({
          scenarioId: id,
          scenarioName: name,
          schoolYear: yearAfter(`${year}-`, 0),
          schools: schools.map(({ cds }) => cds).sort(),
        })
    }
    return sites
  }

/** The sites a comparison says its schools are; undefined unless they are just these, in their year. */
export const sitesOf = (
  sites: readonly PlannedSites[],
  { scenarioId, firstYear, schools }: Pick<ComparisonPlan, 'scenarioId' | 'firstYear' | 'schools'>,
): PlannedSites | undefined =>
  sites.find(
    (one) =>
      one.scenarioId === scenarioId &&
      one.schoolYear === firstYear &&
      one.schools.join() === schools.toSorted().join(),
  )

/** Schools that the same scenario has opened by the last year looked at: they are served too, and no comparison. */
export function servedMeanwhile(
  sites: readonly PlannedSites[],
  { scenarioId, firstYear, yearCount }: Pick<ComparisonPlan, 'scenarioId' | 'firstYear' | 'yearCount'>,
): readonly string[] {
  const last = yearAfter(firstYear, yearCount - 1)
  return sites
    .filter((one) => one.scenarioId === scenarioId && one.schoolYear <= last)
    .flatMap(({ schools }) => schools)
}
