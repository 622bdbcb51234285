import type { ExtendedFeature, GeoGeometryObjects } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type CountyShape = ExtendedFeature<GeoGeometryObjects, { name: string }>

/** Two-digit county code as the state's school files use it, '34'; '00' is the practice county. */
type CountyCode = string

let shapes: ReadonlyMap<CountyCode, CountyShape> | undefined

/**
 * Outlines of California's 58 counties from the census shapes in us-atlas, read on the server on first use;
 * the rest of the atlas is let go again. Nothing of it travels to a browser but the drawn path.
 */
export function californiaCounties(): ReadonlyMap<CountyCode, CountyShape> {
  shapes ??= readShapes()
  return shapes
}

/** Both lists are alphabetical: county 34 of the state is 067 of the census, twice the number less one. */
export function countyCodeOf(fips: string): CountyCode {
  return String((Number(fips.slice(2)) + 1) / 2).padStart(2, '0')
}

function readShapes(): ReadonlyMap<CountyCode, CountyShape> {
  // Asked of the process, not imported: an island may then share a door with this file and leave it out.
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { createRequire } = process.getBuiltinModule('node:module')
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const counties = atlas.objects.counties as GeometryCollection<{ name: string }>
  const ours = counties.geometries.filter(({ id }) => String(id).startsWith('06'))
  const { features } = feature(atlas, { type: 'GeometryCollection', geometries: ours })
  return new Map((features as readonly CountyShape[]).map((shape) => [countyCodeOf(String(shape.id)), shape]))
}
