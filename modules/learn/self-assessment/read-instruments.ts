import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { whyNotInstruments } from './self-assessment.rules.ts'
import { type InstrumentFile, instrumentFileSchema } from './self-assessment.ts'

/** The instruments of `content/self-assessments.json`, read at the first asking. */
export function openInstruments(folder: string = contentFolder): () => Promise<InstrumentFile> {
  let reading: Promise<InstrumentFile> | undefined
  return () => {
    reading ??= readInstruments(folder)
    return reading
  }
}

async function readInstruments(folder: string): Promise<InstrumentFile> {
  const text = await readFile(join(folder, 'self-assessments.json'), 'utf8')
  const file = instrumentFileSchema.parse(JSON.parse(text))
  const problems = whyNotInstruments(file)
  if (problems.length > 0) throw new Error(`content/self-assessments.json: ${problems.join('; ')}`)
  return file
}
