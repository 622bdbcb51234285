import type { PageRefusal, PageVersion } from './public-page.ts'

/** The words that hold: the county's newest, unless it gave the shipped ones back. */
export const wordsThatHold = (newest: PageVersion | undefined, shipped: string): string =>
  newest?.text ?? shipped

/** True where the county's words were written over shipped words that have changed since. */
export const hasChangedUnderneath = (newest: PageVersion | undefined, shippedHash: string): boolean =>
  newest !== undefined && newest.text !== null && newest.shippedHash !== shippedHash

/** Form fields come with the line ends of the web; texts are kept with one kind. */
export const asKept = (typed: string): string => `${typed.replaceAll('\r\n', '\n').trim()}\n`

export type EditContext = {
  readonly newest: PageVersion | undefined
  readonly base: string
  readonly holds: string
}

export function whyNotSave(text: string, { newest, base, holds }: EditContext): PageRefusal | null {
  if (text.trim() === '') return 'empty'
  if (/<\/?[a-z!]/i.test(text)) return 'html'
  if ((newest?.id ?? '') !== base) return 'changed_meanwhile'
  return text === asKept(holds) ? 'nothing_changed' : null
}

/** Where a link of a page may lead: inside the product, or to another site over https. Anything else is words alone. */
export function addressOfLink(scheme: string, target: string): string | null {
  if (scheme === 'to') return /^\/(?!\/)/.test(target) ? target : null
  return scheme === 'https' && target.startsWith('//') ? `https:${target}` : null
}
