/** A sentence the program says of itself: where a person meets it here, what measures it, how far it is. */
export type Promised = {
  /** 'A1', 'C6–7'. */
  readonly number: string
  /** Plain words in English, as the document has them without its marks. */
  readonly sentence: string
  /** Addresses of routes, parameters in them. */
  readonly where: readonly string[]
  readonly measuredBy: string
  readonly state: PromiseState
}

export const promiseStates = ['works', 'partly', 'not yet'] as const
export type PromiseState = (typeof promiseStates)[number]

export type PromiseGroup = { readonly heading: string; readonly promises: readonly Promised[] }

/** Today's figures that a promise can be held against; null is “not measured yet”, never zero. */
export type PromiseFigures = {
  readonly counties: number
  readonly schools: number
  readonly students: number
  readonly districts: number
  /** Of one county, as confirmed for the public; null where no county was chosen. */
  readonly confirmed: {
    readonly schools: number
    readonly clinicians: number
    readonly professionals: number
    readonly newestOn: string | null
  } | null
  /** Services that one county lists, and those found true by someone; null where no county was chosen. */
  readonly listings: { readonly all: number; readonly foundTrue: number } | null
}
