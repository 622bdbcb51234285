import type { Language } from '#platform/words.ts'

/** A text of a words file, as it stands there; what is filled in is a short name. */
export type SaidWords = { readonly line: number; readonly language: Language; readonly text: string }

const filledIn = 'Ana'
const languageKey = /^(?:(en|es):\s|const [a-z]\w*?(En|Es)\b)/

/**
 * Every text of a `*.words.ts` file that stands under `en` or `es`, or in a constant whose name ends in the language.
 * Reads the file's letters and not its tree: our compiler has no stable way to ask for one.
 */
export function wordsInFile(source: string): readonly SaidWords[] {
  const said: SaidWords[] = []
  const open: { readonly depth: number; readonly language: Language }[] = []
  let depth = 0
  let at = 0
  const closeDownTo = (last: number) => {
    while ((open.at(-1)?.depth ?? 0) > last) open.pop()
  }
  const lineHere = lineCounter(source)
  while (at < source.length) {
    const comment = commentEnd(source, at)
    const letter = source[at] ?? ''
    if (comment !== null) at = comment
    else if (/['"`]/.test(letter)) {
      const { text, end } = readLiteral(source, at)
      const language = open.at(-1)?.language
      if (language !== undefined) said.push({ line: lineHere(at), language, text })
      at = end
    } else {
      const found = /[\w.]/.test(source[at - 1] ?? ' ') ? null : languageKey.exec(source.slice(at, at + 60))
      if (found !== null) {
        closeDownTo(depth)
        open.push({ depth: depth + 1, language: (found[1] ?? found[2]?.toLowerCase()) as Language })
      }
      if (/[{[(]/.test(letter)) depth += 1
      if (/[}\])]/.test(letter)) {
        depth -= 1
        closeDownTo(depth)
      }
      at += found?.[0].length ?? 1
    }
  }
  return said
}

function commentEnd(source: string, at: number): number | null {
  const [mark, end] = source.startsWith('//', at) ? ['//', '\n'] : ['/*', '*/']
  if (!source.startsWith(mark, at)) return null
  const found = source.indexOf(end, at + 2)
  return found === -1 ? source.length : found + end.length
}

function readLiteral(source: string, from: number): { readonly text: string; readonly end: number } {
  const quote = source[from]
  let text = ''
  let at = from + 1
  while (at < source.length && source[at] !== quote) {
    if (source[at] === '\\') {
      text += source[at + 1] === 'n' ? '\n' : (source[at + 1] ?? '')
      at += 2
    } else if (quote === '`' && source.startsWith('${', at)) {
      at = skipFilling(source, at + 2)
      text += filledIn
    } else {
      text += source[at]
      at += 1
    }
  }
  return { text, end: at + 1 }
}

/** Past the closing brace of what is filled in; texts inside are choices of one word and are not read. */
function skipFilling(source: string, from: number): number {
  let deep = 1
  let at = from
  while (deep > 0 && at < source.length) {
    const letter = source[at] ?? ''
    if (/['"`]/.test(letter)) at = readLiteral(source, at).end
    else {
      deep += letter === '{' ? 1 : letter === '}' ? -1 : 0
      at += 1
    }
  }
  return at
}

/** Lines counted onward from the last asking: positions only grow. */
function lineCounter(source: string): (at: number) => number {
  let line = 1
  let from = 0
  return (at) => {
    for (; from < at; from += 1) if (source[from] === '\n') line += 1
    return line
  }
}
