import { readFileSync } from 'node:fs'
import { typeset } from '#platform/typeset/typeset.ts'
import type { Language } from '#platform/words.ts'
import { crisisLines } from './first-monday.rules.ts'
import type { CrisisText, FirstMonday, FirstMondayLine } from './first-monday.ts'
import { firstMondayWords } from './first-monday.words.ts'

export type FirstMondayPaper = {
  readonly monday: FirstMonday
  readonly crisis: CrisisText
  /** Empty where nobody is named. */
  readonly name: string
  readonly role: string
  readonly language: Language
}

const blank = '_'.repeat(44)

let template: string | undefined

/** One tagged page, letter size. */
export function firstMondayPdf({ monday, crisis, name, role, language }: FirstMondayPaper) {
  template ??= readFileSync(new URL('./first-monday.typ', import.meta.url), 'utf8')
  const words = firstMondayWords[language]
  // What is open is a line to write on; whom to call is never left blank without saying whom to ask.
  const told = (lines: readonly FirstMondayLine[], open: string) =>
    lines.map(({ about, said }) => ({ about, said: said ?? open }))
  const data = {
    title: words.titleOf(monday.school),
    school: monday.school,
    language,
    welcome: words.welcome(name),
    roleAt: words.roleAt(role, monday.school),
    danger: { heading: words.danger, lines: told(monday.danger, words.open), numbers: crisisLines(crisis) },
    come: { heading: words.come, lines: told(monday.come, blank) },
    people: { heading: words.people, lines: told(monday.people, blank) },
    say: { heading: words.say, texts: words.sayText(name, role) },
  }
  return typeset({ template, data })
}
