import { coachPerFte, netPerVisit, pricesOf } from '../money/settled-year.rules.ts'
import { type CostLine, costLines } from '../money/settled-year.ts'
import { valuesOf } from '../packet/assumption-value.rules.ts'
import { cents, type Formula, found, posted, roundedUp } from './formula.rules.ts'
import type { SchoolRow, SchoolWorkbookInput } from './school-workbook.ts'

/** What a visit of this school brings by each route. */
export function visitRows({ school: { settled }, assumptions, addedPosts }: SchoolWorkbookInput) {
  const values = valuesOf(assumptions)
  const prices = pricesOf(values, addedPosts)
  return {
    commercial_share: found('share', settled.mix.commercial, ({ a, row }) => {
      const rest = `(1-${a('mix_medi_cal_pps')})`
      return `IF(${rest}<=0,0,(1-${row('medi_cal_share')})*MIN(1,${a('mix_commercial')}/${rest}))`
    }),
    unpaid_share: found(
      'share',
      settled.mix.unpaid,
      ({ row }) => `1-${row('medi_cal_share')}-${row('commercial_share')}`,
    ),
    medi_cal_visit: found(
      'dollars',
      prices.mediCal,
      ({ a }) => `${a('paid_rate_pps')}*${a('pps_rate')}*(1-${a('mix_uis')}*(1-${a('uis_rate_share')}))`,
    ),
    plan_part: found(
      'dollars',
      prices.planPart,
      ({ a, row }) => `MIN(${a('plan_avg_paid')}*${a('paid_rate_pps')},${row('medi_cal_visit')})`,
    ),
    commercial_visit: found(
      'dollars',
      prices.commercial,
      ({ a }) => `${a('paid_rate_cybhi')}*${a('fee_schedule_rate')}`,
    ),
    net_visit: found(
      'dollars',
      netPerVisit(settled.mix, values),
      ({ a, row }) =>
        `${row('medi_cal_share')}*${row('medi_cal_visit')}*${a('pass_through_share')}+${row('commercial_share')}*${row('commercial_visit')}`,
    ),
    coach_per_fte: found('dollars', coachPerFte(values), ({ a }) => {
      const units = `${a('coach_individual_units')}*${a('coach_individual_rate')}+${a('coach_group_units')}*${a('coach_group_rate')}*${a('coach_group_size')}`
      return `(${units})*${a('school_days')}*${a('paid_rate_cybhi')}*${a('navigator_per_clinician')}*${a('coach_billing_share')}`
    }),
  }
}

export function revenueRows({ school: { settled } }: SchoolWorkbookInput) {
  const { revenueByRoute } = settled
  const mediCalVisits: Formula = ({ a, row }) =>
    `${row('visits')}*${row('medi_cal_share')}*${a('pass_through_share')}`
  return {
    medi_cal: cents(
      revenueByRoute.medi_cal_plan + revenueByRoute.medi_cal_wrap,
      posted((refer) => `${mediCalVisits(refer)}*${refer.row('medi_cal_visit')}`),
    ),
    medi_cal_plan: cents(
      revenueByRoute.medi_cal_plan,
      posted((refer) => `${mediCalVisits(refer)}*${refer.row('plan_part')}`),
    ),
    medi_cal_wrap: cents(
      revenueByRoute.medi_cal_wrap,
      ({ row }) => `ROUND(${row('medi_cal')}-${row('medi_cal_plan')},2)`,
    ),
    commercial: cents(
      revenueByRoute.commercial,
      posted(({ row }) => `${row('visits')}*${row('commercial_share')}*${row('commercial_visit')}`),
    ),
    coach: cents(
      revenueByRoute.coach,
      posted(({ row }) => `${row('fte')}*${row('coach_per_fte')}`),
    ),
    revenue: cents(
      settled.revenueCents,
      ({ row }) => `ROUND(SUM(${row('medi_cal_plan')}:${row('coach')}),2)`,
    ),
  }
}

export function costRows({ school: { settled } }: SchoolWorkbookInput) {
  const line = (name: CostLine): SchoolRow =>
    cents(
      settled.costByLine[name],
      posted((refer) => `(${costFormulas[name](refer)})*${refer.row('fte')}`),
    )
  const lines = Object.fromEntries(costLines.map((name) => [name, line(name)])) as Record<CostLine, SchoolRow>
  return {
    ...lines,
    cost: cents(
      settled.costCents,
      ({ row }) => `ROUND(SUM(${row('clinician_pay')}:${row('county_share')}),2)`,
    ),
  }
}

const pay: Formula = ({ a }) =>
  `((1-${a('associate_share')})*${a('pay_licensed')}+${a('associate_share')}*${a('pay_associate')})`
const load: Formula = ({ a }) => `(1+${a('benefit_rate')})*(1+${a('indirect')})`
const supervisors: Formula = ({ a }) =>
  `((1-${a('associate_share')})/${a('supervisees_per_supervisor')}+${a('associate_share')}/${a('supervisees_per_supervisor_associate')})`

/** Dollars a year of each line for one full-time clinician. */
const teamFormulas: Readonly<Record<Exclude<CostLine, 'county_share'>, Formula>> = {
  clinician_pay: pay,
  clinician_benefits: (refer) => `${pay(refer)}*${refer.a('benefit_rate')}`,
  clinician_indirect: (refer) => `${pay(refer)}*(1+${refer.a('benefit_rate')})*${refer.a('indirect')}`,
  supervision: (refer) => `${supervisors(refer)}*${refer.a('pay_supervisor')}*(${load(refer)})`,
  navigators: (refer) => `${refer.a('navigator_per_clinician')}*${refer.a('pay_navigator')}*(${load(refer)})`,
  coordinators: (refer) =>
    `${refer.a('coordinator_per_clinician')}*${refer.a('pay_coordinator')}*(${load(refer)})`,
  interns: (refer) => `${refer.a('intern_per_clinician')}*${refer.a('pay_intern')}*(${load(refer)})`,
  peer_specialists: (refer) =>
    `${refer.a('peer_specialist_per_clinician')}*${refer.a('pay_peer_specialist')}*(${load(refer)})`,
  added_posts: ({ row }) => row('added_per_clinician'),
  operating: ({ a }) => `${a('operating_per_clinician')}*(1+${a('indirect')})`,
}

const costFormulas: Readonly<Record<CostLine, Formula>> = {
  ...teamFormulas,
  county_share: (refer) =>
    `${refer.a('county_share')}*(${Object.values(teamFormulas)
      .map((formula) => formula(refer))
      .join('+')})`,
}

export function answerRows({ school: { settled } }: SchoolWorkbookInput) {
  const breakEven =
    (dollars: Formula): Formula =>
    (refer) =>
      `IF(${refer.row('net_visit')}<=0,"none",MAX(0,${roundedUp(`${dollars(refer)}/${refer.row('net_visit')}`)}))`
  return {
    net: cents(settled.netCents, ({ row }) => `ROUND(${row('revenue')}-${row('cost')},2)`),
    break_even: found(
      'count',
      settled.breakEvenVisits,
      breakEven(({ row }) => `ROUND(${row('cost')}-${row('coach')},2)`),
    ),
    break_even_without_coach: found(
      'count',
      settled.breakEvenVisitsWithoutCoach,
      breakEven(({ row }) => row('cost')),
    ),
    kept: cents(
      settled.keptByHealthCenterCents,
      posted(
        ({ a, row }) =>
          `${row('visits')}*${row('medi_cal_share')}*${row('medi_cal_visit')}*(1-${a('pass_through_share')})`,
      ),
    ),
    idle: cents(settled.idleCents, ({ row }) => {
      const own = `ROUND(SUM(${row('clinician_pay')}:${row('clinician_indirect')})*100,0)`
      return `INT(${own}*(1-${row('visits')}/${row('capacity')})+0.5)/100`
    }),
  }
}
