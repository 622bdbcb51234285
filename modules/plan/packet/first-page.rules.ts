import type { Language } from '#platform/words.ts'
import type { AssumptionName } from '../assumption/assumption.ts'
import { planWords } from '../county-plan/county-plan.words.ts'
import { answerSentences } from '../document/document.words.ts'
import type { PlanDocument } from '../document/plan-document.ts'
import { perSchoolWeek } from '../money/settled-year.rules.ts'
import type { ChangeThing, PlanBlock, PlanChange } from '../rollout/plan-change.ts'
import { visitsPerFte } from '../team/team.rules.ts'
import { type AnswerWords, answerWords, furtherCounts, shownCounts } from './answer.words.ts'
import { valuesOf, valueText } from './assumption-value.rules.ts'
import { type Format, formatIn } from './format.words.ts'
import { frameWords } from './frame.words.ts'
import type { PacketInput } from './packet.ts'
import type { Block } from './packet-block.ts'

type Page = { readonly document: PlanDocument; readonly words: AnswerWords; readonly format: Format }

/** The answer on one page: whose it is, what it is, what it stands on, and what nobody knows. */
export function firstPage({ document, whose }: PacketInput, language: Language): readonly Block[] {
  const page: Page = { document, words: answerWords[language], format: formatIn(language) }
  const frame = frameWords[language]
  return [
    { kind: 'text', tone: 'kicker', text: frame.kicker },
    { kind: 'heading', level: 1, text: frame.question(frame.county(document.countyName)) },
    { kind: 'notice', text: whoseSentence(whose, language) },
    { kind: 'answer', figure: answerFigure(page), text: answerSentences(document, language).join(' ') },
    ...countBlocks(page),
    ...apartBlocks(page),
    ...wouldBlocks(page),
    { kind: 'heading', level: 2, outlined: false, text: page.words.mustHeading },
    { kind: 'list', items: conditionSentences(page) },
    ...unknownBlocks(page),
  ]
}

/** Whose the plan is, in a sentence. */
export function whoseSentence(whose: PacketInput['whose'], language: Language): string {
  const words = planWords[language].whose
  if (whose.by === 'draft') return words.draft(whose.name)
  if (whose.by === 'confirmed')
    return words.confirmed(whose.name, whose.person, formatIn(language).day(whose.on))
  return words[whose.by]
}

function answerFigure({ document: { answer }, words, format }: Page): string {
  if (answer.kind === 'every_school' && answer.everySchoolIn !== null)
    return format.schoolYear(answer.everySchoolIn)
  return words.notYet
}

function countBlocks({ document: { counts }, words, format }: Page): readonly Block[] {
  const further = furtherCounts
    .filter((name) => name === 'openNow' || counts[name].length > 0)
    .map((name) => `${words.alsoCounts[name]}: ${format.count(counts[name].length)}.`)
  return [
    {
      kind: 'text',
      tone: 'quiet',
      text: `${words.soMany(format.count(counts.schools), format.count(counts.students))}:`,
    },
    {
      kind: 'table',
      large: true,
      columns: shownCounts.map((name) => ({ header: words.countNames[name], align: 'left', share: 1 })),
      rows: [shownCounts.map((name) => format.count(counts[name].length))],
    },
    { kind: 'text', tone: 'quiet', text: further.join(' ') },
  ]
}

/** What keeps the answer from being yes: what is open first, then every school. */
function wouldBlocks(page: Page): readonly Block[] {
  const { solver, everySchool } = page.document
  const blocks = [solver.blockedBy, everySchool ?? null].filter((block) => block !== null)
  const shown = blocks.filter(
    (block, index) => blocks.findIndex(({ asked }) => asked === block.asked) === index,
  )
  // Two lists would push what nobody knows off the first page, so they run on as text.
  return shown.flatMap((block) => wouldBlock(block, page, shown.length > 1))
}

function wouldBlock(block: PlanBlock, page: Page, runOn: boolean): readonly Block[] {
  const { words, format } = page
  const singles = block.alone.filter(({ to }) => to !== null).map((change) => [change])
  const tooLittle = block.alone.filter(({ to }) => to === null)
  // A set is named only where no single change is enough: it costs more to arrange.
  const sets = singles.length > 0 ? singles : block.together
  const lead = words.wouldLead[block.asked][block.proven ? 'proven' : 'notFound']
  const items = sets.map((set) => format.list(set.map((change) => changeWords(change, page))))
  const heading: Block = { kind: 'heading', level: 2, outlined: false, text: words.wouldHeading[block.asked] }
  if (block.alone.length === 0) return [heading, { kind: 'text', text: lead }]
  if (items.length === 0) return [heading, { kind: 'text', text: `${lead} ${words.noneFound}` }]
  const opening = `${lead} ${singles.length > 0 ? words.alone : words.together}`
  const notEnough =
    singles.length > 0 && tooLittle.length > 0
      ? words.noValue(format.list(tooLittle.map(({ thing }) => words.thingNames[thing])))
      : ''
  if (runOn) return [heading, { kind: 'text', text: `${opening} ${items.join('; ')}. ${notEnough}`.trim() }]
  return [
    heading,
    { kind: 'text', text: opening },
    { kind: 'list', items },
    ...(notEnough === '' ? [] : [{ kind: 'text', text: notEnough } as const]),
  ]
}

/** Which of the two binds: people without money, money without people. */
function apartBlocks({ document: { apart }, words, format }: Page): readonly Block[] {
  if (apart === undefined) return []
  const { everySchoolIn, fewestHiresPerYear } = apart.people
  const rate = apart.money.breakEvenRateDollars
  const parts = [
    everySchoolIn === null ? words.apart.peopleNever : words.apart.peopleIn(format.schoolYear(everySchoolIn)),
    ...(everySchoolIn === null && fewestHiresPerYear !== null
      ? [words.apart.hires(format.decimal(fewestHiresPerYear, 1))]
      : []),
    rate === null ? words.apart.noRate : words.apart.rate(format.dollars(rate)),
  ]
  return [{ kind: 'text', text: `${words.apart.lead} ${parts.join('; ')}.` }]
}

function changeWords({ thing, from, to }: PlanChange, { words, format }: Page): string {
  return words.things[thing](thingValue(thing, from, format), thingValue(thing, to ?? 0, format))
}

/** A thing that can be changed, in its own unit. */
function thingValue(thing: ChangeThing, value: number, format: Format): string {
  // What is needed is never rounded down: whole dollars, and a rate to the cent.
  if (thing === 'aid_per_year' || thing === 'cash_once') return format.dollars(Math.ceil(value))
  return thing === 'pps_rate' ? format.dollars(value) : format.decimal(value, 2)
}

/** What the answer stands on, in the order in which a board asks. */
function conditionSentences({ document, words: { must }, format }: Page): readonly string[] {
  const a = valuesOf(document.assumptions)
  const visits = visitsPerFte(a)
  return [
    must.rate(format.dollars(a.pps_rate), format.share(a.pass_through_share)),
    must.mix(format.share(a.mix_medi_cal_pps), format.share(a.mix_commercial)),
    must.visits(format.count(visits), format.decimal(perSchoolWeek(visits, a), 1), format.share(a.show_rate)),
    must.hires(format.decimal(a.hires_per_year, 1), format.share(a.leaver_share)),
    must.supervisors(format.decimal(a.supervisors_per_year, 1)),
    must.cash(format.roundMoney(document.money.openingCashCents), format.roundMoney(a.aid_per_year * 100)),
  ]
}

function unknownBlocks({ document, words, format }: Page): readonly Block[] {
  const unknown = document.assumptions.filter(({ confidence }) => confidence === 'unknown')
  const shown = unknown.filter(({ name }) => words.unknownNames[name] !== undefined)
  const heading: Block = { kind: 'heading', level: 2, outlined: false, text: words.unknownHeading }
  if (shown.length === 0) return [heading, { kind: 'text', text: words.noUnknowns }]
  const [what, taken, range] = words.unknownColumns
  return [
    heading,
    { kind: 'text', text: words.unknownLead(format.count(unknown.length)) },
    {
      kind: 'table',
      small: true,
      columns: [
        { header: what, align: 'left', share: 1 },
        { header: taken, align: 'right' },
        { header: range, align: 'right' },
      ],
      rows: shown.map(({ name, value, low, high, unit }) => [
        words.unknownNames[name as AssumptionName] ?? name,
        valueText(value, unit, format),
        words.range(valueText(low, unit, format), valueText(high, unit, format)),
      ]),
    },
  ]
}
