import { effectiveCalendar, schoolDaysByMonth } from '../calendar/school-calendar.rules.ts'
import type { EffectiveCalendar, SchoolCalendar } from '../calendar/school-calendar.ts'

/**
 * School days of July … June of a county: the mean over its schools, each by its own calendar or its district's, to
 * a hundredth of a day. Schools without a calendar are left out; null when no school has one. Each calendar is
 * counted once, however many schools live by it.
 */
export function countyDaysByMonth(
  schoolCodes: readonly string[],
  calendars: readonly SchoolCalendar[],
): readonly number[] | null {
  const byPlace = new Map(calendars.map((calendar) => [calendar.placeCds, calendar]))
  const followers = new Map<SchoolCalendar, { effective: EffectiveCalendar; schools: number }>()
  for (const code of schoolCodes) {
    const district = byPlace.get(`${code.slice(0, 7)}0000000`)
    const own = byPlace.get(code) ?? null
    if (district === undefined) continue
    const counted = followers.get(own ?? district)
    const effective = counted?.effective ?? effectiveCalendar(district, own)
    if (effective !== null)
      followers.set(own ?? district, { effective, schools: (counted?.schools ?? 0) + 1 })
  }
  const all = [...followers.values()]
  const schools = all.reduce((sum, one) => sum + one.schools, 0)
  if (schools === 0) return null
  const sums = Array.from({ length: 12 }, () => 0)
  for (const one of all)
    for (const [month, days] of schoolDaysByMonth(one.effective).entries())
      sums[month] = (sums[month] ?? 0) + days * one.schools
  return sums.map((sum) => Math.round((sum / schools) * 100) / 100)
}
