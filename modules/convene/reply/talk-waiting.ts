import type { Tx } from '#platform/database.ts'
import type { Role } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { discussionPolicy } from '../discussion/discussion.policy.ts'
import { listReportedPosts } from '../discussion/discussion.queries.ts'
import { discussionWords } from '../discussion/discussion.words.ts'
import { replyPolicy } from './reply.policy.ts'
import { listNamedQuestions } from './reply.queries.ts'
import { replyWords } from './reply.words.ts'

type Waits = {
  readonly key: string
  readonly text: string
  readonly href: `/${string}`
  readonly late: boolean
}

/** What talk waits for: an answer from whoever was named for a question, and the office's eye on a reported post. */
export const talkWaiting: readonly {
  readonly roles: readonly Role[]
  readonly waitingFor: (tx: Tx, language: Language) => Promise<readonly Waits[]>
}[] = [
  {
    roles: replyPolicy.answer,
    waitingFor: async (tx, language) => {
      const { length } = await listNamedQuestions(tx)
      const text = replyWords[language].waiting(length)
      return length === 0 ? [] : [{ key: 'questions', text, href: '/questions', late: false }]
    },
  },
  {
    roles: discussionPolicy.moderate,
    waitingFor: async (tx, language) => {
      const { length } = await listReportedPosts(tx)
      const text = discussionWords[language].waitingCount(length)
      return length === 0 ? [] : [{ key: 'reported', text, href: '/discussions/reported', late: false }]
    },
  },
]
