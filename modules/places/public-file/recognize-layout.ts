import { folderLayouts } from './folder-layouts.ts'
import { type Layout, plainColumn } from './layout.ts'
import { publisherLayouts } from './publisher-layouts.ts'

/** Every layout that is read, the cut files' first. */
export const layouts: readonly Layout[] = [...folderLayouts, ...publisherLayouts]

export type Recognized =
  | { readonly layouts: readonly Layout[] }
  | { readonly twice: string }
  | { readonly nearest: Layout | null; readonly missing: readonly string[] }

/**
 * The layouts whose columns all stand in this header, those with most columns first. More than one only where
 * layouts share a header and tell themselves apart by a cell.
 */
export function recognizeHeader(header: readonly string[]): Recognized {
  const names = header.map(plainColumn)
  const present = new Set(names)
  const lacking = layouts.map((layout) => ({
    layout,
    missing: columnNames(layout).filter((name) => !present.has(name)),
  }))
  const known = lacking.filter(({ missing }) => missing.length === 0).map(({ layout }) => layout)
  if (known.length === 0) {
    const nearest = lacking.toSorted((a, b) => share(a) - share(b))[0]
    if (nearest === undefined || share(nearest) > 0.5) return { nearest: null, missing: [] }
    return { nearest: nearest.layout, missing: nearest.missing }
  }
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) return { twice }
  const most = Math.max(...known.map((layout) => columnNames(layout).length))
  return { layouts: known.filter((layout) => columnNames(layout).length === most) }
}

/** Which of the layouts that share a header this row belongs to; null when it belongs to none. */
export function layoutOfRow(
  candidates: readonly Layout[],
  header: readonly string[],
  cells: readonly string[],
): Layout | null {
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined) return only
  return candidates.find((layout) => holdsTell(layout, header, cells)) ?? null
}

function holdsTell(layout: Layout, header: readonly string[], cells: readonly string[]): boolean {
  if (layout.tell === null) return false
  const column = (layout.columns as Readonly<Record<string, string>>)[layout.tell.column]
  const at = header.findIndex((name) => plainColumn(name) === column)
  return cells[at]?.includes(layout.tell.contains) ?? false
}

const columnNames = (layout: Layout): string[] =>
  Object.values(layout.columns as Readonly<Record<string, string>>).map(plainColumn)
const share = ({ layout, missing }: { layout: Layout; missing: readonly string[] }): number =>
  missing.length / columnNames(layout).length
