import { metersBetween, type Point, pointOf } from './distance.rules.ts'

type Placed = { readonly latitude: number | null; readonly longitude: number | null }

/** A file cut to one county has nearly all its sites this near to a school of that county. */
const nearMeters = 15_000

/**
 * The county of a list that was cut to one county and has no column for it: the one with whose schools most of
 * the sites stand nearest, if at least half of all sites do; else null.
 */
export function countyOfUnnamedSites(
  sites: readonly Placed[],
  schools: readonly (Placed & { readonly cds: string })[],
): string | null {
  const places = schools.flatMap((school) => {
    const point = pointOf(school)
    return point === null ? [] : [{ point, county: school.cds.slice(0, 2) }]
  })
  const counts = new Map<string, number>()
  for (const site of sites) {
    const county = nearestCounty(pointOf(site), places)
    if (county !== null) counts.set(county, (counts.get(county) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return most !== undefined && most[1] * 2 >= sites.length ? most[0] : null
}

function nearestCounty(
  site: Point | null,
  places: readonly { readonly point: Point; readonly county: string }[],
): string | null {
  if (site === null) return null
  let nearest: string | null = null
  let meters = nearMeters
  for (const { point, county } of places) {
    // A degree of latitude is 111 kilometers: most schools are ruled out without a cosine.
    if (Math.abs(point.latitude - site.latitude) * 111_000 > meters) continue
    const away = metersBetween(site, point)
    if (away < meters) [nearest, meters] = [county, away]
  }
  return nearest
}
