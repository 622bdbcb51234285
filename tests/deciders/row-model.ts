import type { DatabaseRole } from '#platform/viewer.ts'

/**
 * The first decider: who reads and who adds which row, written here by hand from what the product promises and not from
 * the migrations. `county`: rows of the county one acts in. `own`: rows about oneself. `practice`: rows of county 00.
 */
export type Rule = 'county' | 'own' | 'practice' | 'all'
type Access = {
  readonly read: Partial<Record<DatabaseRole, readonly Rule[]>>
  readonly add: readonly DatabaseRole[]
}

const office: Access = { read: { app_school_wide: ['county'] }, add: ['app_school_wide'] }
const officeAndOwn: Access = { ...office, read: { ...office.read, app_public: ['own'] } }
const readAtTheDoor: Access = { ...office, read: { ...office.read, app_public: ['all'] } }
const plan: Access = {
  read: { app_school_wide: ['county'], app_school_listed: ['county'], app_public: ['county'] },
  add: ['app_school_wide'],
}
const everyone: readonly DatabaseRole[] = [
  'app_public',
  'app_school_wide',
  'app_school_listed',
  'app_clinic_wide',
  'app_clinic_listed',
]
const staff = {
  app_school_wide: ['county'],
  app_school_listed: ['county'],
  app_clinic_wide: ['county'],
  app_clinic_listed: ['county'],
} as const

/** Tables whose every right is written out; the others are held to `ceiling` below. */
export const rowModel: Readonly<Record<string, Access>> = {
  'app.event': { read: {}, add: everyone },
  'audit.entry': { read: { app_school_wide: ['county'] }, add: everyone },
  'audit.link': { read: { app_school_wide: ['county'] }, add: [] },
  'audit.seal': { read: {}, add: [] },
  'mail.message': office,
  'mail.delivery': { ...office, add: [] },
  'people.membership': { read: { ...staff, app_public: ['own', 'practice'] }, add: ['app_school_wide'] },
  'people.membership_ending': { read: { ...staff, app_public: ['practice'] }, add: ['app_school_wide'] },
  'people.membership_review': office,
  'people.invitation': office,
  'people.invitation_acceptance': office,
  'people.invitation_withdrawal': office,
  'people.vendor_visit': office,
  'people.vendor_visit_acceptance': officeAndOwn,
  'people.vendor_visit_ending': office,
  'people.vendor_reading': office,
  'people.second_factor_rule': readAtTheDoor,
  'people.sign_in_provider': readAtTheDoor,
  'people.sign_in_provider_removal': readAtTheDoor,
  'plan.answer': plan,
  'plan.entry': plan,
  'plan.entry_removal': plan,
  'plan.mark': plan,
  'plan.mark_removal': plan,
  'plan.risk_run': plan,
  'plan.scenario': plan,
  'plan.scenario_confirmation': plan,
  'plan.scenario_withdrawal': plan,
}

/** County tables that are read beyond one's own county, and why; all others never are. */
export const readAnywhere: Readonly<Record<string, string>> = {
  'plan.county_answer': 'a county publishes its answer for the page of all counties',
  'people.membership':
    'whoever signs in reads what they are in every county; invented people are shown to all',
  'people.membership_ending': 'as people.membership',
  'people.vendor_visit': 'whoever signs in reads what they were given leave for',
  'people.vendor_visit_acceptance': 'as people.vendor_visit',
  'people.vendor_visit_ending': 'as people.vendor_visit',
  'people.vendor_reading': 'as people.vendor_visit',
  'people.sign_in_provider': 'the door shows every county’s providers',
  'people.sign_in_provider_removal': 'as people.sign_in_provider',
  'people.second_factor_rule': 'whoever signs in is held to the rule of each county they are in',
  'front.crisis_check': 'crisis help is on every page, for who is in no county yet',
  'front.crisis_number': 'as front.crisis_check',
  'front.crisis_number_withdrawal': 'as front.crisis_check',
  'front.text_confirmation': 'as front.crisis_check',
}

/** Someone who looks, as the model and the database are told of them. */
export type Looker = {
  readonly role: DatabaseRole
  readonly county: number | null
  readonly person: string | null
  readonly schools: readonly string[]
}

/** What is told of a row; null where its table has no such column. */
export type Row = { readonly county: number; readonly person: string | null }

/** Whether the model shows this row of a table whose rights are written out. */
export function shows(table: string, looker: Looker, row: Row): boolean {
  const rules = rowModel[table]?.read[looker.role] ?? []
  return rules.some((rule) => {
    if (rule === 'all') return true
    if (rule === 'practice') return row.county === 0
    if (rule === 'own') return looker.person !== null && row.person === looker.person
    return row.county === looker.county
  })
}

/** Whether any table may show this row at all: never one of another county, unless the table is named above. */
export const ceiling = (table: string, looker: Looker, row: Row): boolean =>
  row.county === looker.county || table in readAnywhere
