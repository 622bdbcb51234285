/** One assumption of a plan, as data: what is taken as given, from where, and how sure it is. */
export type Assumption = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly source: string
  readonly asOf: string
  readonly confidence: 'measured' | 'published' | 'secondary' | 'estimate' | 'unknown'
}
