import type { ComponentChildren } from 'preact'
import { EmptyState, type EmptyWords } from '../reading/empty-state.tsx'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ComponentChildren
  /** Right-aligned, in figures of equal width. */
  readonly numeric?: boolean
  /** The column that names the row; the first one unless another says so. */
  readonly rowHeader?: boolean
  /** The page sorted by this column: sorting is a link. */
  readonly sortHref?: string
  readonly sorted?: 'ascending' | 'descending'
  readonly total?: ComponentChildren
}

export type TableProps<Row> = {
  /** Unique on the page. */
  readonly id: string
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly empty: EmptyWords
  /** Names the totals row, which is shown when any column has a total. */
  readonly totalLabel?: string
  /** True hides the caption from sight where a heading already says it. */
  readonly captionHidden?: boolean
}

/** More rows than this scroll under a header that stays; fewer are read at one sight. */
const longTable = 25

/**
 * Scrolls inside its own named group on a narrow screen; the header stays while the rows move. A group and no
 * landmark: a page with ten tables would bury the places a screen reader jumps between.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { id, caption, columns, rows, rowKey } = props
  if (rows.length === 0) return <EmptyState {...props.empty} />
  const named = Math.max(
    0,
    columns.findIndex((column) => column.rowHeader),
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in; this holds a table.
    <div
      class={rows.length > longTable ? 'table-region table-region--long' : 'table-region'}
      role="group"
      aria-labelledby={`${id}-caption`}
      tabindex={0}
    >
      <table class="table" id={id}>
        <caption id={`${id}-caption`} class={props.captionHidden ? 'usa-sr-only' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <Cell key={column.key} naming={index === named} numeric={column.numeric ?? false}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        <TotalsRow columns={columns} named={named} label={props.totalLabel} />
      </table>
    </div>
  )
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const { header, numeric, sortHref, sorted } = column
  return (
    <th scope="col" class={numeric ? 'numeric' : undefined} aria-sort={sorted}>
      {sortHref === undefined ? (
        header
      ) : (
        <a class={`sort-link sort-link--${sorted ?? 'none'}`} href={sortHref}>
          {header}
        </a>
      )}
    </th>
  )
}

function Cell(props: {
  readonly naming: boolean
  readonly numeric: boolean
  readonly children: ComponentChildren
}) {
  const shape = props.numeric ? 'numeric' : undefined
  if (props.naming) {
    return (
      <th scope="row" class={shape}>
        {props.children}
      </th>
    )
  }
  return <td class={shape}>{props.children}</td>
}

function TotalsRow<Row>(props: {
  readonly columns: readonly Column<Row>[]
  readonly named: number
  readonly label: string | undefined
}) {
  if (!props.columns.some((column) => column.total !== undefined)) return null
  return (
    <tfoot>
      <tr>
        {props.columns.map((column, index) => (
          <Cell key={column.key} naming={index === props.named} numeric={column.numeric ?? false}>
            {index === props.named ? props.label : column.total}
          </Cell>
        ))}
      </tr>
    </tfoot>
  )
}
