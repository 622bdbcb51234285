import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { EditionTaken, EditionTexts, Override } from './override.ts'

/** Tells one state of a county's own words from another; null while it has none. */
export async function findOverrideMark(tx: Tx): Promise<string | null> {
  const found = await row(
    tx,
    sql<{ id: string; written: number }>`select id, (select count(*) from learn.override
        where county_id = ${tx.viewer.county}) as written
      from learn.override where county_id = ${tx.viewer.county} order by id desc limit 1`,
  )
  return found === undefined ? null : `${found.written} ${found.id}`
}

/** What holds: of each thing and part, the row that no other follows; those taken back among them. */
export async function listOverrides(tx: Tx): Promise<readonly Override[]> {
  return rows(
    tx,
    sql<Override>`select id, thing_id, part, value, base_text, base_edition, person_name, written_at
      from learn.override one
      where county_id = ${tx.viewer.county} and not exists (
        select from learn.override later
        where later.county_id = one.county_id and later.thing_id = one.thing_id and later.part = one.part
          and later.follows_id = one.id)
      order by thing_id, part limit 5000`,
  )
}

type NewOverride = Pick<Override, 'thingId' | 'part' | 'value' | 'baseText' | 'baseEdition'> & {
  readonly followsId: string | null
}

/** False when another wrote this part first: the key settles the race. */
export async function insertOverride(tx: Tx, override: NewOverride): Promise<boolean> {
  const { thingId, part, value, baseText, baseEdition, followsId } = override
  const inserted = await rows(
    tx,
    sql`insert into learn.override
        (county_id, id, thing_id, part, value, base_text, base_edition, follows_id, person_id, person_name, written_at)
      values (${tx.viewer.county}, ${newId(tx.now)}, ${thingId}, ${part}, ${value}, ${baseText}, ${baseEdition},
        ${followsId}, ${tx.viewer.personId}, ${tx.viewer.label}, ${tx.now})
      on conflict do nothing returning id`,
  )
  return inserted.length === 1
}

/** The edition the county looked through last; none before it says anything in its own way. */
export async function findTaken(tx: Tx): Promise<EditionTaken | undefined> {
  return row(
    tx,
    sql<EditionTaken>`select edition, texts, person_name, taken_at from learn.edition_taken
      where county_id = ${tx.viewer.county} order by taken_at desc, edition desc, id desc limit 1`,
  )
}

export async function insertTaken(tx: Tx, edition: number, texts: EditionTexts): Promise<void> {
  await sql`insert into learn.edition_taken (county_id, id, edition, texts, person_id, person_name, taken_at)
    values (${tx.viewer.county}, ${newId(tx.now)}, ${edition}, ${JSON.stringify(texts)}, ${tx.viewer.personId},
      ${tx.viewer.label}, ${tx.now})`.execute(tx)
}
