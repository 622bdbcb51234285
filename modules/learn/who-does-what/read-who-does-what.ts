import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { whyNotWhoDoesWhat } from './who-does-what.rules.ts'
import { type WhoDoesWhat, whoDoesWhatFileSchema } from './who-does-what.ts'

/** The activities of `content/who-does-what.json`, read at the first asking. */
export function openWhoDoesWhat(folder: string = contentFolder): () => Promise<WhoDoesWhat> {
  let reading: Promise<WhoDoesWhat> | undefined
  return () => {
    reading ??= readWhoDoesWhat(folder)
    return reading
  }
}

async function readWhoDoesWhat(folder: string): Promise<WhoDoesWhat> {
  const file = whoDoesWhatFileSchema.parse(
    JSON.parse(await readFile(join(folder, 'who-does-what.json'), 'utf8')),
  )
  const problems = whyNotWhoDoesWhat(file)
  if (problems.length > 0) throw new Error(`content/who-does-what.json: ${problems.join('; ')}`)
  return file
}
