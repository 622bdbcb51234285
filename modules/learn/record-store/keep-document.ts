import { createHash } from 'node:crypto'
import { audit } from '#platform/audit/audit.ts'
import type { Tx } from '#platform/database.ts'
import { contentHash } from '#platform/secrets.ts'
import {
  deleteDocument,
  deleteDocuments,
  findDocument,
  type KeptDocument,
  listDocuments,
  lockDocument,
  type Under,
  upsertDocument,
} from './document.queries.ts'
import { type Document, mergedContents, whyNotChange, whyNotContents } from './document.rules.ts'
import type { Call } from './open-exchange.ts'
import { reachOfDocuments } from './record-key.rules.ts'
import { isRefused, type Refused, refuse } from './request.rules.ts'

/** Where a document stands: what it is about, and its name there. */
export type Place = { readonly under: Under; readonly name: string }

const placeHash = ({ under: { kind, activity, agent, registration }, name }: Place): string =>
  contentHash(JSON.stringify([kind, activity, agent, registration, name]))
/** As the specification has it: SHA-1 of the contents, which proves sameness to a program and guards nothing. */
export const etagOf = (contents: Uint8Array | string): string =>
  createHash('sha1').update(contents).digest('hex')

const notYours = refuse(403, 'This key reaches no document here.')
const reach = ({ key }: Call, { kind }: Under, deed: 'read' | 'write') => reachOfDocuments(key, kind, deed)

/** Stores a document whole (PUT), or puts its properties into the one that is there (POST). */
export async function writeDocument(call: Call, place: Place): Promise<null | Refused> {
  const { database, store, key, wanted } = call
  const far = reach(call, place.under, 'write')
  if (far === 'none') return notYours
  const contents = await call.body()
  if (isRefused(contents)) return contents
  const contentType = wanted.header('content-type') ?? 'application/octet-stream'
  if (contentType.length > 200) return refuse(400, 'The Content-Type is too long.')
  const bad = whyNotContents({ contentType, contents })
  if (bad) return bad
  return database.asViewer(store, async (tx) => {
    const known = await held(tx, place)
    const refusal = whyNotTouch(call, far, place, known)
    if (refusal) return refusal
    const made = wanted.method === 'POST' ? mergedContents(known, { contentType, contents }) : contents
    if (isRefused(made)) return made
    const document: Document = { contentType, contents: made, etag: etagOf(made) }
    await upsertDocument(
      tx,
      { place: placeHash(place), name: place.name, keyId: key.id },
      place.under,
      document,
    )
    return null
  })
}

/** Takes one document away; one that is not there is gone already. */
export async function dropDocument(call: Call, place: Place): Promise<null | Refused> {
  const far = reach(call, place.under, 'write')
  if (far === 'none') return notYours
  return call.database.asViewer(call.store, async (tx) => {
    const known = await held(tx, place)
    const refusal = whyNotTouch(call, far, place, known)
    if (refusal) return refusal
    await deleteDocument(tx, placeHash(place))
    return null
  })
}

async function held(tx: Tx, place: Place): Promise<KeptDocument | undefined> {
  const hash = placeHash(place)
  await lockDocument(tx, hash)
  return findDocument(tx, hash)
}

function whyNotTouch(
  { key, wanted }: Call,
  far: 'all' | 'mine',
  { under }: Place,
  known: KeptDocument | undefined,
): Refused | null {
  if (far === 'mine' && known && known.keyId !== key.id) return notYours
  return whyNotChange(wanted, under.kind !== 'state', known)
}

/** Takes every document of a context away. */
export async function dropDocuments(call: Call, under: Under): Promise<null | Refused> {
  const far = reach(call, under, 'write')
  if (far === 'none') return notYours
  await call.database.asViewer(call.store, (tx) =>
    deleteDocuments(tx, under, far === 'all' ? null : call.key.id),
  )
  return null
}

export async function readDocument(call: Call, place: Place): Promise<KeptDocument | Refused> {
  const far = reach(call, place.under, 'read')
  if (far === 'none') return notYours
  return call.database.asViewer(call.store, async (tx) => {
    const known = await findDocument(tx, placeHash(place))
    if (!known || (far === 'mine' && known.keyId !== call.key.id)) return refuse(404, 'No document is here.')
    await audit(tx, { kind: 'record_store.read', subjects: [call.key.id], detail: { documents: 1 } })
    return known
  })
}

export async function readDocumentNames(
  call: Call,
  under: Under,
  since: Date | undefined,
): Promise<readonly { readonly name: string; readonly updatedAt: Date }[] | Refused> {
  const far = reach(call, under, 'read')
  if (far === 'none') return notYours
  return call.database.asViewer(call.store, (tx) =>
    listDocuments(tx, under, far === 'all' ? null : call.key.id, since),
  )
}
