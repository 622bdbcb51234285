import type { DatabaseRole } from '#platform/viewer.ts'

/**
 * The first decider: who reads and who adds which row, written here by hand from what the product promises and not from
 * the migrations. `county`: rows of the county one acts in. `own`: rows about oneself. `own_here`: those of the county one
 * acts in. `job`: rows of the county for work of the product's own, which is nobody. `director`: rows of the county for
 * who acts as its director. `practice`: rows of county 00.
 */
export type Rule = 'county' | 'own' | 'own_here' | 'job' | 'director' | 'practice' | 'all'
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

/** Rows that a person's own id opens to them, on either side of the wall, and that nobody adds without naming themselves. */
const everyStaffRole = (rule: Rule): Access['read'] => ({
  app_school_wide: [rule],
  app_school_listed: [rule],
  app_clinic_wide: [rule],
  app_clinic_listed: [rule],
})
const ownAlone: Access = { read: everyStaffRole('own_here'), add: [] }
/** Also counted by a job, which writes counts and no names. */
const ownAndCounted: Access = {
  read: { ...everyStaffRole('own_here'), app_school_wide: ['own_here', 'job'] },
  add: [],
}
const readByAllStaff: Access = { read: everyStaffRole('county'), add: [] }
/** The office reads it; who adds names a school or themselves, so a row with neither is taken from nobody. */
const officeReads: Access = { ...office, add: [] }
const keptByNobody: Access = { read: {}, add: [] }
/** Public facts of the county one looks at: brought in by the office, read by everyone. */
const facts: Access = {
  read: { ...everyStaffRole('county'), app_public: ['county'] },
  add: ['app_school_wide'],
}
/** A county's own page or line: its office writes it, visitors read it. */
const shown: Access = {
  read: { app_school_wide: ['county'], app_public: ['county'] },
  add: ['app_school_wide'],
}
/** Crisis help, which is there for who is in no county yet; each line names who entered it. */
const crisis: Access = { read: { app_school_wide: ['county'], app_public: ['all'] }, add: [] }
const schoolSide = { app_school_wide: ['county'], app_school_listed: ['county'] } as const
const keptInside: Access = { read: schoolSide, add: ['app_school_wide'] }
const directory: Access = {
  read: { ...schoolSide, app_public: ['county'] },
  add: ['app_school_wide', 'app_school_listed'],
}

/** Tables whose every right hangs on county and person alone; those of places and parents stand in `place-model.ts`. */
export const rowModel: Readonly<Record<string, Access>> = {
  'app.event': { read: {}, add: everyone },
  'audit.entry': { read: { app_school_wide: ['county'] }, add: everyone },
  'audit.link': { read: { app_school_wide: ['county'] }, add: [] },
  'audit.seal': { read: {}, add: [] },
  // A caregiver leaves a wish or a message and cannot read it back; who keeps a school's is its own staff.
  'connect.call_request': { ...office, add: ['app_public'] },
  'connect.call_try': officeReads,
  'connect.call_closing': officeReads,
  'connect.directory_import': officeReads,
  'connect.directory_state': directory,
  'connect.listing': directory,
  'connect.listing_change': { read: schoolSide, add: [] },
  'connect.listing_check': { ...directory, add: [] },
  'connect.organization': directory,
  'connect.organization_change': { read: schoolSide, add: [] },
  'connect.organization_merge': { ...directory, add: [] },
  'connect.waiting_listing': office,
  'connect.wait_told': { ...directory, add: [] },
  'evaluate.achievement_place': facts,
  'evaluate.comparison': office,
  'evaluate.comparison_school': office,
  'evaluate.outcome_edition': facts,
  'evaluate.outcome_place': facts,
  'front.county_contact': { ...shown, add: [] },
  'front.crisis_check': crisis,
  'front.crisis_number': crisis,
  'front.crisis_number_withdrawal': crisis,
  'front.page_version': shown,
  'front.reach_out': { ...office, add: ['app_public'] },
  'front.reach_out_setting': office,
  'front.reach_out_step': office,
  // What a message says, apart from that there is one: a coordinator reads it where a row of its case opens it.
  'front.reach_out_words': {
    read: { app_school_wide: ['director'] },
    add: ['app_public', 'app_school_wide'],
  },
  // What binds the county is the office's; what binds a school is its own staff's too.
  'learn.agreement': officeReads,
  'learn.agreement_ending': officeReads,
  'learn.agreement_file': officeReads,
  'learn.agreement_party': office,
  'learn.agreement_signature': officeReads,
  'learn.duty_entry': officeReads,
  'learn.journey_entry': officeReads,
  'learn.journey_start': officeReads,
  'learn.launch_entry': officeReads,
  'learn.school_sight': officeReads,
  'learn.self_assessment': officeReads,
  'learn.site_standing': officeReads,
  'learn.who_does_what': officeReads,
  'learn.who_does_what_confirmation': officeReads,
  // A path is the learner's; nobody reads it for holding an office.
  'learn.assessment_attempt': ownAndCounted,
  'learn.certificate': ownAndCounted,
  'learn.certificate_renewal': ownAndCounted,
  'learn.certificate_revocation': ownAndCounted,
  'learn.learner_place': ownAndCounted,
  'learn.readiness_check': ownAlone,
  'learn.readiness_task': ownAlone,
  'learn.sign_off': ownAndCounted,
  'learn.sign_off_request': ownAndCounted,
  'learn.sign_off_withdrawal': ownAndCounted,
  'learn.step_completion': ownAndCounted,
  'learn.step_evidence': ownAndCounted,
  'learn.step_reopening': ownAndCounted,
  'learn.supervisor_ending': ownAlone,
  'learn.supervisor_naming': ownAlone,
  'learn.video_watch': ownAlone,
  'learn.edition_taken': readByAllStaff,
  'learn.override': readByAllStaff,
  'learn.video_publication': readByAllStaff,
  'learn.video': { read: { ...everyStaffRole('own_here'), app_school_wide: ['county'] }, add: [] },
  'learn.video_attempt': office,
  'learn.video_caption': office,
  'learn.video_outcome': office,
  'learn.video_piece': office,
  // A row that hangs on another, or on a subject, shows nothing by itself.
  'learn.readiness_task_closing': keptByNobody,
  'learn.self_assessment_withdrawal': keptByNobody,
  'learn.workbook_entry': keptByNobody,
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
  'places.county_import': office,
  'places.county_import_application': facts,
  'places.county_import_undoing': facts,
  'places.directory_entry': facts,
  'places.distance_figure': facts,
  'places.district': facts,
  'places.file_edition': office,
  'places.health_site': facts,
  'places.import_change': office,
  'places.import_file_part': office,
  'places.licensed_facility': facts,
  'places.organization': facts,
  'places.rate_figure': facts,
  'places.school': facts,
  'places.school_calendar': facts,
  'places.school_calendar_day': facts,
  'places.school_code': facts,
  'places.school_figure': facts,
  'places.support_staff_figure': facts,
  'places.unduplicated_count_figure': facts,
  'plan.answer': plan,
  'plan.entry': plan,
  'plan.entry_removal': plan,
  'plan.mark': plan,
  'plan.mark_removal': plan,
  // Anyone may ask what a plan would be.
  'plan.question': { ...plan, add: ['app_public', 'app_school_wide', 'app_school_listed'] },
  'plan.risk_run': plan,
  // The county's own until it is shared; who confirmed or took back what was shared is read with the share, which hangs on it.
  'plan.scenario': keptInside,
  'plan.scenario_confirmation': keptInside,
  'plan.scenario_share': plan,
  'plan.scenario_share_ending': plan,
  'plan.scenario_withdrawal': keptInside,
  'staff.opening': shown,
  'staff.opening_closing': shown,
  'staff.placement': office,
  'staff.placement_ending': office,
  'staff.position': office,
  'staff.publication': facts,
  'staff.publication_ending': facts,
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
  /** What they act as; who looks without one is in the county's office and no more. */
  readonly roles?: readonly string[]
}

/** What is told of a row; null where its table has no such column. */
export type Row = { readonly county: number; readonly person: string | null }

/** Whether the model shows this row of a table whose rights are written out. */
export function shows(table: string, looker: Looker, row: Row): boolean {
  const rules = rowModel[table]?.read[looker.role] ?? []
  return rules.some((rule) => {
    if (rule === 'all') return true
    if (rule === 'practice') return row.county === 0
    const own = looker.person !== null && row.person === looker.person
    if (rule === 'own') return own
    if (rule === 'own_here') return own && row.county === looker.county
    if (rule === 'job' && looker.person !== null) return false
    if (rule === 'director' && !looker.roles?.includes('county_director')) return false
    return row.county === looker.county
  })
}

/** Whether any table may show this row at all: never one of another county, unless the table is named above. */
export const ceiling = (table: string, looker: Looker, row: Row): boolean =>
  row.county === looker.county || table in readAnywhere
