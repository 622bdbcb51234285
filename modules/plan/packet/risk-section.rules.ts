import type { Spread } from '../risk/draw.rules.ts'
import type { WorldResult } from '../risk/plan-result.rules.ts'
import { assumptionLabel } from './assumption-label.words.ts'
import { valueText } from './assumption-value.rules.ts'
import type { Block, TableColumn, Text } from './packet-block.ts'
import { tornadoPicture } from './picture/tornado-picture.rules.ts'
import { type RiskWords, riskWords } from './risk-section.words.ts'
import type { Section } from './section.ts'

const mostBars = 10

/** Named events and what each does; which assumptions matter most; the range of a random run. */
export function riskSection(section: Section): readonly Block[] {
  const words = riskWords[section.language]
  return [
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: words.heading },
    { kind: 'text', text: words.lead },
    ...eventBlocks(section, words),
    { kind: 'heading', level: 3, text: words.tornadoHeading },
    ...tornadoBlocks(section, words),
    { kind: 'heading', level: 3, text: words.drawsHeading },
    ...drawBlocks(section, words),
  ]
}

const right = (header: string): TableColumn => ({ header, align: 'right', share: 1.1 })

function eventBlocks({ input: { events, base }, format }: Section, words: RiskWords): readonly Block[] {
  if (events.length === 0) return [{ kind: 'text', text: words.noEvents }]
  const row = (name: Text, what: string, result: WorldResult): readonly Text[] => [
    name,
    what,
    format.money(result.netCents),
    result.breakEvenRate === null ? words.noRate : format.dollars(result.breakEvenRate),
    words.lowestIs(format.money(result.lowestCashCents), format.shortMonth(result.lowestCashMonth)),
  ]
  const [event, what, ...rest] = words.eventColumns
  return [
    {
      kind: 'table',
      small: true,
      columns: [
        { header: event, align: 'left', share: 1.2 },
        { header: what, align: 'left', share: 1.9 },
        ...rest.map(right),
      ],
      rows: [
        ...(base === null ? [] : [row({ strong: words.plan }, '', base)]),
        ...events.map(({ event, result }) => row(words.events[event][0], words.events[event][1], result)),
      ],
    },
  ]
}

function tornadoBlocks({ input, format, language }: Section, words: RiskWords): readonly Block[] {
  const { base, tornado, document } = input
  const [widest] = tornado
  if (base === null || widest === undefined) return [{ kind: 'text', text: words.noTornado }]
  const units = new Map(document.assumptions.map(({ name, unit }) => [name, unit]))
  const bars = tornado.slice(0, mostBars).map((bar) => ({
    label: assumptionLabel(bar, language),
    lowText: valueText(bar.low.value, units.get(bar.name) ?? '', format),
    highText: valueText(bar.high.value, units.get(bar.name) ?? '', format),
    lowCents: bar.low.result.netCents,
    highCents: bar.high.result.netCents,
  }))
  const [first] = bars
  const picture = tornadoPicture({
    alt: words.tornadoAlt(
      format.count(bars.length),
      first!.label,
      format.roundMoney(Math.min(first!.lowCents, first!.highCents)),
      format.roundMoney(Math.max(first!.lowCents, first!.highCents)),
    ),
    baseCents: base.netCents,
    baseText: words.baseText(format.roundMoney(base.netCents)),
    bars,
    money: format.roundMoney,
  })
  const [name, ...rest] = words.tornadoColumns
  return [
    { kind: 'text', text: words.tornadoLead },
    { kind: 'picture', ...picture },
    {
      kind: 'table',
      small: true,
      columns: [{ header: name, align: 'left', share: 1.4 }, ...rest.map(right)],
      rows: bars.map((bar) => [
        bar.label,
        words.netIs(bar.lowText, format.money(bar.lowCents)),
        words.netIs(bar.highText, format.money(bar.highCents)),
      ]),
    },
  ]
}

function drawBlocks({ input: { draws }, format }: Section, words: RiskWords): readonly Block[] {
  if (draws === null) return [{ kind: 'text', text: words.noDraws }]
  const known = (value: number, say: (value: number) => string) =>
    Number.isFinite(value) ? say(value) : words.never
  const row = (name: string, { tenth, median, ninetieth }: Spread, say: (value: number) => string) => [
    name,
    ...[tenth, median, ninetieth].map((value) => known(value, say)),
  ]
  const [net, rate, year] = words.drawRows
  const [first, ...rest] = words.drawColumns
  return [
    { kind: 'text', text: words.draws(format.count(draws.draws), String(draws.seed)) },
    {
      kind: 'table',
      columns: [{ header: first, align: 'left', share: 1.4 }, ...rest.map(right)],
      rows: [
        row(net, draws.netCents, format.roundMoney),
        row(rate, draws.breakEvenRate, (dollars) => format.dollars(Math.round(dollars))),
        row(year, draws.fullCoverageYear, (one) => words.planYear(format.count(one))),
      ],
    },
    { kind: 'text', text: words.neverCovered(format.share(draws.neverCovered)) },
  ]
}
