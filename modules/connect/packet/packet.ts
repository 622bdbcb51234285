import { z } from 'zod'
import type { Id } from '#platform/ids.ts'
import type { Hit } from '../listing/directory-search.rules.ts'
import { isNeed } from '../listing/need.ts'

export type PacketId = Id<'packet'>

/** A name for several questions to the directory; the answers are read when it is opened. */
export type Packet = {
  readonly id: PacketId
  readonly nameEn: string
  readonly nameEs: string
  /** Ids of `content/needs.json`, in the order in which they are handed out. */
  readonly needs: readonly string[]
  /** True for help that costs nothing alone. */
  readonly isFree: boolean
}

/** A packet with what fits today, for each kind of help in its order. */
export type PacketToday = {
  readonly packet: Packet
  readonly parts: readonly { readonly need: string; readonly hits: readonly Hit[] }[]
}

/** What the form sends. A message is a name of `packetWords.problems`. */
export const packetSchema = z.object({
  name_en: z.string().trim().min(1, 'name').max(80, 'name'),
  name_es: z.string().trim().min(1, 'name').max(80, 'name'),
  needs: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .optional()
    .transform((list) => [...new Set(list ?? [])].filter(isNeed))
    .refine(({ length }) => length >= 1 && length <= 8, 'needs'),
  free: z
    .string()
    .optional()
    .transform((text) => text === 'yes'),
})
export type TypedPacket = z.infer<typeof packetSchema>
