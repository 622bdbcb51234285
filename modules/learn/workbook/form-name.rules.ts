import type { Book, PhaseGroup } from './workbook.ts'

/** What the file of a form is called. */
export const formName = ({ slug, language }: Book, group: PhaseGroup | null): string =>
  `workbook-${slug}${group === null ? '' : `-phase-${group}`}.${language}.pdf`
