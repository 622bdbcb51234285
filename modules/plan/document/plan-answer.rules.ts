import type { MadePlan } from './made-plan.ts'
import type { PlanAnswer, PlanCounts, PlanSchool } from './plan-document.ts'

/** The plan's answer as data: what a sentence is made of. */
export function planAnswer(
  made: MadePlan,
  schools: readonly PlanSchool[],
  counts: PlanCounts,
  openingCashCents: number,
): PlanAnswer {
  const asked = new Set([...counts.fullTime, ...counts.shared, ...counts.partTime])
  const ofAsked = schools.filter(({ cds }) => asked.has(cds))
  const open = ofAsked.filter(({ openNow, opensInYear }) => openNow || opensInYear !== null)
  const years = ofAsked.map(({ opensInYear }) => opensInYear ?? made.setting.horizon.firstYear)
  const every = ofAsked.length > 0 && open.length === ofAsked.length
  const { found, rollout } = made
  return {
    kind: kindOf(made, every, schools),
    rateDollars: made.setting.a.pps_rate,
    schoolsAsked: ofAsked.length,
    schoolsOpenAtEnd: open.length,
    coverTheirTeam: counts.coverTheirTeam,
    everySchoolIn: every ? Math.max(...years) : null,
    everySchoolPossible: made.everySchoolPossible,
    firstCash: made.firstCash,
    found:
      found === null
        ? null
        : { ...found, openingCashCents: rollout.openings === null ? null : openingCashCents },
  }
}

function kindOf(
  { rollout, block }: MadePlan,
  every: boolean,
  schools: readonly PlanSchool[],
): PlanAnswer['kind'] {
  if (rollout.openings === null)
    return block?.asked === 'what_is_open_already' ? 'open_sites_do_not_pay' : 'no_plan'
  if (every) return 'every_school'
  return schools.some(({ opensInYear }) => opensInYear !== null) ? 'some_schools' : 'open_sites_only'
}
