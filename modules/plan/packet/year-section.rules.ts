import type { PlanSolver, PlanYear } from '../document/plan-document.ts'
import type { Format } from './format.words.ts'
import { noteRuns } from './note.words.ts'
import type { Block, TableColumn } from './packet-block.ts'
import { yearPicture } from './picture/year-picture.rules.ts'
import type { Section } from './section.ts'
import { type YearWords, yearWords } from './year-section.words.ts'

/** The years of the plan as picture and two tables, and how good the plan is. */
export function yearSection({ input: { document }, language, format }: Section): readonly Block[] {
  const words = yearWords[language]
  const { years, answer, solver } = document
  const heading: Block = { kind: 'heading', level: 2, text: words.heading }
  if (years.length === 0)
    return [
      { kind: 'page_break' },
      heading,
      { kind: 'text', text: words.noYears },
      ...sureBlocks(solver, words, format),
    ]
  const asked = format.count(answer.schoolsAsked)
  const [first, last] = [years[0]!, years.at(-1)!]
  const picture = yearPicture({
    alt: words.pictureAlt(
      format.schoolYear(first.year),
      format.count(first.schoolsOpen),
      format.schoolYear(last.year),
      format.count(last.schoolsOpen),
      asked,
    ),
    years: years.map(({ year, schoolsOpen }) => ({ label: format.schoolYear(year), schoolsOpen })),
    asked: answer.schoolsAsked,
    askedText: words.askedText(asked),
    count: format.count,
  })
  const notes = [...new Set(years.flatMap(({ note }) => (note === null ? [] : [note])))]
  return [
    { kind: 'page_break' },
    heading,
    { kind: 'text', text: words.lead },
    ...notes.map((note): Block => ({ kind: 'notice', text: noteRuns(note, language) })),
    { kind: 'picture', ...picture },
    { kind: 'heading', level: 3, text: words.peopleHeading },
    peopleTable(years, words, format),
    { kind: 'heading', level: 3, text: words.moneyHeading },
    moneyTable(years, words, format),
    { kind: 'text', tone: 'quiet', text: words.support },
    ...sureBlocks(solver, words, format),
  ]
}

const right = (header: string): TableColumn => ({ header, align: 'right', share: 1 })
const left = (header: string): TableColumn => ({ header, align: 'left', share: 1 })

function peopleTable(years: readonly PlanYear[], words: YearWords, format: Format): Block {
  const [first, ...rest] = words.peopleColumns
  return {
    kind: 'table',
    columns: [left(first), ...rest.map(right)],
    rows: years.map((year) => [
      format.schoolYear(year.year),
      format.count(year.schoolsOpen),
      format.count(year.studentsCovered),
      format.fixed(year.clinicianFte, 1),
      format.decimal(year.hires, 1),
      format.fixed(year.leavers, 1),
    ]),
  }
}

/** Revenue, support, cost, net, lowest cash, its month: room for a large county's cents. */
const moneyShares = [1.15, 0.85, 1.15, 1.15, 1.15, 0.8]

function moneyTable(years: readonly PlanYear[], words: YearWords, format: Format): Block {
  const [first, ...rest] = words.moneyColumns
  return {
    kind: 'table',
    small: true,
    columns: [
      { header: first, align: 'left' },
      ...rest.map((header, index): TableColumn => ({ header, align: 'right', share: moneyShares[index]! })),
    ],
    rows: years.map((year) => [
      format.schoolYear(year.year),
      format.money(year.revenueCents),
      format.money(year.supportCents),
      format.money(year.costCents),
      format.money(year.revenueCents + year.supportCents - year.costCents),
      format.money(year.lowestCashCents),
      format.shortMonth(year.lowestCashMonth),
    ]),
  }
}

function sureBlocks(solver: PlanSolver, words: YearWords, format: Format): readonly Block[] {
  const gap = solver.gap !== null && solver.status !== 'optimal' ? [words.gap(upTo(solver.gap, format))] : []
  return [
    { kind: 'heading', level: 3, text: words.sureHeading },
    {
      kind: 'text',
      text: [words.sure[solver.status], ...gap, ...anyCircuits(solver.gapAnyCircuits, words, format)].join(
        ' ',
      ),
    },
  ]
}

function anyCircuits(gap: number | null, words: YearWords, format: Format): readonly string[] {
  if (gap === null) return []
  return gap < 1e-9 ? [words.noGapAnyCircuits] : [words.gapAnyCircuits(upTo(gap, format))]
}

/** Rounded up to a tenth of a percent: what is promised holds. */
const upTo = (gap: number, format: Format): string => format.share(Math.ceil(gap * 1000 - 1e-9) / 1000)
