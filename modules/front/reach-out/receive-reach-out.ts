import type { Database } from '#platform/database.ts'
import { TooMany } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Doorstep } from './open-doorstep.ts'
import { insertReachOut } from './reach-out.queries.ts'
import { readAnswers } from './reach-out.rules.ts'
import type { Asker, FieldRefusal, TypedReachOut } from './reach-out.ts'

export type Received =
  /** Someone is in danger: help is shown and nothing is kept. */
  | { readonly kind: 'danger' }
  | { readonly kind: 'problems'; readonly problems: Readonly<Record<string, FieldRefusal>> }
  | { readonly kind: 'received'; readonly id: string; readonly quarantined: boolean }

export type Sender = {
  readonly county: number
  readonly asker: Asker
  readonly language: Language
  readonly address: string
}

/** Takes a message in, or nothing at all. What looks like junk is kept apart and tells its sender nothing else. */
export async function receiveReachOut(
  database: Database,
  doorstep: Doorstep,
  { county, asker, language, address }: Sender,
  typed: TypedReachOut,
): Promise<Received> {
  // Before anything else: a family that says someone is in danger reads help, and no row and no count is made of it.
  if (asker === 'family' && typed.danger !== 'no') return { kind: 'danger' }
  const { answers, problems } = readAnswers(asker, typed)
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems }
  return database.asViewer(anyone(county), async (tx) => {
    const { site, opened } = typed
    const reason = await doorstep.judge({ site, opened, answers, address }, tx.now)
    if (reason === undefined) throw new TooMany()
    const id = await insertReachOut(tx, { asker, language, answers, quarantineReason: reason })
    await record(tx, 'reach_out.received', id, { asker, quarantined: reason !== null })
    return { kind: 'received', id, quarantined: reason !== null }
  })
}
