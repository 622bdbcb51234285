import { expect, test } from 'vitest'
import { breaches, readSources } from './floors.ts'

test('the house keeps its laws of imports, names and places', () => {
  expect(breaches(readSources('.'))).toEqual([])
})

const planted: readonly [string, string, string][] = [
  ['modules/places/school/school.ts', "import type { Plan } from '#modules/plan/index.ts'", 'higher floor'],
  [
    'modules/plan/need/need.ts',
    "import { findSchool } from '#modules/places/school/school.queries.ts'",
    'by its index.ts',
  ],
  ['modules/plan/need/need.ts', "import { web } from '#app/web.ts'", 'app composes modules'],
  ['platform/ids.ts', "import { school } from '#modules/places/index.ts'", 'imports nothing of ours'],
  ['packages/ui/page.tsx', "import { id } from '#platform/ids.ts'", 'imports nothing of ours'],
  ['modules/plan/need/need.page.tsx', "import { findNeed } from './need.queries.ts'", 'a page never queries'],
  [
    'modules/plan/need/need.rules.ts',
    "import {\n  findNeed,\n} from './need.queries.ts'",
    'a rule touches neither',
  ],
  ['modules/plan/need/need.rules.ts', "import { readFileSync } from 'node:fs'", 'runs anywhere'],
  ['modules/plan/need/utils.ts', '', 'drawer'],
  ['modules/plan/need/need.helper.ts', '', 'no role'],
  ['modules/plan/need/score-need.ts', 'const x = process.env.HOME', 'environment'],
  ['modules/plan/need/score-need.ts', 'await sql`select 1`', 'SQL lies'],
  ['modules/plan/need/score-need.ts', 'const now = new Date()', 'clock'],
  ['modules/plan/need/score-need.ts', "await fetch('https://example.org')", 'client'],
  ['modules/plan/index.ts', "export * from './need/need.ts'", 'one by one'],
  ['modules/plan/need/need.page.tsx', '<p style="color:red">', 'style attribute'],
]

test.each(planted)('%s with %j is refused: %s', (path, text, why) => {
  expect(breaches([{ path, text }]).join('\n')).toContain(why)
})

test('a circle is found at any size, by type imports too', () => {
  const found = breaches([
    { path: 'modules/plan/a/a.ts', text: "import type { B } from '../b/b.ts'" },
    { path: 'modules/plan/b/b.ts', text: "import { c } from '../c/c.ts'" },
    { path: 'modules/plan/c/c.ts', text: "export { a } from '../a/a.ts'" },
  ])
  expect(found).toEqual([expect.stringContaining('a circle: modules/plan/a/a.ts → ')])
})
