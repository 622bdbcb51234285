import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { everyRoute } from './who-may.ts'

const documents = globSync([
  '*.md',
  'docs/**/*.md',
  '{app,modules,platform,packages,db,content}/**/README.md',
])

test('links between documents lead somewhere', () => {
  const broken = documents.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(join(dirname(path), target)))
      .map((target) => `${path} → ${target}`),
  )
  expect(broken).toEqual([])
})

test('every file a document names in code is there', () => {
  const broken = documents.flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /`((?:app|modules|platform|packages|db|tests|content|docs)\/[\w./-]+\.(?:ts|tsx|sql|txt|md|json|mjs))`/g,
      ),
    ]
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(target))
      .map((target) => `${path} → ${target}`),
  )
  expect(broken).toEqual([])
})

test('a promise that works is met at a route that exists', () => {
  const paths = new Set(everyRoute().map(({ path }) => path.replace(/\{[^/]*\}/g, '')))
  const rows = [
    ...readFileSync('docs/promises.md', 'utf8').matchAll(
      /^\| ([A-E][\d–]+) \| (.*?) \| (.*?) \| (.*?) \| (works|partly|not yet) \|$/gm,
    ),
  ]
  expect(rows.length).toBeGreaterThan(90)
  for (const [, number, , where, measure, state] of rows) {
    const met = [...(where ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
    if (state === 'not yet') continue
    expect(met.length, `${number} says where`).toBeGreaterThan(0)
    expect(measure, `${number} says what measures it`).not.toBe('')
    for (const path of met) expect(paths, `${number} at ${path}`).toContain(path)
  }
})
