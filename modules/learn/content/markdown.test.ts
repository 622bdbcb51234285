import { expect, test } from 'vitest'
import { parseRuns, plainText } from './inline.rules.ts'
import { parseDocument } from './markdown.rules.ts'
import { fullName } from './step.rules.ts'

const read = (body: string) => parseDocument('x.md', `---\nid: x\n---\n${body}`)

test('a heading carries its name and the lines straight below it', () => {
  const [heading] = read('### Find your way {way}\ndone: learner\nminutes: 20\n\nGo.').blocks
  expect(heading).toMatchObject({ kind: 'heading', level: 3, text: 'Find your way', id: 'way', line: 4 })
  expect(heading?.kind === 'heading' && heading.attributes.get('minutes')).toEqual({ value: '20', line: 6 })
})

test('a list goes two deep, and an indented line belongs to the item above', () => {
  const [list] = read('- [right] Stay. {a}\n  Yes. You stayed.\n- One {b}\n  - Two {c}').blocks
  const items = list?.kind === 'list' ? list.items : []
  expect(items[0]).toMatchObject({ text: 'Stay.', mark: 'right', more: 'Yes. You stayed.', id: 'a' })
  expect(items[1]?.items).toMatchObject([{ text: 'Two', id: 'c', line: 7 }])
})

test('a table needs even rows', () => {
  expect(read('| a | b |\n|---|---|\n| 1 | 2 |').blocks).toMatchObject([
    { kind: 'table', head: ['a', 'b'], rows: [['1', '2']] },
  ])
  expect(read('| a | b |\n|---|---|\n| 1 |').problems).toMatchObject([{ line: 6 }])
})

test('what is not our Markdown is told with its line', () => {
  expect(read('<script>').problems).toMatchObject([{ line: 4, message: 'HTML is not allowed' }])
  expect(read('#No').problems).toMatchObject([{ line: 4 }])
  expect(read('- one\n      - deep').problems).toMatchObject([{ line: 5 }])
  expect(parseDocument('x.md', '---\nid x\n---\n').problems).toMatchObject([{ line: 2 }])
})

test('lines of Windows are read like any other', () => {
  expect(parseDocument('x.md', '---\r\nid: x\r\n---\r\n# A\r\n').problems).toEqual([])
})

test('runs are bold, emphasis, links and sources', () => {
  expect(parseRuns('**Stay.** See [it](lesson:crisis).[^asq]')).toEqual([
    { kind: 'strong', text: 'Stay.' },
    { kind: 'text', text: ' See ' },
    { kind: 'link', text: 'it', scheme: 'lesson', target: 'crisis' },
    { kind: 'text', text: '.' },
    { kind: 'source', id: 'asq' },
  ])
  expect(plainText('**Stay.** See [it](lesson:crisis).[^asq]')).toBe('Stay. See it.')
})

test('a name is short below its parent or whole by itself', () => {
  expect(fullName('sc-05-part', 'meet')).toBe('sc-05-part-meet')
  expect(fullName('sc-05-part', '#sc-05-old-meet')).toBe('sc-05-old-meet')
  expect(fullName('sc-05-part', null)).toBe('')
})
