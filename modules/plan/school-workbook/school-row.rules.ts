import { valuesOf } from '../packet/assumption-value.rules.ts'
import { addedPostsPerClinician } from '../team/post.rules.ts'
import { visitsPerFte } from '../team/team.rules.ts'
import { daysOfAPost } from '../team/team.ts'
import { type Formula, found, given, roundedUp } from './formula.rules.ts'
import { answerRows, costRows, revenueRows, visitRows } from './money-row.rules.ts'
import type { RowKey } from './school-row.words.ts'
import type { SchoolRow, SchoolWorkbookInput } from './school-workbook.ts'

export type SchoolRows = Readonly<Record<RowKey, SchoolRow>>

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
