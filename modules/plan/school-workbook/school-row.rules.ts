import { coachPerFte, netPerVisit, pricesOf } from '../money/settled-year.rules.ts'
import { type CostLine, costLines } from '../money/settled-year.ts'
import { valuesOf } from '../packet/assumption-value.rules.ts'
import { addedPostsPerClinician } from '../team/post.rules.ts'
import { visitsPerFte } from '../team/team.rules.ts'
import { daysOfAPost } from '../team/team.ts'
import type { RowKey } from './school-row.words.ts'
import type { Refer, RowKind, SchoolRow, SchoolWorkbookInput } from './school-workbook.ts'

export type SchoolRows = Readonly<Record<RowKey, SchoolRow>>

type Formula = (refer: Refer) => string

const given = (kind: RowKind, value: number): SchoolRow => ({ kind, value })
const found = (kind: RowKind, value: number | null, formula: Formula): SchoolRow => ({ kind, value, formula })
const cents = (value: number, formula: Formula): SchoolRow => found('dollars', value / 100, formula)

/** Whole cents as the plan posts them: half a cent goes up, and a last digit lost in arithmetic changes nothing. */
const posted =
  (dollars: Formula): Formula =>
  (refer) =>
    `INT((${dollars(refer)})*100+0.0000001+0.5)/100`

/** The next whole number; a last digit lost in arithmetic does not make one more. */
const roundedUp = (formula: string): string => `-INT(-(${formula}-0.000000001))`

/** Every line of a school's settled year, with the formula that computes it and the plan's own figure. */
export function schoolRows(input: SchoolWorkbookInput): SchoolRows {
  return {
    ...givenRows(input),
    ...demandRows(input),
    ...teamRows(input),
    ...visitRows(input),
    ...revenueRows(input),
    ...costRows(input),
    ...answerRows(input),
  }
}

function givenRows({ school, promise, addedPosts, assumptions }: SchoolWorkbookInput) {
  const fullTime = promise === 'full_time_everywhere' && school.standing === 'served'
  return {
    enrollment: given('count', school.enrollment),
    need: given('decimal', school.need),
    medi_cal_share: given('share', school.settled.mix.mediCal),
    least_days: given('count', fullTime ? daysOfAPost : 1),
    added_per_clinician: given('dollars', addedPostsPerClinician(addedPosts, valuesOf(assumptions))),
  }
}

function demandRows({ school, assumptions }: SchoolWorkbookInput) {
  const a = valuesOf(assumptions)
  const between = (low: number, high: number) => low + (high - low) * school.need
  const tier =
    (low: 'tier3_share_low' | 'tier2_share_low', high: 'tier3_share_high' | 'tier2_share_high'): Formula =>
    (refer) =>
      `${refer.a(low)}+(${refer.a(high)}-${refer.a(low)})*${refer.row('need')}`
  return {
    tier3: found(
      'share',
      between(a.tier3_share_low, a.tier3_share_high),
      tier('tier3_share_low', 'tier3_share_high'),
    ),
    tier2: found(
      'share',
      between(a.tier2_share_low, a.tier2_share_high),
      tier('tier2_share_low', 'tier2_share_high'),
    ),
    demand: found(
      'decimal',
      school.settled.demandVisits,
      ({ a, row }) =>
        `${row('enrollment')}*${a('take_up')}*(${row('tier3')}*${a('visits_per_student')}+${row('tier2')}*${a('visits_per_student_tier2')})`,
    ),
  }
}

function teamRows({ school: { settled, daysPerWeek }, assumptions }: SchoolWorkbookInput) {
  return {
    visits_per_fte: found(
      'decimal',
      visitsPerFte(valuesOf(assumptions)),
      ({ a }) => `${a('school_days')}*${a('slots_per_day')}*${a('show_rate')}`,
    ),
    days: found(
      'count',
      daysPerWeek,
      ({ a, row }) =>
        `MAX(${row('least_days')},${roundedUp(`${a('coverage_share')}*${row('demand')}/(${row('visits_per_fte')}/${daysOfAPost})`)})`,
    ),
    fte: found('decimal', settled.clinicianFte, ({ row }) => `${row('days')}/${daysOfAPost}`),
    capacity: found('decimal', settled.capacityVisits, ({ row }) => `${row('visits_per_fte')}*${row('fte')}`),
    visits: found('decimal', settled.visits, ({ row }) => `MIN(${row('demand')},${row('capacity')})`),
  }
}

function visitRows({ school: { settled }, assumptions, addedPosts }: SchoolWorkbookInput) {
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

function revenueRows({ school: { settled } }: SchoolWorkbookInput) {
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

function costRows({ school: { settled } }: SchoolWorkbookInput) {
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

function answerRows({ school: { settled } }: SchoolWorkbookInput) {
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
