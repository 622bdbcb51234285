import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { CalendarDate } from '#platform/time.ts'

export type CrisisNumberId = Id<'crisis_number'>

/** A county's own number, entered in both languages. It is shown in a language once two people confirmed it there. */
export type CrisisNumber = {
  readonly id: CrisisNumberId
  readonly countyId: number
  readonly phone: string
  readonly wordsEn: string
  readonly wordsEs: string
  readonly hoursEn: string
  readonly hoursEs: string
  readonly enteredOn: CalendarDate
}

/** A number as the public page shows it. */
export type ShownNumber = { readonly phone: string; readonly words: string; readonly hours: string }

export type CountyNumbers = { readonly county: string; readonly numbers: readonly ShownNumber[] }

const text = (most: number) => z.string().trim().max(most).default('')

export const crisisNumberSchema = z.object({
  phone: text(30),
  words_en: text(200),
  words_es: text(200),
  hours_en: text(200),
  hours_es: text(200),
})
export type TypedCrisisNumber = z.infer<typeof crisisNumberSchema>

export type CrisisNumberRefusal = 'no_phone' | 'words_missing' | 'check_late'
