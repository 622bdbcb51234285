import { Alert } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { programWords } from './program.words.ts'

/** Spanish words of this floor are drafts until a named person has read them, and the page says so. */
export function NotReviewed({ language }: { readonly language: Language }) {
  return language === 'es' ? <Alert tone="info">{programWords.es.notReviewed}</Alert> : null
}
