import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { type Edition, editionFileSchema } from './override.ts'

/** The number of `content/edition.json`, read at the first asking. */
export function openEdition(folder: string = contentFolder): () => Promise<Edition> {
  let reading: Promise<Edition> | undefined
  return () => {
    reading ??= readFile(join(folder, 'edition.json'), 'utf8').then((text) =>
      editionFileSchema.parse(JSON.parse(text)),
    )
    return reading
  }
}
