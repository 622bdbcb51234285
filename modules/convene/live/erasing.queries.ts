import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'

/** Days after the end of a convening, by kind. */
export type KeptDays = { readonly events: number; readonly seats: number; readonly questions: number }

/** Erases what is older; the database erases nothing younger than thirty days. Answers how much of each kind went. */
export const eraseOldLive = (
  tx: Tx,
  { events, seats, questions }: KeptDays,
): Promise<readonly { readonly kind: string; readonly gone: number }[]> =>
  rows(
    tx,
    sql<{ kind: string; gone: number }>`select kind, gone
      from convene.erase_live(${tx.now}, ${events}, ${seats}, ${questions})`,
  )

/** How many rows are there that should not be any more. Asked of the tables themselves, not of what erased them. */
export async function countOverdue(tx: Tx, { events, seats, questions }: KeptDays): Promise<number> {
  const old = (days: number) => sql`(select talk.id from convene.talk
    join convene.convening held on held.county_id = talk.county_id and held.id = talk.convening_id
    where talk.county_id = ${tx.viewer.county}
      and held.ends_at < ${tx.now}::timestamptz - make_interval(days => ${days}))`
  const within = (days: number) => sql`county_id = ${tx.viewer.county} and talk_id in ${old(days)}`
  const kept = sql`id not in (select question_id from convene.question_assignment where county_id = ${tx.viewer.county})
    and id not in (select question_id from convene.question_reply where county_id = ${tx.viewer.county})`
  const found = await row(
    tx,
    sql<{ overdue: number }>`select (
        (select count(*) from convene.live_event where ${within(events)})
        + (select count(*) from convene.live_seat where ${within(seats)})
        + (select count(*) from convene.live_vote where ${within(seats)})
        + (select count(*) from convene.live_answer where ${within(seats)})
        + (select count(*) from convene.live_word where ${within(seats)})
        + (select count(*) from convene.live_question where ${within(seats)}
            and (asked_by is not null or seat is not null or state in ('waiting', 'hidden') and ${kept}))
        + (select count(*) from convene.live_question where ${within(questions)} and ${kept})
      )::int as overdue`,
  )
  return found?.overdue ?? 0
}
