import { districtMarkKinds, type MarkRefusalCode, markColumns, schoolMarkKinds } from './mark.ts'

export type MarkFacts = {
  readonly line: number
  readonly given: string
  readonly other?: string
  readonly firstYear?: number
  readonly lastYear?: number
  readonly most?: number
}

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** A sentence for each reason a marks file cannot be taken: where, what, how to mend it. */
export const markRefusalWords: Readonly<Record<MarkRefusalCode, (facts: MarkFacts) => string>> = {
  header_unknown: ({ given }) =>
    `Line 1: the columns “${given}” are not those of a marks file; it needs code and mark, and may have ${listed(markColumns.slice(2))}.`,
  row_cut: ({ line }) =>
    `Line ${line}: the row has another number of cells than the header; is the file cut?`,
  mark_unknown: ({ line, given }) =>
    `Line ${line}: “${given}” is not a mark; write ${listed([...schoolMarkKinds, ...districtMarkKinds])}.`,
  code_unknown: ({ line, given }) =>
    `Line ${line}: “${given}” is not a school (14 digits) or district (7 digits) of this county; look its code up on the schools page.`,
  year_missing: ({ line }) => `Line ${line}: a pinned school needs the year in which it opens, such as 2028.`,
  year_outside: ({ line, given, firstYear, lastYear }) =>
    `Line ${line}: ${given} lies outside the plan; give a year from ${firstYear} to ${lastYear}.`,
  count_missing: ({ line, given }) =>
    `Line ${line}: a ${given} needs a whole number of schools in the column count.`,
  by_missing: ({ line }) => `Line ${line}: say in the column by who already serves the school.`,
  since_not_a_day: ({ line, given }) => `Line ${line}: “${given}” is not a day; write it like 2024-08-12.`,
  marks_conflict: ({ line, given, other }) =>
    `Line ${line}: ${given} and ${other} cannot both hold for one school; keep one of them.`,
  floor_above_cap: ({ line, given, most }) =>
    `Line ${line}: at least ${given} schools and at most ${most} cannot both hold; change one of them.`,
  floor_above_schools: ({ line, given, most }) =>
    `Line ${line}: the district has ${most} schools, fewer than ${given}; lower the count.`,
}
