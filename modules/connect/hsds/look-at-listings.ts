import { done, type Outcome } from '#platform/outcome.ts'
import type { LookRefusal, Twin } from './directory-import.ts'
import { readDirectoryFile } from './read-directory-file.ts'
import type { HsdsRead } from './read-hsds.rules.ts'
import { WaitingLines } from './waiting-line.rules.ts'

/** What is looked at, and what is here already. */
export type LookWork = {
  readonly bytes: Uint8Array
  /** Keys of listings that came by an import before. */
  readonly known: ReadonlySet<string>
  /** Listings as `markOf` knows them again. */
  readonly here: ReadonlySet<string>
}

/** Listings that come in, as lines that the database reads; `from` is the place of the first of them in the file. */
export type WaitingPart = { readonly from: number; readonly lines: Buffer }

export type Looked = {
  readonly read: HsdsRead
  readonly listingCount: number
  /** Keys of the agencies of listings that come in, in the order of the places that these name. */
  readonly keys: readonly string[]
  readonly twins: readonly Twin[]
  readonly knownCount: number
}

/** Listings that go to the database at a time. */
const atOnce = 1500

/** Reads a file and hands out what comes in, part by part, while the rest is still read; a refusal may come after some. */
export async function lookAtListings(
  { bytes, known, here }: LookWork,
  send: (part: WaitingPart) => void,
): Promise<Outcome<Looked, LookRefusal>> {
  const agencies = new Map<string, number>()
  const twins: Twin[] = []
  let [knownCount, sent] = [0, 0]
  let lines = new WaitingLines()
  const sendLines = () => {
    send({ from: sent, lines: lines.result() })
    sent += lines.count
    lines = new WaitingLines()
  }
  const outcome = await readDirectoryFile(bytes, (one) => {
    if (known.has(one.sourceKey)) knownCount += 1
    else if (here.size > 0 && here.has(markOf(one))) twins.push({ name: one.name, zip: one.zip })
    else {
      const organizationAt = agencies.get(one.organizationKey) ?? agencies.size
      if (organizationAt === agencies.size) agencies.set(one.organizationKey, organizationAt)
      lines.add(one, organizationAt)
      if (lines.count === atOnce) sendLines()
    }
  })
  if (!outcome.done) return outcome
  if (lines.count > 0) sendLines()
  return done({ read: outcome.result, listingCount: sent, keys: [...agencies.keys()], twins, knownCount })
}

/** What makes two listings look like one: the name and the first five digits of where. */
export const markOf = ({ name, zip }: { readonly name: string; readonly zip: string | null }): string =>
  `${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} ${zip?.slice(0, 5) ?? ''}`
