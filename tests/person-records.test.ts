import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personRecords } from '#app/person-records.ts'
import { freshDatabase, type World } from './world/fresh-database.ts'

/**
 * Tables that name a person and are no record of one, each with its reason. A table with a column like these stands
 * here or in `app/person-records.ts`; one that stands in neither would be read without a trace, and fails the test.
 */
const noRecord: Readonly<Record<string, string>> = {
  'app.event': 'read by nobody',
  'audit.entry': 'the trail itself',
  'connect.check_undoing': 'who took back what they said of an agency',
  'connect.directory_import': 'who brought a directory in',
  'connect.listing': 'an agency’s published line',
  'connect.listing_change': 'who changed an agency’s line',
  'connect.listing_check': 'who called an agency',
  'connect.notice_schedule': 'who decided by when families are told',
  'connect.notice_sending': 'counts of what went out, and who wrote them down',
  'connect.notice_sending_removal': 'as connect.notice_sending',
  'connect.organization': 'an agency’s published record',
  'connect.organization_change': 'who changed an agency',
  'connect.organization_merge': 'who made two records of an agency one',
  'connect.packet': 'who named a set of kinds of help',
  'connect.packet_removal': 'as connect.packet',
  'connect.service_notice': 'a public notice, and who composed it',
  'connect.wait_told': 'who wrote down what an agency said of waiting',
  'connect.waiting_listing': 'an agency’s line as it was published elsewhere',
  'convene.answer': 'a school’s answer to a decision, and who gave it',
  'convene.decision': 'what was decided, and who worded it',
  'convene.decision_due': 'as convene.decision',
  'convene.decision_publication': 'as convene.decision',
  'convene.decision_steward': 'who was named to read answers',
  'convene.decision_withdrawal': 'as convene.decision',
  'convene.discussion_moderation': 'who kept order in a discussion',
  'convene.discussion_post': 'what someone of the staff wrote for their colleagues',
  'convene.discussion_report': 'who asked the county office to look at a post',
  'convene.discussion_topic': 'as convene.discussion_post',
  'convene.discussion_topic_act': 'as convene.discussion_moderation',
  'convene.question_assignment': 'who was asked to answer a question, and who asked them to',
  'convene.retention': 'for how many days a county keeps what people leave, and who set them',
  'convene.recording': 'what was said before all, and who put it here',
  'convene.question_reply': 'an answer shown to anyone, and who wrote it',
  'convene.summary': 'what the public reads, and who published it',
  'convene.event_attendance': 'counts, and who counted',
  'convene.event_start': 'as convene.event_attendance',
  'convene.event_result': 'what the public reads, and who published it',
  'convene.leaf_change': 'a county’s entry, and who changed it',
  'convene.movement_address': 'who put another county’s address on a list',
  'convene.movement_file': 'who published a county’s ranges',
  'convene.program_change': 'a program, and who changed it',
  'convene.raised_decision': 'as convene.decision',
  'convene.raised_decision_dismissal': 'as convene.decision',
  'convene.shown_limit': 'a county’s limit, and who raised it',
  'front.county_contact': 'the county’s published line',
  'front.crisis_number': 'a published line',
  'learn.agreement': 'who recorded a paper between offices',
  'learn.agreement_ending': 'as learn.agreement',
  'learn.agreement_file': 'as learn.agreement',
  'learn.agreement_signature': 'as learn.agreement',
  'learn.cohort': 'a group’s name and day, and who named it',
  'learn.cohort_choice': 'whom the office put in a group of colleagues; nothing of how far anyone is',
  'learn.cohort_closing': 'as learn.cohort',
  'learn.duty_entry': 'a district’s duty, and who wrote it',
  'learn.edition_taken': 'who looked through an edition',
  'learn.journey_entry': 'a school’s way, and who wrote it',
  'learn.journey_start': 'as learn.journey_entry',
  'learn.launch_entry': 'a school’s board, and who wrote it',
  'learn.override': 'a county’s text, and who wrote it',
  'learn.readiness_check': 'a school’s answers, and who saved them',
  'learn.readiness_task': 'a school’s gap, and who sees to it',
  'learn.readiness_task_closing': 'as learn.readiness_task',
  'learn.record_key': 'a program’s key, and who made it',
  'learn.record_key_ending': 'as learn.record_key',
  'learn.record_retention': 'for how many days a county keeps records from outside, and who set them',
  'learn.school_sight': 'a school’s decision, and whose',
  'learn.self_assessment': 'a school’s scores, and who entered them',
  'learn.self_assessment_withdrawal': 'as learn.self_assessment',
  'learn.text_review': 'whom the county names for a text, and who wrote it down',
  'learn.video': 'a video for a role, and who sent it',
  'learn.video_publication': 'as learn.video',
  'learn.who_does_what': 'a school’s page of posts, and who saved it',
  'learn.who_does_what_confirmation': 'as learn.who_does_what',
  'learn.workbook_entry': 'a line of a team’s workbook, and who wrote it',
  'people.person': 'a name alone, shown beside what its person did',
  'people.vendor_visit': 'the operator’s person, who is told that the county reads it',
  'people.vendor_visit_acceptance': 'as people.vendor_visit',
  'places.county_import': 'who brought public files in',
  'places.county_import_application': 'as places.county_import',
  'places.county_import_undoing': 'as places.county_import',
  'places.directory_entry': 'the state’s public directory',
  'places.health_site': 'a public list',
  'places.licensed_facility': 'a public list',
  'places.school_calendar': 'who saved a calendar',
}

/** Views over a table of records that show a row to whoever was meant to see it, each with its reason. */
const shownOn: Readonly<Record<string, string>> = {
  'learn.public_readiness': 'counts of a school that chose to show them',
  'people.public_account_in_use': 'who has signed in at all, to be counted',
  'people.public_colleague': 'names and posts that colleagues choose from',
  'people.vendor_visit_now': 'as people.vendor_visit',
  'staff.placement_now': 'weekdays and hours of a post at a school',
  'staff.public_placement': 'what was confirmed for anyone to read',
}

const naming = `(.*_)?person_id|email|phone|first_name|full_name|display_name|person_name|recipient|holder|answers`

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await freshDatabase()
  owner = new pg.Client({ connectionString: world.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner?.end()
  await world?.close()
})

const listed = async (text: string): Promise<readonly string[]> =>
  (await owner.query<{ name: string }>(text)).rows.map(({ name }) => name)

test('every table that names a person is a record, or says why it is none', async () => {
  const tables = await listed(`
    select distinct n.nspname || '.' || c.relname as name from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
    join pg_namespace n on n.oid = c.relnamespace
    where a.attname ~ '^(${naming})$' and n.nspname not in ('auth', 'migration', 'public', 'information_schema')
      and n.nspname not like 'pg\\_%' order by 1`)
  expect(tables.filter((name) => !(name in personRecords) && !(name in noRecord))).toEqual([])
  expect(Object.keys(noRecord).filter((name) => name in personRecords || !tables.includes(name))).toEqual([])
})

test('every view over a record is one, or says why it is none', async () => {
  const views = await listed(`
    select distinct n.nspname || '.' || view.relname || ' ' || un.nspname || '.' || under.relname as name
    from pg_rewrite rule
    join pg_class view on view.oid = rule.ev_class and view.relkind = 'v'
    join pg_namespace n on n.oid = view.relnamespace
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = rule.oid and d.refobjid <> view.oid
    join pg_class under on under.oid = d.refobjid and under.relkind in ('r', 'v')
    join pg_namespace un on un.oid = under.relnamespace where n.nspname not like 'pg\\_%' order by 1`)
  const loose = views.map((pair) => pair.split(' ')).filter(([, under = '']) => under in personRecords)
  const silent = loose.flatMap(([view = '']) => (view in personRecords || view in shownOn ? [] : [view]))
  expect([...new Set(silent)]).toEqual([])
})

test('every record names a table or a view of today, and a column that it has', async () => {
  const columns = await listed(`
    select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns`)
  const snake = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const missing = Object.entries(personRecords).filter(
    ([table, keys]) => !keys.some((key) => columns.includes(`${table}.${snake(key)}`)),
  )
  expect(missing).toEqual([])
})
