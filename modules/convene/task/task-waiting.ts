import type { Tx } from '#platform/database.ts'
import { may, type Role } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { decisionPolicy } from '../decision/decision.policy.ts'
import { listRaised } from '../decision/decision.queries.ts'
import { decisionWords } from '../decision/decision.words.ts'
import { taskPolicy } from './task.policy.ts'
import { countOpenTasks } from './task.queries.ts'
import { taskWords } from './task.words.ts'

type Waits = {
  readonly key: string
  readonly text: string
  readonly href: `/${string}`
  readonly late: boolean
}

/** What decisions wait for: answers of a school, and words from the office for what was raised. */
export const decisionWaiting: readonly {
  readonly roles: readonly Role[]
  readonly waitingFor: (tx: Tx, language: Language) => Promise<readonly Waits[]>
}[] = [
  {
    roles: taskPolicy.answer,
    waitingFor: async (tx, language) => {
      const open = await countOpenTasks(tx)
      const text = taskWords[language].waiting(open)
      // Never late: what can no longer be answered does not wait any more.
      return open === 0 ? [] : [{ key: 'answers', text, href: '/impact/tasks', late: false }]
    },
  },
  {
    roles: decisionPolicy.word,
    waitingFor: async (tx, language) => {
      const raised = (await listRaised(tx)).length
      const text = decisionWords[language].raisedWaiting(raised)
      return raised === 0 ? [] : [{ key: 'raised', text, href: '/impact/decisions', late: false }]
    },
  },
]

/** What decisions ask of whoever writes in a workbook; the floor below shows it without knowing what a decision is. */
export async function askedByDecisions(tx: Tx, language: Language) {
  if (!may(tx.viewer, taskPolicy, 'answer')) return []
  const open = await countOpenTasks(tx)
  return open === 0 ? [] : [{ text: taskWords[language].waiting(open), href: '/impact/tasks' as const }]
}
