import { audit } from '#platform/audit/audit.ts'
import type { Database, Tx } from '#platform/database.ts'
import { Forbidden } from '#platform/errors.ts'
import { record } from '#platform/events.ts'
import { id } from '#platform/ids.ts'
import { writeMail } from '#platform/mail/write-mail.ts'
import { type RowMeter, RowsSpent } from '#platform/row-meter.ts'
import type { Viewer } from '#platform/viewer.ts'
import {
  findVisit,
  insertReading,
  insertVisitEnding,
  listDirectorAddresses,
  lockVisit,
} from './vendor-visit.queries.ts'
import { visitState } from './vendor-visit.rules.ts'
import { haltedMailWords } from './vendor-visit.words.ts'

/**
 * The door for everyone, and for visitors of the operator's a counted one: before the look the visit must be open, after
 * it the rows are settled, and an answer is given only for rows that were settled within the budget.
 */
export const openVisitDoor = (database: Database): Database => ({
  asViewer: (viewer, work) =>
    viewer.guest === undefined ? database.asViewer(viewer, work) : look(database, viewer, work),
})

async function look<Result>(
  database: Database,
  viewer: Viewer,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const { guest, ...clerk } = viewer
  const leave = guest?.leave ?? ''
  // Who settles is the visitor's own person, so that the county's trail names them; only the role is the product's.
  const settler: Viewer = { ...clerk, roles: ['service'] }
  const rowsLeft = await database.asViewer(settler, (tx) => rowsLeftOf(tx, leave))
  let meter: RowMeter = { rows: 0, tables: new Set() }
  const settle = () => database.asViewer(settler, (tx) => settleRows(tx, leave, meter))
  try {
    const result = await database.asViewer({ ...viewer, guest: { leave, rowsLeft } }, (tx) => {
      meter = tx.meter ?? meter
      return work(tx)
    })
    if (await settle()) return result
  } catch (error) {
    await settle()
    throw error
  }
  throw new RowsSpent()
}

async function rowsLeftOf(tx: Tx, leave: string): Promise<number> {
  const visit = await findVisit(tx, id(leave))
  if (visit === undefined || visitState(visit, tx.now) !== 'open') throw new Forbidden()
  return Math.max(0, visit.rowBudget - visit.rowsUsed)
}

/** Writes down what was returned; false, and the end of the visit, when it is more than was left. */
async function settleRows(tx: Tx, leave: string, { rows, tables }: RowMeter): Promise<boolean> {
  if (rows === 0) return true
  await lockVisit(tx, leave)
  const visit = await findVisit(tx, id(leave))
  if (visit === undefined || visitState(visit, tx.now) !== 'open') return false
  const names = [...tables].sort()
  if (visit.rowsUsed + rows > visit.rowBudget) {
    await halt(tx, leave, rows)
    return false
  }
  await insertReading(tx, leave, rows, names)
  await audit(tx, {
    kind: 'vendor_visit.read',
    subjects: [leave],
    detail: { rows, tables: names.join(' ').slice(0, 500) },
  })
  return true
}

/** The county hears of it at once: in its trail, among its facts, and by mail to its directors. */
async function halt(tx: Tx, leave: string, rows: number): Promise<void> {
  await insertVisitEnding(tx, leave, 'budget')
  await audit(tx, { kind: 'vendor_visit.halted', subjects: [leave], detail: { asked_rows: rows } })
  await record(tx, 'vendor_visit.halted', leave)
  const { subject, body } = haltedMailWords
  const letter = { kind: 'vendor_visit.halted', subject, body } as const
  await writeMail(
    tx,
    (await listDirectorAddresses(tx)).map((recipient) => ({ ...letter, recipient })),
  )
}
