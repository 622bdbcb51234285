type Place = { readonly latitude: number | null; readonly longitude: number | null }

const earthRadiusKm = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Road kilometers between two places, the great circle lengthened by a factor; infinite when one has no place. */
export function roadKm(a: Place, b: Place, roadFactor: number): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return Number.POSITIVE_INFINITY
  const rise = Math.sin(radians(b.latitude - a.latitude) / 2)
  const turn = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord = rise ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * turn ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord))) * roadFactor
}
