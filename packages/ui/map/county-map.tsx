import { type ChartBasics, Picture } from '../chart/chart-frame.tsx'
import { SourceLine } from '../reading/source-line.tsx'
import { type PlacedLabel, placeLabels } from './place-labels.ts'
import { PointKey, PointMark, type PointShape } from './point-shape.tsx'
import { countyDrawing, type Drawing, type PlacedPoint } from './projection.ts'

export type MapPoint = PlacedPoint & {
  readonly name: string
  /** Key of one of the kinds. */
  readonly kind: string
  /** True writes the name beside the point, where it fits. */
  readonly labelled?: boolean
}

export type PointKind = {
  readonly key: string
  /** In the key below the map, with its count: 'Open now (12)'. */
  readonly text: string
  readonly shape: PointShape
}

export type CountyMapProps = Omit<ChartBasics, 'tableSummary'> & {
  /** Two digits; '00' has no outline. */
  readonly countyCode: string
  readonly kinds: readonly PointKind[]
  readonly points: readonly MapPoint[]
  /** Says how many points lie beyond the map's edge: a school may stand in another county than the one that runs it. */
  readonly outsideText?: (count: number) => string
}

/** Points inside the county's outline. The list of the same points stands beside it and is the caller's. */
export function CountyMap({
  id,
  title,
  description,
  source,
  countyCode,
  kinds,
  points,
  outsideText,
}: CountyMapProps) {
  const drawing = countyDrawing(countyCode, points)
  const placed = points.flatMap((point) => {
    const at = drawing.project(point)
    if (at === null || !isInside(at, drawing)) return []
    return [{ ...point, x: Math.round(at[0]), y: Math.round(at[1]) }]
  })
  const outside = points.length - placed.length
  const anchors = placed.filter(({ labelled }) => labelled).map(({ name, x, y }) => ({ text: name, x, y }))
  return (
    <figure class="chart chart--map">
      <figcaption class="chart__title">{title}</figcaption>
      <Picture
        id={id}
        title={title}
        description={description}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        {drawing.outline === null ? (
          <rect class="map__frame" x="1" y="1" width={drawing.width - 2} height={drawing.height - 2} />
        ) : (
          <path class="map__county" d={drawing.outline} />
        )}
        {kinds.map(({ key, shape }) =>
          placed
            .filter(({ kind }) => kind === key)
            .map(({ name, x, y }) => (
              <g key={`${name} ${x} ${y}`} transform={`translate(${x} ${y})`}>
                <title>{name}</title>
                <PointMark shape={shape} />
              </g>
            )),
        )}
        <Labels class="when-medium" labels={placeLabels(anchors, drawing.width, 16)} />
        <Labels class="map__label--narrow" labels={placeLabels(anchors, drawing.width, 28)} />
      </Picture>
      <ul class="chart__key">
        {kinds.map(({ key, text, shape }) => (
          <li key={key}>
            <PointKey shape={shape} />
            {text}
          </li>
        ))}
      </ul>
      {outside > 0 && outsideText !== undefined && <p>{outsideText(outside)}</p>}
      <SourceLine {...source} />
    </figure>
  )
}

function isInside([x, y]: readonly [number, number], { width, height }: Drawing): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height
}

/** Twice, since letters take twice the room when the drawing is shrunk to a phone; one set is shown. */
function Labels(props: { readonly class: string; readonly labels: readonly PlacedLabel[] }) {
  return (
    <g>
      {props.labels.map(({ text, x, y, anchor }) => (
        <text key={text} class={`label-text map__label ${props.class}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}
