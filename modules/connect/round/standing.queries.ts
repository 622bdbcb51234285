import { type RawBuilder, sql } from 'kysely'

/**
 * What follows from a county's checks, as two parts of a `with`: `standing` (listing_id, checked_at, true_at, newest) and
 * `silent` (listing_id, calls unanswered since it was last found true). It goes over the checks once, where the view
 * `listing_now` looks them up for each listing.
 */
export const standing = (county: number | null): RawBuilder<unknown> => sql`
  standing as (
    select listing_id, max(checked_at) as checked_at,
      max(checked_at) filter (where outcome in ('still_true', 'changed')) as true_at,
      (array_agg(outcome order by checked_at desc) filter (where outcome <> 'no_answer'))[1] as newest
    from connect.listing_check_kept where county_id = ${county} group by listing_id),
  silent as (
    select made.listing_id, count(*) as calls from connect.listing_check_kept made
    join standing on standing.listing_id = made.listing_id
    where made.county_id = ${county} and made.outcome = 'no_answer'
      and made.checked_at > coalesce(standing.true_at, '-infinity') group by made.listing_id)`
