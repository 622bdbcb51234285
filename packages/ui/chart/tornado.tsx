import { scaleLinear } from 'd3-scale'
import { round } from './axis.ts'
import { type ChartBasics, ChartFrame } from './chart-frame.tsx'
import { fillOf, Patterns } from './pattern.tsx'

export type TornadoRow = {
  readonly label: string
  /** The result when this assumption stands at its low and at its high value. */
  readonly atLow: number
  readonly atHigh: number
  /** What those values are: '60 %', '$190'. */
  readonly lowText: string
  readonly highText: string
}

export type TornadoProps = ChartBasics & {
  readonly labelHeader: string
  readonly lowHeader: string
  readonly highHeader: string
  /** The result with every assumption as it is, and its words: 'As assumed: −$1.1 million'. */
  readonly base: number
  readonly baseText: string
  readonly rows: readonly TornadoRow[]
  readonly format: (value: number) => string
}

const swing = (row: TornadoRow) => Math.abs(row.atHigh - row.atLow)

/** What moves the result most, the widest swing first: hatched towards the low value, solid towards the high. */
export function Tornado(props: TornadoProps) {
  const { id, base } = props
  const rows = props.rows.toSorted((a, b) => swing(b) - swing(a))
  const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])
  const scale = scaleLinear([Math.min(base, ...ends), Math.max(base, ...ends)], [0, 100])
  return (
    <ChartFrame basics={props} table={tornadoTable(props, rows)} kind="bars">
      <p class="usa-sr-only" id={`${id}-desc`}>
        {props.description}
      </p>
      <p class="tornado__base">{props.baseText}</p>
      <ul class="bars" aria-describedby={`${id}-desc`}>
        {rows.map((row, index) => (
          <li key={row.label} class="tornado__row">
            <span class="bars__label">{row.label}</span>
            <TornadoShape id={`${id}-${index}`} row={row} base={base} x={(value) => round(scale(value))} />
            <TornadoEnds row={row} format={props.format} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

/** The worse end stands left, as in the picture. */
function TornadoEnds({
  row,
  format,
}: {
  readonly row: TornadoRow
  readonly format: (value: number) => string
}) {
  const low = { text: row.lowText, value: row.atLow }
  const high = { text: row.highText, value: row.atHigh }
  const ends = row.atLow <= row.atHigh ? [low, high] : [high, low]
  return (
    <span class="tornado__ends">
      {ends.map(({ text, value }) => (
        <span key={text}>
          {text}: <strong>{format(value)}</strong>
        </span>
      ))}
    </span>
  )
}

function TornadoShape(props: {
  readonly id: string
  readonly row: TornadoRow
  readonly base: number
  readonly x: (value: number) => number
}) {
  const { id, row, base, x } = props
  const span = (from: number, to: number) => ({
    x: `${Math.min(x(from), x(to))}%`,
    width: `${round(Math.abs(x(from) - x(to)))}%`,
  })
  return (
    <svg class="bars__bar" width="100%" height="20" aria-hidden="true" focusable="false">
      <Patterns id={id} />
      <rect {...fillOf(id, 1)} {...span(base, row.atLow)} height="20" />
      <rect {...fillOf(id, 4)} {...span(base, row.atHigh)} height="20" />
      <line class="bars__zero" x1={`${x(base)}%`} x2={`${x(base)}%`} y1="0" y2="20" />
    </svg>
  )
}

function tornadoTable(props: TornadoProps, rows: readonly TornadoRow[]) {
  return {
    rows,
    rowKey: (row: TornadoRow) => row.label,
    columns: [
      { key: 'label', header: props.labelHeader, cell: (row: TornadoRow) => row.label },
      {
        key: 'low',
        header: props.lowHeader,
        numeric: true,
        cell: (row: TornadoRow) => `${row.lowText}: ${props.format(row.atLow)}`,
      },
      {
        key: 'high',
        header: props.highHeader,
        numeric: true,
        cell: (row: TornadoRow) => `${row.highText}: ${props.format(row.atHigh)}`,
      },
    ],
  }
}
