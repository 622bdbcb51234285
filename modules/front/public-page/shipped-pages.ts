import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contentHash } from '#platform/secrets.ts'
import { type Language, languages } from '#platform/words.ts'
import { type PageName, pageNames, type ShippedPage } from './public-page.ts'

const folder = fileURLToPath(new URL('../../../content/pages', import.meta.url))

let read: ReadonlyMap<string, ShippedPage> | undefined

/** A page as it is shipped. Read once: the files come with the program. */
export function shippedPage(name: PageName, language: Language): ShippedPage {
  read ??= new Map(
    pageNames.flatMap((one) => languages.map((spoken) => [`${one} ${spoken}`, readPage(one, spoken)])),
  )
  const page = read.get(`${name} ${language}`)
  if (page === undefined) throw new Error(`content/pages has no ${name} in ${language}`)
  return page
}

export const shippedHash = (page: ShippedPage): string => contentHash(page.text)

/** `title` and `summary` stand between two lines of dashes; the rest is the page. */
function readPage(name: PageName, language: Language): ShippedPage {
  const file = readFileSync(`${folder}/${name}.${language}.md`, 'utf8')
  const [, front = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  const of = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(front)?.[1] ?? ''
  return { name, language, title: of('title'), summary: of('summary'), text: `${text.trim()}\n` }
}
