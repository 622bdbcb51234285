import { area, line } from 'd3-shape'
import { type Axis, across } from './axis.ts'

export type LineSeries = {
  readonly name: string
  /** One for each label of the axis; null is "not known" and breaks the line. */
  readonly values: readonly (number | null)[]
}

export type LineBand = {
  readonly name: string
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** Lines are drawn in a frame of this width that stretches with the page; text stays outside it, unstretched. */
const frameWidth = 1000
const frameX = (index: number, count: number) => across(index, count) * (frameWidth / 100)

export function Stretched(props: {
  readonly height: number
  readonly axis: Axis
  readonly count: number
  readonly series: readonly LineSeries[]
  readonly band: LineBand | undefined
}) {
  const { height, axis, count, band } = props
  const x = (_: unknown, index: number) => frameX(index, count)
  const bandPath = area<number>()
    .x(x)
    .y0((_, index) => axis.y(band?.low[index] ?? 0))
    .y1((value) => axis.y(value))
    .digits(1)
  const linePath = line<number | null>()
    .defined((value) => value !== null)
    .x(x)
    .y((value) => axis.y(value ?? 0))
    .digits(1)
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${frameWidth} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {band !== undefined && <path class="line-band" d={bandPath(band.high) ?? ''} />}
      {props.series.map(({ name, values }, index) => (
        <path
          key={name}
          class={`line line--${index}`}
          d={linePath(values) ?? ''}
          fill="none"
          vector-effect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}

/** Dots on the values: they show a lone value between gaps and tell series apart by shape. */
export function Dots({ axis, series }: { readonly axis: Axis; readonly series: readonly LineSeries[] }) {
  const count = Math.max(...series.map(({ values }) => values.length))
  if (count > 16) return null
  return (
    <>
      {series.flatMap(({ name, values }, which) =>
        values.map((value, index) =>
          value === null ? null : (
            <circle
              key={`${name} ${across(index, count)}`}
              class={`dot dot--${which}`}
              cx={`${across(index, count)}%`}
              cy={axis.y(value)}
              r="4"
            />
          ),
        ),
      )}
    </>
  )
}

export function GridLines({ axis }: { readonly axis: Axis }) {
  return (
    <>
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          class={`grid-line${tick === 0 ? ' grid-line--zero' : ''}`}
          x1="0"
          x2="100%"
          y1={axis.y(tick)}
          y2={axis.y(tick)}
        />
      ))}
    </>
  )
}

type TickLabelsProps = {
  readonly axis: Axis
  readonly height: number
  readonly format: (value: number) => string
}

/** A drawing of its own beside the plot, just as wide as its longest label: the plot takes what is left. */
export function TickLabels({ axis, height, format }: TickLabelsProps) {
  const labels = axis.ticks.map((tick) => ({ tick, text: format(tick) }))
  // Digits are 9.2 wide at the size of a label, percent and dollar signs and letters up to half as much again.
  const wide = (text: string) => 9.2 * text.length + 4.6 * (text.match(/[%$M]/g)?.length ?? 0)
  const width = Math.ceil(Math.max(...labels.map(({ text }) => wide(text)))) + 8
  return (
    <svg class="plot__ticks" width={width} height={height} aria-hidden="true" focusable="false">
      {labels.map(({ tick, text }) => (
        <text key={tick} class="axis-text" x={width - 8} y={axis.y(tick) + 5} text-anchor="end">
          {text}
        </text>
      ))}
    </svg>
  )
}

/**
 * As many labels as a wide chart holds; every second of them in a medium one, every fourth in a narrow one. Three stand
 * in any.
 */
export function AcrossLabels({ labels, y }: { readonly labels: readonly string[]; readonly y: number }) {
  const last = labels.length - 1
  const stride = Math.max(1, Math.ceil(last / 8))
  return (
    <>
      {labels.map((label, index) =>
        index % stride !== 0 ? null : (
          <text
            key={label}
            class={`axis-text${last / stride < 3 ? '' : roomFor(index / stride)}`}
            x={`${across(index, labels.length)}%`}
            y={y}
            text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
          >
            {label}
          </text>
        ),
      )}
    </>
  )
}

function roomFor(place: number): string {
  if (place % 4 === 0) return ''
  return place % 2 === 0 ? ' when-medium' : ' when-wide'
}
