import { type Kysely, sql } from 'kysely'
import { kept } from '../kept-statements.ts'

/** A line of a county's trail before it is sealed. */
export type Entry = {
  readonly county: number | null
  readonly id: string
  readonly kind: string
  readonly personId: string | null
  readonly actingAs: string
  readonly subjects: readonly string[]
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

const given = (entries: readonly Entry[], now: Date) => sql`
  insert into audit.entry (county_id, id, kind, person_id, acting_as, subjects, detail, happened_at)
  values ${sql.join(
    entries.map(
      ({ county, id, kind, personId, actingAs, subjects, detail }) =>
        sql`(${county}, ${id}, ${kind}, ${personId}, ${actingAs}, ${[...subjects]}, ${JSON.stringify(detail)}, ${now})`,
    ),
  )}`

type Written = Kysely<Record<string, never>>

export async function insertEntries(tx: Written, entries: readonly Entry[], now: Date): Promise<void> {
  await sql`${kept}${given(entries, now)}`.execute(tx)
}

/** Lines of the trail in the same statement as an insert of something else, so that they cost no way to and fro. */
export const withEntries = (entries: readonly Entry[], now: Date) =>
  entries.length === 0 ? sql`` : sql`with told as (${given(entries, now)})`
