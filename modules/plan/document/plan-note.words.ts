import type { Mark } from '../mark/mark.ts'
import type { SchoolPlan } from '../money/school-plan.ts'

/** Beside each year when no plan fits. */
export const yearNote =
  'No plan fits these assumptions: this is what happens if nothing new opens and nothing is done.'

/** A school's note with what the county's marks and the plan add to it, or null. */
export function schoolNotes(plan: SchoolPlan, marks: readonly Mark[], nothingOpens: boolean): string | null {
  const own = marks.filter((mark) => 'cds' in mark && mark.cds === plan.cds)
  const notes = [plan.note, ...own.map(markNote)]
  const confirmed = own.some((mark) => mark.kind === 'open_now')
  if (plan.openNow && !confirmed)
    notes.push(
      'A health center site of its name stands on its grounds: it counts as open until the county says otherwise.',
    )
  if (nothingOpens && !plan.openNow) notes.push('No plan opens it; its figures are those of a settled year.')
  return notes.filter((note) => note !== null).join(' ') || null
}

function markNote(mark: Mark): string | null {
  switch (mark.kind) {
    case 'served_by_other':
      return `Already served by ${mark.by}${mark.since === null ? '' : ` since ${mark.since}`}.`
    case 'not_to_be_served':
      return 'The county has marked it as not to be served.'
    case 'pinned':
      return `The county wants it opened in ${mark.year}.`
    case 'preferred':
      return 'The county wants it early: it counts twice.'
    default:
      return null
  }
}
