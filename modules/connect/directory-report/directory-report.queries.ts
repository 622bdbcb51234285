import { sql } from 'kysely'
import { rows, type Tx, timeZone } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'
import { wentWithImport } from '../listing/listing.queries.ts'
import { callFirstAfterDays, mostUnanswered, oldAfterDays } from '../listing/listing.rules.ts'
import { standing } from '../round/standing.queries.ts'
import type { AgencyOutcome, LanguageAsked, ListingCount, NeedSearched } from './directory-report.ts'

/** One search more of this month. */
export async function raiseSearchCount(
  tx: Tx,
  one: { readonly need: string; readonly language: string; readonly isFound: boolean },
): Promise<void> {
  await sql`insert into connect.staff_search (county_id, month_on, need, language, is_found, search_count)
    values (${tx.viewer.county}, date_trunc('month', ${tx.today}::date)::date, ${one.need}, ${one.language},
      ${one.isFound}, 1)
    on conflict (county_id, month_on, need, language, is_found)
      do update set search_count = staff_search.search_count + 1`.execute(tx)
}

/**
 * How many listings of each kind of help, and of each language spoken, can be relied on how far. One of several kinds
 * counts with each; a language counts without its script or country, and once for each listing.
 */
export const countListingsBy = (tx: Tx): Promise<readonly ListingCount[]> =>
  rows(
    tx,
    sql<ListingCount>`
      with ${standing(tx.viewer.county)},
      listed as (
        select listing.id, listing.needs, listing.languages, case
          when listing.withdrawn_at is not null or standing.newest = 'closed' or silent.calls >= ${mostUnanswered}
            then 'hidden'
          when standing.true_at is null then 'not_called'
          when age.days > ${oldAfterDays} then 'old'
          when age.days > ${callFirstAfterDays} then 'call_first'
          else 'fresh' end as state
        from connect.listing
        left join standing on standing.listing_id = listing.id
        left join silent on silent.listing_id = listing.id,
        lateral (select ${tx.today}::date - (standing.true_at at time zone ${timeZone})::date as days) age
        where listing.county_id = ${tx.viewer.county} and not ${wentWithImport})
      select 'need' as "by", need as of, state, count(distinct id)::int as listings
        from listed, unnest(needs) need group by need, state
      union all
      select 'language', split_part(language, '-', 1), state, count(distinct id)::int
        from listed, unnest(languages) language group by 2, state`,
  )

/** What staff searched for since a day, by kind of help, what was not found most often first. */
export const listNeedsSearched = (tx: Tx, since: CalendarDate): Promise<readonly NeedSearched[]> =>
  rows(
    tx,
    sql<NeedSearched>`select need, coalesce(sum(search_count) filter (where is_found), 0)::int as found,
        coalesce(sum(search_count) filter (where not is_found), 0)::int as not_found
      from connect.staff_search where county_id = ${tx.viewer.county} and month_on >= ${since}::date
      group by need order by not_found desc, found desc, need limit 100`,
  )

/** Languages that families asked to be called in, and that staff searched for, since a day. */
export const listLanguagesAsked = (tx: Tx, since: CalendarDate): Promise<readonly LanguageAsked[]> =>
  rows(
    tx,
    sql<LanguageAsked>`select language, sum(calls)::int as calls, sum(searches)::int as searches from (
        select language, 1 as calls, 0 as searches from connect.call_request
        where county_id = ${tx.viewer.county} and asked_at >= ${since}::date and held_because is null
        union all
        select language, 0, search_count from connect.staff_search
        where county_id = ${tx.viewer.county} and month_on >= ${since}::date and language <> '') asked
      group by language limit 200`,
  )

/** How calls to each agency went since a day; taps taken back are left out. */
export const listAgencyOutcomes = (tx: Tx, since: CalendarDate): Promise<readonly AgencyOutcome[]> =>
  rows(
    tx,
    sql<AgencyOutcome>`select agency.name as organization,
        (count(*) filter (where made.via = 'call' and made.outcome = 'still_true'))::int as still_true,
        (count(*) filter (where made.via = 'call' and made.outcome = 'changed'))::int as changed,
        (count(*) filter (where made.via = 'call' and made.outcome = 'no_answer'))::int as no_answer,
        (count(*) filter (where made.via = 'call' and made.outcome = 'closed'))::int as closed,
        (count(*) filter (where made.via = 'agency'))::int as by_link
      from connect.listing_check_kept made
      join connect.listing on listing.county_id = made.county_id and listing.id = made.listing_id
      join connect.organization agency on agency.county_id = listing.county_id and agency.id = listing.organization_id
      where made.county_id = ${tx.viewer.county} and made.checked_at >= ${since}::date
      group by agency.id, agency.name
      order by no_answer desc, closed desc, lower(agency.name), agency.id limit 300`,
  )
