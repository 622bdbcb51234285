import type { Audience, Language, Problem } from './content.ts'
import { plainText } from './inline.rules.ts'
import { type Counts, count, type PlainWords, total } from './readability.rules.ts'
import { hardestGrade, level, lowestEase } from './reading.rules.ts'

/** Something a person reads outside our pages of text: a question, a hint, a sentence of the screen. */
export type LooseText = {
  readonly file: string
  readonly line: number
  readonly language: Language
  readonly audience: Audience
  readonly text: string
}

/** One text may lie this far beyond its file's bound: a single sentence swings more than a page. */
const slack: Readonly<Record<Language, number>> = { en: 3, es: 15 }
/** Of so many words a text is judged by itself; shorter ones swing too far. */
const judgedAlone = 12
/** A file with fewer words than this has too little to be judged as a whole. */
const fewestForWhole = 60
/** A name or a label is looked up and not read: only sentences, and labels as long as one, are counted. */
const longLabel = 8

const isRead = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= longLabel || (words >= 4 && /[.?!]["”»)]?$/u.test(text.trim()))
}

/** A file too hard as a whole in one language, or a text in it far beyond; each with the line of the hardest. */
export function whyNotPlain(
  texts: readonly LooseText[],
  plain: Readonly<Record<Language, PlainWords>>,
): Problem[] {
  const groups = Map.groupBy(
    texts.filter(({ text }) => isRead(text)),
    ({ file, language, audience }) => `${file} ${language} ${audience}`,
  )
  return [...groups.values()].flatMap((group) => whyNotGroup(group, plain))
}

type Counted = LooseText & { readonly counts: Counts }

function whyNotGroup(group: readonly LooseText[], plain: Readonly<Record<Language, PlainWords>>): Problem[] {
  const counted = group.map((one) => ({ ...one, counts: count(plainText(one.text), plain[one.language]) }))
  const far = counted.filter(
    (one) => one.counts.words >= judgedAlone && excess(one.counts, one) > slack[one.language],
  )
  const alone = far.map((one) => problem(one, `this text reads at ${level(one.counts, one.language)}`))
  const [first] = counted
  const whole = total(counted.map(({ counts }) => counts))
  if (first === undefined || whole.words < fewestForWhole || excess(whole, first) <= 0) return alone
  const hardest = counted.toSorted((a, b) => excess(b.counts, b) - excess(a.counts, a))[0] ?? first
  return [
    ...alone,
    problem(hardest, `the ${first.language} texts read at ${level(whole, first.language)}; hardest here`),
  ]
}

/** How hard, against the bound: above 0 is too hard. */
function excess(counts: Counts, { language, audience }: Pick<LooseText, 'language' | 'audience'>): number {
  const read = level(counts, language)
  return language === 'es' ? lowestEase - read : read - hardestGrade[audience]
}

function problem({ file, line, language, audience }: Counted, message: string): Problem {
  const bound = language === 'es' ? `no lower than ${lowestEase}` : `no higher than ${hardestGrade[audience]}`
  return { file, line, message: `${message}, ${bound}` }
}
