import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '#platform/words.ts'
import { newsIn, readNews } from './news.rules.ts'
import type { NewsItem } from './news.ts'

const folder = fileURLToPath(new URL('../../../content/news', import.meta.url))

let read: readonly NewsItem[] | undefined

/** The news that comes with the program, the newest first; a file that is not in order is not shown. */
export function listNews(language: Language): readonly NewsItem[] {
  read ??= readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => readNews(file, readFileSync(`${folder}/${file}`, 'utf8')).item ?? [])
  return newsIn(read, language)
}
