import { z } from 'zod'

/** A learner and the supervisor whom she lets read her path. */
export type Supervision = {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly supervisorPersonId: string
  readonly supervisorName: string
  readonly namedAt: Date
}

export type SupervisorRefusal = 'not_a_supervisor' | 'named_already'

export const supervisorSchema = z.object({ supervisor: z.uuid() })
