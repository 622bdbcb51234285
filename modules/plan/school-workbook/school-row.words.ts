/** Label, unit and explanation of each line, in the order of the sheet; a line of one word begins a part. */
export const schoolRowWords = {
  part_given: ['What is given', '', ''],
  enrollment: ['Students', 'students', 'Enrollment on census day.'],
  need: [
    'Need',
    '0 to 1',
    'How much the school needs a team beside the county’s others. It comes from the plan.',
  ],
  medi_cal_share: [
    'Medi-Cal share of visits',
    'of visits',
    'The county’s share tilted by this school’s disadvantage, or what was measured. Put your own share here.',
  ],
  least_days: [
    'Least days a week',
    'days',
    'One day, or five where every campus is promised a full-time clinician.',
  ],
  added_per_clinician: [
    'Posts the county added',
    'dollars a year for each clinician',
    'Pay with benefits and indirect of posts that are not in the list of assumptions.',
  ],
  part_demand: ['Demand', '', ''],
  tier3: ['Share in tier 3', 'of students', 'Between its low and its high value as need goes from 0 to 1.'],
  tier2: ['Share in tier 2', 'of students', 'The same for tier 2.'],
  demand: ['Visits asked for', 'a year', 'Students × take-up × visits of each tier.'],
  part_team: ['Team', '', ''],
  visits_per_fte: [
    'Visits one clinician can hold',
    'a year',
    'School days × booked visits × share that take place.',
  ],
  days: [
    'Clinician days',
    'days a week',
    'Whole days that cover enough of the demand, never fewer than the least.',
  ],
  fte: ['Clinicians', 'full-time posts', 'Five days are one post.'],
  capacity: ['Visits the days can hold', 'a year', ''],
  visits: ['Completed visits', 'a year', 'The smaller of what is asked for and what the days can hold.'],
  part_visit: ['What a visit brings', '', ''],
  commercial_share: [
    'Commercial share of visits',
    'of visits',
    'What Medi-Cal does not pay divides as in the county.',
  ],
  unpaid_share: ['Unpaid share of visits', 'of visits', ''],
  medi_cal_visit: [
    'A Medi-Cal visit',
    'dollars',
    'Rate × paid share, less what state-only members bring less.',
  ],
  plan_part: ['Part of it the health plan pays first', 'dollars', 'The state pays the rest later.'],
  commercial_visit: ['A commercial visit', 'dollars', 'Fee schedule × paid share.'],
  net_visit: ['An average visit', 'dollars', 'After the health center’s part.'],
  coach_per_fte: ['Coaches, for each clinician', 'dollars a year', ''],
  part_revenue: ['Revenue of a settled year', '', ''],
  medi_cal: ['Medi-Cal, in all', 'dollars', ''],
  medi_cal_plan: ['of it from the health plan', 'dollars', ''],
  medi_cal_wrap: ['of it from the state', 'dollars', ''],
  commercial: ['Commercial plans', 'dollars', ''],
  coach: ['Coaches', 'dollars', ''],
  revenue: ['Revenue', 'dollars', ''],
  part_cost: ['Cost of a settled year', '', ''],
  clinician_pay: ['Clinicians’ pay', 'dollars', ''],
  clinician_benefits: ['Clinicians’ benefits', 'dollars', ''],
  clinician_indirect: ['Indirect on clinicians', 'dollars', ''],
  supervision: ['Supervision', 'dollars', ''],
  navigators: ['Navigators or coaches', 'dollars', ''],
  coordinators: ['Coordinators', 'dollars', ''],
  interns: ['Graduate interns', 'dollars', ''],
  peer_specialists: ['Peer specialists', 'dollars', ''],
  added_posts: ['Posts the county added', 'dollars', ''],
  operating: ['Billing, records, supplies', 'dollars', ''],
  county_share: ['County charge', 'dollars', ''],
  cost: ['Cost', 'dollars', ''],
  part_answer: ['What it comes to', '', ''],
  net: ['Net', 'dollars', 'Revenue less cost.'],
  break_even: ['Visits that pay for the team', 'a year', 'Rounded up; “none” when a visit brings no money.'],
  break_even_without_coach: ['The same, if coaches billed nothing', 'a year', ''],
  kept: ['Kept by the health center', 'dollars', 'Medi-Cal money that is not part of revenue.'],
  idle: ['Cost of idle clinician hours', 'dollars', 'Because days are whole.'],
} as const satisfies Readonly<Record<string, readonly [label: string, unit: string, about: string]>>

export type SheetLine = keyof typeof schoolRowWords
type Part = Extract<SheetLine, `part_${string}`>
/** A line with a figure in it. */
export type RowKey = Exclude<SheetLine, Part>

export const sheetLines = Object.keys(schoolRowWords) as SheetLine[]
export const isRow = (line: SheetLine): line is RowKey => !line.startsWith('part_')

export const schoolWorkbookWords = {
  schoolSheet: 'School',
  assumptionSheet: 'Assumptions',
  none: 'none',
  title: (school: string) => `${school}: the money of a settled year`,
  lead: 'Every figure below is computed in this file. Change a value on the sheet “Assumptions”, or what is given here, and see what follows. A settled year has no beginning in it: no ramp, no vacancy, no late payment.',
  assumptionLead:
    'Only the assumptions that this school’s settled year depends on. The plan has more: they decide when schools open and what cash does on the way.',
  district: 'District',
  county: 'County',
  whose: 'Whose plan',
  madeOn: 'Made on',
  edition: (edition: string, model: string) => `Data edition ${edition}, plan model ${model}`,
  columns: ['', 'Figure', 'Unit', 'How it is found', 'In the plan'],
  assumptionColumns: ['Name', 'Assumption', 'Value', 'Unit', 'Low', 'High', 'Known', 'Source', 'Meaning'],
} as const
