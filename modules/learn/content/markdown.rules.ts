import type { Attribute, Block, Heading, Item, Problem } from './content.ts'

export type Document = {
  readonly front: ReadonlyMap<string, Attribute>
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type OpenItem = Mutable<Omit<Item, 'items'>> & { items: OpenItem[] }

/**
 * The part of Markdown our content is written in, and nothing else: headings, paragraphs, quotes, lists two deep,
 * tables. A heading or an item may end in its permanent name, `{keys}` below its parent or `{#full-name}`.
 */
export function parseDocument(file: string, text: string): Document {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const problems: Problem[] = []
  const front = new Map<string, Attribute>()
  const start = readFront(lines, front, (line, message) => problems.push({ file, line, message }))
  const blocks: Block[] = []
  let at = start
  while (at < lines.length) {
    if ((lines[at] ?? '').trim() === '') at += 1
    else at = readBlock(lines, at, blocks, (line, message) => problems.push({ file, line, message }))
  }
  return { front, blocks, problems }
}

type Complain = (line: number, message: string) => void

/** Front matter is `key: value`, one a line, between two lines of three dashes. Answers the line after it. */
function readFront(lines: readonly string[], front: Map<string, Attribute>, complain: Complain): number {
  if (lines[0] !== '---') {
    complain(1, 'begins without front matter: the first line must be three dashes')
    return 0
  }
  const end = lines.indexOf('---', 1)
  if (end < 0) {
    complain(1, 'front matter has no end: a second line of three dashes is missing')
    return lines.length
  }
  for (let index = 1; index < end; index += 1) {
    const [, key, value] = /^([a-z-]+): (\S.*)$/.exec(lines[index] ?? '') ?? []
    if (key === undefined || value === undefined) complain(index + 1, 'front matter must read `key: value`')
    else if (front.has(key)) complain(index + 1, `front matter says ${key} twice`)
    else front.set(key, { value, line: index + 1 })
  }
  return end + 1
}

function readBlock(lines: readonly string[], at: number, blocks: Block[], complain: Complain): number {
  const line = lines[at] ?? ''
  if (line.startsWith('#')) return readHeading(lines, at, blocks, complain)
  if (/^\s*(- |\d+\. )/.test(line)) return readList(lines, at, blocks, complain)
  if (line.startsWith('|')) return readTable(lines, at, blocks, complain)
  if (/^\s/.test(line)) complain(at + 1, 'an indented line stands under no list item')
  if (/<\/?[a-z]/i.test(line)) complain(at + 1, 'HTML is not allowed')
  const quote = line.startsWith('> ')
  let end = at
  while (end < lines.length && continues(lines[end] ?? '', quote)) end += 1
  const body = lines.slice(at, Math.max(end, at + 1)).map((part) => part.replace(/^> /, '').trim())
  blocks.push({ kind: quote ? 'quote' : 'paragraph', text: body.join(' '), line: at + 1 })
  return Math.max(end, at + 1)
}

const continues = (line: string, quote: boolean): boolean =>
  quote ? line.startsWith('> ') : line.trim() !== '' && !/^(#|- |\d+\. |\||> )/.test(line)

function readHeading(lines: readonly string[], at: number, blocks: Block[], complain: Complain): number {
  const [, marks, rest] = /^(#{1,4}) (\S.*)$/.exec(lines[at] ?? '') ?? []
  if (marks === undefined || rest === undefined) {
    complain(at + 1, 'a heading is one to four # signs, a space and words')
    return at + 1
  }
  const attributes = new Map<string, Attribute>()
  let end = at + 1
  for (; end < lines.length; end += 1) {
    const [, key, value] = /^([a-z-]+): (\S.*)$/.exec(lines[end] ?? '') ?? []
    if (key === undefined || value === undefined) break
    if (attributes.has(key)) complain(end + 1, `the heading says ${key} twice`)
    attributes.set(key, { value, line: end + 1 })
  }
  const { text, id } = splitName(rest)
  const heading: Heading = { kind: 'heading', level: marks.length, text, id, attributes, line: at + 1 }
  blocks.push(heading)
  return end
}

/** The words, and the name in braces after them. */
export function splitName(text: string): { text: string; id: string | null } {
  const [, words, id] = /^(.*?)\s*\{(#?[a-z0-9-]+)\}$/.exec(text.trim()) ?? []
  return words === undefined || id === undefined ? { text: text.trim(), id: null } : { text: words, id }
}

function readList(lines: readonly string[], at: number, blocks: Block[], complain: Complain): number {
  const items: OpenItem[] = []
  let last: OpenItem | undefined
  let end = at
  for (; end < lines.length; end += 1) {
    const [, indent, mark, words] = /^( *)(- |\d+\. )(.*)$/.exec(lines[end] ?? '') ?? []
    if (indent === undefined || words === undefined) {
      if (!/^ {2,}\S/.test(lines[end] ?? '') || last === undefined) break
      last.more = `${last.more} ${(lines[end] ?? '').trim()}`.trim()
      continue
    }
    last = openItem(words, end + 1)
    const parent = items.at(-1)
    if (indent.length === 0) items.push(last)
    else if (indent.length === (mark === '- ' ? 2 : 3) && parent) parent.items.push(last)
    else complain(end + 1, 'a list goes two deep, the second level two spaces in')
  }
  blocks.push({ kind: 'list', ordered: /^\d/.test(lines[at] ?? ''), items, line: at + 1 })
  return end
}

function openItem(words: string, line: number): OpenItem {
  const { text, id } = splitName(words)
  const [, mark, rest] = /^\[(right|partly|not yet)\] (.*)$/.exec(text) ?? []
  return { text: rest ?? text, more: '', mark: mark ?? null, id, items: [], line }
}

function readTable(lines: readonly string[], at: number, blocks: Block[], complain: Complain): number {
  let end = at
  while ((lines[end] ?? '').startsWith('|')) end += 1
  const [head, rule, ...rows] = lines.slice(at, end).map(cells)
  if (!head || !rule?.every((cell) => /^:?-+:?$/.test(cell)))
    complain(at + 1, 'a table needs a head and a line of dashes')
  const uneven = rows.findIndex((row) => row.length !== head?.length)
  if (uneven >= 0) complain(at + 3 + uneven, 'this row has more or fewer cells than the head')
  blocks.push({ kind: 'table', head: head ?? [], rows, line: at + 1 })
  return end
}

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
