import type { Database, Tx } from '../database.ts'
import type { Answer } from '../http.ts'
import type { Viewer } from '../viewer.ts'
import { type Audited, audit } from './audit.ts'
import { emptyTrace, type PersonRecords, type ReadTrace, tracePlugin } from './read-trace.ts'

export type TracedDatabase = Database & {
  /** Writes down what the request read and what it hands out; from here on each further read writes itself down. */
  settle(answer: Answer): Promise<void>
}

/** Most ids of one entry: a list of people longer than this is told by its length. */
const mostIds = 1000

/**
 * The door of one request of someone who is known. Whose records it read, and whether a file left, is in the county's
 * trail before the answer goes out, once, and no route has to remember it. An answer that cannot be told is not given.
 */
export function traceReads(
  database: Database,
  viewer: Viewer,
  route: string,
  records: PersonRecords,
): TracedDatabase | null {
  const { personId, county } = viewer
  if (personId === null || county === null) return null
  let trace = emptyTrace()
  let answered = false
  // Who looks by a county's leave only reads, and stands by that leave and no membership; the line about it is the product's
  // to write, however long the look took.
  const { guest: _guest, knownAt: _knownAt, ...byLeave } = viewer
  const teller = viewer.guest === undefined ? viewer : byLeave
  const tell = async (answer: Answer | null) => {
    const entries = entriesOf(trace, route, answer)
    trace = emptyTrace()
    if (entries.length === 0) return
    await database.asViewer(teller, async (tx) => {
      for (const entry of entries) await audit(tx, entry)
    })
  }
  return {
    shared: database.shared ?? database,
    asViewer: async (looking, work) => {
      // Work of the product's own that a request set going reads for nobody once the request is answered.
      if (answered && looking.personId !== personId) return database.asViewer(looking, work)
      const result = await database.asViewer(looking, (tx) => {
        const kept: Pick<Tx, 'viewer' | 'now' | 'today' | 'meter' | 'owed' | 'trace'> = {
          viewer: tx.viewer,
          now: tx.now,
          today: tx.today,
          trace,
          ...(tx.meter === undefined ? {} : { meter: tx.meter }),
          ...(tx.owed === undefined ? {} : { owed: tx.owed }),
        }
        return work(Object.assign(tx.withPlugin(tracePlugin(trace, records, personId)), kept))
      })
      if (answered) await tell(null)
      return result
    },
    settle: async (answer) => {
      answered = true
      // Whoever is sent elsewhere was shown nothing: what they did tells of itself.
      if (answer.kind === 'elsewhere') trace = emptyTrace()
      await tell(answer)
    },
  }
}

function entriesOf(trace: ReadTrace, route: string, answer: Answer | null): readonly Audited[] {
  const ids = [...trace.ids].filter((id) => !trace.told.has(id))
  const read = ids.length > 0 || (trace.ids.size === 0 && trace.told.size === 0 && trace.tables.size > 0)
  const tables = [...trace.tables].sort().join(' ')
  const entries: Audited[] = []
  if (read)
    entries.push({
      kind: 'record.read',
      subjects: ids.slice(0, mostIds),
      detail: { route, tables, records: ids.length },
    })
  if (answer !== null && isFile(answer))
    entries.push({ kind: 'export.made', detail: { route, type: answer.type, records: trace.ids.size } })
  return entries
}

/** A file to keep. Pages, and what a page draws from, stay with us. */
const isFile = (answer: Answer): answer is Answer & { readonly kind: 'bytes' | 'stream' } =>
  (answer.kind === 'bytes' || answer.kind === 'stream') &&
  (answer.headers?.['content-disposition'] ?? '').startsWith('attachment')
