import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { publicPagePolicy } from './public-page.policy.ts'
import { findNewestVersion, insertVersion, listVersions } from './public-page.queries.ts'
import { asKept, whyNotSave, wordsThatHold } from './public-page.rules.ts'
import type { PageName, PageRefusal } from './public-page.ts'
import { shippedHash, shippedPage } from './shipped-pages.ts'

export type PageEdit = {
  readonly page: PageName
  readonly language: Language
  readonly typed: string
  readonly base: string
}

/** Puts the county's own words over the shipped page. Someone else's change in the meantime refuses it. */
export async function savePage(
  tx: Tx,
  { page, language, typed, base }: PageEdit,
): Promise<Outcome<string, PageRefusal>> {
  demand(tx.viewer, publicPagePolicy, 'edit')
  const shipped = shippedPage(page, language)
  const newest = await findNewestVersion(tx, page, language)
  const text = asKept(typed)
  const refusal = whyNotSave(text, { newest, base, holds: wordsThatHold(newest, shipped.text) })
  if (refusal !== null) return refused(refusal)
  return done(await keep(tx, page, language, text))
}

/** Brings an earlier version back, as a new one: nothing of the history is lost. `shipped` gives the shipped words back. */
export async function restorePage(
  tx: Tx,
  page: PageName,
  language: Language,
  version: string,
): Promise<string> {
  demand(tx.viewer, publicPagePolicy, 'edit')
  if (version === 'shipped') return keep(tx, page, language, null)
  const wanted = found((await listVersions(tx, page, language)).find(({ id }) => id === version))
  return keep(tx, page, language, wanted.text)
}

async function keep(tx: Tx, page: PageName, language: Language, text: string | null): Promise<string> {
  const id = await insertVersion(tx, {
    page,
    language,
    text,
    shippedHash: shippedHash(shippedPage(page, language)),
  })
  await audit(tx, { kind: 'page.changed', subjects: [id], detail: { page, language } })
  await record(tx, 'page.changed', id, { page, language })
  return id
}
