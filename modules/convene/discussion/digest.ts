import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { Language } from '#platform/words.ts'

export type DigestId = Id<'discussion_digest'>

export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** What someone chose; none where they want no letter. */
export type Digest = { readonly id: DigestId; readonly rhythm: Rhythm }

export const digestSchema = z.object({ rhythm: z.enum(rhythms, 'choose') })

/** A letter that is owed. */
export type OwedDigest = { readonly id: DigestId; readonly mail: string; readonly language: Language }
