import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { ConveningId } from './convening.ts'
import type { ProgramChange, ProgramNoun } from './program-change.ts'

const tables = {
  convening: sql`convene.convening`,
  talk: sql`convene.talk`,
  room: sql`convene.room`,
  speaker: sql`convene.speaker`,
} as const

type NewChange = {
  readonly conveningId: ConveningId
  readonly noun: ProgramNoun
  readonly subjectId: string
  /** True where there was nothing before. */
  readonly isNew: boolean
  /** The press that changed several dates of a series at once. */
  readonly series?: ChangeOfSeries
  /** The file that brought it in. */
  readonly importId?: string
}
export type ChangeOfSeries = {
  readonly id: string
  readonly what: 'made' | 'announced' | 'changed' | 'cancelled'
}

/** Keeps the row as it stands now; called before it is changed, in the same transaction. */
export async function insertChange(
  tx: Tx,
  { conveningId, noun, subjectId, isNew, series, importId }: NewChange,
): Promise<void> {
  const speakers = sql`(select coalesce(jsonb_agg(speaks.speaker_id order by speaks.place), '[]')
    from convene.talk_speaker speaks where speaks.county_id = was.county_id and speaks.talk_id = was.id)`
  const plan = sql`(select to_jsonb(plan) from convene.event_plan plan
    where plan.county_id = was.county_id and plan.convening_id = was.id)`
  const beside = { talk: sql`'speakers', ${speakers}`, convening: sql`'event_plan', ${plan}` }
  const before =
    noun === 'talk' || noun === 'convening'
      ? sql`to_jsonb(was) || jsonb_build_object(${beside[noun]})`
      : sql`to_jsonb(was)`
  await sql`insert into convene.program_change
      (county_id, id, convening_id, noun, subject_id, before, person_id, changed_at, series_change_id, series_change, import_id)
    select was.county_id, ${newId<'program_change'>(tx.now)}, ${conveningId}, ${noun}, was.id,
      ${isNew ? sql`null::jsonb` : before}, ${tx.viewer.personId}, ${tx.now}, ${series?.id ?? null}::uuid,
      ${series?.what ?? null}, ${importId ?? null}::uuid
    from ${tables[noun]} was where was.county_id = ${tx.viewer.county} and was.id = ${subjectId}`.execute(tx)
}

const columns = sql`change.id, change.noun, change.subject_id, change.before, change.changed_at, change.undone_at,
  change.series_change,
  not exists (select from convene.program_change later
    where later.county_id = change.county_id and later.convening_id = change.convening_id
      and later.subject_id = change.subject_id and later.undone_at is null
      and (later.changed_at, later.id) > (change.changed_at, change.id)) as is_newest`

/** The newest changes of a program that still stand. */
export const listChanges = (tx: Tx, convening: ConveningId): Promise<readonly ProgramChange[]> =>
  rows(
    tx,
    sql<ProgramChange>`select ${columns} from convene.program_change change
      where change.county_id = ${tx.viewer.county} and change.convening_id = ${convening} and change.undone_at is null
      order by change.changed_at desc, change.id desc limit 8`,
  )

/** Talks whose making was taken back: who plans need not read them as called off. */
export async function listTakenBack(tx: Tx, convening: ConveningId): Promise<ReadonlySet<string>> {
  const found = await rows(
    tx,
    sql<{ subjectId: string }>`select subject_id from convene.program_change
      where county_id = ${tx.viewer.county} and convening_id = ${convening} and noun = 'talk' and before is null
        and undone_at is not null limit 5000`,
  )
  return new Set(found.map(({ subjectId }) => subjectId))
}

/** The newest change of what a convening says, unless it was its making. */
export async function findUndoable(tx: Tx, convening: ConveningId): Promise<string | null> {
  const newest = (await listChanges(tx, convening)).find(
    ({ noun, isNewest, before }) => noun === 'convening' && isNewest && before !== null,
  )
  return newest?.id ?? null
}

export const findChange = (tx: Tx, convening: ConveningId, id: string): Promise<ProgramChange | undefined> =>
  row(
    tx,
    sql<ProgramChange>`select ${columns} from convene.program_change change
      where change.county_id = ${tx.viewer.county} and change.convening_id = ${convening} and change.id = ${id}`,
  )

export async function markUndone(tx: Tx, id: string): Promise<void> {
  await sql`update convene.program_change set undone_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${id}`.execute(tx)
}

/** Columns that a change may have touched; ids, counts and days of making stay as they are. */
const restored = {
  convening: `title, title_es, summary, summary_es, place_kind, place_name, place_address, meeting_link, starts_at,
    ends_at, time_zone, capacity, registration_ends_at, state, announced_at, contact, purpose, languages,
    interpretation, accessibility, childcare, food, transport`,
  talk: 'room_id, title, title_es, summary, summary_es, starts_at, ends_at, capacity, roles, themes, meeting_link, cancelled_at',
  room: 'name, capacity, access, removed_at',
  speaker: 'name, post, about, about_es, removed_at',
} as const

/** Puts a row back as it was kept. What calendars hold of it learns so by a higher sequence. */
export async function restoreRow(tx: Tx, change: ProgramChange): Promise<void> {
  const { noun, subjectId } = change
  const names = sql.raw(restored[noun])
  const raised = noun === 'convening' || noun === 'talk'
  await sql`update ${tables[noun]} held set (${names}) = (select ${names}
      from jsonb_populate_record(null::${tables[noun]}, ${JSON.stringify(change.before)}::jsonb))
      ${raised ? sql`, sequence = held.sequence + 1, changed_at = ${tx.now}` : sql``}
    where held.county_id = ${tx.viewer.county} and held.id = ${subjectId}`.execute(tx)
}

const noOffers = { interpreted_in: [], childcare_places: 0, food: 'none', transport: 'none' }

/** What an event offered families, as it was kept beside it; a change of before offers were kept leaves them as they are. */
export async function restoreOffers(tx: Tx, { subjectId, before }: ProgramChange): Promise<void> {
  if (before === null || before.event_plan === undefined) return
  const kept = JSON.stringify(before.event_plan ?? noOffers)
  const names = sql.raw('interpreted_in, childcare_places, food, transport')
  await sql`update convene.event_plan set (${names}) = (select ${names}
      from jsonb_populate_record(null::convene.event_plan, ${kept}::jsonb))
    where county_id = ${tx.viewer.county} and convening_id = ${subjectId}`.execute(tx)
}

/** Takes back the making of a room or speaker: nothing of the program names it any more. */
export async function removeRow(tx: Tx, noun: 'room' | 'speaker', subjectId: string): Promise<void> {
  await sql`update ${tables[noun]} set removed_at = ${tx.now}
    where county_id = ${tx.viewer.county} and id = ${subjectId}`.execute(tx)
}
