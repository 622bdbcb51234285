import { z } from 'zod'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand } from '#platform/viewer.ts'
import { decisionPolicy } from './decision.policy.ts'
import { insertDismissal, insertRaised } from './decision.queries.ts'
import type { RaisedDecision, RaisedId } from './decision.ts'

/** The words as they were said; the office gives them their final form. */
export const raisedWords = z.string().trim().min(1, 'missing').max(1000, 'too_long')

/** Notes in a talk that something was decided: a draft, which asks nobody anything until the office words it. */
export async function raiseDecision(
  tx: Tx,
  raised: Pick<RaisedDecision, 'conveningId' | 'talkId' | 'words'>,
): Promise<RaisedId> {
  demand(tx.viewer, decisionPolicy, 'raise')
  const id = await insertRaised(tx, { ...raised, words: raisedWords.parse(raised.words) })
  await record(tx, 'decision.raised', id)
  return id
}

/** Sets aside what was raised and is no decision. */
export async function dismissRaised(tx: Tx, id: RaisedId): Promise<Outcome<RaisedId, 'already_worded'>> {
  demand(tx.viewer, decisionPolicy, 'word')
  if (!(await insertDismissal(tx, id))) return refused('already_worded')
  await record(tx, 'decision.dismissed', id)
  return done(id)
}
