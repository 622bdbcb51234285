import { sql } from 'kysely'
import type { Keeper } from '../keeper.ts'

/** A span of a county's trail, all of it or what one account did. */
export type Span = {
  readonly county: number
  readonly from: Date
  readonly to: Date
  readonly person: string | null
}

export type SpanEntry = {
  /** Its number in the county's chain; null until it is sealed. */
  readonly number: string | null
  readonly happenedAt: Date
  readonly kind: string
  readonly personId: string | null
  readonly actingAs: string
  readonly subjects: readonly string[]
  readonly detail: Readonly<Record<string, unknown>>
}

/** Entries of a span, oldest first; a page of them after the one named. */
export async function listSpan(
  keeper: Keeper,
  { county, from, to, person }: Span,
  after: string | null,
  most: number,
): Promise<readonly (SpanEntry & { readonly id: string })[]> {
  const { rows } = await sql<SpanEntry & { id: string }>`
    select entry.id, link.number::text as number, entry.happened_at, entry.kind, entry.person_id, entry.acting_as,
      entry.subjects, entry.detail
    from audit.entry left join audit.link on link.county_id = entry.county_id and link.entry_id = entry.id
    where entry.county_id = ${county} and entry.happened_at >= ${from} and entry.happened_at < ${to}
      and (${person}::uuid is null or entry.person_id = ${person}::uuid)
      and (${after}::uuid is null or entry.id > ${after}::uuid)
    order by entry.id limit ${most}`.execute(keeper)
  return rows
}
