import { z } from 'zod'

const text = (most: number) => z.string().trim().max(most).default('')

export const countyContactSchema = z.object({
  phone: text(40),
  hours: text(200),
  email: text(254),
  confirmed_by: text(200),
  confirmed_on: text(10),
})
export type TypedCountyContact = z.infer<typeof countyContactSchema>

export type CountyContactRefusal =
  | 'no_phone'
  | 'hours_missing'
  | 'no_address'
  | 'confirmation_missing'
  | 'no_such_day'
  | 'day_ahead'
