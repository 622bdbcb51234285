import type { Language } from '#platform/words.ts'
import { isDone, standingOf } from '../progress/progress.rules.ts'
import type { Progress } from '../progress/progress.ts'
import type { Curriculum } from '../role/curriculum.ts'
import { csvText } from '../team-view/team-csv.rules.ts'
import { statementWords } from './statement.words.ts'

/** A person's own completed steps, one line each, for a spreadsheet. `day` is of California. */
export function completionCsv(
  curriculum: Curriculum,
  progress: Progress,
  dayOf: (moment: Date) => string,
  language: Language,
): string {
  const { columns, how } = statementWords[language]
  const lines = curriculum.roles(language).flatMap((role) =>
    curriculum.phases(role.slug, language).flatMap((phase) =>
      phase.steps.flatMap((step) => {
        const standing = standingOf(step, progress)
        if (!isDone(standing) || standing.state !== 'done') return []
        const { at } = standing
        return [
          [role.title, phase.label, step.id, step.title, how[standing.how], at === null ? '' : dayOf(at)],
        ]
      }),
    ),
  )
  return csvText([
    [columns.role, columns.phase, columns.stepId, columns.step, columns.how, columns.day],
    ...lines,
  ])
}
