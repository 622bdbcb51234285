import type { Circuits } from '../circuit/circuit.ts'
import type { PlanSetting } from '../rollout/plan-setting.ts'
import type { PlanCounts, PlanSchool } from './plan-document.ts'

/** Every school of the county in exactly one list; sites that are open are named in one more. */
export function planCounts(
  { ground, plans }: PlanSetting,
  circuits: Circuits,
  schools: readonly PlanSchool[],
): PlanCounts {
  const marked = (kind: 'served_by_other' | 'not_to_be_served') =>
    new Set(ground.marks.flatMap((mark) => (mark.kind === kind ? [mark.cds] : [])))
  const other = marked('served_by_other')
  const not = marked('not_to_be_served')
  const left = schools.filter(({ cds }) => !other.has(cds) && !not.has(cds))
  const served = left.filter(({ standing }) => standing === 'served')
  const list = (of: readonly PlanSchool[], is: (school: PlanSchool) => boolean) =>
    of.filter(is).map(({ cds }) => cds)
  const isFullTime = ({ clinicianFte }: PlanSchool) => clinicianFte >= 1
  return {
    schools: schools.length,
    students: schools.reduce((sum, { enrollment }) => sum + enrollment, 0),
    fullTime: list(served, isFullTime),
    shared: list(served, (school) => !isFullTime(school) && school.circuit !== null),
    partTime: list(served, (school) => !isFullTime(school) && school.circuit === null),
    remote: list(left, ({ standing }) => standing === 'remote'),
    doesNotFit: list(left, ({ standing }) => standing === 'adult_serving' || standing === 'court'),
    servedByOther: schools.flatMap(({ cds }) => (other.has(cds) ? [cds] : [])),
    notToBeServed: schools.flatMap(({ cds }) => (not.has(cds) ? [cds] : [])),
    openNow: plans.flatMap(({ cds, openNow }) => (openNow ? [cds] : [])),
    coverTheirTeam: served.filter(({ netCents }) => netCents >= 0).length,
    partTimePosts: circuits.circuits.length,
    fewestPartTimePosts: circuits.fewestPossible,
  }
}
