import type { Id } from '#platform/ids.ts'
import type { Words } from '#platform/words.ts'

export type LeafEntryId = Id<'leaf_entry'>

/** The five conditions of collective impact, which the county's leaves stand for under names of its own. */
export const leaves = ['agenda', 'measures', 'activities', 'communication', 'backbone'] as const
export type LeafName = (typeof leaves)[number]

/** What a county keeps, by the name of its address; the last three are kept on pages of their own. */
export const listedKinds = [
  'partner',
  'goal',
  'shared_measure',
  'activity',
  'communication',
  'backbone_task',
] as const
export type ListedKind = (typeof listedKinds)[number]
export const leafKinds = [...listedKinds, 'leaf_text', 'room_expected', 'room_count'] as const
export type LeafKind = (typeof leafKinds)[number]

export type Says = Readonly<Record<string, string>>
export type LeafEntry = {
  readonly id: LeafEntryId
  readonly kind: LeafKind
  /** Its fields by name; a field left empty is an empty text. */
  readonly says: Says
  /** Whether anyone may read it, or the county's staff alone. */
  readonly shown: boolean
  readonly changedAt: Date
}

/** A field of an entry: how it is asked, and whether the list shows it. */
export type LeafField = {
  readonly name: string
  readonly type: 'line' | 'lines' | 'day' | 'choice' | 'count'
  readonly required?: boolean
  readonly options?: readonly string[]
  /** Left out of the list and shown on the entry's own page alone. */
  readonly aside?: boolean
}

/** The words of a kind. `options` names what a choice offers, field by field. */
export type KindWords = Words<{
  readonly title: string
  readonly lead: string
  readonly add: string
  readonly empty: { readonly title: string; readonly why: string }
  readonly fields: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>
}>

/** What a kind of entry is made of. The first field names the entry. */
export type KindShape = {
  readonly kind: ListedKind
  /** In an address: `shared-measures`. */
  readonly path: string
  readonly leaf: LeafName | null
  readonly fields: readonly LeafField[]
  readonly words: KindWords
}

export type FieldProblem = 'missing' | 'too_long' | 'not_a_day' | 'choose' | 'not_a_count' | 'ends_before'
export type EntryRefusal = 'changed_meanwhile' | 'nothing_to_undo'
