import type { FactCount } from './county-import.ts'
import type { FactTableKey } from './fact-table.ts'

/** Merges rows, given as JSON, into a table of facts, and counts what came of it. */
export type Merge = (table: FactTableKey, rows: readonly string[]) => Promise<void>

/** How many rows of each table came, changed, or are no longer listed. */
export class MergeTally {
  private readonly counts = new Map<FactTableKey, FactCount>()

  add(table: FactTableKey, more: Partial<Omit<FactCount, 'table'>>): void {
    const before = this.counts.get(table) ?? { added: 0, changed: 0, delisted: 0 }
    const { added = 0, changed = 0, delisted = 0 } = more
    this.counts.set(table, {
      table,
      added: before.added + added,
      changed: before.changed + changed,
      delisted: before.delisted + delisted,
    })
  }

  /** Tables in which anything happened. */
  list(): readonly FactCount[] {
    return [...this.counts.values()].filter(({ added, changed, delisted }) => added + changed + delisted > 0)
  }
}
