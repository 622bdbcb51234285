import { type CalendarDate, isCalendarDate } from '#platform/time.ts'

/** A name without accents, capitals and signs, in any script, as people write the same thing in several ways. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const two = (text: string): string => text.padStart(2, '0')

/** A day as `2027-03-04` or, as spreadsheets here write it, `3/4/2027`; null where it is none. */
export function dayOf(text: string): CalendarDate | null {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text) ?? []
  const iso =
    month === undefined || day === undefined || year === undefined
      ? text
      : `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`
  return isCalendarDate(iso) ? iso : null
}

/** A clock as `09:30`, `9:30` or `2:30 PM`; null where it is none. */
export function clockOf(text: string): string | null {
  const [, hour, minute, , half] = /^(\d{1,2}):(\d{2})(:\d{2})?\s*([ap])?\.?(?:m\.?)?$/i.exec(text) ?? []
  if (hour === undefined || minute === undefined || Number(minute) > 59) return null
  if (half === undefined) return Number(hour) < 24 ? `${two(hour)}:${minute}` : null
  if (Number(hour) < 1 || Number(hour) > 12) return null
  const late = half.toLowerCase() === 'p' ? 12 : 0
  return `${two(String((Number(hour) % 12) + late))}:${minute}`
}

/** The parts of a cell that holds several, separated by semicolons or bars. */
export const partsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;|]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
]
