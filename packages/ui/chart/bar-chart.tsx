import { horizontalScale } from './axis.ts'
import { type ChartBasics, ChartFrame } from './chart-frame.tsx'

export type Bar = {
  readonly label: string
  /** Null is "not published": no bar, and the words say so. */
  readonly value: number | null
  readonly href?: string
  /** The one bar the page speaks of. */
  readonly marked?: boolean
}

export type BarChartProps = ChartBasics & {
  readonly labelHeader: string
  readonly valueHeader: string
  readonly bars: readonly Bar[]
  readonly format: (value: number) => string
  readonly unknownText: string
}

/** Amounts side by side, from zero. Names and figures are text of the page; only the bars are drawn. */
export function BarChart(props: BarChartProps) {
  const { id, bars, format, unknownText } = props
  const scale = horizontalScale(bars.map(({ value }) => value ?? 0))
  const someMarked = bars.some(({ marked }) => marked)
  const show = (bar: Bar) => (bar.value === null ? unknownText : format(bar.value))
  const table = {
    rows: bars,
    rowKey: (bar: Bar) => bar.label,
    columns: [
      { key: 'label', header: props.labelHeader, cell: (bar: Bar) => bar.label },
      { key: 'value', header: props.valueHeader, numeric: true, cell: show },
    ],
  }
  return (
    <ChartFrame basics={props} table={table} kind="bars">
      <p class="usa-sr-only" id={`${id}-desc`}>
        {props.description}
      </p>
      <ul class="bars" aria-describedby={`${id}-desc`}>
        {bars.map((bar) => (
          <li key={bar.label} class={`bars__row bars__row--${rowKind(bar, someMarked)}`}>
            <span class="bars__label">
              {bar.href === undefined ? bar.label : <a href={bar.href}>{bar.label}</a>}
            </span>
            <span class="bars__value">{show(bar)}</span>
            <BarShape from={scale(0)} to={scale(bar.value ?? 0)} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function rowKind(bar: Bar, someMarked: boolean): 'marked' | 'plain' | 'even' {
  if (bar.marked) return 'marked'
  return someMarked ? 'plain' : 'even'
}

function BarShape({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <svg class="bars__bar" width="100%" height="16" aria-hidden="true" focusable="false">
      <rect
        class="shape shape--solid"
        x={`${Math.min(from, to)}%`}
        width={`${Math.abs(to - from)}%`}
        height="16"
      />
      <line class="bars__zero" x1={`${from}%`} x2={`${from}%`} y1="0" y2="16" />
    </svg>
  )
}
