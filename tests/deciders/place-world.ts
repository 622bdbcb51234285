import { newId } from '#platform/ids.ts'
import { people } from './database-decider.ts'

/** One row as it stands in its table: the columns that decide who reads it. */
export type Facts = Readonly<Record<string, unknown>> & { readonly county_id: number }

type Convening = { readonly id: string; readonly school: string | null; readonly announced: boolean }
type Decision = {
  readonly id: string
  readonly published: boolean
  readonly wordedBy: string
  readonly steward: string | null
}

/**
 * Counties with convenings of the office and of schools, announced and drafts; with decisions, seats and notices. The same
 * ids stand in every county, so that only the county tells their rows apart.
 */
export type PlaceWorld = {
  /** Which rows of a table the viewer may be shown. */
  readonly rows: Readonly<Record<string, readonly Facts[]>>
  /** Which rows someone tries to add; those that stand, where not said. */
  readonly tries: Readonly<Record<string, readonly Facts[]>>
  convening(id: unknown): Convening | undefined
  /** The convening of a talk. */
  ofTalk(id: unknown): Convening | undefined
  decision(id: unknown): Decision | undefined
  /** Whether the office closed a topic of a discussion. */
  isClosed(topic: unknown): boolean
  /** Who was named to answer a question. */
  named(question: unknown): unknown
  /** Who made a check of a listing. */
  checker(check: unknown): unknown
}

type Column = readonly Readonly<Record<string, unknown>>[]

/** Every way of taking one of each, put together to a row. */
const cross = (...columns: readonly Column[]): readonly Facts[] =>
  columns.reduce<Column>(
    (rows, column) => rows.flatMap((row) => column.map((one) => ({ ...row, ...one }))),
    [{}],
  ) as readonly Facts[]
const of = (name: string, values: readonly unknown[]): Column => values.map((value) => ({ [name]: value }))
const withId = (rows: readonly Facts[]): readonly Facts[] => rows.map((row) => ({ ...row, id: newId() }))

type Size = { readonly counties: readonly number[]; readonly schools: readonly string[] }

export function placeWorld({ counties, schools: listed }: Size): PlaceWorld {
  const moment = '2026-11-01T00:00:00Z'
  const here = of('county_id', counties)
  const person = of('person_id', people)
  const convenings = [null, ...listed].flatMap((school) =>
    [true, false].map((announced) => ({ id: newId(), talk: newId(), school, announced })),
  )
  const held = of(
    'convening_id',
    convenings.map(({ id }) => id),
  )
  const talks: Column = convenings.map(({ id, talk }) => ({ convening_id: id, id: talk }))
  const talk = of(
    'talk_id',
    convenings.map((one) => one.talk),
  )
  const seats = of('seat', ['taken', 'gone', 'left', 'never'])
  const decisions = [true, false].flatMap((published) =>
    people.flatMap((wordedBy) =>
      [null, ...people].map((steward) => ({ id: newId(), published, wordedBy, steward })),
    ),
  )
  const decided = of(
    'decision_id',
    decisions.map(({ id }) => id),
  )
  const named = people.map((one) => ({ question_id: newId(), person_id: one }))
  const checks = people.map((one) => ({ id: newId(), person_id: one }))
  // One that is open, and one that the office closed.
  const topics = [newId(), newId()]
  const school = of('school_id', [null, ...listed])
  const stewards = decisions.flatMap(({ id, steward }) =>
    steward === null ? [] : [{ decision_id: id, person_id: steward }],
  )
  const published = decisions.flatMap((one) => (one.published ? [{ decision_id: one.id }] : []))
  const ofConvening = cross(here, held)
  const ofTalk = cross(here, talk)
  const personal = withId(cross(here, person))
  const rows: Record<string, readonly Facts[]> = {
    'convene.convening': cross(
      here,
      convenings.map((one) => ({
        id: one.id,
        school_id: one.school,
        kind: one.school === null ? 'convening' : 'family',
        announced_at: one.announced ? moment : null,
      })),
    ),
    'convene.talk': cross(here, talks),
    'convene.recording': withId(
      cross(here, held, person, of('removed_at', [null, moment]), [
        { link: 'https://a.example', published_at: null },
        { link: null, published_at: null },
        { link: null, published_at: moment },
      ]),
    ),
    'convene.question_assignment': withId(cross(here, held, named)),
    'convene.question_reply': cross(here, held, person, of('question_id', [named[0]?.question_id, newId()])),
    'convene.live_seat': cross(here, talk, [
      { seat: 'taken', removed_at: null, left_at: null },
      { seat: 'gone', removed_at: moment, left_at: null },
      { seat: 'left', removed_at: null, left_at: moment },
    ]),
    'convene.live_question': withId(
      cross(here, talk, seats, of('state', ['waiting', 'shown', 'answered', 'hidden'])),
    ),
    'convene.live_poll': withId(cross(here, talk, of('state', ['draft', 'open', 'closed']))),
    'convene.live_vote': cross(here, talk, seats),
    'convene.live_answer': cross(here, talk, seats),
    'convene.discussion_topic': cross(here, of('id', topics), person),
    'convene.discussion_post': withId(cross(here, of('topic_id', topics), person)),
    'convene.discussion_topic_act': withId(
      cross(here, [{ topic_id: topics[1], act: 'close', acted_at: moment }], person),
    ),
    'convene.live_word': cross(here, talk, of('shown', [true, false])),
    'convene.decision': cross(
      here,
      decisions.map(({ id, wordedBy }) => ({ id, person_id: wordedBy })),
    ),
    'convene.decision_due': withId(cross(here, decided, person)),
    'convene.decision_withdrawal': cross(here, decided, person),
    'convene.decision_publication': cross(here, published, person),
    'convene.decision_return': cross(here, decided),
    'convene.decision_steward': cross(here, stewards),
    'convene.task': withId(cross(here, decided, school)),
    'convene.answer': withId(cross(here, decided, school, person)),
    'convene.task_letter': cross(here, decided),
    'convene.leaf_entry': withId(
      cross(
        here,
        of('kind', ['partner', 'room_count']),
        of('shown', [true, false]),
        of('removed_at', [null, moment]),
      ),
    ),
    'connect.listing_check': cross(here, checks),
    'connect.check_undoing': cross(
      here,
      of(
        'check_id',
        checks.map(({ id }) => id),
      ),
      person,
    ),
    'connect.notice_sending': withId(cross(here, school, person)),
    'learn.cohort_choice': withId(cross(here, person, of('member_person_id', people))),
    'connect.staff_search': cross(here, of('need', ['food', 'housing'])),
    'front.text_confirmation': withId(
      cross(here, of('kind', ['crisis', 'counsel']), of('entered_by_id', people)),
    ),
  }
  for (const name of partsOfConvening) rows[`convene.${name}`] = ofConvening
  for (const name of partsOfRoom) rows[`convene.${name}`] = ofTalk
  for (const name of personalTables) rows[name] = personal
  for (const name of officeTables) rows[name] = withId(cross(here))
  return {
    rows,
    tries: {
      'convene.convening': withId(
        cross(here, of('kind', ['convening', 'family']), of('school_id', [null, ...listed])),
      ),
      'convene.decision_publication': cross(here, decided, person),
      'convene.decision_steward': cross(here, decided, person),
    },
    convening: byId(convenings),
    ofTalk: byId(convenings.map((one) => ({ ...one, id: one.talk }))),
    decision: byId(decisions),
    isClosed: (topic) => topic === topics[1],
    named: (question) => named.find(({ question_id }) => question_id === question)?.person_id,
    checker: (check) => checks.find(({ id }) => id === check)?.person_id,
  }
}

const byId = <One extends { readonly id: string }>(those: readonly One[]) => {
  const found = new Map(those.map((one) => [one.id, one]))
  return (id: unknown) => found.get(String(id))
}

const partsOfConvening = [
  'room',
  'speaker',
  'talk_speaker',
  'program_change',
  'registration',
  'talk_choice',
  'attendance',
  'evaluation',
  'event_plan',
  'event_result',
  'event_attendance',
  'event_start',
  'sign_up',
  'summary',
  'series',
  'series_date',
]
const partsOfRoom = ['live_room', 'live_event', 'live_segment']
const personalTables = [
  'convene.discussion_digest',
  'convene.movement_file',
  'convene.movement_address',
  'convene.discussion_report',
  'convene.discussion_moderation',
  'convene.leaf_change',
  'convene.retention',
  'convene.shown_limit',
  'convene.raised_decision',
  'convene.raised_decision_dismissal',
  'connect.notice_schedule',
  'connect.notice_sending_removal',
  'connect.service_notice',
  'connect.packet',
  'connect.packet_removal',
  'learn.cohort',
  'learn.cohort_closing',
  'learn.notice',
  'learn.notice_choice',
  'learn.record_key',
  'learn.record_key_ending',
  'learn.record_retention',
  'learn.text_review',
]
const officeTables = [
  'convene.calendar_link',
  'convene.movement_copy',
  'convene.live_result',
  'convene.reminder',
  'learn.certificate_term',
  'learn.record_key_use',
  'learn.record_statement',
  'learn.record_mention',
  'learn.record_activity_mention',
  'learn.record_attachment',
  'learn.record_activity',
  'learn.record_document',
  'learn.reminder',
  'learn.signing_key',
]
