import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identities, parseRecorded, writeRecorded } from './identity.rules.ts'
import { contentFolder, readContent } from './read-content.ts'

/** Adds new permanent names to the committed list. It never takes one away: that is done by hand, as `retired`. */
export async function recordIds(folder: string = contentFolder): Promise<number> {
  const { library, texts } = await readContent(folder)
  const recorded = parseRecorded(texts.get('ids.txt') ?? '')
  const text = writeRecorded(identities(library), recorded)
  await writeFile(join(folder, 'ids.txt'), text)
  return text.trimEnd().split('\n').length - recorded.length
}

if (import.meta.main) console.log(`${await recordIds()} new ids are in the list.`)
