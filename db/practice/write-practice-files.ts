import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderFiles } from './folder-files.ts'
import { practiceCalendarFiles } from './practice-calendars.ts'
import { practiceSeed } from './practice-county.ts'
import { makePracticeFigures, type PracticeFile } from './practice-figures.ts'
import { publisherFiles } from './publisher-files.ts'

export type PracticeLayout = 'folder' | 'publisher'

/**
 * The practice county's public files in memory: code 00, invented from a seed, in the layouts of the cut files or
 * of the publishers. Same seed, same bytes, and the same county figures from either.
 */
export function practiceFiles(layout: PracticeLayout, seed: number = practiceSeed): readonly PracticeFile[] {
  const figures = makePracticeFigures(seed)
  return layout === 'folder' ? folderFiles(figures) : publisherFiles(figures)
}

/**
 * Writes those files into a folder, which is made if need be, and names them. School calendars go into its folder
 * `calendars`: they are the districts' own files, not public files of the state.
 */
export async function writePracticeFiles(
  folder: string,
  layout: PracticeLayout,
  seed: number = practiceSeed,
): Promise<readonly string[]> {
  await mkdir(join(folder, 'calendars'), { recursive: true })
  const calendars = practiceCalendarFiles(seed).map((file) => ({ ...file, name: `calendars/${file.name}` }))
  const files = [...practiceFiles(layout, seed), ...calendars]
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes)
  return files.map(({ name }) => name)
}
