import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentFolder } from '../content/read-content.ts'
import { whyNotLaunchFile } from './launch-board.rules.ts'
import { type LaunchFile, launchFileSchema } from './launch-board.ts'

/** The items of `content/launch-board.json`, read at the first asking. A file not in order is a fault of ours. */
export function openLaunchBoard(folder: string = contentFolder): () => Promise<LaunchFile> {
  let reading: Promise<LaunchFile> | undefined
  return () => {
    reading ??= readLaunchFile(folder)
    return reading
  }
}

async function readLaunchFile(folder: string): Promise<LaunchFile> {
  const text = await readFile(join(folder, 'launch-board.json'), 'utf8')
  const file = launchFileSchema.parse(JSON.parse(text))
  const problems = whyNotLaunchFile(file)
  if (problems.length > 0) throw new Error(`content/launch-board.json: ${problems.join('; ')}`)
  return file
}
