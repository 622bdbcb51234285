import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import {
  deleteDigest,
  deleteOwnDigest,
  findDigest,
  hasMailAddress,
  markOwed,
  upsertDigest,
} from './digest.queries.ts'
import { type DigestLink, digestToken, isLetterHour, settledMinutes } from './digest.rules.ts'
import type { Digest, Rhythm } from './digest.ts'
import { digestWords } from './digest.words.ts'
import { discussionPolicy } from './discussion.policy.ts'

/** What links in letters are made with. */
export type DigestFront = { readonly secret: string; readonly origin: string }

export const readDigest = (database: Database, viewer: Viewer): Promise<Digest | null> =>
  database.asViewer(viewer, async (tx) => (await findDigest(tx)) ?? null)

/** Whether a letter reaches the viewer: by the address they were invited at, or sign in with. */
export const isReached = (database: Database, { county, personId }: Viewer): Promise<boolean> =>
  database.asViewer(service('discussion digest', county ?? -1), (tx) => hasMailAddress(tx, personId ?? ''))

/** From now on a letter a day or a week, when colleagues wrote; nothing is promised to whom no letter reaches. */
export async function chooseDigest(
  database: Database,
  viewer: Viewer,
  rhythm: Rhythm,
  language: Language,
): Promise<Outcome<Rhythm, 'no_address'>> {
  demand(viewer, discussionPolicy, 'talk')
  if (!(await isReached(database, viewer))) return refused('no_address')
  return database.asViewer(viewer, async (tx) => {
    await upsertDigest(tx, rhythm, language)
    await record(tx, 'discussion.digest_chosen', viewer.personId ?? '', { rhythm })
    return done(rhythm)
  })
}

export function stopDigest(database: Database, viewer: Viewer): Promise<void> {
  demand(viewer, discussionPolicy, 'talk')
  return database.asViewer(viewer, async (tx) => {
    if (await deleteOwnDigest(tx)) await record(tx, 'discussion.digest_stopped', viewer.personId ?? '')
  })
}

/** By the link of a letter, without signing in. A second press does no harm. */
export const stopByLink = (database: Database, { county, digest }: DigestLink): Promise<void> =>
  database.asViewer(service('discussion digest', county), async (tx) => {
    if (await deleteDigest(tx, id(digest))) await record(tx, 'discussion.digest_stopped', digest)
  })

/** Owes each letter that is due, by day, in the transaction that marks it told. Answers how many. */
export const writeDigests = (database: Database, front: DigestFront, county: number): Promise<number> =>
  database.asViewer(service('discussion digest', county), async (tx) => {
    if (!isLetterHour(tx.now)) return 0
    const owed = await markOwed(tx, settledMinutes)
    await writeMail(
      tx,
      owed.map((digest) => {
        const words = digestWords[digest.language].letter
        const token = digestToken(front.secret, { county, digest: digest.id })
        const body = words.body(`${front.origin}/discussions`, `${front.origin}/discussions/digest/${token}`)
        return { kind: 'discussion.digest', recipient: digest.mail, subject: words.subject, body }
      }),
    )
    if (owed.length > 0)
      await record(tx, 'discussion.digests_written', String(county), { letters: owed.length })
    return owed.length
  })
