import { readFileSync } from 'node:fs'
import { typeset } from '#platform/typeset/typeset.ts'
import type { Language } from '#platform/words.ts'
import { type LetterInput, letterContent } from './letter-content.rules.ts'

let template: string | undefined

/** One school's letter as a tagged PDF of one page. Throws TypesetBusy when too many documents wait already. */
export function makeLetter(input: LetterInput, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  template ??= readFileSync(new URL('./letter.typ', import.meta.url), 'utf8')
  return typeset({ template, data: letterContent(input, language) })
}
