import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Content, type ContentTexts, parseContent } from './library.rules.ts'

/** The content of this checkout. */
export const contentFolder = new URL('../../../content/', import.meta.url).pathname

export const readContent = async (folder: string = contentFolder): Promise<Content> =>
  parseContent(await readTexts(folder))

/** The files that teach, by their path under the content folder. Other people's folders there are left alone. */
export const readTexts = (folder: string = contentFolder): Promise<ContentTexts> =>
  readMatching(
    folder,
    /^(?:roles|lessons|paths|videos)\/|^(?:sources-learn\.json|measures\.json|glossary-learn\.md|ids\.txt)$/,
  )

/** Everything else there that a person reads: content that is data, in both languages, and the public pages. */
export const readData = (folder: string = contentFolder): Promise<ContentTexts> =>
  readMatching(folder, /^(?!sources)[a-z0-9/-]+\.json$|^(?:pages|news)\/[a-z0-9-]+\.[a-z]{2}\.md$/)

async function readMatching(folder: string, wanted: RegExp): Promise<ContentTexts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1))
    .filter((file) => wanted.test(file))
    .sort()
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  )
}
