import { across, verticalAxis } from './axis.ts'
import { type ChartBasics, ChartFrame } from './chart-frame.tsx'
import { Stretched } from './line-plot.tsx'

export type SmallMultiple = {
  readonly label: string
  /** One for each of the shared labels. */
  readonly values: readonly (number | null)[]
  readonly href?: string
  /** The last value in words, beside the picture. */
  readonly lastText: string
}

export type SmallMultiplesProps = ChartBasics & {
  readonly labels: readonly string[]
  readonly labelHeader: string
  readonly items: readonly SmallMultiple[]
  readonly format: (value: number) => string
  readonly unknownText: string
}

const height = 64

/** The same small picture for each district or school, all on one scale, so that they can be compared. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { id, items, labels } = props
  const values = items.flatMap((item) => item.values.filter((value) => value !== null))
  const axis = verticalAxis(values, 6, height - 6)
  return (
    <ChartFrame basics={props} table={multiplesTable(props)} kind="multiples">
      <p class="usa-sr-only" id={`${id}-desc`}>
        {props.description}
      </p>
      <ul class="multiples" aria-describedby={`${id}-desc`}>
        {items.map((item) => (
          <li key={item.label} class="multiples__item">
            <span class="multiples__label">
              {item.href === undefined ? item.label : <a href={item.href}>{item.label}</a>}
            </span>
            <svg width="100%" height={height} aria-hidden="true" focusable="false">
              <line class="grid-line grid-line--zero" x1="0" x2="100%" y1={axis.y(0)} y2={axis.y(0)} />
              <Stretched
                height={height}
                axis={axis}
                count={labels.length}
                series={[{ name: item.label, values: item.values }]}
                band={undefined}
              />
              <LastDot item={item} y={axis.y} count={labels.length} />
            </svg>
            <span class="multiples__last">{item.lastText}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}

function LastDot(props: {
  readonly item: SmallMultiple
  readonly y: (value: number) => number
  readonly count: number
}) {
  const index = props.item.values.findLastIndex((value) => value !== null)
  const value = props.item.values[index]
  if (value === undefined || value === null) return null
  return <circle class="dot dot--0" cx={`${across(index, props.count)}%`} cy={props.y(value)} r="4" />
}

function multiplesTable({ labels, labelHeader, items, format, unknownText }: SmallMultiplesProps) {
  return {
    rows: items,
    rowKey: (item: SmallMultiple) => item.label,
    columns: [
      { key: 'label', header: labelHeader, cell: (item: SmallMultiple) => item.label },
      ...labels.map((label, index) => ({
        key: label,
        header: label,
        numeric: true,
        cell: ({ values }: SmallMultiple) => {
          const value = values[index]
          return value === null || value === undefined ? unknownText : format(value)
        },
      })),
    ],
  }
}
