import { type Listing, type Weekday, weekdays } from '../listing/listing.ts'

/** How days are written by agencies and schools, in English and Spanish, without accents and without a final s. */
const names: Readonly<Record<string, Weekday>> = {
  ...{ mo: 'MO', mon: 'MO', monday: 'MO', lun: 'MO', lune: 'MO' },
  ...{ tu: 'TU', tue: 'TU', tuesday: 'TU', mar: 'TU', marte: 'TU' },
  ...{ we: 'WE', wed: 'WE', wednesday: 'WE', mie: 'WE', miercole: 'WE' },
  ...{ th: 'TH', thu: 'TH', thur: 'TH', thursday: 'TH', jue: 'TH', jueve: 'TH' },
  ...{ fr: 'FR', fri: 'FR', friday: 'FR', vie: 'FR', vierne: 'FR' },
  ...{ sa: 'SA', sat: 'SA', saturday: 'SA', sab: 'SA', sabado: 'SA' },
  ...{ su: 'SU', sun: 'SU', sunday: 'SU', dom: 'SU', domingo: 'SU' },
}
/** "The first Monday", "every other Tuesday": a day of the week that does not say which week. */
const someWeeks =
  /\b(first|second|third|fourth|last|other|1st|2nd|3rd|4th|primer|primero|segundo|tercer|cuarto|ultimo|cada dos)\b/

/** The days on which something comes to a campus, or null when its words do not say it plainly. */
export function daysIn(text: string): ReadonlySet<Weekday> | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (someWeeks.test(plain)) return null
  if (/\b(daily|every day|todos los dias|diario)\b/.test(plain)) return new Set(weekdays)
  const found = new Set<Weekday>()
  // A range first ("Mon–Wed", "lunes a viernes"), then each day by itself.
  for (const [, from = '', to = ''] of plain.matchAll(
    /\b([a-z]+)\s*(?:[-–—]|\bto\b|\bthrough\b|\ba\b)\s*([a-z]+)\b/g,
  ))
    for (const day of between(dayOf(from), dayOf(to))) found.add(day)
  for (const [word] of plain.matchAll(/[a-z]+/g)) {
    const day = dayOf(word)
    if (day !== undefined) found.add(day)
  }
  return found.size === 0 ? null : found
}

const dayOf = (word: string): Weekday | undefined => names[word] ?? names[word.replace(/s$/, '')]

function between(from: Weekday | undefined, to: Weekday | undefined): readonly Weekday[] {
  if (from === undefined || to === undefined) return []
  const [first, last] = [weekdays.indexOf(from), weekdays.indexOf(to)]
  return first <= last
    ? weekdays.slice(first, last + 1)
    : [...weekdays.slice(first), ...weekdays.slice(0, last + 1)]
}

export type CampusVisits = {
  readonly today: readonly Listing[]
  /** Those whose days are told in words that name no plain day of the week: one has to ask. */
  readonly unsure: readonly Listing[]
}

/** What comes to a campus on a weekday (Monday is 0); at the viewer's schools where some are listed for them. */
export function campusVisitsOn(
  listings: readonly Listing[],
  { weekday, schools }: { readonly weekday: number; readonly schools: readonly string[] },
): CampusVisits {
  const today = weekdays[weekday]
  const here = listings.filter(
    ({ schoolId }) => schoolId !== null && (schools.length === 0 || schools.includes(schoolId)),
  )
  const days = new Map(here.map((listing) => [listing, daysOf(listing)]))
  return {
    today: here.filter((listing) => today !== undefined && days.get(listing)?.has(today)),
    unsure: here.filter((listing) => days.get(listing) === null),
  }
}

/** In words where they are given, else by the hours. */
function daysOf({ campusDays, schedule }: Listing): ReadonlySet<Weekday> | null {
  if (campusDays !== null) return daysIn(campusDays)
  return schedule.length === 0 ? null : new Set(schedule.flatMap(({ days }) => days))
}
