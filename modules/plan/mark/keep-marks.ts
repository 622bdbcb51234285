import type { Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { demand } from '#platform/viewer.ts'
import { markPolicy } from './mark.policy.ts'
import { insertMarkRemovals, insertMarks, listKeptMarks } from './mark.queries.ts'
import { readMarks, writeMarks } from './mark.rules.ts'
import type { MarkContext, MarkRefusal } from './mark.ts'

export type KeptMarks =
  | { readonly done: true }
  | { readonly done: false; readonly refusals: readonly MarkRefusal[] }

/** One more mark, given as a row of a marks file; checked together with those that hold already. */
export async function addMark(tx: Tx, row: string, context: MarkContext): Promise<KeptMarks> {
  const kept = (await listKeptMarks(tx)).map(({ mark }) => mark)
  return keepMarks(tx, `${writeMarks(kept)}${row}\n`, context)
}

/** The marks of a file in place of those that hold. One fault refuses the whole file and changes nothing. */
export async function keepMarks(tx: Tx, text: string, context: MarkContext): Promise<KeptMarks> {
  demand(tx.viewer, markPolicy, 'make')
  const read = readMarks(text, context)
  if (!read.done) return read
  const kept = await listKeptMarks(tx)
  const wanted = new Set(read.result.map((mark) => JSON.stringify(mark)))
  const known = new Set(kept.map(({ mark }) => JSON.stringify(mark)))
  await insertMarkRemovals(
    tx,
    kept.filter(({ mark }) => !wanted.has(JSON.stringify(mark))).map(({ id }) => id),
  )
  await insertMarks(
    tx,
    read.result.filter((mark) => !known.has(JSON.stringify(mark))),
  )
  await record(tx, 'plan.marks_kept', String(tx.viewer.county), { marks: read.result.length })
  return { done: true }
}

/** Takes one mark back; the mark itself stays to be read. */
export async function removeMark(tx: Tx, id: string): Promise<void> {
  demand(tx.viewer, markPolicy, 'make')
  await insertMarkRemovals(tx, [id])
  await record(tx, 'plan.mark_removed', id)
}
