import { z } from 'zod'
import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import { type Language, languages } from '#platform/words.ts'
import type { Hit } from './directory-search.rules.ts'
import { helpLetter } from './help-letter.words.ts'
import { listingPolicy } from './listing.policy.ts'

/** What the form sends beside the search. A message is a name of `helpLetterWords.refusals`. */
export const letterSchema = z.object({
  to: z.email('address').max(254, 'address'),
  letter: z.enum(languages, 'address'),
})

/** Help for someone who is not safe at home: others at home may read what comes there. */
export const neverMailed = 'family-safety'

/**
 * Owes a family a letter with places that staff looked up for it. A school's people may not write letters of the county's,
 * so a service of ours does. What is kept of it for others is a count, and who of the staff asked for it.
 */
export async function mailHelp(
  database: Database,
  viewer: Viewer,
  to: { readonly recipient: string; readonly language: Language },
  list: { readonly county: string; readonly address: string | null; readonly hits: readonly Hit[] },
): Promise<Outcome<number, 'nothing_to_send'>> {
  demand(viewer, listingPolicy, 'check')
  const hits = list.hits.filter(({ listing }) => !listing.needs.includes(neverMailed))
  if (hits.length === 0) return refused('nothing_to_send')
  const county = viewer.county ?? -1
  return database.asViewer(service('help letters', county), async (tx) => {
    const letter = helpLetter(hits, list, to.language)
    await writeMail(tx, [{ kind: 'help.mailed', recipient: to.recipient, ...letter }])
    const detail = { places: hits.length, language: to.language, askedBy: viewer.personId }
    await record(tx, 'help.mailed', String(county), detail)
    return done(hits.length)
  })
}
