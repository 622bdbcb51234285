import { z } from 'zod'
import sources from '../../../content/sources/public-files.json' with { type: 'json' }

const download = z.strictObject({
  address: z.url(),
  file: z.string(),
  schoolYear: z.string().nullable(),
  releasedOn: z.iso.date().nullable(),
  /** Size and rows of the release named here; a later release differs. */
  byteCount: z.number().int().nullable(),
  rowCount: z.number().int().nullable(),
})
const source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  landingPage: z.url(),
  terms: z.string(),
  downloads: z.array(download),
})
const sourcesSchema = z.strictObject({ asOf: z.iso.date(), sources: z.record(z.string(), source) })

/** Who publishes a file, where, under which terms, and where it can be fetched. */
export type PublicSource = z.infer<typeof source>
export type SourceDownload = z.infer<typeof download>

/** The publishers' addresses as of a day: data, so that a moved file is a change of text and not of code. */
export const publicSources = sourcesSchema.parse(sources)

export function publicSource(key: string): PublicSource {
  const found = publicSources.sources[key]
  if (found === undefined) throw new RangeError(`no such source: ${key}`)
  return found
}
