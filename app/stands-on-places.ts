import { listingsStand } from '#modules/connect/index.ts'
import type { StandsOn } from '#modules/places/index.ts'
import { listEntries, listMarks } from '#modules/plan/index.ts'

/** What the floors above keep about places: asked before an import that brought those places is taken back. */
export const standsOnPlaces: readonly StandsOn[] = [
  listingsStand,
  async (tx, codes, language) => {
    const going = new Set(codes)
    const marks = (await listMarks(tx)).filter((mark) =>
      'cds' in mark ? going.has(mark.cds) : going.has(mark.districtCode),
    )
    if (marks.length === 0) return []
    return [language === 'es' ? `${marks.length} marcas del plan` : `${marks.length} marks of the plan`]
  },
  async (tx, codes, language) => {
    const going = new Set(codes)
    const shares = (await listEntries(tx)).filter(
      ({ entry }) => entry.kind === 'measured_share' && going.has(entry.measured.cds),
    )
    if (shares.length === 0) return []
    return [
      language === 'es'
        ? `${shares.length} proporciones medidas en escuelas`
        : `${shares.length} shares measured at schools`,
    ]
  },
]
