import { across, verticalAxis } from './axis.ts'
import { type ChartBasics, ChartFrame, Picture } from './chart-frame.tsx'
import { endLabels } from './end-labels.ts'
import {
  AcrossLabels,
  Dots,
  GridLines,
  type LineBand,
  type LineSeries,
  Stretched,
  TickLabels,
} from './line-plot.tsx'

export type LineChartProps = ChartBasics & {
  /** Along the bottom, one for each value: years or months. */
  readonly labels: readonly string[]
  /** Heads the labels in the table: 'School year'. */
  readonly labelHeader: string
  /** At most four. */
  readonly series: readonly LineSeries[]
  /** The plan, as a band behind the lines. */
  readonly band?: LineBand & { readonly lowHeader: string; readonly highHeader: string }
  readonly format: (value: number) => string
  /** Shorter, for the axis; else `format`. */
  readonly formatTick?: (value: number) => string
  /** Shown in the table for null. */
  readonly unknownText: string
  /** False where the title says already what the one line is: its name would only lie across it. */
  readonly named?: false
  /** One value marked in the picture and named beneath it, as the lowest month. */
  readonly marked?: { readonly index: number; readonly value: number; readonly text: string }
  /** A level that must not be crossed, drawn across. */
  readonly level?: { readonly value: number; readonly text: string }
}

const height = 300
const top = 30
const bottom = 268

/** Amounts over time: the axis holds zero, each line is named at its end. */
export function LineChart(props: LineChartProps) {
  const { id, labels, series, band, format, marked, level } = props
  const values = [
    ...series.flatMap((one) => one.values.filter((value) => value !== null)),
    ...(band?.high ?? []),
    ...(band?.low ?? []),
    ...(level === undefined ? [] : [level.value]),
  ]
  const axis = verticalAxis(values, top, bottom)
  return (
    <ChartFrame basics={props} table={lineTable(props)} kind="line">
      <div class="plot">
        <TickLabels axis={axis} height={height} format={props.formatTick ?? format} />
        <Picture id={id} title={props.title} description={props.description} height={height}>
          <Stretched height={height} axis={axis} count={labels.length} series={series} band={band} />
          <GridLines axis={axis} />
          {level !== undefined && (
            <g>
              <line class="level-line" x1="0" x2="100%" y1={axis.y(level.value)} y2={axis.y(level.value)} />
              <text class="label-text" x="98.5%" y={axis.y(level.value) - 6} text-anchor="end">
                {level.text}
              </text>
            </g>
          )}
          <Dots axis={axis} series={series} />
          <AcrossLabels labels={labels} y={height - 6} />
          {(props.named === false ? [] : endLabels(series, axis, bottom - 6)).map((label) => (
            <text
              key={label.name}
              class="label-text"
              x={`${across(label.index, labels.length)}%`}
              y={label.y}
              text-anchor={label.index * 2 < labels.length ? 'start' : 'end'}
            >
              {label.name}
            </text>
          ))}
          {marked !== undefined && (
            <circle
              class="marked-dot"
              cx={`${across(marked.index, labels.length)}%`}
              cy={axis.y(marked.value)}
              r="6"
            />
          )}
        </Picture>
      </div>
      {marked !== undefined && <MarkedKey text={marked.text} />}
      {band !== undefined && <BandKey name={band.name} />}
    </ChartFrame>
  )
}

/** The marked value in words beneath the plot: on a narrow screen no place within it is free of the line. */
function MarkedKey({ text }: { readonly text: string }) {
  return (
    <ul class="chart__key">
      <li>
        <svg class="swatch" width="24" height="16" aria-hidden="true" focusable="false">
          <circle class="marked-dot" cx="12" cy="8" r="6" />
        </svg>
        {text}
      </li>
    </ul>
  )
}

function BandKey({ name }: { readonly name: string }) {
  return (
    <ul class="chart__key">
      <li>
        <svg class="swatch" width="24" height="16" aria-hidden="true" focusable="false">
          <rect class="line-band" width="24" height="16" />
        </svg>
        {name}
      </li>
    </ul>
  )
}

function lineTable({ labels, labelHeader, series, band, format, unknownText }: LineChartProps) {
  const show = (value: number | null | undefined) =>
    value === null || value === undefined ? unknownText : format(value)
  const indexes = labels.map((_, index) => index)
  return {
    rows: indexes,
    rowKey: String,
    columns: [
      { key: 'label', header: labelHeader, cell: (index: number) => labels[index] },
      ...series.map(({ name, values }) => ({
        key: name,
        header: name,
        numeric: true,
        cell: (index: number) => show(values[index]),
      })),
      ...(band === undefined
        ? []
        : [
            { key: 'low', header: band.lowHeader, numeric: true, cell: (i: number) => show(band.low[i]) },
            { key: 'high', header: band.highHeader, numeric: true, cell: (i: number) => show(band.high[i]) },
          ]),
    ],
  }
}
