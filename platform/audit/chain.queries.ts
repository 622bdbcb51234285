import { sql } from 'kysely'
import type { Keeper } from '../keeper.ts'
import type { Chained, EntryText } from './chain.ts'

// Every column as one unambiguous text, so that what is hashed does not hang on a driver or a time zone.
const entryText = sql`entry.id::text as id, json_build_array(entry.county_id, entry.id, entry.kind, entry.person_id,
  entry.acting_as, entry.subjects, entry.detail::text,
  to_char(entry.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'))::text as text`

export async function listCountiesToSeal(keeper: Keeper): Promise<readonly number[]> {
  const { rows } = await sql<{ countyId: number }>`
    select distinct county_id from audit.entry
    where not exists (select from audit.link
      where link.county_id = entry.county_id and link.entry_id = entry.id)
    order by county_id`.execute(keeper)
  return rows.map(({ countyId }) => countyId)
}

/** Entries of a county that no link bears yet, in the order of their making. */
export async function listUnsealed(
  keeper: Keeper,
  county: number,
  most: number,
): Promise<readonly EntryText[]> {
  const { rows } = await sql<EntryText>`
    select ${entryText} from audit.entry
    where entry.county_id = ${county} and not exists (select from audit.link
      where link.county_id = entry.county_id and link.entry_id = entry.id)
    order by entry.id limit ${most}`.execute(keeper)
  return rows
}

export type Head = { readonly county: number; readonly number: number; readonly head: string }

/** One sealer at a time in a county, until the transaction ends. */
export async function lockChain(keeper: Keeper, county: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(7734292, ${county}::int)`.execute(keeper)
}

export async function findHead(keeper: Keeper, county: number): Promise<Head | undefined> {
  const { rows } = await sql<Head>`select county_id as county, number, hash as head from audit.link
    where county_id = ${county} order by number desc limit 1`.execute(keeper)
  return rows[0]
}

export async function insertLinks(
  keeper: Keeper,
  county: number,
  links: readonly { readonly number: number; readonly id: string; readonly hash: string }[],
): Promise<void> {
  await sql`insert into audit.link (county_id, number, entry_id, hash)
    select ${county}::int, number, id, hash from jsonb_to_recordset(${JSON.stringify(links)}::jsonb)
      as link(number bigint, id uuid, hash text)`.execute(keeper)
}

export async function insertSeal(
  keeper: Keeper,
  { county, number, head }: Head,
  sealedAt: Date,
): Promise<void> {
  await sql`insert into audit.seal (county_id, number, head, sealed_at)
    values (${county}, ${number}, ${head}, ${sealedAt})`.execute(keeper)
}

/** The newest seal of each county, and every one after those named. */
export async function listSealsAfter(
  keeper: Keeper,
  known: ReadonlyMap<number, number>,
): Promise<readonly Head[]> {
  const listed = [...known].map(([county, number]) => ({ county, number }))
  const { rows } = await sql<Head>`
    select seal.county_id as county, seal.number, seal.head from audit.seal
    left join jsonb_to_recordset(${JSON.stringify(listed)}::jsonb) as known(county int, number bigint)
      on known.county = seal.county_id
    where seal.number > coalesce(known.number, 0) order by seal.county_id, seal.number limit 10000`.execute(
    keeper,
  )
  return rows
}

export async function listChainedCounties(keeper: Keeper): Promise<readonly number[]> {
  const { rows } = await sql<{ countyId: number }>`
    select distinct county_id from audit.link order by county_id`.execute(keeper)
  return rows.map(({ countyId }) => countyId)
}

/** Links after a number, each with its entry's text, or null where the entry is gone. */
export async function listChained(
  keeper: Keeper,
  county: number,
  after: number,
  most: number,
): Promise<readonly Chained[]> {
  const { rows } = await sql<Chained>`
    select link.number, link.hash, chained.text from audit.link
    left join lateral (select ${entryText} from audit.entry
      where entry.county_id = link.county_id and entry.id = link.entry_id) as chained on true
    where link.county_id = ${county} and link.number > ${after}
    order by link.number limit ${most}`.execute(keeper)
  return rows
}
