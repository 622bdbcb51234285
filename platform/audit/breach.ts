import type { Keeper } from '../keeper.ts'
import { listSpan, type Span, type SpanEntry } from './breach.queries.ts'

/** What went out in a span of the trail. */
export type Reach = {
  readonly entries: number
  readonly kinds: ReadonlyMap<string, number>
  /** Ids whose records were read or that something was done to. */
  readonly records: ReadonlySet<string>
  /** Reads that name fewer records than they returned: a list too long to be named one by one. */
  readonly unnamed: number
  readonly tables: ReadonlySet<string>
  readonly files: number
}

const pageSize = 5000

/** Walks a span and sums up what it reached; `each` is handed every entry on the way. */
export async function reachOf(
  keeper: Keeper,
  span: Span,
  each: (entry: SpanEntry) => void = () => {},
): Promise<Reach> {
  const kinds = new Map<string, number>()
  const records = new Set<string>()
  const tables = new Set<string>()
  let [entries, unnamed, files] = [0, 0, 0]
  let after: string | null = null
  for (;;) {
    const page: Awaited<ReturnType<typeof listSpan>> = await listSpan(keeper, span, after, pageSize)
    for (const entry of page) {
      entries += 1
      kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1)
      if (entry.kind === 'export.made') files += 1
      if (entry.kind.endsWith('.read')) {
        for (const subject of entry.subjects) records.add(subject)
        for (const table of String(entry.detail.tables ?? '').split(' ')) if (table) tables.add(table)
        unnamed += Math.max(0, Number(entry.detail.records ?? 0) - entry.subjects.length)
      }
      each(entry)
    }
    if (page.length < pageSize) return { entries, kinds, records, unnamed, tables, files }
    after = page.at(-1)?.id ?? null
  }
}
