/**
 * Counts about students from 1 to 10 are hidden, as the state does in its own files: so few could be named.
 * The limit may be raised by a county and never lowered. Source: California Department of Education, data privacy
 * practice of suppressing counts of 10 or fewer.
 */
export const leastShown = 11

/**
 * The smallest count shown, by who is counted. What adults answered is hidden below five: of fewer, whoever sat in the
 * room could tell who said what. The state's rule is about students; this one is our own.
 */
export const leastOf = { students: leastShown, adults: 5 } as const
export type Counted = keyof typeof leastOf

/** The limit that holds: raised by a county, and never lower than the rule. */
export const limitOf = (counted: Counted, raisedTo = 0): number => Math.max(leastOf[counted], raisedTo)

export type ShownCount =
  | { readonly shown: true; readonly value: number }
  /** Too few to show, which is not zero. */
  | { readonly shown: false; readonly why: 'small' | 'not_published' }

/** A count as a page may show it. Null is "not published"; zero names nobody and is shown. */
export function shownCount(value: number | null, least = 0, counted: Counted = 'students'): ShownCount {
  if (value === null) return { shown: false, why: 'not_published' }
  if (value > 0 && value < limitOf(counted, least)) return { shown: false, why: 'small' }
  return { shown: true, value }
}

/**
 * Parts of a whole as a page may show them. When exactly one part is hidden it could be found by subtraction, so
 * the smallest shown part above zero is hidden with it. The parts must make up the whole without overlap.
 */
export function shownParts(parts: readonly (number | null)[], least = leastShown): readonly ShownCount[] {
  const shown = parts.map((part) => shownCount(part, least))
  const small = shown.filter((part) => !part.shown && part.why === 'small')
  const unknown = shown.some((part) => !part.shown && part.why === 'not_published')
  if (small.length !== 1 || unknown) return shown
  const values = shown.flatMap((part) => (part.shown && part.value > 0 ? [part.value] : []))
  const second = Math.min(...values)
  const index = shown.findIndex((part) => part.shown && part.value === second)
  return shown.map((part, at) => (at === index ? { shown: false, why: 'small' } : part))
}

/** Whether a page may say how many of a whole: too few, or so few left out or next to it that it would tell of them. */
export type ShownPart = 'shown' | 'few' | 'tells' | 'not_published'

export function shownPart(part: number | null, whole: number | null): ShownPart {
  if (part === null || whole === null) return 'not_published'
  if (!shownCount(part).shown) return 'few'
  return shownCount(whole - part).shown ? 'shown' : 'tells'
}

/** Below this many students a rate moves too much from year to year to be colored or compared by color. */
export const leastColored = 30

/** True when a rate rests on enough students to be given a color. */
export const mayColor = (denominator: number | null): boolean =>
  denominator !== null && denominator >= leastColored
