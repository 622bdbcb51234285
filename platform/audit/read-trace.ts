import {
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  RawNode,
  TableNode,
  ValueNode,
} from 'kysely'

/** Table or view → the columns that name whose record its rows are; composed in `app`, since floors above own them. */
export type PersonRecords = Readonly<Record<string, readonly string[]>>

/** Whose records came out of the database for one request, and out of which tables. */
export type ReadTrace = {
  readonly ids: Set<string>
  readonly tables: Set<string>
  /** Ids that a verb has told of by itself. */
  readonly told: Set<string>
}

export const emptyTrace = (): ReadTrace => ({ ids: new Set(), tables: new Set(), told: new Set() })

/**
 * Notes the records that any query of a transaction returns. A query that names a table of records and returns texts but no
 * id counts as well, unless it asks for the viewer's own: whoever forgets to name the person is not forgotten by the trail.
 */
export function tracePlugin(trace: ReadTrace, records: PersonRecords, viewerId: string): KyselyPlugin {
  const asked = new WeakMap<QueryId, { tables: readonly string[]; own: boolean }>()
  return {
    transformQuery: ({ node, queryId }: PluginTransformQueryArgs) => {
      const tables = recordTablesIn(node, records)
      if (tables.length > 0) asked.set(queryId, { tables, own: asksFor(node, viewerId) })
      return node
    },
    transformResult: async ({ result, queryId }: PluginTransformResultArgs) => {
      const about = asked.get(queryId)
      if (about === undefined || result.rows.length === 0) return result
      for (const table of about.tables) {
        const ids = idsIn(result.rows, records[table] ?? [])
        const others = ids.filter((id) => id !== viewerId)
        const nameless = ids.length === 0 && !about.own && result.rows.some(saysSomething)
        if (others.length > 0 || nameless) trace.tables.add(table)
        for (const id of others) trace.ids.add(id)
      }
      return result
    },
  }
}

type Row = Readonly<Record<string, unknown>>

const idsIn = (rows: readonly Row[], columns: readonly string[]): readonly string[] =>
  rows.flatMap((row) => columns.map((column) => row[column]).filter((id) => typeof id === 'string'))

/** Counts, days and yes or no say nothing of one person; a text, or an object of texts, may. */
const saysSomething = (row: Row): boolean =>
  Object.values(row).some(
    (value) =>
      (typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) ||
      (typeof value === 'object' && value !== null && !(value instanceof Date)),
  )

const known = new Map<string, readonly string[]>()

/** Tables of records that a query reads: what follows "from", "join" or "update" in its text, parameters left out. */
function recordTablesIn(node: OperationNode, records: PersonRecords): readonly string[] {
  const text = textOf(node)
  const before = known.get(text)
  if (before !== undefined) return before.filter((table) => table in records)
  const tables = [...text.matchAll(/\b(?:from|join|update)\s+"?([a-z_]+)"?\."?([a-z_]+)/gi)].map(
    ([, schema, name]) => `${schema}.${name}`,
  )
  if (known.size > 5000) known.clear()
  known.set(text, [...new Set(tables)])
  return [...new Set(tables)].filter((table) => table in records)
}

/** The text of a query as it was written, a question mark for whatever it is given. */
function textOf(node: OperationNode): string {
  if (RawNode.is(node))
    return node.sqlFragments.reduce((text, fragment, place) => {
      const between = node.parameters[place - 1]
      return text + (between === undefined ? '' : textOf(between)) + fragment
    })
  if (TableNode.is(node)) return `${node.table.schema?.name ?? ''}.${node.table.identifier.name}`
  return '?'
}

/** Whether the viewer's own id is among what a query is given. */
const asksFor = (node: OperationNode, viewerId: string): boolean =>
  ValueNode.is(node)
    ? node.value === viewerId
    : RawNode.is(node) && node.parameters.some((one) => asksFor(one, viewerId))
