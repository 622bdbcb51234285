import type { Refer, RowKind, SchoolRow } from './school-workbook.ts'

export type Formula = (refer: Refer) => string

export const given = (kind: RowKind, value: number): SchoolRow => ({ kind, value })
export const found = (kind: RowKind, value: number | null, formula: Formula): SchoolRow => ({
  kind,
  value,
  formula,
})
export const cents = (value: number, formula: Formula): SchoolRow => found('dollars', value / 100, formula)

/** Whole cents as the plan posts them: half a cent goes up, and a last digit lost in arithmetic changes nothing. */
export const posted =
  (dollars: Formula): Formula =>
  (refer) =>
    `INT((${dollars(refer)})*100+0.0000001+0.5)/100`

/** The next whole number; a last digit lost in arithmetic does not make one more. */
export const roundedUp = (formula: string): string => `-INT(-(${formula}-0.000000001))`
