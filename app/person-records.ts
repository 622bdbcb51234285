import type { PersonRecords } from '#platform/audit/read-trace.ts'

const person = ['personId'] as const
const own = ['id'] as const

/**
 * Tables and views whose rows are about one person, each with the column that names whose. Whoever reads a row of another
 * leaves a line in the county's trail, on whatever page. Tables in which a person only signs what they wrote stand in
 * the test, each with its reason; a new table stands in one of the two.
 */
export const personRecords: PersonRecords = {
  'connect.call_request': own,
  'connect.call_request_now': own,
  'connect.call_try': ['requestId'],
  'connect.call_closing': ['requestId'],
  'convene.sign_up': own,
  'convene.calendar_link': person,
  'convene.discussion_digest': person,
  'convene.registration': person,
  'front.reach_out': own,
  'front.reach_out_now': own,
  'front.reach_out_step': ['reachOutId'],
  'front.reach_out_words': ['reachOutId'],
  'learn.assessment_attempt': person,
  'learn.certificate': person,
  'learn.certificate_now': person,
  'learn.certificate_renewal': person,
  'learn.certificate_revocation': person,
  'learn.learner_place': person,
  'learn.notice': person,
  'learn.notice_choice': person,
  'learn.sign_off': person,
  'learn.sign_off_request': person,
  'learn.sign_off_withdrawal': person,
  'learn.step_completion': person,
  'learn.step_evidence': person,
  'learn.step_fact': person,
  'learn.step_reopening': person,
  'learn.supervisor_ending': person,
  'learn.supervisor_naming': person,
  'learn.supervisor_now': person,
  'learn.video_watch': person,
  'mail.message': own,
  'people.invitation': own,
  'people.invitation_open': own,
  'people.membership': person,
  'people.membership_ending': ['membershipId'],
  'people.membership_review': ['membershipId'],
  'people.membership_standing': person,
  'people.public_mail_address': person,
  'staff.position': ['positionId', 'id'],
}
