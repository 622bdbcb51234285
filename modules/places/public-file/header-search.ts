import type { Layout } from './layout.ts'
import { CannotRead } from './read-lines.ts'
import { layoutOfRow, recognizeHeader } from './recognize-layout.ts'
import type { RawRow } from './split-rows.ts'

export type FoundLayout = { readonly layout: Layout; readonly header: readonly string[] }

/** Lines of a title that may stand above a header. */
const mostTitleLines = 5

/** Looks for the header in the first rows of a file, and for what tells apart layouts that share one. */
export function headerSearch() {
  let candidates: readonly Layout[] = []
  let header: readonly string[] = []
  let titleLines = 0

  return {
    hasHeader: (): boolean => candidates.length > 0,
    takeHeader(row: RawRow): void {
      const cells = row.cells ?? []
      const found = recognizeHeader(cells)
      if ('twice' in found) throw new CannotRead('column_twice', row.line, found.twice)
      if ('layouts' in found) {
        candidates = found.layouts
        header = cells
        return
      }
      titleLines += 1
      if (found.nearest !== null)
        throw new CannotRead('columns_missing', row.line, found.missing.slice(0, 5).join(', '))
      if (titleLines >= mostTitleLines) throw new CannotRead('unknown_header', 1)
    },
    /** Which layout it is, once there is a row to see. */
    layoutFor(row: RawRow): FoundLayout {
      const layout = layoutOfRow(candidates, header, row.cells ?? [])
      if (layout === null) throw new CannotRead('unknown_header', row.line)
      return { layout, header }
    },
  }
}
