/** A point on the earth, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number }

const earthRadiusMeters = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Meters along a great circle. */
export function metersBetween(from: Point, to: Point): number {
  const half = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const across = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const share = half + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * across
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(share)))
}

/** The point of something that may have none. */
export const pointOf = (place: {
  readonly latitude: number | null
  readonly longitude: number | null
}): Point | null =>
  place.latitude === null || place.longitude === null
    ? null
    : { latitude: place.latitude, longitude: place.longitude }
