import type { Tx } from '#platform/database.ts'
import type { Scope } from '../content/content.ts'

/** Whose figure is asked for: a person, and the places she works at as far as they are known. */
export type MeasureSubject = {
  readonly personId: string
  /** CDS code of her school, 14 digits. */
  readonly schoolCode: string | null
  /** First seven digits of it, or of the district she works for. */
  readonly districtCode: string | null
}

/**
 * A figure that a floor supplies. The name is the one under which `content/measures.json` tells its meaning and
 * unit; a name there that no floor supplies is declared, and its steps are signed instead.
 */
export type Measure = {
  readonly name: string
  /**
   * The figure for this subject, or null when it cannot be said: no school known, or a grain not measured. It runs
   * as the county's measuring service and reads only what floors publish as `<floor>.public_…`.
   */
  read(tx: Tx, scope: Scope, subject: MeasureSubject): Promise<number | null>
}
