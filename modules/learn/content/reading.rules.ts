import type { Audience, Block, Language, Page, Problem } from './content.ts'
import { passages, plainText } from './inline.rules.ts'
import {
  type Counts,
  count,
  fernandezHuerta,
  fleschKincaid,
  type PlainWords,
  total,
} from './readability.rules.ts'

/** The hardest a page may be: a school grade in English, an ease that may not fall lower in Spanish. */
export const hardestGrade: Readonly<Record<Audience, number>> = { staff: 8.9, family: 5.9 }
export const lowestEase = 70

/** One section may lie this far beyond the page's own bound before it is sent back by itself. */
const slack: Readonly<Record<Language, number>> = { en: 2, es: 10 }
const shortestSection = 60

/** How hard, against the bound: above 0 is too hard. */
const excess = (counts: Counts, { language, audience }: Pick<Page, 'language' | 'audience'>): number =>
  language === 'es' ? lowestEase - fernandezHuerta(counts) : fleschKincaid(counts) - hardestGrade[audience]

export const level = (counts: Counts, language: Language): number =>
  Math.round((language === 'es' ? fernandezHuerta(counts) : fleschKincaid(counts)) * 10) / 10

type Stretch = { readonly line: number; readonly counts: Counts }

export const countPage = (page: Page, plain: PlainWords): Counts =>
  total(stretches(page.blocks, plain).map(({ counts }) => counts))

/** The page as a whole too hard, or one section far beyond it; each with the line of the hardest stretch. */
export function whyNotReadable(page: Page, plain: PlainWords): Problem[] {
  const read = stretches(page.blocks, plain)
  const whole = total(read.map(({ counts }) => counts))
  if (whole.words === 0) return [{ file: page.file, line: 1, message: 'the page holds no words' }]
  const long = read.filter(({ counts }) => counts.words >= shortestSection)
  const hardest = [...(long.length > 0 ? long : read)].sort(
    (a, b) => excess(b.counts, page) - excess(a.counts, page),
  )[0]
  const bound =
    page.language === 'es' ? `no lower than ${lowestEase}` : `no higher than ${hardestGrade[page.audience]}`
  if (excess(whole, page) > 0)
    return [
      problem(
        page,
        hardest?.line ?? 1,
        `the page reads at ${level(whole, page.language)}, ${bound}; hardest here`,
      ),
    ]
  return long
    .filter(({ counts }) => excess(counts, page) > slack[page.language])
    .map(({ line, counts }) =>
      problem(page, line, `this section reads at ${level(counts, page.language)}; page ${bound}`),
    )
}

const problem = ({ file }: Page, line: number, message: string): Problem => ({ file, line, message })

/** The page cut at its headings. Tables and headings are looked up, not read, and do not count. */
function stretches(blocks: readonly Block[], plain: PlainWords): readonly Stretch[] {
  const cut: { line: number; texts: string[] }[] = []
  for (const { text, line, title, table } of passages(blocks)) {
    if (title || cut.length === 0) cut.push({ line, texts: [] })
    if (!title && !table) cut.at(-1)?.texts.push(plainText(text))
  }
  return cut.map(({ line, texts }) => ({ line, counts: total(texts.map((text) => count(text, plain))) }))
}
