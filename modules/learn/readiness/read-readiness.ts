import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { whyNotReadiness } from './readiness.rules.ts'
import { type Readiness, readinessFileSchema } from './readiness.ts'

/** The items of `content/readiness.json`, read at the first asking. A file that is not in order is a fault of ours. */
export function openReadiness(folder: string = contentFolder): () => Promise<Readiness> {
  let reading: Promise<Readiness> | undefined
  return () => {
    reading ??= readReadiness(folder)
    return reading
  }
}

async function readReadiness(folder: string): Promise<Readiness> {
  const readiness = readinessFileSchema.parse(
    JSON.parse(await readFile(join(folder, 'readiness.json'), 'utf8')),
  )
  const problems = whyNotReadiness(readiness)
  if (problems.length > 0) throw new Error(`content/readiness.json: ${problems.join('; ')}`)
  return readiness
}
