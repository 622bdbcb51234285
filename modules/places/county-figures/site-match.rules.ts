import { metersBetween, pointOf } from './distance.rules.ts'

type NamedPlace = {
  readonly cds: string
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
}
type NamedSite = {
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly namedAfterSchool: boolean | null
}

/** A site stands on the ground of the school it is named after, or it has moved away from it. */
const farthestMeters = 1_000

/** Words that many schools share, so that they tell none of them apart. */
const commonWords = new Set(
  `the of and a at in for school schools elementary high middle junior senior jr sr academy preparatory prep
  continuation alternative center centre health based county community charter k 6 8 12 intermediate`.split(
    /\s+/,
  ),
)

/**
 * The school a health center site is named after, if it stands within a kilometer of it; else null. The nearest
 * school is not asked: two schools can share a block, and a building can house another school than it did.
 */
export function schoolOfSite(site: NamedSite, schools: readonly NamedPlace[]): string | null {
  const place = pointOf(site)
  if (place === null || !isNamedAfterSchool(site)) return null
  const words = tellingWords(site.name)
  const named = schools.flatMap((school) => {
    const point = pointOf(school)
    if (point === null || !isNamedIn(words, school.name)) return []
    return [{ cds: school.cds, meters: metersBetween(place, point) }]
  })
  const [nearest] = named.sort((a, b) => a.meters - b.meters || a.cds.localeCompare(b.cds))
  return nearest !== undefined && nearest.meters <= farthestMeters ? nearest.cds : null
}

const isNamedAfterSchool = (site: NamedSite): boolean =>
  site.namedAfterSchool ?? /\b(school|elementary|high|middle|academy)\b/i.test(site.name)

function isNamedIn(words: ReadonlySet<string>, schoolName: string): boolean {
  const telling = tellingWords(schoolName)
  return telling.size > 0 && [...telling].every((word) => words.has(word))
}

/** Words of a name that tell it from others; initials are left out, for one list has them and the other has not. */
function tellingWords(name: string): ReadonlySet<string> {
  const words = name
    .toLowerCase()
    .replaceAll(/[.']/g, '')
    .split(/[^\p{L}\d]+/u)
  return new Set(words.filter((word) => word.length > 1 && !commonWords.has(word)))
}
