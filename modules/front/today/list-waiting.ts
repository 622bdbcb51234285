import { connectWaiting } from '#modules/connect/index.ts'
import { countOwnTasks } from '#modules/learn/index.ts'
import { countUnconfirmed } from '#modules/staff/index.ts'
import { type Tx, timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import { roles } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { crisisDeskWords } from '../crisis-help/crisis-desk.words.ts'
import { crisisHelpPolicy } from '../crisis-help/crisis-help.policy.ts'
import { findCheckState } from '../crisis-help/crisis-number.queries.ts'
import { isCheckLate } from '../crisis-help/crisis-number.rules.ts'
import { publicPagePolicy } from '../public-page/public-page.policy.ts'
import { listNewestVersions } from '../public-page/public-page.queries.ts'
import { hasChangedUnderneath } from '../public-page/public-page.rules.ts'
import { shippedHash, shippedPage } from '../public-page/shipped-pages.ts'
import { reachOutPolicy } from '../reach-out/reach-out.policy.ts'
import { listReachOuts } from '../reach-out/reach-out.queries.ts'
import { replyDueOn } from '../reach-out/reach-out.rules.ts'
import type { ReachOut } from '../reach-out/reach-out.ts'
import { reachOutDeskWords } from '../reach-out/reach-out-desk.words.ts'
import { readConfirmations } from '../text-confirmation/confirm-text.ts'
import { listTextParts } from '../text-confirmation/list-text-parts.ts'
import { textConfirmationPolicy } from '../text-confirmation/text-confirmation.policy.ts'
import { confirmationKinds } from '../text-confirmation/text-confirmation.ts'
import type { Waiting, WaitingSource } from './today.ts'
import { todayWords } from './today.words.ts'

/** What waits for whoever looks, of every source that is theirs; the late ones first. */
export async function listWaiting(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const found: Waiting[] = []
  for (const { roles, waitingFor } of sources)
    if (tx.viewer.roles.some((role) => roles.includes(role))) found.push(...(await waitingFor(tx, language)))
  return found.sort((one, other) => Number(other.late) - Number(one.late))
}

const sources: readonly WaitingSource[] = [
  { roles, waitingFor: tasks },
  { roles: crisisHelpPolicy.keep, waitingFor: lateCheck },
  { roles: reachOutPolicy.work, waitingFor: messages },
  ...connectWaiting,
  { roles: crisisHelpPolicy.keep, waitingFor: placements },
  { roles: textConfirmationPolicy.list, waitingFor: texts },
  { roles: publicPagePolicy.edit, waitingFor: pages },
]

async function tasks(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const { open, late } = await countOwnTasks(tx)
  const text = todayWords[language].tasks(open)
  return open === 0 ? [] : [{ key: 'tasks', text, href: '/learn/readiness/tasks', late: late > 0 }]
}

async function lateCheck(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  if (!isCheckLate(await findCheckState(tx), tx.today)) return []
  const text = crisisDeskWords[language].waiting
  return [{ key: 'crisis', text, href: '/front/crisis', late: true }]
}

async function messages(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const open = await listReachOuts(tx, 'open')
  const isLate = ({ receivedAt, repliedAt }: ReachOut) =>
    repliedAt === null && replyDueOn(dateIn(timeZone, receivedAt)) < tx.today
  const unowned = open.filter(({ ownerId }) => ownerId === null)
  const mine = open.filter(({ ownerId }) => ownerId !== null && ownerId === tx.viewer.personId)
  const href = '/front/messages'
  return [
    ...(unowned.length === 0
      ? []
      : [
          {
            key: 'unowned',
            text: reachOutDeskWords[language].waiting(unowned.length),
            href,
            late: unowned.some(isLate),
          } as const,
        ]),
    ...(mine.length === 0
      ? []
      : [
          {
            key: 'mine',
            text: todayWords[language].mine(mine.length),
            href,
            late: mine.some(isLate),
          } as const,
        ]),
  ]
}

async function placements(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const count = await countUnconfirmed(tx)
  const text = todayWords[language].unconfirmed(count)
  return count === 0 ? [] : [{ key: 'placements', text, href: '/staff/placements', late: false }]
}

async function texts(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const parts = await listTextParts(tx)
  let count = 0
  for (const kind of confirmationKinds)
    count += (await readConfirmations(tx, kind, parts)).filter(({ confirmed }) => !confirmed).length
  const text = todayWords[language].texts(count)
  return count === 0 ? [] : [{ key: 'texts', text, href: '/front/texts', late: false }]
}

async function pages(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const changed = (await listNewestVersions(tx)).filter((one) =>
    hasChangedUnderneath(one, shippedHash(shippedPage(one.page, one.language))),
  )
  const text = todayWords[language].pages(changed.length)
  return changed.length === 0 ? [] : [{ key: 'pages', text, href: '/front/pages', late: false }]
}
