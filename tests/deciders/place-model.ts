import type { DatabaseRole } from '#platform/viewer.ts'
import type { Facts, PlaceWorld } from './place-world.ts'
import type { Looker } from './row-model.ts'

/** Whether someone, given a row and what stands around it, may do this. */
type Rule = (who: Looker, row: Facts, world: PlaceWorld) => boolean
type Rights = Partial<Record<DatabaseRole, Rule>>
type Access = { readonly read: Rights; readonly add: Rights }

// What the product promises, in its own words and not in those of the migrations.
const inCounty: Rule = (who, row) => who.county !== null && row.county_id === who.county
const and =
  (...rules: readonly Rule[]): Rule =>
  (who, row, world) =>
    rules.every((rule) => rule(who, row, world))
const here = (...rules: readonly Rule[]): Rule => and(inCounty, ...rules)
const either =
  (one: Rule, other: Rule): Rule =>
  (who, row, world) =>
    one(who, row, world) || other(who, row, world)
/** It bears the name of who asks. */
const oneself: Rule = (who, row) => who.person !== null && row.person_id === who.person
/** It is about who asks, whoever wrote it. */
const member: Rule = (who, row) => who.person !== null && row.member_person_id === who.person
/** Work of the product's own, which is nobody. */
const job: Rule = (who) => who.person === null
const atMySchool: Rule = (who, row) => who.schools.includes(String(row.school_id))
const conveningOf = (row: Facts, world: PlaceWorld) =>
  world.convening(row.convening_id ?? undefined) ?? world.ofTalk(row.talk_id)
/** Their own school holds the convening that it belongs to. */
const held: Rule = (who, row, world) => who.schools.includes(conveningOf(row, world)?.school ?? '')
const announced: Rule = (_who, row, world) => conveningOf(row, world)?.announced === true
const ofSchool: Rule = (_who, row, world) => (conveningOf(row, world)?.school ?? null) !== null
const published: Rule = (_who, row, world) => world.decision(row.decision_id ?? row.id)?.published === true
const stewards: Rule = (who, row, world) => {
  const decision = world.decision(row.decision_id)
  return who.person !== null && decision?.steward === who.person
}
const words: Rule = (who, row, world) =>
  who.person !== null && world.decision(row.decision_id)?.wordedBy === who.person
const is =
  (column: string, ...values: readonly unknown[]): Rule =>
  (_who, row) =>
    values.includes(row[column])

const office = (rule: Rule): Rights => ({ app_school_wide: rule })
/** The county office and everyone at its schools. */
const schoolSide = (rule: Rule): Rights => ({ app_school_wide: rule, app_school_listed: rule })
const everyStaff = (rule: Rule): Rights => ({
  ...schoolSide(rule),
  app_clinic_wide: rule,
  app_clinic_listed: rule,
})
const visitors = (rule: Rule): Rights => ({ app_public: rule })
const nobody: Rights = {}
/** The office anywhere in its county, a school's own people where their school holds the convening. */
const whoHolds: Rights = { app_school_wide: inCounty, app_school_listed: here(held) }

const program: Access = {
  read: { ...schoolSide(inCounty), ...visitors(here(announced)) },
  add: whoHolds,
}
const comes: Access = { read: whoHolds, add: office(inCounty) }
const counted: Access = { read: whoHolds, add: whoHolds }
const afterEvent: Access = { read: { ...whoHolds, ...visitors(here(announced)) }, add: whoHolds }
const officeAlone: Access = { read: office(inCounty), add: office(inCounty) }
const officeByName: Access = { read: office(inCounty), add: office(here(oneself)) }
const staffRead: Access = { read: schoolSide(inCounty), add: office(here(oneself)) }
/** Whoever answers at a school reads what is asked, on either side of the wall. */
const ofDecision: Access = {
  read: { ...schoolSide(inCounty), app_clinic_listed: inCounty, ...visitors(here(published)) },
  add: office(here(oneself)),
}
const talked: Access = { read: everyStaff(inCounty), add: everyStaff(here(oneself)) }
const toldToAll: Access = {
  read: { ...schoolSide(inCounty), ...visitors(inCounty) },
  add: office(here(oneself)),
}
const handedOut: Access = { read: toldToAll.read, add: schoolSide(here(oneself)) }
const jobAlone: Access = { read: office(here(job)), add: office(here(job)) }

/** A room is open to whoever sits in it; they add from a seat that nobody took away, and read what is shown. */
const fromSeat = visitors(here(is('seat', 'taken')))
const inRoom = (shown: Rule): Rights => ({ ...whoHolds, ...visitors(here(shown)) })
const always: Rule = () => true

/** Who reads and who adds which row, by role and place, of the tables whose rows hang on a school, a decision or a person. */
export const placeModel: Readonly<Record<string, Access>> = {
  'convene.convening': {
    read: { ...schoolSide(inCounty), ...visitors(here((_who, row) => row.announced_at !== null)) },
    add: { app_school_wide: inCounty, app_school_listed: here(atMySchool, is('kind', 'family')) },
  },
  'convene.room': program,
  'convene.speaker': program,
  'convene.talk': program,
  'convene.talk_speaker': program,
  'convene.program_change': { read: schoolSide(inCounty), add: whoHolds },
  'convene.registration': comes,
  'convene.talk_choice': comes,
  'convene.sign_up': comes,
  'convene.attendance': counted,
  'convene.event_attendance': counted,
  'convene.event_start': counted,
  'convene.event_plan': afterEvent,
  'convene.event_result': afterEvent,
  'convene.summary': program,
  'convene.series': program,
  'convene.series_date': program,
  // Whoever was there says what they thought, of what was announced, and cannot read it back.
  // The county's own are given by a registration, not by a row of a visitor's.
  'convene.evaluation': { read: whoHolds, add: visitors(here(announced, ofSchool)) },
  'convene.recording': {
    read: {
      ...schoolSide(inCounty),
      // A video that was sent here is watched once it was published.
      ...visitors(
        here(
          announced,
          is('removed_at', null),
          (_who, row) => row.link !== null || row.published_at !== null,
        ),
      ),
    },
    add: { app_school_wide: here(oneself), app_school_listed: here(held, oneself) },
  },
  'convene.question_assignment': { read: schoolSide(inCounty), add: whoHolds },
  'convene.question_reply': {
    read: program.read,
    add: {
      app_school_wide: inCounty,
      app_school_listed: here(
        either(
          held,
          (who, row, world) => and(oneself)(who, row, world) && world.named(row.question_id) === who.person,
        ),
      ),
    },
  },
  'convene.calendar_link': officeAlone,
  'convene.reminder': officeAlone,
  'convene.live_room': { read: inRoom(always), add: whoHolds },
  'convene.live_segment': { read: inRoom(always), add: whoHolds },
  'convene.live_event': { read: inRoom(always), add: nobody },
  'convene.live_seat': { read: inRoom(always), add: nobody },
  'convene.live_vote': { read: inRoom(always), add: fromSeat },
  'convene.live_answer': { read: inRoom(always), add: fromSeat },
  'convene.live_question': { read: inRoom(is('state', 'shown', 'answered')), add: fromSeat },
  'convene.live_poll': { read: inRoom(is('state', 'open', 'closed')), add: whoHolds },
  'convene.live_word': counted,
  'convene.live_result': { read: office(inCounty), add: nobody },
  'convene.decision': ofDecision,
  'convene.decision_due': ofDecision,
  'convene.decision_withdrawal': ofDecision,
  'convene.decision_publication': {
    ...toldToAll,
    read: { ...toldToAll.read, app_clinic_listed: inCounty },
  },
  'convene.decision_return': { read: ofDecision.read, add: office(here(job)) },
  'convene.decision_steward': { read: schoolSide(inCounty), add: office(here(either(words, stewards))) },
  'convene.retention': toldToAll,
  'convene.shown_limit': staffRead,
  'convene.raised_decision': { read: office(inCounty), add: everyStaff(here(oneself)) },
  'convene.raised_decision_dismissal': officeByName,
  'convene.task': {
    read: {
      app_school_wide: inCounty,
      app_school_listed: here(atMySchool),
      app_clinic_listed: here(atMySchool),
    },
    add: office(inCounty),
  },
  // A school's answer is its own: of the county only who was named reads it, and the job that counts.
  'convene.answer': {
    read: {
      app_school_wide: here(either(stewards, job)),
      app_school_listed: here(atMySchool),
      app_clinic_listed: here(atMySchool),
    },
    add: { app_school_listed: here(atMySchool, oneself), app_clinic_listed: here(atMySchool, oneself) },
  },
  'convene.task_letter': officeAlone,
  // Anyone reads how far counties have come; the office tells its own, and a job keeps what it read of others.
  'convene.movement_file': toldToAll,
  'convene.movement_address': toldToAll,
  'convene.movement_copy': { read: toldToAll.read, add: office(here(job)) },
  // Who was in a room, group by group, is the office's to see.
  'convene.leaf_entry': {
    read: {
      app_school_wide: inCounty,
      app_school_listed: here(is('kind', 'partner')),
      app_public: here(is('shown', true), is('removed_at', null)),
    },
    add: office(inCounty),
  },
  'convene.leaf_change': officeByName,
  'convene.discussion_topic': talked,
  'convene.discussion_post': {
    read: talked.read,
    add: everyStaff(here(oneself, (_who, row, world) => !world.isClosed(row.topic_id))),
  },
  'convene.discussion_topic_act': { read: everyStaff(inCounty), add: office(here(oneself)) },
  'convene.discussion_digest': {
    read: { ...everyStaff(here(oneself)), ...office(here(either(oneself, job))) },
    add: { ...everyStaff(here(oneself)), ...office(here(either(oneself, job))) },
  },
  'convene.discussion_moderation': { read: everyStaff(inCounty), add: office(here(oneself)) },
  // Who reported a post is told to the office and to nobody else.
  'convene.discussion_report': {
    read: { ...everyStaff(here(oneself)), ...office(inCounty) },
    add: everyStaff(here(oneself)),
  },
  'connect.check_undoing': {
    read: handedOut.read,
    add: schoolSide(here(oneself, (who, row, world) => world.checker(row.check_id) === who.person)),
  },
  'connect.notice_schedule': staffRead,
  'connect.notice_sending': {
    read: schoolSide(inCounty),
    add: { app_school_wide: here(oneself), app_school_listed: here(oneself, atMySchool) },
  },
  'connect.notice_sending_removal': staffRead,
  'connect.service_notice': toldToAll,
  'connect.packet': handedOut,
  'connect.packet_removal': handedOut,
  'connect.staff_search': { read: schoolSide(inCounty), add: schoolSide(inCounty) },
  'front.text_confirmation': {
    read: { ...office(inCounty), ...visitors(either(inCounty, is('kind', 'crisis'))) },
    add: office(here((who, row) => who.person !== null && row.entered_by_id === who.person)),
  },
  'learn.cohort': officeByName,
  'learn.cohort_closing': officeByName,
  // Whoever was put in a group reads that they were.
  'learn.cohort_choice': {
    read: { ...everyStaff(here(member)), ...office(inCounty) },
    add: office(here(oneself)),
  },
  'learn.certificate_term': jobAlone,
  'learn.reminder': jobAlone,
  'learn.signing_key': jobAlone,
  'learn.record_key': officeByName,
  'learn.record_key_ending': officeByName,
  'learn.record_retention': officeByName,
  'learn.record_key_use': { read: office(inCounty), add: office(here(job)) },
  // What people learned elsewhere is read by the store alone, which hands it to a key; the office reads none of it.
  'learn.record_statement': jobAlone,
  'learn.record_mention': jobAlone,
  'learn.record_activity_mention': jobAlone,
  'learn.record_attachment': jobAlone,
  'learn.record_activity': jobAlone,
  'learn.record_document': jobAlone,
  'learn.notice': {
    read: { ...everyStaff(here(oneself)), ...office(here(either(oneself, job))) },
    add: office(here(job)),
  },
  'learn.notice_choice': {
    read: { ...everyStaff(here(oneself)), ...office(here(either(oneself, job))) },
    add: everyStaff(here(oneself)),
  },
  'learn.text_review': { read: everyStaff(inCounty), add: office(here(oneself)) },
}

export const mayRead = (table: string, who: Looker, row: Facts, world: PlaceWorld): boolean =>
  placeModel[table]?.read[who.role]?.(who, row, world) ?? false
export const mayAdd = (table: string, who: Looker, row: Facts, world: PlaceWorld): boolean =>
  placeModel[table]?.add[who.role]?.(who, row, world) ?? false
