/** How a cell looks: text that stays text, numbers in whole or as a share, and what heads or explains them. */
export type CellLook = 'text' | 'whole' | 'share' | 'bold' | 'wrapped'

/** Nothing, or what stands in a cell and how. Text is taken as text whatever it begins with. */
export type Cell = readonly [value: string | number, look: CellLook] | null

/** One sheet of a workbook; its rows are made one after another as they are written. */
export type Sheet = {
  /** At most 31 letters, none of \ / ? * [ ] : among them. */
  readonly name: string
  /** Of each column, in letters. */
  readonly widths: readonly number[]
  /** The first row stays in view. */
  readonly hasHead: boolean
  readonly rows: Iterable<readonly Cell[]>
}
