import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs, QueryId } from 'kysely'
import { ClosedDoor } from './errors.ts'

/** One row more than a guest was given leave for was asked for; nothing of it is answered. */
export class RowsSpent extends ClosedDoor {
  constructor() {
    super(403, 'the rows of this leave are used up')
  }
}

/** What a transaction of a guest's returned so far, and from which tables. */
export type RowMeter = { rows: number; readonly tables: Set<string> }

/** Counts every row that any query of a transaction returns, and stops at the first one too many. */
export function meterPlugin(meter: RowMeter, most: number): KyselyPlugin {
  const asked = new WeakMap<QueryId, readonly string[]>()
  return {
    transformQuery: ({ node, queryId }: PluginTransformQueryArgs) => {
      asked.set(queryId, tablesIn(JSON.stringify(node)))
      return node
    },
    transformResult: async ({ result, queryId }: PluginTransformResultArgs) => {
      if (result.rows.length === 0) return result
      meter.rows += result.rows.length
      for (const name of asked.get(queryId) ?? []) meter.tables.add(name)
      if (meter.rows > most) throw new RowsSpent()
      return result
    },
  }
}

/** Names of the tables and views that a query's text reads: what follows "from" and "join", with its schema. */
const tablesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:from|join)(?:\s|\\n)+"?([a-z_]+\.[a-z_]+)/g)].flatMap(([, name]) => name ?? [])
