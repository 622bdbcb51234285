/** A district, or the county office, by the first seven digits of its schools' codes. */
export type District = {
  readonly code: string
  readonly name: string
  /** The day its last school closed; null while one is open. */
  readonly closedOn: string | null
  readonly closedReason: 'no_open_school' | null
}
