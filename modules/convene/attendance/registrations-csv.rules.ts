import Papa from 'papaparse'
import type { Language } from '#platform/words.ts'
import { type Registration, standingOf } from '../registration/registration.ts'
import { audienceWords } from '../talk/audience.words.ts'
import { attendanceWords } from './attendance.words.ts'

/** Who registered, as a table for a spreadsheet. A cell that looks like a formula is kept as text. */
export function registrationsCsv(
  registrations: readonly Registration[],
  seen: ReadonlySet<string>,
  language: Language,
): string {
  const words = attendanceWords[language]
  const names = audienceWords[language]
  const head = [words.name, 'mail', words.role, words.site, words.standing, words.needs, words.here]
  const lines = registrations.map((one) => [
    one.name ?? words.erased,
    one.mail ?? '',
    names.audiences[one.role],
    one.site ?? '',
    words.standings[standingOf(one)],
    [one.interpretation, one.needs].filter((text) => text !== null).join('; '),
    seen.has(one.id) ? 'x' : '',
  ])
  return Papa.unparse([head, ...lines], { escapeFormulae: true, newline: '\r\n' })
}
