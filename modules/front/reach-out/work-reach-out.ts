import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { demand, may } from '#platform/viewer.ts'
import { type AnswerLink, answerPath } from './answer-link.ts'
import { reachOutPolicy } from './reach-out.policy.ts'
import {
  eraseWords,
  findKeptDays,
  findReachOut,
  insertKeptDays,
  insertStep,
  listDueForErasure,
  listReachOuts,
  listSteps,
} from './reach-out.queries.ts'
import { mailOf, mayReadWords, type Reader, whyNotStep } from './reach-out.rules.ts'
import type { ReachOut, ReachOutId, ReachOutStep, StepRefusal, TypedStep } from './reach-out.ts'
import { reachOutMailWords } from './reach-out-mail.words.ts'

export const readerOf = (tx: Tx): Reader => ({
  personId: tx.viewer.personId,
  mayReadRestricted: may(tx.viewer, reachOutPolicy, 'read_restricted'),
})

/** A case with its history. What is restricted comes without words to whoever may not read them. */
export type OpenedCase = {
  readonly message: ReachOut
  readonly steps: readonly ReachOutStep[]
  readonly readable: boolean
}

/** Opens a case, and leaves a trace that it was opened. */
export async function openReachOut(tx: Tx, id: ReachOutId): Promise<OpenedCase> {
  demand(tx.viewer, reachOutPolicy, 'work')
  const message = found(await findReachOut(tx, id))
  const readable = mayReadWords(message, readerOf(tx))
  if (!readable) return { message: { ...message, answers: {} }, steps: [], readable }
  await audit(tx, { kind: 'reach_out.read', subjects: [id] })
  return { message, steps: await listSteps(tx, id), readable }
}

/** One step in a case. A reply to someone who gave a mail address sends a letter that says only that there is one. */
export async function stepReachOut(
  tx: Tx,
  id: ReachOutId,
  typed: TypedStep,
  link: AnswerLink,
): Promise<Outcome<string, StepRefusal>> {
  demand(tx.viewer, reachOutPolicy, 'work')
  const message = found(await findReachOut(tx, id))
  const refusal = whyNotStep(message, typed, readerOf(tx))
  if (refusal !== null) return refused(refusal)
  const step = await insertStep(tx, id, typed.kind, typed.words === '' ? null : typed.words)
  if (typed.kind === 'replied') await tellOfReply(tx, message, step, link)
  await audit(tx, { kind: `reach_out.${typed.kind}`, subjects: [id] })
  await record(tx, `reach_out.${typed.kind}`, id)
  return done(step)
}

async function tellOfReply(tx: Tx, message: ReachOut, step: string, link: AnswerLink): Promise<void> {
  const recipient = mailOf(message)
  if (recipient === null) return
  const words = reachOutMailWords[message.language]
  const path = answerPath(link, tx.viewer.county ?? 0, step, tx.now)
  const body = words.body(`${link.origin}${path}`)
  await writeMail(tx, [{ kind: 'reach_out.replied', recipient, subject: words.subject, body }])
}

/** Takes the words out of everything that lies in quarantine; what was kept from it is a case and stays. */
export async function emptyQuarantine(tx: Tx): Promise<number> {
  demand(tx.viewer, reachOutPolicy, 'work')
  const ids = (await listReachOuts(tx, 'quarantine')).map(({ id }) => id)
  if (ids.length === 0) return 0
  await eraseWords(tx, ids)
  await audit(tx, { kind: 'reach_out.quarantine_emptied', subjects: ids })
  await record(tx, 'reach_out.quarantine_emptied', String(tx.viewer.county), { messages: ids.length })
  return ids.length
}

/** How long words are kept after a case is closed, from now on. */
export async function setKeptDays(tx: Tx, days: number): Promise<void> {
  demand(tx.viewer, reachOutPolicy, 'set')
  await insertKeptDays(tx, days)
  await audit(tx, { kind: 'reach_out.keeping_set', detail: { days } })
  await record(tx, 'reach_out.keeping_set', String(tx.viewer.county), { days })
}

/** Erases the words of cases closed long enough ago. Answers how many cases that were. */
export async function eraseDueReachOuts(tx: Tx): Promise<number> {
  const due = await listDueForErasure(tx, await findKeptDays(tx))
  if (due.length === 0) return 0
  await eraseWords(tx, due)
  await audit(tx, { kind: 'reach_out.erased', subjects: due })
  await record(tx, 'reach_out.erased', String(tx.viewer.county), { messages: due.length })
  return due.length
}
