import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import type { ReadinessForm, SavedCheck, SeenBy } from './readiness.ts'

const columns = sql`id, form, place_code, edition, answers, seen_by, person_name, saved_at`

/** The checks of a place that the viewer may see, the newest first. */
export async function listChecks(
  tx: Tx,
  form: ReadinessForm,
  placeCode: string,
): Promise<readonly SavedCheck[]> {
  return rows(
    tx,
    sql<SavedCheck>`select ${columns} from learn.readiness_check
      where county_id = ${tx.viewer.county} and form = ${form} and place_code = ${placeCode}
      order by saved_at desc, id desc limit 50`,
  )
}

export async function findCheck(tx: Tx, id: string): Promise<SavedCheck | undefined> {
  return row(
    tx,
    sql<SavedCheck>`select ${columns} from learn.readiness_check
      where county_id = ${tx.viewer.county} and id = ${id}`,
  )
}

/** The id of an open school of the county by its code. */
export async function findSchoolId(tx: Tx, code: string): Promise<string | undefined> {
  const found = await row(
    tx,
    sql<{ id: string }>`select id from places.public_school
      where county_id = ${tx.viewer.county} and code = ${code}`,
  )
  return found?.id
}

export type NewCheck = {
  readonly id: string
  readonly form: ReadinessForm
  readonly placeCode: string
  readonly schoolId: string | null
  readonly edition: number
  readonly answers: string
  readonly itemCount: number
  readonly answeredCount: number
  readonly askedCount: number
  readonly blockingOpenCount: number
  readonly blockingZeroCount: number
  readonly seenBy: SeenBy
}

export async function insertCheck(tx: Tx, check: NewCheck): Promise<void> {
  await sql`insert into learn.readiness_check (county_id, id, form, place_code, school_id, edition, answers, item_count,
      answered_count, asked_count, blocking_open_count, blocking_zero_count, seen_by, person_id, person_name, saved_at)
    values (${tx.viewer.county}, ${check.id}, ${check.form}, ${check.placeCode}, ${check.schoolId}, ${check.edition},
      ${check.answers}, ${check.itemCount}, ${check.answeredCount}, ${check.askedCount}, ${check.blockingOpenCount},
      ${check.blockingZeroCount}, ${check.seenBy}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})`.execute(
    tx,
  )
}

export type Standing = { readonly complete: boolean; readonly clear: boolean }

/** What the newest check of a place says, as far as it is measured: never an answer. */
export async function findStanding(
  tx: Tx,
  form: ReadinessForm,
  placeCode: string,
): Promise<Standing | undefined> {
  return row(
    tx,
    sql<Standing>`select answered_count + asked_count = item_count as complete,
        blocking_open_count = 0 and blocking_zero_count = 0 as clear
      from learn.public_readiness
      where county_id = ${tx.viewer.county} and form = ${form} and place_code = ${placeCode}`,
  )
}
