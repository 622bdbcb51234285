import { Section, Tornado, type TornadoRow } from '#packages/ui/index.ts'
import { count, decimal, dollars, percent, schoolYear, shortDollars } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { Assumption } from '../assumption/assumption.ts'
import { planSource } from '../county-plan/plan-frame.page.tsx'
import { rateText } from '../money/rate.words.ts'
import { assumptionLabel } from '../packet/assumption-label.words.ts'
import { risksWords } from './risks.words.ts'
import type { RisksShown } from './risks-shown.ts'
import type { PlanResult, TornadoBar } from './tornado.rules.ts'

const mostRows = 12

type Props = { readonly shown: RisksShown; readonly language: Language }

/** What moves the plan most, by each of its three questions. */
export function Tornadoes({ shown, language }: Props) {
  const words = risksWords[language]
  const { base, tornado } = shown.figures
  const never = neverYear([base, ...tornado.flatMap(({ low, high }) => [low.result, high.result])])
  const year = (value: number) =>
    value >= never ? words.never : schoolYear(shown.firstYear + Math.round(value) - 1)
  return (
    <Section id="tornado" heading={words.tornadoHeading}>
      <p>{words.tornadoLead}</p>
      <OneTornado
        id="tornado-net"
        title={words.tornadoNet}
        of={({ netCents }) => netCents}
        format={(cents) => shortDollars(cents, language)}
        shown={shown}
        language={language}
      />
      <OneTornado
        id="tornado-rate"
        title={words.tornadoRate}
        of={({ breakEvenRate }) => breakEvenRate}
        format={(rate) => rateText(rate, language)}
        shown={shown}
        language={language}
      />
      <OneTornado
        id="tornado-year"
        title={words.tornadoYear}
        of={({ fullCoverageYear }) => Math.min(fullCoverageYear, never)}
        format={year}
        shown={shown}
        language={language}
      />
      <p class="source-line">{words.peopleNote}</p>
    </Section>
  )
}

/** Where "never" stands on a scale of years: a little behind the last year that is reached. */
function neverYear(results: readonly PlanResult[]): number {
  const years = results.flatMap(({ fullCoverageYear: year }) => (Number.isFinite(year) ? [year] : []))
  return Math.max(1, ...years) + 2
}

type OneProps = Props & {
  readonly id: string
  readonly title: string
  /** The figure the bars show; null where there is none. */
  readonly of: (result: PlanResult) => number | null
  readonly format: (value: number) => string
}

function OneTornado({ id, title, of, format, shown, language }: OneProps) {
  const words = risksWords[language]
  const base = of(shown.figures.base)
  const rows = base === null ? [] : widestRows(shown, of, language)
  const [widest] = rows
  if (base === null || widest === undefined) return <p>{words.tornadoNothing(title)}</p>
  return (
    <Tornado
      id={id}
      title={title}
      description={words.tornadoDescription(
        widest.label,
        format(Math.min(widest.atLow, widest.atHigh)),
        format(Math.max(widest.atLow, widest.atHigh)),
      )}
      source={planSource(shown.plan, language)}
      tableSummary={words.tornadoTable}
      labelHeader={words.assumption}
      lowHeader={words.atLow}
      highHeader={words.atHigh}
      base={base}
      baseText={words.base(format(base))}
      rows={rows}
      format={format}
    />
  )
}

function widestRows(shown: RisksShown, of: OneProps['of'], language: Language): readonly TornadoRow[] {
  const items = new Map(shown.list.map((item) => [item.name, item]))
  const row = (bar: TornadoBar): TornadoRow[] => {
    const [atLow, atHigh] = [of(bar.low.result), of(bar.high.result)]
    const item = items.get(bar.name)
    if (atLow === null || atHigh === null || atLow === atHigh || item === undefined) return []
    return [
      {
        label: assumptionLabel(bar, language),
        atLow,
        atHigh,
        lowText: shortValue(bar.low.value, item, language),
        highText: shortValue(bar.high.value, item, language),
      },
    ]
  }
  const swing = ({ atLow, atHigh }: TornadoRow) => Math.abs(atHigh - atLow)
  return shown.figures.tornado
    .flatMap(row)
    .sort((one, other) => swing(other) - swing(one))
    .slice(0, mostRows)
}

/** '$250', '75%', '12': the label says of what. */
function shortValue(value: number, { unit }: Assumption, language: Language): string {
  if (unit.startsWith('dollars')) return dollars(Math.round(value * 100), language, !Number.isInteger(value))
  if (unit.startsWith('share'))
    return percent(value, language, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1)
  return Number.isInteger(value) ? count(value, language) : decimal(value, language, 2)
}
