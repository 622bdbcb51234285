/** How a cell looks: text that stays text, numbers in whole, to the tenth or as a share, what heads or explains them. */
export type CellLook = 'text' | 'whole' | 'tenth' | 'share' | 'bold' | 'wrapped'

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
