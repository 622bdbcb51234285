import { addDays, type CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import type { TextPart } from '../text-confirmation/text-confirmation.ts'
import type { CrisisNumber, CrisisNumberRefusal, ShownNumber, TypedCrisisNumber } from './crisis-number.ts'

/** Every number is called and the page read through at least this often. */
export const checkEveryDays = 31

/** What two people confirm of a number, in one language. */
export function numberPart(number: CrisisNumber, language: Language): TextPart {
  const { phone, words, hours } = shownIn(number, language)
  return {
    kind: 'crisis',
    part: `crisis.number.${number.id}`,
    language,
    title: `${number.phone}`,
    text: `${phone}\n${words}\n${hours}`,
  }
}

export const shownIn = (number: CrisisNumber, language: Language): ShownNumber => ({
  phone: number.phone,
  words: language === 'es' ? number.wordsEs : number.wordsEn,
  hours: language === 'es' ? number.hoursEs : number.hoursEn,
})

/**
 * Late when a month has passed since the last look, or since the county's first own number when nobody has looked yet.
 * A county that shows none of its own owes no look.
 */
export function isCheckLate({ checkedOn, firstEnteredOn }: CheckState, today: CalendarDate): boolean {
  const since = checkedOn ?? firstEnteredOn
  return since !== null && addDays(since, checkEveryDays) < today
}

export type CheckState = {
  readonly checkedOn: CalendarDate | null
  readonly firstEnteredOn: CalendarDate | null
}

export type WrongField = { readonly field: string; readonly refusal: CrisisNumberRefusal }

export function whyNotEnter(typed: TypedCrisisNumber, checkLate: boolean): WrongField | null {
  if (checkLate) return { field: 'phone', refusal: 'check_late' }
  if (!/^[0-9+() .-]{3,30}$/.test(typed.phone)) return { field: 'phone', refusal: 'no_phone' }
  const empty = (['words_en', 'words_es', 'hours_en', 'hours_es'] as const).find((name) => typed[name] === '')
  return empty === undefined ? null : { field: empty, refusal: 'words_missing' }
}
