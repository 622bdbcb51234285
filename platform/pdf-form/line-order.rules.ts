/** A stretch of a line that runs one way. Its text is as it is read; stretches stand in the order they are drawn in. */
export type Stretch = { readonly text: string; readonly leftward: boolean }

const leftwardLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const digit = /\p{Nd}/u
const letter = /\p{L}/u
const mark = /[\p{M}\u200c\u200d]/u
/** Between two digits these belong to the number: a day, an amount, a telephone number. */
const insideNumber = /[.,:/+\-\u060c\u066b\u066c]/

type Kind = 'rightward' | 'leftward' | 'number' | 'neutral'

/** Whether a text reads from right to left: its first letter says so. */
export const isLeftward = (text: string): boolean => leftwardLetter.test(/[\p{L}]/u.exec(text)?.[0] ?? '')

/**
 * A line as it is drawn from left to right, in a text that reads leftward or not. The Unicode Bidirectional Algorithm
 * (UAX #9) without explicit embeddings, whose marks never come so far, and with one change for people's sake: a telephone
 * number is never torn apart.
 */
export function drawnOrder(line: string, textLeftward: boolean): readonly Stretch[] {
  const characters = [...line]
  const levels = levelsOf(characters, textLeftward)
  const runs: { text: string; level: number }[] = []
  characters.forEach((one, at) => {
    const level = levels[at] ?? 0
    const last = runs.at(-1)
    if (last?.level === level) last.text += one
    else runs.push({ text: one, level })
  })
  for (let level = 2; level >= 1; level -= 1) turn(runs, level)
  return runs.map((run) => ({ text: run.text, leftward: run.level % 2 === 1 }))
}

/** Turns round each sequence of runs of a level or above. */
function turn(runs: { text: string; level: number }[], level: number): void {
  for (let from = 0; from < runs.length; from += 1) {
    let to = from
    while ((runs[to]?.level ?? 0) >= level) to += 1
    if (to - from < 2) continue
    runs.splice(from, to - from, ...runs.slice(from, to).reverse())
    from = to
  }
}

function levelsOf(characters: readonly string[], textLeftward: boolean): readonly number[] {
  const kinds = kindsOf(characters, textLeftward)
  const own = textLeftward ? 'leftward' : 'rightward'
  const side = (kind: Kind | undefined) =>
    kind === undefined ? own : kind === 'rightward' ? kind : 'leftward'
  return kinds.map((kind, at) => {
    if (kind === 'number') return 2
    if (kind !== 'neutral') return levelOf(kind, textLeftward)
    const before = side(kinds.slice(0, at).findLast((one) => one !== 'neutral'))
    const after = side(kinds.slice(at).find((one) => one !== 'neutral'))
    return levelOf(before === after ? before : own, textLeftward)
  })
}

const levelOf = (kind: 'rightward' | 'leftward', textLeftward: boolean): number =>
  kind === 'leftward' ? 1 : textLeftward ? 2 : 0

function kindsOf(characters: readonly string[], textLeftward: boolean): readonly Kind[] {
  const kinds: Kind[] = []
  let strong: Kind = textLeftward ? 'leftward' : 'rightward'
  for (const one of characters) {
    const kind = kindOf(one, strong, kinds.at(-1))
    if (letter.test(one)) strong = kind
    kinds.push(kind)
  }
  const isInside = (at: number) =>
    insideNumber.test(characters[at] ?? '') && kinds[at - 1] === 'number' && kinds[at + 1] === 'number'
  return kinds.map((kind, at) => (isInside(at) ? 'number' : kind))
}

function kindOf(character: string, strong: Kind, before: Kind | undefined): Kind {
  if (mark.test(character)) return before ?? 'neutral'
  if (digit.test(character)) return strong === 'leftward' ? 'number' : 'rightward'
  if (!letter.test(character)) return 'neutral'
  return leftwardLetter.test(character) ? 'leftward' : 'rightward'
}

const pairs = '()[]{}<>«»‹›≤≥'

/** The same sign as it looks in a stretch that runs leftward: an opening bracket opens to the left. */
export function mirrored(character: string): string {
  const at = pairs.indexOf(character)
  return at < 0 ? character : (pairs[at % 2 === 0 ? at + 1 : at - 1] ?? character)
}
