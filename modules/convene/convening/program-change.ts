export const programNouns = ['convening', 'talk', 'room', 'speaker'] as const
export type ProgramNoun = (typeof programNouns)[number]

/** One change of a part of a program, with the part as it stood before. */
export type ProgramChange = {
  readonly id: string
  readonly noun: ProgramNoun
  readonly subjectId: string
  /** Columns as the database names them; null where the part was made. */
  readonly before: Readonly<Record<string, unknown>> | null
  readonly changedAt: Date
  readonly undoneAt: Date | null
  /** What a press did to several dates of a series at once; null where this one was changed by itself. */
  readonly seriesChange: 'made' | 'announced' | 'changed' | 'cancelled' | null
  /** True while nothing later changed the same part. */
  readonly isNewest: boolean
}
