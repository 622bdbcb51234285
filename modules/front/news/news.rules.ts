import { parseDocument } from '#modules/learn/index.ts'
import { type CalendarDate, isCalendarDate } from '#platform/time.ts'
import { isLanguage, type Language, languages } from '#platform/words.ts'
import { addressOfLink } from '../public-page/public-page.rules.ts'
import type { NewsItem } from './news.ts'

/** What is wrong with a file of news, as 'file:line what'; and the item, where nothing is. */
export type ReadNews = { readonly item: NewsItem | null; readonly problems: readonly string[] }

const asked = ['date', 'title', 'summary', 'language'] as const

/** Reads one file: `date`, `title`, `summary` and `language` between two lines of dashes, then Markdown. */
export function readNews(file: string, source: string): ReadNews {
  const [, slug = '', ending = ''] = /^([a-z0-9-]+)\.([a-z]{2})\.md$/.exec(file) ?? []
  const { front, problems } = parseDocument(file, source)
  const said = (key: (typeof asked)[number]): string => front.get(key)?.value ?? ''
  const text = source.replaceAll('\r\n', '\n').split('\n---\n').slice(1).join('\n---\n').trim()
  const wrong = [
    ...problems.map(({ line, message }) => `${file}:${line} ${message}`),
    ...asked.filter((key) => said(key) === '').map((key) => `${file}:1 says no ${key}`),
    ...(isCalendarDate(said('date')) && slug.startsWith(`${said('date')}-`)
      ? []
      : [`${file}:1 has another day than its name`]),
    ...(isLanguage(said('language')) && said('language') === ending
      ? []
      : [`${file}:1 has another language than its name`]),
    ...(text === '' ? [`${file}:1 says nothing`] : []),
    ...badLinks(text).map((link) => `${file}:1 links to ${link}, which leads nowhere`),
  ]
  if (wrong.length > 0) return { item: null, problems: wrong }
  const item = {
    slug,
    language: ending as Language,
    on: said('date') as CalendarDate,
    title: said('title'),
    summary: said('summary'),
    text: `${text}\n`,
  }
  return { item, problems: [] }
}

const badLinks = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([a-z]+):([^)]*)\)/g)].flatMap(([, scheme = '', target = '']) =>
    addressOfLink(scheme, target) === null ? [`${scheme}:${target}`] : [],
  )

/** Every item stands in each language, with the same day. */
export const whyNotBoth = (items: readonly NewsItem[]): readonly string[] =>
  [...Map.groupBy(items, ({ slug }) => slug)].flatMap(([slug, told]) =>
    languages
      .filter((language) => !told.some((one) => one.language === language))
      .map((language) => `${slug} is not told in ${language}`),
  )

/** In one language, the newest first. */
export const newsIn = (items: readonly NewsItem[], language: Language): readonly NewsItem[] =>
  items.filter((one) => one.language === language).toSorted((one, other) => (one.slug < other.slug ? 1 : -1))
