import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { Curriculum } from '../role/curriculum.ts'
import type { SiteStanding } from './team-view.ts'
import { teamWords } from './team-view.words.ts'

/**
 * Which step is done at which site, one line each: a file for a spreadsheet, after RFC 4180, with a byte order mark so
 * that a spreadsheet reads UTF-8. It names and counts no person.
 */
export function teamCsv(
  sites: readonly SiteStanding[],
  curriculum: Curriculum,
  today: CalendarDate,
  language: Language,
): string {
  const words = teamWords[language]
  const { site, role, phase, step, stepId, state, due } = words.columns
  const lines = sites.flatMap((standing) =>
    Object.entries(standing.steps).flatMap(([id, dueOn]) => {
      const placed = curriculum.step(id, language)
      if (placed === undefined) return []
      const what = dueOn === true ? 'done' : dueOn !== '' && dueOn < today ? 'late' : 'open'
      return [
        [
          standing.placeName || words.office,
          standing.placeCode === 'county' ? '' : standing.placeCode,
          curriculum.role(standing.role, language)?.title ?? standing.role,
          placed.phase.label,
          id,
          placed.step.title,
          words.states[what],
          dueOn === true ? '' : dueOn,
        ],
      ]
    }),
  )
  return csvText([[site, 'CDS', role, phase, stepId, step, state, due], ...lines])
}

/** Lines of texts as CSV. A text that a spreadsheet would work out is given as the text it is. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
