import {
  type ExtendedFeatureCollection,
  type GeoPath,
  type GeoProjection,
  geoConicEqualArea,
  geoMercator,
  geoPath,
} from 'd3-geo'
import { californiaCounties } from './california.ts'

export type PlacedPoint = { readonly longitude: number; readonly latitude: number }
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly project: (point: PlacedPoint) => readonly [number, number] | null
  /** The outline as a path; null for the practice county, which lies nowhere. */
  readonly outline: string | null
}

const width = 720
const margin = 16

/** One county (or, without an outline, the points alone) fitted to a width, as tall as its shape asks. */
export function countyDrawing(countyCode: string, points: readonly PlacedPoint[]): Drawing {
  const shape = californiaCounties().get(countyCode)
  const projection = geoMercator()
  const subject = shape ?? pointsAsShape(points)
  projection.fitWidth(width - 2 * margin, subject)
  const path = geoPath(projection).digits(1)
  const [[, top], [, bottom]] = path.bounds(subject)
  const height = Math.min(900, Math.max(240, Math.ceil(bottom - top) + 2 * margin))
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    subject,
  )
  return {
    width,
    height,
    project: (point) => projection([point.longitude, point.latitude]),
    outline: shape === undefined ? null : path(shape),
  }
}

/** California's counties in the state's usual equal-area projection, as paths by county code. */
export function stateDrawing(): { width: number; height: number; path: GeoPath; projection: GeoProjection } {
  const height = 760
  const projection = geoConicEqualArea().parallels([34, 40.5]).rotate([120, 0])
  const all: ExtendedFeatureCollection = {
    type: 'FeatureCollection',
    features: [...californiaCounties().values()],
  }
  projection.fitExtent(
    [
      [8, 8],
      [width - 8, height - 8],
    ],
    all,
  )
  return { width, height, path: geoPath(projection).digits(1), projection }
}

/** Some kilometers around the points, so that one alone, or none, makes a drawing too. */
function pointsAsShape(points: readonly PlacedPoint[]): ExtendedFeatureCollection {
  const around = 0.05
  const coordinates = (points.length === 0 ? [{ longitude: -120, latitude: 37 }] : points).flatMap(
    ({ longitude, latitude }) => [
      [longitude - around, latitude - around],
      [longitude + around, latitude + around],
    ],
  )
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates } }],
  }
}
