import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Answered, RaisedLimits } from './decision.rules.ts'
import type {
  Decision,
  DecisionId,
  DecisionTyped,
  Occasion,
  Place,
  RaisedDecision,
  RaisedId,
  Returned,
  ReturnShown,
  Steward,
} from './decision.ts'

type Flat = Omit<Decision, 'returned'> &
  Pick<Returned, 'askedCount' | 'answeredCount' | 'least' | 'shown'> & { readonly returnedAt: Date | null }

const columns = sql`id, convening_id, talk_id, words, taken_by, taken_on, kind, question, choices, role, scope,
  district_code, due_on, withdrawn_at, published_at, returned_at, asked_count, answered_count, least, shown`

function decisionOf({ returnedAt, askedCount, answeredCount, least, shown, ...rest }: Flat): Decision {
  const returned = returnedAt === null ? null : { returnedAt, askedCount, answeredCount, least, shown }
  return { ...rest, returned }
}

export async function findDecision(tx: Tx, id: DecisionId): Promise<Decision | undefined> {
  const found = await row(
    tx,
    sql<Flat>`select ${columns} from convene.decision_now where county_id = ${tx.viewer.county} and id = ${id}`,
  )
  return found && decisionOf(found)
}

/** Decisions the viewer may read, the newest first. A visitor reads those that were published. */
export async function listDecisions(tx: Tx): Promise<readonly Decision[]> {
  const found = await rows(
    tx,
    sql<Flat>`select ${columns} from convene.decision_now where county_id = ${tx.viewer.county}
      order by taken_on desc, id desc limit 300`,
  )
  return found.map(decisionOf)
}

/** Published decisions that came back by a moment, the newest return first: what a convening at that time opens with. */
export async function listReturned(tx: Tx, by: Date, most: number): Promise<readonly Decision[]> {
  const found = await rows(
    tx,
    sql<Flat>`select ${columns} from convene.decision_now
      where county_id = ${tx.viewer.county} and published_at is not null and returned_at <= ${by}
        and withdrawn_at is null
      order by returned_at desc, id desc limit ${most}`,
  )
  return found.map(decisionOf)
}

export async function insertRaised(
  tx: Tx,
  raised: Pick<RaisedDecision, 'conveningId' | 'talkId' | 'words'>,
): Promise<RaisedId> {
  const id = newId<'raised_decision'>(tx.now)
  await sql`insert into convene.raised_decision
      (county_id, id, convening_id, talk_id, words, person_id, person_name, raised_at)
    values (${tx.viewer.county}, ${id}, ${raised.conveningId}, ${raised.talkId}, ${raised.words}, ${tx.viewer.personId},
      ${tx.viewer.label}, ${tx.now})`.execute(tx)
  return id
}

const raisedColumns = sql`id, convening_id, talk_id, words, person_name, raised_at`
const waiting = (tx: Tx) => sql`raised.county_id = ${tx.viewer.county}
  and not exists (select from convene.decision where decision.county_id = raised.county_id
    and decision.raised_id = raised.id)
  and not exists (select from convene.raised_decision_dismissal gone where gone.county_id = raised.county_id
    and gone.raised_id = raised.id)`

/** What was raised and waits to be worded or set aside. */
export const listRaised = (tx: Tx): Promise<readonly RaisedDecision[]> =>
  rows(
    tx,
    sql<RaisedDecision>`select ${raisedColumns} from convene.raised_decision raised where ${waiting(tx)}
      order by raised_at, id limit 200`,
  )

export const findRaised = (tx: Tx, id: RaisedId): Promise<RaisedDecision | undefined> =>
  row(
    tx,
    sql<RaisedDecision>`select ${raisedColumns} from convene.raised_decision raised
      where ${waiting(tx)} and raised.id = ${id}`,
  )

/** False when it was set aside already. */
export async function insertDismissal(tx: Tx, id: RaisedId): Promise<boolean> {
  const made = await rows(
    tx,
    sql`insert into convene.raised_decision_dismissal (county_id, raised_id, person_id, dismissed_at)
      values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${tx.now}) on conflict do nothing returning raised_id`,
  )
  return made.length === 1
}

/** Null when the raised one was worded by someone else meanwhile: the key settles the race. */
export async function insertDecision(
  tx: Tx,
  typed: DecisionTyped,
  from: Pick<RaisedDecision, 'id' | 'conveningId' | 'talkId'> | null,
): Promise<DecisionId | null> {
  const id = newId<'decision'>(tx.now)
  const asks = typed.kind !== 'none'
  const made = await rows(
    tx,
    sql`insert into convene.decision (county_id, id, raised_id, convening_id, talk_id, words, taken_by, taken_on, kind,
        question, choices, role, scope, district_code, due_on, person_id, person_name, worded_at)
      values (${tx.viewer.county}, ${id}, ${from?.id ?? null}, (select id from convene.convening
          where county_id = ${tx.viewer.county} and id = ${from?.conveningId ?? typed.convening}::uuid),
        ${from?.talkId ?? null}, ${typed.words}, ${typed.takenBy}, ${typed.takenOn}, ${typed.kind},
        ${asks ? typed.question : null},
        ${typed.kind === 'choice' ? [...typed.choices] : []}, ${asks ? typed.role : null}, ${asks ? typed.scope : null},
        ${typed.scope === 'district' && asks ? typed.district : null}, ${asks ? typed.dueOn.trim() : null},
        ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning id`,
  )
  if (made.length === 0) return null
  await insertSteward(tx, id, tx.viewer.personId ?? '')
  return id
}

export async function insertSteward(tx: Tx, id: DecisionId, personId: string): Promise<void> {
  await sql`insert into convene.decision_steward (county_id, decision_id, person_id)
    values (${tx.viewer.county}, ${id}, ${personId}) on conflict do nothing`.execute(tx)
}

/** The county office's directors and coordinators, and which of them were named to read a decision's answers. */
export const listStewards = (tx: Tx, id: DecisionId): Promise<readonly Steward[]> =>
  rows(
    tx,
    sql<Steward>`select colleague.person_id, min(colleague.display_name) as name, bool_or(steward.person_id is not null) as named
      from people.public_colleague colleague
      left join convene.decision_steward steward on steward.county_id = colleague.county_id
        and steward.decision_id = ${id} and steward.person_id = colleague.person_id
      where colleague.county_id = ${tx.viewer.county} and colleague.role in ('county_director', 'county_coordinator')
        and ${tx.today}::date between colleague.starts_on and coalesce(colleague.ends_on, 'infinity')
      group by colleague.person_id order by name limit 200`,
  )

export type AskedSchool = { readonly id: string; readonly code: string; readonly name: string }

/** The open schools that a decision asks: all of the county, of a district, or those of a list of codes. */
export function listSchoolsAsked(tx: Tx, typed: DecisionTyped): Promise<readonly AskedSchool[]> {
  const among =
    typed.scope === 'county'
      ? sql`true`
      : typed.scope === 'district'
        ? sql`district_code = ${typed.district}`
        : sql`code = any(${[...typed.school]}::text[])`
  return rows(
    tx,
    sql<AskedSchool>`select id, code, name from places.public_school
      where county_id = ${tx.viewer.county} and ${among} order by code limit 3000`,
  )
}

/** A task for each of these schools. */
export async function insertTasks(tx: Tx, id: DecisionId, schools: readonly AskedSchool[]): Promise<void> {
  const made = schools.map(({ id: school_id, code, name }) => ({ id: newId(tx.now), school_id, code, name }))
  await sql`insert into convene.task (county_id, id, decision_id, school_id, school_code, school_name)
    select ${tx.viewer.county}::int, id, ${id}::uuid, school_id, code, name
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made(id uuid, school_id uuid, code text, name text)`.execute(
    tx,
  )
}

/** Open schools with their districts, district by district. */
export const listPlaces = (tx: Tx): Promise<readonly Place[]> =>
  rows(
    tx,
    sql<Place>`select code, name, district_code, district_name from places.public_school
      where county_id = ${tx.viewer.county} order by district_name, district_code, name, code limit 3000`,
  )

/** Convenings that a decision may come from, the newest first. */
export const listOccasions = (tx: Tx): Promise<readonly Occasion[]> =>
  rows(
    tx,
    sql<Occasion>`select id, title, starts_at from convene.convening where county_id = ${tx.viewer.county}
      order by starts_at desc, id limit 100`,
  )

export async function insertDue(tx: Tx, id: DecisionId, dueOn: CalendarDate): Promise<void> {
  await sql`insert into convene.decision_due (county_id, id, decision_id, due_on, person_id, set_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${id}, ${dueOn}, ${tx.viewer.personId}, ${tx.now})`.execute(
    tx,
  )
}

export async function insertWithdrawal(tx: Tx, id: DecisionId, reason: string): Promise<void> {
  await sql`insert into convene.decision_withdrawal (county_id, decision_id, reason, person_id, withdrawn_at)
    values (${tx.viewer.county}, ${id}, ${reason}, ${tx.viewer.personId}, ${tx.now}) on conflict do nothing`.execute(
    tx,
  )
}

export async function insertPublication(tx: Tx, id: DecisionId): Promise<void> {
  await sql`insert into convene.decision_publication (county_id, decision_id, person_id, published_at)
    values (${tx.viewer.county}, ${id}, ${tx.viewer.personId}, ${tx.now}) on conflict do nothing`.execute(tx)
}

export async function deletePublication(tx: Tx, id: DecisionId): Promise<void> {
  await sql`delete from convene.decision_publication
    where county_id = ${tx.viewer.county} and decision_id = ${id}`.execute(tx)
}

/** The highest limits the county set; 0 where it set none. */
export async function findRaisedLimits(tx: Tx): Promise<RaisedLimits> {
  const found = await row(
    tx,
    sql<RaisedLimits>`select coalesce(max(least) filter (where counted = 'students'), 0)::int as students,
        coalesce(max(least) filter (where counted = 'adults'), 0)::int as adults
      from convene.shown_limit where county_id = ${tx.viewer.county}`,
  )
  return found ?? { students: 0, adults: 0 }
}

export async function insertLimit(tx: Tx, counted: 'students' | 'adults', least: number): Promise<void> {
  await sql`insert into convene.shown_limit (county_id, id, counted, least, person_id, set_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${counted}, ${least}, ${tx.viewer.personId}, ${tx.now})`.execute(
    tx,
  )
}

/** Answers that hold. Only the service that counts reads them all. */
export const listAnswered = (tx: Tx, id: DecisionId): Promise<readonly Answered[]> =>
  rows(
    tx,
    sql<Answered>`select school_id, amount, choice from convene.answer_now
      where county_id = ${tx.viewer.county} and decision_id = ${id} order by answered_at, id limit 3000`,
  )

/** Decisions of this kind of which something came back before, the newest first, for the service that counts. */
export async function listReturnedOf(
  tx: Tx,
  { kind, choices }: Pick<Decision, 'kind' | 'choices'>,
): Promise<readonly DecisionId[]> {
  const found = await rows(
    tx,
    sql<{ id: DecisionId }>`select id from convene.decision_now where county_id = ${tx.viewer.county}
      and kind = ${kind} and cardinality(choices) = ${choices.length} and returned_at is not null
        and shown->'near' is null
      order by returned_at desc, id desc limit 200`,
  )
  return found.map(({ id }) => id)
}

/** One return of a county at a time: each is counted beside those before it. */
export async function lockReturns(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('convene.decision_return'), ${tx.viewer.county}::int)`.execute(
    tx,
  )
}

export async function countTasks(tx: Tx, id: DecisionId): Promise<number> {
  const found = await row(
    tx,
    sql<{ asked: number }>`select count(*) as asked from convene.task
      where county_id = ${tx.viewer.county} and decision_id = ${id}`,
  )
  return found?.asked ?? 0
}

type NewReturn = {
  readonly asked: number
  readonly answered: number
  readonly least: number
  readonly shown: ReturnShown
}
/** False when it came back before: once is all there is. */
export async function insertReturn(tx: Tx, id: DecisionId, back: NewReturn): Promise<boolean> {
  const made = await rows(
    tx,
    sql`insert into convene.decision_return (county_id, decision_id, asked_count, answered_count, least, shown, returned_at)
      values (${tx.viewer.county}, ${id}, ${back.asked}, ${back.answered}, ${back.least}, ${JSON.stringify(back.shown)},
        ${tx.now})
      on conflict do nothing returning decision_id`,
  )
  return made.length === 1
}

/** Decisions that ask something, stand, and have not come back yet. */
export async function listOpen(tx: Tx): Promise<readonly Decision[]> {
  const found = await rows(
    tx,
    sql<Flat>`select ${columns} from convene.decision_now
      where county_id = ${tx.viewer.county} and kind <> 'none' and returned_at is null and withdrawn_at is null
      order by due_on, id limit 500`,
  )
  return found.map(decisionOf)
}

/** Whether the viewer was named to read a decision's answers school by school. */
export async function isSteward(tx: Tx, id: DecisionId): Promise<boolean> {
  const found = await row(
    tx,
    sql`select decision_id from convene.decision_steward
      where county_id = ${tx.viewer.county} and decision_id = ${id} and person_id = ${tx.viewer.personId}`,
  )
  return found !== undefined
}
