import { z } from 'zod'

const name = z.string().regex(/^[a-z][a-z0-9-]*$/)
const spoken = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

/**
 * What a post may do in an activity: by itself, beside another, under supervision, once trained, or only tell who
 * can. Where our source is silent the scope is not written, and the page says to ask. Job description and license
 * law win over all of it.
 */
export const scopes = ['yes', 'co', 'supervised', 'trained', 'alert', 'no'] as const
export type ActivityScope = (typeof scopes)[number]
export const tiers = ['1', '2', '3', 'any'] as const
export type Tier = (typeof tiers)[number]

export const whoDoesWhatFileSchema = z.strictObject({
  edition: z.int().positive(),
  people: z.array(z.strictObject({ id: name, name: spoken })).min(2),
  activities: z
    .array(
      z.strictObject({
        id: name,
        tier: z.enum(tiers),
        name: spoken,
        scope: z.record(name, z.enum(scopes)),
      }),
    )
    .min(1),
})
export type WhoDoesWhat = z.infer<typeof whoDoesWhatFileSchema>
export type Activity = WhoDoesWhat['activities'][number]
export type Post = WhoDoesWhat['people'][number]

export const partValues = ['lead', 'share'] as const
export type Part = (typeof partValues)[number]

/** What a school said: the posts it has, the part of each in each activity, who hands over to whom. */
export type Division = {
  readonly people: readonly string[]
  /** `activity.post` → part; a post without a part in an activity is not there. */
  readonly parts: Readonly<Record<string, Part>>
  readonly note: string | null
}

export type ScopeConcern = {
  readonly activity: Activity
  readonly post: Post
  readonly part: Part
  /** Null where our source says nothing of this post. */
  readonly scope: ActivityScope | null
  /** True where the source says no; else it is a condition to check. */
  readonly outside: boolean
}
export type HandOver = { readonly from: Post; readonly to: Post; readonly after: Tier; readonly into: Tier }

export type Analysis = {
  readonly gaps: readonly Activity[]
  readonly overlaps: readonly { readonly activity: Activity; readonly leads: readonly Post[] }[]
  readonly concerns: readonly ScopeConcern[]
  readonly handOvers: readonly HandOver[]
}

export type SavedDivision = Division & {
  readonly id: string
  readonly schoolId: string
  readonly placeCode: string
  readonly edition: number
  readonly personName: string
  readonly savedAt: Date
  readonly confirmedName: string | null
  readonly confirmedAt: Date | null
}

export type DivisionRefusal =
  | 'nobody_named'
  | 'place_missing'
  | 'not_your_school'
  | 'already_confirmed'
  | 'outside_scope'
