import type { Assumptions } from '../assumption/assumption.ts'
import type { Mark } from '../mark/mark.ts'
import { settledTotal } from '../money/break-even.rules.ts'
import type { SchoolPlan } from '../money/school-plan.ts'
import { TeamStarts } from '../money/team-start.rules.ts'
import { teamYears } from '../money/team-start.ts'
import { plansAsked } from '../rollout/plan-setting.rules.ts'
import type { PlanDistrict, PlanMoney, TeamsTogether } from './plan-document.ts'

/** What each district's and the county's teams come to, from the schools that are to have one. */
export class PlanTeams {
  readonly #plans: readonly SchoolPlan[]
  readonly #asked: ReadonlySet<SchoolPlan>
  readonly #starts: TeamStarts
  readonly #a: Assumptions

  constructor(
    plans: readonly SchoolPlan[],
    marks: readonly Mark[],
    schoolDaysByMonth: readonly number[],
    a: Assumptions,
  ) {
    this.#plans = plans
    this.#asked = new Set(plansAsked(plans, marks))
    this.#starts = new TeamStarts(plans, schoolDaysByMonth, a)
    this.#a = a
  }

  startOf(row: number) {
    return this.#starts.summaryOf([row])
  }

  districts(): readonly PlanDistrict[] {
    const byCode = Map.groupBy(this.#plans, ({ districtCode }) => districtCode)
    return [...byCode]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, schools]) => ({
        code,
        name: schools[0]!.districtName,
        ...this.#together((plan) => plan.districtCode === code),
      }))
  }

  everyTeam(): NonNullable<PlanMoney['everyTeam']> {
    const weeks = this.#rowsOf(() => true).map(
      (row) => this.startOf(row).paidForWeek ?? Number.POSITIVE_INFINITY,
    )
    const paidForByYear = Array.from(
      { length: teamYears },
      (_, year) => weeks.filter((week) => week <= (year + 1) * 52).length,
    )
    return { ...this.#together(() => true), paidForByYear }
  }

  #together(belongs: (plan: SchoolPlan) => boolean): TeamsTogether {
    const rows = this.#rowsOf(belongs)
    const total = settledTotal(
      rows.map((row) => this.#plans[row]!),
      this.#a,
    )
    return {
      schools: total.schools,
      clinicianFte: total.clinicianFte,
      settledNetCents: total.netCents,
      breakEvenVisitsPerYear: total.breakEvenVisits,
      breakEvenVisitsPerClinicianWeek: total.breakEvenPerClinicianWeek,
      breakEvenVisitsPerClinicianWeekWithoutCoach: total.breakEvenPerClinicianWeekWithoutCoach,
      teamStart: this.#starts.summaryOf(rows),
    }
  }

  #rowsOf(belongs: (plan: SchoolPlan) => boolean): readonly number[] {
    return this.#plans.flatMap((plan, row) => (this.#asked.has(plan) && belongs(plan) ? [row] : []))
  }
}
