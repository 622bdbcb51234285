import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { contentHash } from '#platform/secrets.ts'
import { calendarDate } from '#platform/time.ts'
import { demand } from '#platform/viewer.ts'
import { textConfirmationPolicy } from './text-confirmation.policy.ts'
import { insertConfirmation, listConfirmations } from './text-confirmation.queries.ts'
import { whyNotConfirm, withConfirmations } from './text-confirmation.rules.ts'
import type {
  ConfirmationKind,
  ConfirmationRefusal,
  ConfirmedPart,
  TextPart,
  TypedConfirmation,
} from './text-confirmation.ts'

/** Each text of a kind with who in the viewer's county stands for it. */
export async function readConfirmations(
  tx: Tx,
  kind: ConfirmationKind,
  parts: readonly TextPart[],
): Promise<readonly ConfirmedPart[]> {
  const all = await listConfirmations(tx, kind)
  return parts
    .filter((part) => part.kind === kind)
    .map((part) => withConfirmations(part, contentHash(part.text), all))
}

/** Enters that someone has read a text, the very words that were shown, and stands for it. */
export async function confirmText(
  tx: Tx,
  typed: TypedConfirmation,
  parts: readonly TextPart[],
  checkLate: boolean,
): Promise<Outcome<string, ConfirmationRefusal>> {
  demand(tx.viewer, textConfirmationPolicy, 'confirm')
  const part = (await readConfirmations(tx, typed.kind, parts)).find(
    (one) => one.part === typed.part && one.language === typed.language,
  )
  const refusal = whyNotConfirm(typed, {
    part,
    today: tx.today,
    personId: tx.viewer.personId,
    checkLate,
  })
  if (refusal !== null) return refused(refusal)
  const id = await insertConfirmation(tx, {
    kind: typed.kind,
    part: typed.part,
    language: typed.language,
    textHash: typed.text_hash,
    confirmedBy: typed.confirmed_by,
    confirmedOn: calendarDate(typed.confirmed_on),
  })
  await audit(tx, { kind: 'text.confirmed', subjects: [id], detail: { kind: typed.kind, part: typed.part } })
  await record(tx, 'text.confirmed', id, { kind: typed.kind, part: typed.part, language: typed.language })
  return done(id)
}
