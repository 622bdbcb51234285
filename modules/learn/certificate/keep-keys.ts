import type { JWK } from 'jose'
import type { Database, Tx } from '#platform/database.ts'
import { record } from '#platform/events.ts'
import { deciphered, enciphered } from '#platform/secrets.ts'
import { demand, service, type Viewer } from '#platform/viewer.ts'
import { newKeyPair, type SigningKey } from './badge.ts'
import { certificatePolicy } from './certificate.policy.ts'
import { findSigningKey, insertSigningKey } from './signing-key.queries.ts'

const purpose = 'certificate signing key'

/** Whoever signs in a county's name: a service that acts for no person. */
export function signer(county: number): Viewer {
  const viewer = service('certificates', county)
  demand(viewer, certificatePolicy, 'award')
  return viewer
}

/** The key that signs now; a county that has none yet gets its first. */
export async function signingKey(tx: Tx, secret: string): Promise<SigningKey> {
  const { id, sealedPrivate } = (await findSigningKey(tx)) ?? (await makeKey(tx, secret, null))
  return { id, privateKey: JSON.parse(deciphered(secret, purpose, sealedPrivate)) as JWK }
}

/** From now on a new key signs. The public half of every older one stays published, and what it signed stays good. */
export async function rotateKey(database: Database, viewer: Viewer, secret: string): Promise<void> {
  demand(viewer, certificatePolicy, 'keep')
  await database.asViewer(signer(viewer.county ?? -1), async (tx) => {
    const { id } = await makeKey(tx, secret, viewer.personId)
    await record(tx, 'learn.signing_key_made', id)
  })
}

const shortestSecret = 32

async function makeKey(tx: Tx, secret: string, madeById: string | null) {
  if (secret.length < shortestSecret)
    throw new Error('a key is hidden by the product’s secret, and there is none')
  const { publicKey, privateKey } = await newKeyPair()
  const sealedPrivate = enciphered(secret, purpose, JSON.stringify(privateKey))
  return insertSigningKey(tx, { publicKey, sealedPrivate, madeById })
}
