import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '#platform/words.ts'
import { readNews, whyNotBoth } from './news.rules.ts'
import { listNews } from './read-news.ts'

const files = readdirSync('content/news')
const source = (front: string, text = 'It happened. [See](https://example.org)') =>
  `---\n${front}\n---\n\n${text}\n`
const whole = 'date: 2024-10-15\ntitle: A day\nsummary: What came of it.\nlanguage: en'

test('every file of news is in order, names a source, and stands in both languages', () => {
  const all = files.map((file) => readNews(file, readFileSync(`content/news/${file}`, 'utf8')))
  expect(all.flatMap(({ problems }) => problems)).toEqual([])
  const items = all.flatMap(({ item }) => item ?? [])
  expect(items).toHaveLength(files.length)
  expect(whyNotBoth(items)).toEqual([])
  for (const { slug, text } of items) expect(text, slug).toContain('](https://')
})

test.each(languages)('the newest comes first, in %s', (language) => {
  const days = listNews(language).map(({ on }) => on)
  expect(days.length).toBeGreaterThan(2)
  expect(days).toEqual([...days].sort().reverse())
})

test.each([
  ['a day that its name does not have', whole.replace('10-15', '10-16'), 'has another day'],
  ['no such day', whole.replace('10-15', '02-30'), 'has another day'],
  ['another language', whole.replace('en', 'es'), 'has another language'],
  ['no title', whole.replace(/title.*\n/, ''), 'says no title'],
])('a file with %s is told and not shown', (_what, front, why) => {
  const { item, problems } = readNews('2024-10-15-a-day.en.md', source(front))
  expect(item).toBeNull()
  expect(problems.join('\n')).toContain(why)
})

test.each([
  ['nothing', '', 'says nothing'],
  ['a link that runs something', '[See](javascript:alert)', 'leads nowhere'],
  ['markup', 'A <b>day</b>.', 'HTML is not allowed'],
])('a file that holds %s is told', (_what, text, why) => {
  expect(readNews('2024-10-15-a-day.en.md', source(whole, text)).problems.join('\n')).toContain(why)
})

test('a file that is told in one language alone is found', () => {
  const { item } = readNews('2024-10-15-a-day.en.md', source(whole))
  expect(item).not.toBeNull()
  expect(whyNotBoth(item === null ? [] : [item])).toEqual(['2024-10-15-a-day is not told in es'])
})
