import type { ComponentChildren } from 'preact'
import { Details } from '../reading/details.tsx'
import { SourceLine, type SourceNote } from '../reading/source-line.tsx'
import { type Column, Table } from '../table/table.tsx'

/** What every chart and map is told. */
export type ChartBasics = {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** What the picture shows, in a sentence, for whoever does not see it. */
  readonly description: string
  readonly source: SourceNote
  /** Names what opens the same figures as a table: 'Show the figures'. */
  readonly tableSummary: string
}

type ChartTable<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

type Props<Row> = {
  readonly basics: ChartBasics
  readonly table: ChartTable<Row>
  readonly kind: string
  readonly children: ComponentChildren
}

/** Title, picture, source and the table one press away. */
export function ChartFrame<Row>({ basics, table, kind, children }: Props<Row>) {
  const { id, title, source, tableSummary } = basics
  return (
    <figure class={`chart chart--${kind}`}>
      <figcaption class="chart__title">{title}</figcaption>
      {children}
      <SourceLine {...source} />
      <Details summary={tableSummary}>
        <Table
          id={`${id}-table`}
          caption={title}
          captionHidden
          {...table}
          empty={{ title, why: basics.description }}
        />
      </Details>
    </figure>
  )
}

type PictureProps = Pick<ChartBasics, 'id' | 'title' | 'description'> & {
  readonly width?: string
  readonly height?: number
  readonly viewBox?: string
  readonly children: ComponentChildren
}

/** One SVG that a reader knows by its title and description. */
export function Picture({ id, title, description, width = '100%', height, viewBox, children }: PictureProps) {
  return (
    <svg
      class="chart__picture"
      width={width}
      height={height}
      viewBox={viewBox}
      preserveAspectRatio="xMinYMin meet"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  )
}
