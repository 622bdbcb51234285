import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { whyNotDuties } from './duty.rules.ts'
import { type DutyFile, dutyFileSchema } from './duty.ts'

/** The duties of `content/duties.json`, read at the first asking. A file not in order is a fault of ours. */
export function openDuties(folder: string = contentFolder): () => Promise<DutyFile> {
  let reading: Promise<DutyFile> | undefined
  return () => {
    reading ??= readDutyFile(folder)
    return reading
  }
}

async function readDutyFile(folder: string): Promise<DutyFile> {
  const file = dutyFileSchema.parse(JSON.parse(await readFile(join(folder, 'duties.json'), 'utf8')))
  const problems = whyNotDuties(file)
  if (problems.length > 0) throw new Error(`content/duties.json: ${problems.join('; ')}`)
  return file
}
