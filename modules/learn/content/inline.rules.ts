import type { Block, Item } from './content.ts'

/** A run of text inside a block, ready to be shown. */
export type Run =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly scheme: string; readonly target: string }
  | { readonly kind: 'source'; readonly id: string }

const pattern = /\[\^([a-z0-9-]+)\]|\[([^\]]+)\]\(([a-z]+):([^)\s]*)\)|\*\*([^*]+)\*\*|\*([^*]+)\*/g

/** Bold, emphasis, links of the form `[words](lesson:crisis)` and sources of the form `[^kohut-1978]`. */
export function parseRuns(text: string): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(pattern)) {
    if (found.index > from) runs.push({ kind: 'text', text: text.slice(from, found.index) })
    runs.push(toRun(found))
    from = found.index + found[0].length
  }
  if (from < text.length) runs.push({ kind: 'text', text: text.slice(from) })
  return runs
}

function toRun([, source, words, scheme, target, strong, emphasis]: RegExpMatchArray): Run {
  if (source !== undefined) return { kind: 'source', id: source }
  if (words !== undefined) return { kind: 'link', text: words, scheme: scheme ?? '', target: target ?? '' }
  if (strong !== undefined) return { kind: 'strong', text: strong }
  return { kind: 'emphasis', text: emphasis ?? '' }
}

/** The words alone, as a voice would read them. */
export const plainText = (text: string): string =>
  parseRuns(text)
    .map((run) => (run.kind === 'source' ? '' : run.text))
    .join('')

/** A piece of writing and its line: a paragraph, an item, the feedback below it. */
export type Passage = {
  readonly text: string
  readonly line: number
  readonly title: boolean
  readonly table: boolean
}

/** Everything a reader reads, in order, marks still in it. */
export function passages(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block): Passage[] => {
    const here = { line: block.line, title: false, table: false }
    if (block.kind === 'heading') return [{ ...here, text: block.text, title: true }]
    if (block.kind === 'list') return block.items.flatMap(itemPassages)
    if (block.kind !== 'table') return [{ ...here, text: block.text }]
    return [block.head, ...block.rows].map((row, index) => ({
      ...here,
      text: row.join(' | '),
      line: block.line + (index === 0 ? 0 : index + 1),
      table: true,
    }))
  })
}

function itemPassages(item: Item): Passage[] {
  const here = { line: item.line, title: false, table: false }
  const own = [{ ...here, text: item.text }]
  const more = item.more === '' ? [] : [{ ...here, text: item.more, line: item.line + 1 }]
  return [...own, ...more, ...item.items.flatMap(itemPassages)]
}
