import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from '#modules/learn/index.ts'
import { languages } from '#platform/words.ts'
import { addressOfLink, asKept, whyNotSave } from './public-page.rules.ts'
import { pageNames } from './public-page.ts'
import { shippedPage } from './shipped-pages.ts'

test.each(pageNames)(
  '%s is whole in both languages: title, summary, clean Markdown, as many parts',
  (name) => {
    const parts = languages.map((language) => {
      const { title, summary, text } = shippedPage(name, language)
      expect(title).not.toBe('')
      expect(summary).not.toBe('')
      const { blocks, problems } = parseDocument(name, `---\n---\n${text}`)
      expect(problems).toEqual([])
      return blocks.map(({ kind }) => kind)
    })
    expect(parts[1]).toEqual(parts[0])
  },
)

test('every link of a shipped page leads somewhere: into the product or to a site over https', () => {
  for (const name of pageNames)
    for (const language of languages)
      for (const [, scheme = '', target = ''] of shippedPage(name, language).text.matchAll(
        /\]\(([a-z]+):([^)]*)\)/g,
      )) {
        expect(addressOfLink(scheme, target), `${name} ${language} ${scheme}:${target}`).not.toBeNull()
        const lesson = /^\/learn\/(lessons|paths)\/([a-z-]+)$/.exec(target)
        if (lesson) expect(existsSync(`content/${lesson[1]}/${lesson[2]}.en.md`), target).toBe(true)
      }
})

test('special education is a hypothesis, in one sentence with the duty to find and evaluate', () => {
  const { text } = shippedPage('goals', 'en')
  const sentences = text
    .split(/(?<=\.)\s/)
    .filter((one) => one.includes('referrals to special education') && one.includes('hypothesis'))
  expect(sentences).toHaveLength(1)
  expect(sentences[0]).toContain('duty to find and evaluate children')
  expect(text).toContain('No goal is a target for a single person or a single school')
})

test.each([
  ['to', '/counties', '/counties'],
  ['https', '//example.org/a', 'https://example.org/a'],
  ['to', '//elsewhere.example', null],
  ['javascript', 'alert(1)', null],
  ['data', 'text/html,x', null],
  ['http', '//example.org', null],
])('a link %s:%s leads to %s', (scheme, target, address) => {
  expect(addressOfLink(scheme, target)).toBe(address)
})

test('a page is not saved empty, with markup, over someone else’s words, or unchanged', () => {
  const context = { newest: undefined, base: '', holds: 'As it was.\n' }
  expect(whyNotSave('  ', context)).toBe('empty')
  expect(whyNotSave('a <b>c', context)).toBe('html')
  expect(whyNotSave('a <!-- c', context)).toBe('html')
  expect(whyNotSave('New.', { ...context, base: 'another' })).toBe('changed_meanwhile')
  expect(whyNotSave(asKept('As it was.\r\n'), context)).toBe('nothing_changed')
  expect(whyNotSave('Less < more.', context)).toBeNull()
})

test('the project says that it is independent of the offices it names', () => {
  expect(readFileSync('content/pages/where-from.en.md', 'utf8')).toContain(
    'independent of the county offices',
  )
})
