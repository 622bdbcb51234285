import type { Database, Tx } from '#platform/database.ts'
import { newId } from '#platform/ids.ts'
import type { Viewer } from '#platform/viewer.ts'
import { isSameStatement, withLists } from './compare.rules.ts'
import { activitiesOf, mentionsOf } from './mention.rules.ts'
import { mergedDefinition } from './present.rules.ts'
import { keyName, mayDefine, mayVoidAny } from './record-key.rules.ts'
import type { RecordKey } from './record-key.ts'
import {
  findDefinitions,
  insertAttachment,
  insertMentions,
  insertStatements,
  listByIds,
  lockForStoring,
  type NewMention,
  type NewStatement,
  upsertDefinitions,
} from './record-statement.queries.ts'
import { type Refused, refuse } from './request.rules.ts'
import { isObject, type JsonObject } from './shape.rules.ts'
import { voidedVerb } from './statement-shape.rules.ts'

export type Handed = {
  /** Each passed the rules. */
  readonly statements: readonly JsonObject[]
  /** By SHA-2, what came beside them. */
  readonly attachments: ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }>
}

/**
 * Stores all or none. One already there stays as it is; where it says something else, nothing of what came with it is
 * stored. Answers the ids in the order of the statements.
 */
export async function storeStatements(
  database: Database,
  store: Viewer,
  { key, origin }: { readonly key: RecordKey; readonly origin: string },
  handed: Handed,
): Promise<readonly string[] | Refused> {
  return database.asViewer(store, async (tx) => {
    const named = handed.statements.map((statement) => ({
      ...statement,
      id: typeof statement.id === 'string' ? statement.id.toLowerCase() : newId(tx.now),
    }))
    const ids = named.map(({ id }) => id)
    if (new Set(ids).size < ids.length) return refuse(400, 'Two statements have the same id.')
    const first = await lockForStoring(tx)
    const kept = new Map(
      (await listByIds(tx, [...ids, ...named.flatMap(targetOf)])).map((one) => [one.id, one]),
    )
    const refusal = whyNotStore(key, named, kept)
    if (refusal) return refusal
    const fresh = named.filter(({ id }) => !kept.has(id))
    const authority = {
      objectType: 'Agent',
      account: { homePage: origin, name: keyName(store.county ?? -1, key.id) },
    }
    await write(tx, key, origin, {
      attachments: handed.attachments,
      statements: fresh.map((one, index) => complete(one, new Date(first.getTime() + index), authority)),
    })
    return ids
  })
}

type Named = JsonObject & { readonly id: string }

const isVoiding = ({ verb }: JsonObject): boolean => isObject(verb) && verb.id === voidedVerb
const targetOf = ({ object }: JsonObject): readonly string[] =>
  isObject(object) && object.objectType === 'StatementRef' ? [String(object.id).toLowerCase()] : []

function whyNotStore(
  key: RecordKey,
  statements: readonly Named[],
  kept: ReadonlyMap<string, { readonly keyId: string; readonly statement: string }>,
): Refused | null {
  for (const statement of statements) {
    const known = kept.get(statement.id)
    if (known && !isSameStatement(JSON.parse(known.statement) as JsonObject, statement))
      return refuse(409, `Another statement has the id ${statement.id}.`)
    const [target] = isVoiding(statement) ? targetOf(statement) : []
    const owner = target === undefined ? undefined : kept.get(target)?.keyId
    if (owner !== undefined && owner !== key.id && !mayVoidAny(key))
      return refuse(403, 'This key may take back only what it handed in itself.')
  }
  return null
}

/** What the store adds; what it was told of these is replaced. */
function complete(statement: Named, storedAt: Date, authority: JsonObject): Named {
  const stored = storedAt.toISOString()
  const { timestamp = stored, version = '1.0.0' } = statement
  return { ...withLists(statement), id: statement.id, timestamp, stored, authority, version }
}

async function write(
  tx: Tx,
  key: RecordKey,
  origin: string,
  { statements, attachments }: Handed & { readonly statements: readonly Named[] },
): Promise<void> {
  if (statements.length === 0) return
  await insertStatements(tx, key.id, statements.map(rowOf))
  const mentions = statements.map((one) => ({ id: one.id, ...mentionsOf(one, origin) }))
  const rowsOf = (kind: 'agents' | 'activities'): readonly NewMention[] =>
    mentions.flatMap((one) =>
      [...one[kind]].map(([named, close]): NewMention => ({ statement: String(one.id), named, close })),
    )
  await insertMentions(tx, 'agent', rowsOf('agents'))
  await insertMentions(tx, 'activity', rowsOf('activities'))
  for (const statement of statements)
    for (const sha2 of hashesOf(statement)) {
      const found = attachments.get(sha2)
      if (found) await insertAttachment(tx, { statement: statement.id, sha2, ...found })
    }
  if (mayDefine(key)) await define(tx, statements)
}

function rowOf(statement: Named): NewStatement {
  const { id, stored, verb, context } = statement
  return {
    id,
    stored: String(stored),
    statement: JSON.stringify(statement),
    verb: isObject(verb) ? String(verb.id) : '',
    registration: isObject(context) && typeof context.registration === 'string' ? context.registration : null,
    target: targetOf(statement)[0] ?? null,
    voids: isVoiding(statement),
  }
}

/** The hashes of a statement's attachments, those of one within it too. */
export function hashesOf({ attachments, object }: JsonObject): readonly string[] {
  const own = Array.isArray(attachments) ? attachments.filter(isObject).map(({ sha2 }) => String(sha2)) : []
  const inside = isObject(object) && object.objectType === 'SubStatement' ? hashesOf(object) : []
  return [...own, ...inside].map((sha2) => sha2.toLowerCase())
}

async function define(tx: Tx, statements: readonly JsonObject[]): Promise<void> {
  const said = statements.flatMap(activitiesOf).filter(({ definition }) => isObject(definition))
  if (said.length === 0) return
  const known = new Map(await findDefinitions(tx, [...new Set(said.map(({ id }) => String(id)))]))
  for (const { id, definition } of said)
    known.set(String(id), mergedDefinition(known.get(String(id)), definition as JsonObject))
  await upsertDefinitions(tx, known)
}
