import type { Policy } from '#platform/viewer.ts'
import { answeringRoles } from '../decision/decision.ts'

/** Which of them answers, the decision says; for which schools, the row policies. */
export const taskPolicy = { answer: answeringRoles } as const satisfies Policy<'answer'>
