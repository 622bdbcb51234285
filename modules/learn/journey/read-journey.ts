import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { whyNotJourney } from './journey.rules.ts'
import { type JourneyFile, journeyFileSchema } from './journey.ts'

/** The steps of `content/journey.json`, read at the first asking. A file not in order is a fault of ours. */
export function openJourney(folder: string = contentFolder): () => Promise<JourneyFile> {
  let reading: Promise<JourneyFile> | undefined
  return () => {
    reading ??= readJourneyFile(folder)
    return reading
  }
}

async function readJourneyFile(folder: string): Promise<JourneyFile> {
  const file = journeyFileSchema.parse(JSON.parse(await readFile(join(folder, 'journey.json'), 'utf8')))
  const problems = whyNotJourney(file)
  if (problems.length > 0) throw new Error(`content/journey.json: ${problems.join('; ')}`)
  return file
}
