import type { Tx } from '#platform/database.ts'
import type { CalendarDate } from '#platform/time.ts'
import { readConfirmations } from './confirm-text.ts'
import { confirmationKinds, type TextPart } from './text-confirmation.ts'

/** Who stands for each of some texts, for a floor below that shows them; the key is `kind part language`. */
export async function readStanding(
  tx: Tx,
  parts: readonly TextPart[],
): Promise<ReadonlyMap<string, { readonly by: string; readonly on: CalendarDate }>> {
  const standing = new Map<string, { by: string; on: CalendarDate }>()
  for (const kind of confirmationKinds)
    for (const { part, language, confirmed, confirmations } of await readConfirmations(tx, kind, parts)) {
      const last = confirmations.at(-1)
      if (confirmed && last !== undefined)
        standing.set(`${kind} ${part} ${language}`, { by: last.confirmedBy, on: last.confirmedOn })
    }
  return standing
}
