import type { Standing } from '../team/team.ts'
import type { ExportTableName } from './export-table.ts'

/** Header, unit (empty for text) and meaning of a column. */
export type ColumnWords = readonly [header: string, unit: string, description: string]

export const tableTitles: Readonly<Record<ExportTableName, readonly [title: string, about: string]>> = {
  schools: [
    'Schools',
    'Every school of the county with its need, its team and its settled year, opened or not. A settled year has no beginning in it: no ramp, no vacancy, no late payment.',
  ],
  districts: [
    'Districts',
    'The schools of each district added up, the last row of each figure being settled years.',
  ],
  years: [
    'Years',
    'What is really earned and spent in each school year of the plan, beginnings and late payments included.',
  ],
  months: ['Months', 'Cash month by month. What is earned in a month is received later.'],
  circuits: [
    'Circuits',
    'Small schools that share one clinician on the same days all year, and part-time posts that nobody shares.',
  ],
  assumptions: [
    'Assumptions',
    'Every value the plan takes as given, with its source and how well it is known.',
  ],
  events: ['Events', 'What one named event alone would do to the plan as it stands.'],
}

export const standingNames: Readonly<Record<Standing, string>> = {
  served: 'served on campus',
  remote: 'served remotely',
  adult_serving: 'serves adults',
  court: 'court school',
}

export const opensWords = { now: 'open now', never: 'not within the plan' } as const
export const neverWord = 'never'
export const firstRowNote = { plan: 'The plan as it stands' } as const

export const schoolColumnWords = {
  cds: ['School code', '', 'County-District-School code of the state, 14 digits; it is text, not a number.'],
  name: ['School', '', 'Name in the state’s school directory.'],
  districtCode: ['District code', '', 'First seven digits of the school code.'],
  districtName: ['District', '', 'Who runs the school.'],
  enrollment: ['Enrollment', 'students', 'Students on census day of the newest enrollment file.'],
  need: [
    'Need',
    '0 to 1',
    'How much the school needs a team beside the county’s other schools, 0 least and 1 most.',
  ],
  needUncertainty: [
    'Need, uncertainty',
    '0 to 1',
    'Standard deviation of the need score. Read the score only with it.',
  ],
  standing: [
    'Standing',
    '',
    'What the school is to the plan. Court schools and schools for adults are counted apart.',
  ],
  daysPerWeek: [
    'Clinician days',
    'days a week',
    'Whole days a week of one clinician; five are one full-time clinician.',
  ],
  clinicianFte: ['Clinicians', 'full-time posts', 'The same as full-time posts.'],
  circuit: ['Circuit', '', 'The circuit in which the school shares a clinician; empty when it shares none.'],
  opens: ['Opens', '', 'Open now, the school year in which it opens, or not within the plan.'],
  visitsPerYear: [
    'Visits',
    'a settled year',
    'Completed visits: the smaller of what is asked for and what the days can hold.',
  ],
  capacityVisitsPerYear: [
    'Most visits',
    'a settled year',
    'The most completed visits that the clinician days can hold.',
  ],
  medicalVisitShare: [
    'Medi-Cal share',
    'of visits',
    'Share of the school’s visits that Medi-Cal pays for: an estimate unless the county measured it.',
  ],
  revenueCents: [
    'Revenue',
    'dollars a settled year',
    'What visits and coaches bring when everything is paid.',
  ],
  costCents: [
    'Cost',
    'dollars a settled year',
    'What the team costs with benefits, supervision and indirect.',
  ],
  netCents: ['Net', 'dollars a settled year', 'Revenue less cost.'],
  breakEvenVisitsPerYear: [
    'Visits to break even',
    'a settled year',
    'Visits that pay for the team, rounded up; empty when no number of visits does.',
  ],
  note: ['Note', '', 'What must be known beside the figures.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const districtColumnWords = {
  districtCode: ['District code', '', 'First seven digits of its schools’ codes.'],
  districtName: ['District', '', 'Name in the state’s directory.'],
  schools: ['Schools', 'schools', 'All schools of the district, also those where the question does not fit.'],
  students: ['Students', 'students', 'Enrollment of those schools.'],
  openNow: ['Open now', 'schools', 'Schools with a site open now.'],
  openAtEnd: ['Open at the end', 'schools', 'Schools open by the last year of the plan.'],
  clinicianFte: ['Clinicians', 'full-time posts', 'Full-time posts of all its schools.'],
  coverTheirTeam: [
    'Cover their team',
    'schools',
    'Schools whose settled year covers its cost, among those served on campus.',
  ],
  revenueCents: ['Revenue', 'dollars a settled year', 'Settled revenue of all its schools.'],
  costCents: ['Cost', 'dollars a settled year', 'Settled cost of all its schools.'],
  netCents: ['Net', 'dollars a settled year', 'Revenue less cost.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const yearColumnWords = {
  year: ['School year begins', 'year', 'Calendar year in which the school year begins.'],
  schoolsOpen: ['Schools open', 'schools', 'Schools open in that year, those open now included.'],
  studentsCovered: ['Students covered', 'students', 'Enrollment of the open schools.'],
  clinicianFte: ['Clinicians', 'full-time posts', 'Full-time posts at the open schools.'],
  hires: ['Hires', 'clinicians', 'Clinicians to be hired, successors of leavers included.'],
  leavers: ['Leavers', 'clinicians', 'Clinicians who left in the June before.'],
  revenueCents: ['Revenue', 'dollars', 'Earned in that year.'],
  costCents: ['Cost', 'dollars', 'Spent in that year, start-up included.'],
  supportCents: ['Support', 'dollars', 'Aid and grants of that year; not part of revenue.'],
  netCents: ['Net', 'dollars', 'Revenue and support less cost.'],
  lowestCashCents: ['Lowest cash', 'dollars', 'The lowest balance at the end of a month in that year.'],
  lowestCashMonth: ['Lowest month', '', 'The month of that balance, as year and month.'],
  note: ['Note', '', 'What must be known beside the figures.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const monthColumnWords = {
  month: ['Month', '', 'Year and month.'],
  earnedCents: ['Earned', 'dollars', 'What the visits and coaches of the month earn, whenever it is paid.'],
  receivedCents: ['Received', 'dollars', 'What is paid in the month.'],
  costCents: ['Cost', 'dollars', 'What is spent in the month.'],
  supportCents: ['Support', 'dollars', 'Aid and grants of the month.'],
  cashCents: ['Cash', 'dollars', 'Balance at the end of the month.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const circuitColumnWords = {
  id: ['Circuit', '', 'Stable while its first school stays.'],
  schools: [
    'Schools',
    'schools',
    'How many schools share the clinician; one means a part-time post nobody shares.',
  ],
  names: ['School names', '', 'The schools, in the order of their codes.'],
  cds: ['School codes', '', 'Their codes, in the same order.'],
  daysPerWeek: ['Days', 'days a week', 'Days a week beyond the schools’ full-time posts.'],
  longestKm: [
    'Longest way',
    'kilometers by road',
    'Between the two schools that lie farthest apart, reckoned from the straight line.',
  ],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const assumptionColumnWords = {
  name: ['Name', '', 'The name by which it can be changed.'],
  label: ['Assumption', '', 'The same in plain words.'],
  value: ['Value', 'in its unit', 'What this plan takes.'],
  unit: ['Unit', '', 'Shares are fractions of one.'],
  low: ['Low', 'in its unit', 'The low end of what it may honestly be.'],
  high: ['High', 'in its unit', 'The high end of what it may honestly be.'],
  confidence: [
    'Confidence',
    '',
    'measured, published, secondary (a source that quotes another), estimate, unknown.',
  ],
  source: ['Source', '', 'Where the value comes from.'],
  asOf: ['As of', '', 'The day on which the source was read.'],
  meaning: ['Meaning', '', 'What the number means.'],
} as const satisfies Readonly<Record<string, ColumnWords>>

export const eventColumnWords = {
  event: ['Event', '', 'One event alone, with all else as it is; the first row is the plan itself.'],
  meaning: ['What happens', '', 'What the event changes.'],
  netCents: [
    'Net of all schools',
    'dollars a year',
    'All schools that are to have a team, as a year is lived with the usual leavers.',
  ],
  coverTheirTeam: ['Cover their team', 'schools', 'Schools whose settled year covers its cost.'],
  breakEvenRate: [
    'Rate to break even',
    'dollars a visit',
    'The Medi-Cal visit rate at which those schools together pay for their teams; empty when none does.',
  ],
  fullCoverageYear: [
    'Full coverage',
    'year of the plan',
    'The first year with enough clinicians for every school, by people alone; never when hiring does not catch up.',
  ],
  lowestCashCents: ['Lowest cash', 'dollars', 'The lowest balance of the plan at the end of a month.'],
  lowestCashMonth: ['Lowest month', '', 'The month of that balance.'],
} as const satisfies Readonly<Record<string, ColumnWords>>
