import type { Database } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, type Viewer } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Hit } from '../listing/directory-search.rules.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { neverMailed } from '../listing/mail-help.ts'
import { type HelpText, helpText, type TextRefusal } from './help-text.words.ts'

/** What a text is made of: a search, a packet or one place. */
export const textSources = ['list', 'packet', 'listing'] as const
export type TextSource = (typeof textSources)[number]

/** A text is read by whoever holds the phone: what the letter leaves out, it leaves out too. */
export const textable = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ listing }) => !listing.needs.includes(neverMailed))

/**
 * Writes the text that staff send from their own phone. Whether they sent it, and to whom, is not ours to know: what is kept
 * is who had it written, and counts.
 */
export async function textHelp(
  database: Database,
  viewer: Viewer,
  list: { readonly source: TextSource; readonly address: string | null; readonly hits: readonly Hit[] },
  language: Language,
): Promise<Outcome<HelpText, TextRefusal>> {
  demand(viewer, listingPolicy, 'check')
  const hits = textable(list.hits)
  if (hits.length === 0) return refused(list.hits.length === 0 ? 'nothing_chosen' : 'nothing_to_send')
  const places = hits.map(({ listing }) => listing)
  const written = helpText(places, list.address, language)
  return database.asViewer(viewer, async (tx) => {
    const { placed, segments } = written
    const detail = { language, source: list.source, places: placed, segments: segments.count }
    await record(tx, 'help.texted', String(viewer.county), detail)
    return done(written)
  })
}
