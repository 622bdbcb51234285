import { type GroupName, groupNames } from '#modules/places/county-figures/county-figures.ts'
import { type DistrictPlan, districtPlans } from './practice-districts.ts'
import { schoolStems, streetKinds, streetStems } from './practice-names.ts'
import { type SchoolKind, type SchoolKindName, schoolKinds } from './school-kind.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

export type PracticeDistrict = DistrictPlan & { readonly cds: string }
export type PracticeSchool = {
  readonly cds: string
  readonly name: string
  readonly district: PracticeDistrict
  readonly kindName: SchoolKindName
  readonly kind: SchoolKind
  readonly street: string
  readonly zip: string
  readonly latitude: number
  readonly longitude: number
  readonly siteCounty: string
  readonly phone: string
  readonly enrollment: number
  readonly poverty: number
  readonly titleOne: boolean
  readonly magnet: boolean
  readonly groups: Readonly<Record<GroupName, number>>
  readonly staff: { readonly total: number; readonly teachers: number; readonly administrators: number }
}
export type PracticeCounty = {
  readonly districts: readonly PracticeDistrict[]
  readonly schools: readonly PracticeSchool[]
}

/** The seed of the practice county everyone sees; another makes another county. */
export const practiceSeed = 20_260_718

/** An invented county: its districts and schools with what the state would publish of them. Same seed, same county. */
export function makePracticeCounty(seed: number = practiceSeed): PracticeCounty {
  const random = seededRandom(seed)
  const districts = districtPlans.map((plan) => ({ ...plan, cds: `00${plan.code}0000000` }))
  const stems = [...schoolStems]
  const schools: PracticeSchool[] = []
  for (const district of districts)
    for (const [kindName, count] of Object.entries(district.schools) as [SchoolKindName, number][])
      for (let index = 0; index < count; index += 1)
        schools.push(makeSchool(random, district, kindName, takeStem(stems), schools.length))
  return { districts, schools: schools.toSorted((a, b) => (a.cds < b.cds ? -1 : 1)) }
}

function takeStem(stems: string[]): string {
  const stem = stems.shift()
  if (stem === undefined) throw new RangeError('the practice county needs more names for its schools')
  return stem
}

function makeSchool(
  random: SeededRandom,
  district: PracticeDistrict,
  kindName: SchoolKindName,
  stem: string,
  index: number,
): PracticeSchool {
  const kind: SchoolKind = schoolKinds[kindName]
  const enrollment = random.whole(...kind.size)
  const poverty = clamp(
    district.poverty + random.between(-0.14, 0.14) + (kind.alternative ? 0.1 : 0),
    0.12,
    0.97,
  )
  return {
    cds: `00${district.code}${schoolCode(kindName, index)}`,
    name: `${stem} ${kind.title}`,
    district,
    kindName,
    kind,
    street: `${random.whole(100, 9_899)} ${random.pick(streetStems)} ${random.pick(streetKinds)}`,
    zip: `000${district.code.slice(-3, -1)}`,
    latitude: round(district.latitude + random.between(-district.spread, district.spread), 7),
    longitude: round(district.longitude + random.between(-district.spread, district.spread), 7),
    // Two schools of the smallest valley stand across the county line.
    siteCounty: district.name.startsWith('Lanternfield') && index % 2 === 1 ? 'Madera' : 'Practice County',
    phone: `(559) 555-01${String(index % 100).padStart(2, '0')}`,
    enrollment,
    poverty,
    titleOne: poverty > 0.45 && !kind.charter,
    magnet: index % 23 === 5,
    groups: makeGroups(random, enrollment, poverty, kindName),
    staff: {
      total: Math.max(3, Math.round(enrollment / 15)),
      teachers: Math.max(2, Math.round(enrollment / 22)),
      administrators: Math.max(1, Math.round(enrollment / 420)),
    },
  }
}

/** Codes as the state gives them: 60… for elementary and middle schools, 30… for high schools, 01… for later ones. */
function schoolCode(kindName: SchoolKindName, index: number): string {
  const number = String(1_000 + index * 7).padStart(5, '0')
  if (['elementary', 'k8', 'rural', 'middle'].includes(kindName)) return `60${number}`
  if (['high', 'smallHigh', 'continuation'].includes(kindName)) return `30${number}`
  return `01${number}`
}

/** Shares of race and origin in the invented county; each school strays from them. */
const raceShares: readonly (readonly [GroupName, number])[] = [
  ['hispanic', 0.52],
  ['white', 0.21],
  ['asian', 0.09],
  ['african_american', 0.07],
  ['two_or_more_races', 0.05],
  ['filipino', 0.02],
  ['american_indian', 0.01],
  ['pacific_islander', 0.01],
  ['not_reported', 0.02],
]

function makeGroups(
  random: SeededRandom,
  enrollment: number,
  poverty: number,
  kindName: SchoolKindName,
): Readonly<Record<GroupName, number>> {
  const count = (share: number): number => Math.min(enrollment, Math.round(enrollment * clamp(share, 0, 1)))
  const special = kindName === 'special' ? 1 : random.between(0.09, 0.17)
  const groups = Object.fromEntries(groupNames.map((group) => [group, 0])) as Record<GroupName, number>
  groups.socioeconomically_disadvantaged = count(poverty + 0.02)
  groups.free_reduced_meal_eligible = count(poverty)
  groups.english_learner = count(poverty * random.between(0.2, 0.42))
  groups.foster = count(random.between(0, 0.014) + (kindName === 'court' ? 0.12 : 0))
  groups.homeless = count(poverty * random.between(0.01, 0.07))
  groups.migrant = count(random.between(-0.01, 0.02))
  groups.students_with_disabilities = count(special)
  const races = spread(
    enrollment,
    raceShares.map(([, share]) => share * random.between(0.5, 1.5)),
  )
  for (const [index, [race]] of raceShares.entries()) groups[race] = races[index] ?? 0
  return groups
}

/** Whole numbers in these proportions that add up to the total; the first takes what rounding leaves. */
export function spread(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const parts = weights.map((weight) => Math.floor((total * weight) / sum))
  const left = total - parts.reduce((all, part) => all + part, 0)
  return parts.map((part, index) => (index === 0 ? part + left : part))
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))
export const round = (value: number, digits: number): number => Number(value.toFixed(digits))
