import { strToU8, zipSync } from 'fflate'
import { type Database, type Tx, timeZone } from '#platform/database.ts'
import { directoryOf } from '../listing/directory.ts'
import { findDirectoryState, listListings } from '../listing/listing.queries.ts'
import { whyHidden } from '../listing/listing.rules.ts'
import { needs } from '../listing/need.ts'
import { listOrganizations } from '../organization/organization.queries.ts'
import { hsdsServices } from './write-hsds.rules.ts'
import { hsdsPackage } from './write-hsds-tables.rules.ts'

export type ExportEnding = 'json' | 'zip'
type Made = { readonly edition: number; readonly body: Uint8Array<ArrayBuffer> }

/** Anyone may ask for them at any time, so the last few are kept until their directory changes. */
const mostKept = 4
const kept = new WeakMap<Database, Map<string, Made>>()

/** Everything families can find in the county, as HSDS 3.0: nested in JSON, or its tables in a zip. */
export async function exportDirectory(
  database: Database,
  tx: Tx,
  ending: ExportEnding,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = kept.get(database) ?? new Map<string, Made>()
  kept.set(database, files)
  const key = `${tx.viewer.county} ${ending}`
  const { edition } = await findDirectoryState(tx)
  const known = files.get(key)
  files.delete(key)
  const made = known?.edition === edition ? known : { edition, body: await make(database, tx, ending) }
  files.set(key, made)
  const oldest = files.keys().next()
  if (files.size > mostKept && !oldest.done) files.delete(oldest.value)
  return made.body
}

async function make(database: Database, tx: Tx, ending: ExportEnding): Promise<Uint8Array<ArrayBuffer>> {
  const { districts } = await directoryOf(database, tx)
  const seen = (await listListings(tx)).filter((listing) => whyHidden(listing) === null)
  const organizations = new Map((await listOrganizations(tx)).map((one) => [one.id as string, one]))
  const services = hsdsServices(seen, { needs, timeZone, districts, organizations })
  if (ending === 'json') return new TextEncoder().encode(JSON.stringify(services))
  const files = [...hsdsPackage(services, String(tx.viewer.county).padStart(2, '0'))]
  const zipped = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: tx.today,
  })
  return new Uint8Array(zipped)
}
