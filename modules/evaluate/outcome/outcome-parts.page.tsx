import {
  DefinitionList,
  FilterLinks,
  LineChart,
  RangeStrip,
  Section,
  type SourceNote,
  Table,
} from '#packages/ui/index.ts'
import { count, percent } from '#platform/numbers.ts'
import { leastColored } from '#platform/small-numbers.ts'
import type { Language } from '#platform/words.ts'
import { measureOf } from '../measure/register.ts'
import { shareOf, wilson } from './interval.rules.ts'
import { pooledYears, type Rate } from './outcome.ts'
import { outcomeWords } from './outcome.words.ts'
import { dashed, groupName, points, rateText, sentences, yearText } from './outcome-text.rules.ts'
import {
  countyRate,
  type Gap,
  gapsOf,
  type OutcomeView,
  ownRate,
  similarRate,
  stateRate,
  withAsks,
} from './outcome-view.rules.ts'

type Props = { readonly view: OutcomeView; readonly path: string; readonly language: Language }

/** Which measure, and whether by year or three years together: each choice has an address. */
export function Choices({ view, path, language }: Props) {
  const words = outcomeWords[language]
  const { asks } = view
  return (
    <>
      <FilterLinks
        label={words.measures}
        items={(['chronic_absence', 'suspension'] as const).map((measure) => ({
          text: measureOf(measure).title[language],
          href: withAsks(path, { ...asks, measure }),
          current: asks.measure === measure,
        }))}
      />
      <FilterLinks
        label={words.show}
        items={[false, true].map((pooled) => ({
          text: pooled ? words.together : words.single,
          href: withAsks(path, { ...asks, pooled }),
          current: asks.pooled === pooled,
        }))}
      />
    </>
  )
}

/** The answer in words, before any picture. */
export function InWords({ view, language }: Omit<Props, 'path'>) {
  const [first, ...rest] = sentences(view, language)
  return (
    <>
      <p class="usa-intro">{first}</p>
      {rest.length > 0 && <p>{rest.join(' ')}</p>}
      <p>{outcomeWords[language].chance}</p>
    </>
  )
}

export const sourceNote = ({ asks }: OutcomeView, language: Language): SourceNote => {
  const { source } = measureOf(asks.measure)
  return {
    text: outcomeWords[language].source(source?.title ?? ''),
    ...(source ? { href: source.href } : {}),
  }
}

const share = (rate: Rate | null): number | null => (rate === null ? null : 100 * shareOf(rate))

/** The place over its years beside similar schools and the state; the ranges in the table beneath. */
export function Trend({ view, language }: Omit<Props, 'path'>) {
  const words = outcomeWords[language]
  const { place, years } = view
  const name = place.level === 'school' ? words.own : place.name
  const series = [
    { name, values: years.map((year) => share(ownRate(view, year))) },
    ...(place.level === 'school' && years.some((year) => similarRate(view, year) !== null)
      ? [{ name: words.similar, values: years.map((year) => share(similarRate(view, year))) }]
      : []),
    { name: words.state, values: years.map((year) => share(stateRate(view, year))) },
  ]
  return (
    <Section id="trend" heading={words.trend}>
      <LineChart
        id="trend-chart"
        title={measureOf(view.asks.measure).title[language]}
        description={words.trendDescription(place.name)}
        source={sourceNote(view, language)}
        tableSummary={words.figures}
        labels={years.map(dashed)}
        labelHeader={words.year}
        series={series}
        format={(value) => percent(value / 100, language, 1)}
        formatTick={(value) => percent(value / 100, language)}
        unknownText={words.hidden}
      />
      <YearsTable view={view} language={language} />
    </Section>
  )
}

function YearsTable({ view, language }: Omit<Props, 'path'>) {
  const words = outcomeWords[language]
  return (
    <>
      <Table
        id="years"
        caption={words.years}
        columns={[
          { key: 'year', header: words.year, cell: (year: string) => yearText(view, year, language) },
          ...rateColumns(language, (year: string) => ownRate(view, year)),
          ...(view.school
            ? [
                {
                  key: 'similar',
                  header: words.similar,
                  numeric: true,
                  cell: (year: string) => rateText(similarRate(view, year), language),
                },
              ]
            : []),
          ...(view.place.level === 'county'
            ? []
            : [
                {
                  key: 'county',
                  header: words.county,
                  numeric: true,
                  cell: (year: string) => rateText(countyRate(view, year), language),
                },
              ]),
          {
            key: 'state',
            header: words.state,
            numeric: true,
            cell: (year: string) => rateText(stateRate(view, year), language),
          },
        ]}
        rows={[...view.years, ...(view.years.length === 3 ? [pooledYears] : [])]}
        rowKey={(year) => year}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
      <p>{words.hiddenWhy}</p>
    </>
  )
}

/** Counted, out of, rate and range: the four that every table of rates has. */
export function rateColumns<Row>(language: Language, rateOf: (row: Row) => Rate | null) {
  const words = outcomeWords[language]
  const column = (key: string, header: string, text: (rate: Rate) => string, hidden = '') => ({
    key,
    header,
    numeric: true,
    cell: (row: Row) => {
      const rate = rateOf(row)
      return rate === null ? hidden : text(rate)
    },
  })
  return [
    column('counted', words.counted, ({ numerator }) => count(numerator, language), words.hidden),
    column('of', words.outOf, ({ denominator }) => count(denominator, language)),
    column('rate', words.rate, (rate) => rateText(rate, language)),
    column('range', words.range, (rate) => {
      const { low, high } = wilson(rate)
      return `${percent(low, language, 1)} – ${percent(high, language, 1)}`
    }),
  ]
}

/** Groups with their gaps: a strip for each rate that is shown, and the table with every group. */
export function Groups({ view, language }: Omit<Props, 'path'>) {
  const words = outcomeWords[language]
  const gaps = gapsOf(view)
  const shown = gaps.flatMap(({ group, rate }) => (rate === null ? [] : [{ group, rate }]))
  const year = dashed(view.years.at(-1))
  return (
    <Section id="groups" heading={words.groupsTitle}>
      <p>{words.groupsIntro}</p>
      {shown.length > 0 && (
        <RangeStrip
          id="groups-chart"
          title={`${measureOf(view.asks.measure).title[language]}, ${year}`}
          description={words.groupsIntro}
          source={sourceNote(view, language)}
          tableSummary={words.figures}
          labelHeader={words.group}
          lowHeader={words.lowEnd}
          valueHeader={words.rate}
          highHeader={words.highEnd}
          rows={shown.map(({ group, rate }) => ({
            label: groupName(group, language),
            value: shareOf(rate),
            ...wilson(rate),
          }))}
          format={(value) => percent(value, language, 1)}
          rangeText={({ low, high }) => words.rangeOf(percent(low, language, 1), percent(high, language, 1))}
          unknownText={words.hidden}
        />
      )}
      <Table<Gap>
        id="gaps"
        caption={`${words.groupsTitle}, ${year}`}
        columns={[
          { key: 'group', header: words.group, cell: ({ group }) => groupName(group, language) },
          ...rateColumns(language, ({ rate }: Gap) => rate),
          { key: 'gap', header: words.gap, numeric: true, cell: (gap) => gapText(gap, language) },
        ]}
        rows={gaps}
        rowKey={({ group }) => group}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
      <p>
        {words.gapHelp} {words.hiddenWhy}
      </p>
    </Section>
  )
}

function gapText({ rate, gap }: Gap, language: Language): string {
  const words = outcomeWords[language]
  if (gap === null) return rate === null ? '' : words.tooFew(String(leastColored))
  return words.gapText(points(gap.value, language), points(gap.low, language), points(gap.high, language))
}

/** Whoever opens this address sees this place, measure, years, neighbors and language. */
export function ViewLink({ view, path, language }: Props) {
  const href = withAsks(path, view.asks)
  return (
    <p>
      <a href={`${href}${href.includes('?') ? '&' : '?'}lang=${language}`}>{outcomeWords[language].link}</a>
    </p>
  )
}

/** Definition, caution and changes of the rules: what travels with every figure. */
export function Cautions({ view, language }: Omit<Props, 'path'>) {
  const words = outcomeWords[language]
  const measure = measureOf(view.asks.measure)
  return (
    <>
      <Section id="caution" heading={words.cautionTitle}>
        <p>
          <strong>{measure.caution[language]}</strong>
        </p>
        <DefinitionList
          items={[
            {
              term: words.definition,
              detail: <a href={`/measures#${measure.name}`}>{measure.definition[language]}</a>,
            },
            { term: words.counted, detail: measure.numerator[language] },
            { term: words.outOf, detail: measure.denominator[language] },
          ]}
        />
      </Section>
      <Section id="changed" heading={words.changed}>
        {measure.changes.length === 0 && <p>{words.noChange}</p>}
        {measure.changes.map(({ school_year, text, confirmed }) => (
          <p key={school_year}>
            {dashed(school_year)}: {text[language]} {confirmed ? '' : words.unconfirmed}
          </p>
        ))}
      </Section>
    </>
  )
}
