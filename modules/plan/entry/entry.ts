import { z } from 'zod'
import type { Grant } from '../grant/grant.ts'
import { type AddedPost, postNames } from '../team/team.ts'

/** A Medi-Cal share of visits that someone measured at a school, in place of the estimate. */
export type MeasuredShare = { readonly cds: string; readonly share: number; readonly measuredOn: string }

/** What the county enters about itself. README of the module's floor tells how each is used. */
export type Entry =
  | { readonly kind: 'grant'; readonly grant: Grant }
  | { readonly kind: 'added_post'; readonly post: AddedPost }
  | { readonly kind: 'measured_share'; readonly measured: MeasuredShare }

export type KeptEntry = { readonly id: string; readonly entry: Entry }

const amount = (most: number, say: string) =>
  z
    .string()
    .trim()
    .regex(/^\d+(\.\d+)?$/, say)
    .transform(Number)
    .refine((value) => value <= most, say)
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => null), schema]).default(null as never)

/** A grant as its form sends it: an amount a month, or a share of posts; either may wait until it is known. */
export const grantSchema = z
  .object({
    name: z.string().trim().min(1, 'Give the grant a name.').max(120),
    source: z.string().trim().min(1, 'Say where its terms stand.').max(200),
    starts_in: z
      .string()
      .trim()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Write the first month like 2026-07.'),
    months: amount(120, 'Give the months as a whole number up to 120.'),
    post: z.union([z.literal(''), z.enum(postNames)]).default(''),
    fte: optional(amount(500, 'Give the posts as a number up to 500.')),
    pay_share: optional(amount(1, 'Give the share as a number from 0 to 1.')),
    dollars_per_month: optional(amount(10_000_000, 'Give dollars a month, up to ten million.')),
  })
  .transform(
    (form): Entry => ({
      kind: 'grant',
      grant: {
        name: form.name,
        source: form.source,
        startsIn: form.starts_in,
        months: Math.round(form.months),
        posts: form.post === '' || form.fte === null ? null : { post: form.post, fte: form.fte },
        payShare: form.pay_share,
        centsPerMonth: form.dollars_per_month === null ? null : Math.round(form.dollars_per_month * 100),
      },
    }),
  )

export const addedPostSchema = z
  .object({
    name: z.string().trim().min(1, 'Give the post a name.').max(80),
    per_clinician: amount(5, 'Give posts for each clinician, up to 5.'),
    pay: amount(400_000, 'Give a yearly pay in dollars, up to 400,000.'),
  })
  .transform(
    (form): Entry => ({
      kind: 'added_post',
      post: { name: form.name, perClinician: form.per_clinician, payDollars: form.pay },
    }),
  )

export const measuredShareSchema = z
  .object({
    cds: z
      .string()
      .trim()
      .regex(/^\d{14}$/, 'A school code has 14 digits.'),
    share: amount(1, 'Give the share of visits as a number from 0 to 1.'),
    measured_on: z.iso.date('Write the day like 2026-10-31.'),
  })
  .transform(
    (form): Entry => ({
      kind: 'measured_share',
      measured: { cds: form.cds, share: form.share, measuredOn: form.measured_on },
    }),
  )
