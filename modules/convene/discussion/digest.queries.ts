import { sql } from 'kysely'
import { row, rows, type Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'
import type { Digest, DigestId, OwedDigest, Rhythm } from './digest.ts'
import { discussionPolicy } from './discussion.policy.ts'

export const findDigest = (tx: Tx): Promise<Digest | undefined> =>
  row(
    tx,
    sql<Digest>`select id, rhythm from convene.discussion_digest
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId}`,
  )

/** Whether a letter reaches someone of the county, asked as a service: a person reads no address. */
export async function hasMailAddress(tx: Tx, personId: string): Promise<boolean> {
  const found = await rows(
    tx,
    sql`select from people.public_mail_address
      where county_id = ${tx.viewer.county} and person_id = ${personId} limit 1`,
  )
  return found.length > 0
}

/** From now on; what was written before is not told of. A change of rhythm forgets nothing that is still to be told. */
export async function upsertDigest(tx: Tx, rhythm: Rhythm, language: Language): Promise<void> {
  await sql`insert into convene.discussion_digest
      (county_id, id, person_id, rhythm, language, chosen_at, told_until)
    values (${tx.viewer.county}, ${newId<'discussion_digest'>(tx.now)}, ${tx.viewer.personId}, ${rhythm}, ${language},
      ${tx.now}, ${tx.now})
    on conflict (county_id, person_id)
      do update set rhythm = excluded.rhythm, language = excluded.language, chosen_at = excluded.chosen_at`.execute(
    tx,
  )
}

export async function deleteOwnDigest(tx: Tx): Promise<boolean> {
  const gone = await rows(
    tx,
    sql`delete from convene.discussion_digest
      where county_id = ${tx.viewer.county} and person_id = ${tx.viewer.personId} returning id`,
  )
  return gone.length === 1
}

/** By the link of a letter, as a service. */
export async function deleteDigest(tx: Tx, id: DigestId): Promise<boolean> {
  const gone = await rows(
    tx,
    sql`delete from convene.discussion_digest where county_id = ${tx.viewer.county} and id = ${id} returning id`,
  )
  return gone.length === 1
}

/**
 * Marks every digest whose time has come and for whom a colleague wrote since, and answers whom to write to: each once,
 * whoever else looks at the same moment. Who no longer works here is owed nothing, whatever address they had.
 */
export const markOwed = (tx: Tx, settledMinutes: number): Promise<readonly OwedDigest[]> =>
  rows(
    tx,
    sql<OwedDigest>`with settled as (
        select ${tx.now}::timestamptz - make_interval(mins => ${settledMinutes}) as at
      ), due as (
        select digest.id, address.email from convene.discussion_digest digest
        join people.public_mail_address address on address.county_id = digest.county_id
          and address.person_id = digest.person_id
        cross join settled
        where digest.county_id = ${tx.viewer.county}
          and digest.told_until <= settled.at - case digest.rhythm when 'daily' then interval '1 day'
            else interval '7 days' end
          and exists (select from people.public_colleague colleague
            join convene.discussion_post_now post on post.county_id = colleague.county_id
            where colleague.county_id = digest.county_id and colleague.person_id = digest.person_id
              and ${tx.today}::date between colleague.starts_on and coalesce(colleague.ends_on, 'infinity')
              and post.posted_at > digest.told_until and post.posted_at <= settled.at
              and post.person_id <> digest.person_id and post.withdrawn_at is null and not post.hidden
              and (post.audience in ('all', colleague.role)
                or colleague.role = any(${discussionPolicy.moderate as unknown as string[]})))
      )
      update convene.discussion_digest told set told_until = settled.at from due cross join settled
      where told.county_id = ${tx.viewer.county} and told.id = due.id and told.told_until < settled.at
      returning told.id, due.email as mail, told.language`,
  )
