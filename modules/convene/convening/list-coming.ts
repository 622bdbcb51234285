import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/words.ts'
import { listConveningsFrom } from './convening.queries.ts'
import { conveningKinds, inLanguage } from './convening.ts'
import { longDay, timeSpan } from './zone-time.rules.ts'

/** A convening or a school's event to come, as one line of a page elsewhere. */
export type Coming = { readonly href: `/${string}`; readonly title: string; readonly when: string }

/** What the viewer's county has announced and not yet held, the next one first. */
export async function listComing(tx: Tx, language: Language, most: number): Promise<readonly Coming[]> {
  const code = String(tx.viewer.county).padStart(2, '0')
  const held = await listConveningsFrom(tx, conveningKinds, tx.today)
  return held
    .filter(({ state }) => state === 'announced')
    .slice(0, most)
    .map(({ id, kind, title, titleEs, timeZone, startsAt, endsAt }) => ({
      href: `/counties/${code}/${kind === 'convening' ? 'convenings' : 'events'}/${id}`,
      title: inLanguage(title, titleEs, language),
      when: `${longDay(timeZone, startsAt, language)}, ${timeSpan(timeZone, startsAt, endsAt, language)}`,
    }))
}
