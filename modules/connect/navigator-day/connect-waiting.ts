import type { Tx } from '#platform/database.ts'
import type { Role } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { callPolicy } from '../call/call.policy.ts'
import { countOpenCalls } from '../call/work-call.ts'
import { countDueTellings } from '../service-notice/keep-notice.ts'
import { serviceNoticePolicy } from '../service-notice/service-notice.policy.ts'
import { noticeWords } from '../service-notice/service-notice.words.ts'
import { navigatorDayWords } from './navigator-day.words.ts'

type Waits = {
  readonly key: string
  readonly text: string
  readonly href: `/${string}`
  readonly late: boolean
}

/** What of this floor waits for whoever looks: families for a call, and notices for the county office. */
export const connectWaiting: readonly {
  readonly roles: readonly Role[]
  readonly waitingFor: (tx: Tx, language: Language) => Promise<readonly Waits[]>
}[] = [
  {
    roles: callPolicy.answer,
    waitingFor: async (tx, language) => {
      const { open, late } = await countOpenCalls(tx)
      const text = navigatorDayWords[language].callsWait(open)
      return open === 0 ? [] : [{ key: 'calls', text, href: '/navigator', late: late > 0 }]
    },
  },
  {
    roles: serviceNoticePolicy.compose,
    waitingFor: async (tx, language) => {
      const { due, late } = await countDueTellings(tx)
      const text = noticeWords[language].waiting(due)
      return due === 0 ? [] : [{ key: 'notices', text, href: '/notices', late: late > 0 }]
    },
  },
]
