import { connectWaiting } from '#modules/connect/index.ts'
import { decisionWaiting, talkWaiting } from '#modules/convene/index.ts'
import { countAskedSignOffs, countOwnTasks } from '#modules/learn/index.ts'
import { countReviewsOwed, membershipPolicy } from '#modules/people/index.ts'
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
import { listOpenClocks, type OpenClock } from '../reach-out/reach-out.queries.ts'
import { replyDueOn } from '../reach-out/reach-out.rules.ts'
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
  { roles, waitingFor: signOffs },
  { roles: crisisHelpPolicy.keep, waitingFor: lateCheck },
  { roles: reachOutPolicy.work, waitingFor: messages },
  ...connectWaiting,
  ...decisionWaiting,
  ...talkWaiting,
  { roles: crisisHelpPolicy.keep, waitingFor: placements },
  { roles: membershipPolicy.review, waitingFor: reviews },
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
  const open = await listOpenClocks(tx)
  const isLate = ({ receivedAt, repliedAt }: OpenClock) =>
    repliedAt === null && replyDueOn(dateIn(timeZone, receivedAt)) < tx.today
  const waiting = (key: string, those: readonly OpenClock[], text: string): readonly Waiting[] =>
    those.length === 0 ? [] : [{ key, text, href: '/front/messages', late: those.some(isLate) }]
  const unowned = open.filter((one) => one.unowned)
  const mine = open.filter((one) => one.mine)
  return [
    ...waiting('unowned', unowned, reachOutDeskWords[language].waiting(unowned.length)),
    ...waiting('mine', mine, todayWords[language].mine(mine.length)),
  ]
}

async function signOffs(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const count = await countAskedSignOffs(tx)
  const text = todayWords[language].signOffs(count)
  return count === 0 ? [] : [{ key: 'sign-offs', text, href: '/learn/sign-offs', late: false }]
}

async function reviews(tx: Tx, language: Language): Promise<readonly Waiting[]> {
  const count = await countReviewsOwed(tx)
  const text = todayWords[language].reviews(count)
  return count === 0 ? [] : [{ key: 'reviews', text, href: '/people', late: true }]
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
