import { horizontalScale, round } from './axis.ts'
import { type ChartBasics, ChartFrame } from './chart-frame.tsx'

export type RangeRow = {
  readonly label: string
  readonly low: number
  /** Null where only the range is known. */
  readonly value: number | null
  readonly high: number
  readonly href?: string
}

export type RangeStripProps = ChartBasics & {
  readonly labelHeader: string
  readonly lowHeader: string
  readonly valueHeader: string
  readonly highHeader: string
  readonly rows: readonly RangeRow[]
  readonly format: (value: number) => string
  /** The range in words, for each row: 'between 8 and 12'. */
  readonly rangeText: (row: RangeRow) => string
  readonly unknownText: string
}

/** Values with their low and high on one scale: a strip with a mark on it. */
export function RangeStrip(props: RangeStripProps) {
  const { id, rows, format, unknownText } = props
  const scale = horizontalScale(rows.flatMap(({ low, high }) => [low, high]))
  const column = (key: 'low' | 'value' | 'high', header: string) => ({
    key,
    header,
    numeric: true,
    cell: (row: RangeRow) => (row[key] === null ? unknownText : format(row[key])),
  })
  const table = {
    rows,
    rowKey: (row: RangeRow) => row.label,
    columns: [
      { key: 'label', header: props.labelHeader, cell: (row: RangeRow) => row.label },
      column('low', props.lowHeader),
      column('value', props.valueHeader),
      column('high', props.highHeader),
    ],
  }
  return (
    <ChartFrame basics={props} table={table} kind="bars">
      <p class="usa-sr-only" id={`${id}-desc`}>
        {props.description}
      </p>
      <ul class="bars" aria-describedby={`${id}-desc`}>
        {rows.map((row) => (
          <li key={row.label} class="bars__row">
            <span class="bars__label">
              {row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}
            </span>
            <span class="bars__value">
              {row.value !== null && <strong>{format(row.value)} </strong>}
              {props.rangeText(row)}
            </span>
            <StripShape row={row} scale={scale} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function StripShape({ row, scale }: { readonly row: RangeRow; readonly scale: (value: number) => number }) {
  const { low, value, high } = row
  return (
    <svg class="bars__bar" width="100%" height="20" aria-hidden="true" focusable="false">
      <line class="strip__track" x1="0" x2="100%" y1="10" y2="10" />
      <rect
        class="strip__range"
        x={`${scale(low)}%`}
        y="4"
        width={`${round(scale(high) - scale(low))}%`}
        height="12"
      />
      {value !== null && (
        <line class="strip__value" x1={`${scale(value)}%`} x2={`${scale(value)}%`} y1="0" y2="20" />
      )}
    </svg>
  )
}
