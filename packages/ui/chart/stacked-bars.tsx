import { round } from './axis.ts'
import { type ChartBasics, ChartFrame } from './chart-frame.tsx'
import { fillOf, type PatternLevel, Patterns, Swatch } from './pattern.tsx'

export type StackedBar = {
  readonly label: string
  /** One for each part, none below zero. */
  readonly values: readonly number[]
}

export type StackedBarsProps = ChartBasics & {
  readonly labelHeader: string
  readonly totalHeader: string
  /** At most five, in the order they are stacked. */
  readonly parts: readonly string[]
  readonly bars: readonly StackedBar[]
  readonly format: (value: number) => string
}

const levels: readonly PatternLevel[] = [4, 1, 3, 2, 0]
const totalOf = (bar: StackedBar) => bar.values.reduce((sum, value) => sum + value, 0)

/** What each amount is made of, all bars on one scale from zero. */
export function StackedBars(props: StackedBarsProps) {
  const { id, parts, bars, format } = props
  const most = Math.max(...bars.map(totalOf)) || 1
  return (
    <ChartFrame basics={props} table={stackedTable(props)} kind="bars">
      <p class="usa-sr-only" id={`${id}-desc`}>
        {props.description}
      </p>
      <ul class="chart__key">
        {parts.map((part, index) => (
          <li key={part}>
            <Swatch id={id} level={levels[index] ?? 0} />
            {part}
          </li>
        ))}
      </ul>
      <ul class="bars" aria-describedby={`${id}-desc`}>
        {bars.map((bar, row) => (
          <li key={bar.label} class="bars__row">
            <span class="bars__label">{bar.label}</span>
            <span class="bars__value">{format(totalOf(bar))}</span>
            <StackShape id={`${id}-${row}`} values={bar.values} most={most} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function StackShape(props: {
  readonly id: string
  readonly values: readonly number[]
  readonly most: number
}) {
  let before = 0
  return (
    <svg class="bars__bar" width="100%" height="20" aria-hidden="true" focusable="false">
      <Patterns id={props.id} />
      {props.values.map((value, index) => {
        const start = before
        before += value
        const level = levels[index] ?? 0
        return (
          <rect
            key={level}
            {...fillOf(props.id, level)}
            x={`${round((100 * start) / props.most)}%`}
            width={`${round((100 * value) / props.most)}%`}
            height="20"
          />
        )
      })}
    </svg>
  )
}

function stackedTable({ labelHeader, totalHeader, parts, bars, format }: StackedBarsProps) {
  return {
    rows: bars,
    rowKey: (bar: StackedBar) => bar.label,
    columns: [
      { key: 'label', header: labelHeader, cell: (bar: StackedBar) => bar.label },
      ...parts.map((part, index) => ({
        key: part,
        header: part,
        numeric: true,
        cell: (bar: StackedBar) => format(bar.values[index] ?? 0),
      })),
      { key: 'total', header: totalHeader, numeric: true, cell: (bar: StackedBar) => format(totalOf(bar)) },
    ],
  }
}
