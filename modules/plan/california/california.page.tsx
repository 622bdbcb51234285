import { countyName } from '#modules/places/index.ts'
import {
  ButtonLink,
  ButtonRow,
  type CountyValue,
  EmptyState,
  RangeStrip,
  Section,
  StateMap,
  Table,
} from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { count, decimal, dollars, percent, schoolYear, shortDollars } from '#platform/numbers.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { rateText } from '../money/rate.words.ts'
import { type CaliforniaWords, californiaWords } from './california.words.ts'
import { rateClass, rateClasses, stateRange } from './county-answer.rules.ts'
import type { CountyAnswer, CountyAnswerFigures, StateRange } from './county-answer.ts'

export type CaliforniaShown = {
  /** One run's rows, in order of the alphabet. */
  readonly answers: readonly CountyAnswer[]
  /** Two-digit codes of all 58. */
  readonly codes: readonly string[]
  /** Counties whose figures are in, so that their plan can be opened. */
  readonly opened: ReadonlySet<string>
}
type Props = { readonly shown: CaliforniaShown; readonly language: Language }

export function CaliforniaPage({ shown, language }: Props) {
  const words = californiaWords[language]
  const [first] = shown.answers
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {first === undefined ? (
        <EmptyState
          title={words.emptyTitle}
          why={words.emptyWhy}
          action={{ href: '/counties', text: words.emptyAction }}
        />
      ) : (
        <Run shown={shown} first={first} language={language} />
      )}
    </>
  )
}

function Run({ shown, first, language }: Props & { readonly first: CountyAnswer }) {
  const words = californiaWords[language]
  const { answers, codes } = shown
  const missing = codes.length - answers.length
  const day = new Date(Math.max(...answers.map(({ publishedAt }) => publishedAt.getTime())))
  const list = first.figures.assumptions
  return (
    <>
      <p>{words.noRanking}</p>
      <p>{words.sameFor}</p>
      <p>{words.startNote}</p>
      <p class="source-line">
        {words.run(count(answers.length, language), dateIn(timeZone, day), first.modelVersion, list)}
        {missing > 0 && ` ${words.notAll(count(codes.length, language), count(missing, language))}`}
      </p>
      <RateMap shown={shown} first={first} language={language} />
      <Ranges shown={shown} language={language} />
      <Strips shown={shown} first={first} language={language} />
      <Counties shown={shown} language={language} />
    </>
  )
}

const sourceOf = ({ figures, modelVersion }: CountyAnswer, words: CaliforniaWords) => ({
  text: words.source(figures.enrollmentYear, modelVersion, figures.assumptions),
})

const nameOf = (code: string): string => countyName(code) ?? code

function RateMap({ shown, first, language }: Props & { readonly first: CountyAnswer }) {
  const words = californiaWords[language]
  const byCode = new Map(shown.answers.map((answer) => [answer.countyCode, answer.figures.breakEvenRate]))
  const counties = shown.codes.map((code): CountyValue => {
    const rate = byCode.get(code) ?? null
    return {
      code,
      name: nameOf(code),
      level: rateClass(rate),
      text: rate === null ? words.unknown : rateText(rate, language),
    }
  })
  const range = stateRange([...byCode.values()])
  return (
    <Section id="map" heading={words.mapHeading}>
      <StateMap
        id="california-map"
        title={words.mapTitle}
        description={words.mapDescription(
          count(shown.answers.length, language),
          range === null ? words.unknown : rateText(range.lowest, language),
          range === null ? words.unknown : rateText(range.highest, language),
        )}
        source={sourceOf(first, words)}
        tableSummary={words.table}
        counties={counties}
        levels={classTexts(words, language)}
        unknownText={words.unknown}
        nameHeader={words.county}
        valueHeader={words.rate}
      />
    </Section>
  )
}

function classTexts({ classes }: CaliforniaWords, language: Language): readonly string[] {
  const tops = rateClasses.map((top) => dollars(top * 100, language))
  return [
    ...tops.map((top, at) => (at === 0 ? classes.upTo(top) : classes.between(tops[at - 1]!, top))),
    classes.above(tops.at(-1)!),
  ]
}

type RangeOfFigure = {
  readonly name: string
  readonly range: StateRange
  readonly say: (value: number) => string
}

function Ranges({ shown, language }: Props) {
  const words = californiaWords[language]
  const { figures: names } = words
  const row = (
    name: string,
    of: (figures: CountyAnswerFigures) => number | null,
    say: (value: number) => string,
  ): RangeOfFigure[] => {
    const range = stateRange(shown.answers.map(({ figures }) => of(figures)))
    return range === null ? [] : [{ name, range, say }]
  }
  const share = (part: number, all: number) => (all === 0 ? null : part / all)
  const rows = [
    ...row(
      names.rate,
      ({ breakEvenRate }) => breakEvenRate,
      (rate) => rateText(rate, language),
    ),
    ...row(
      names.cover,
      ({ coverTheirTeam, schoolsAsked }) => share(coverTheirTeam, schoolsAsked),
      (part) => percent(part, language),
    ),
    ...row(
      names.net,
      ({ netCents, students }) => share(netCents, students),
      (cents) => dollars(Math.round(cents), language),
    ),
    ...row(
      names.clinicians,
      ({ clinicianFte, students }) => share(clinicianFte * 1000, students),
      (fte) => decimal(fte, language, 2),
    ),
    ...row(
      names.hires,
      ({ fewestHiresPerYear }) => fewestHiresPerYear,
      (hires) => count(hires, language),
    ),
    ...row(
      names.open,
      ({ schoolsOpenAtEnd, schoolsAsked }) => share(schoolsOpenAtEnd, schoolsAsked),
      (part) => percent(part, language),
    ),
  ]
  const [figure, lowest, lower, middle, upper, highest] = words.rangeColumns
  const column = (key: keyof StateRange, header: string) => ({
    key,
    header,
    numeric: true,
    cell: ({ range, say }: RangeOfFigure) => say(range[key]),
  })
  return (
    <Section id="ranges" heading={words.rangesHeading}>
      <p>{words.rangesLead}</p>
      <Table<RangeOfFigure>
        id="state-ranges"
        caption={words.rangesHeading}
        captionHidden
        columns={[
          { key: 'figure', header: figure, cell: ({ name }) => name },
          column('lowest', lowest),
          column('lowerQuarter', lower),
          column('middle', middle),
          column('upperQuarter', upper),
          column('highest', highest),
        ]}
        rows={rows}
        rowKey={({ name }) => name}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

/** Dollars a visit beyond which a range would push all others together. */
const mostDrawn = 1000

function Strips({ shown, first, language }: Props & { readonly first: CountyAnswer }) {
  const words = californiaWords[language]
  const [low, value, high] = words.stripColumns
  const rows = shown.answers.flatMap(({ countyCode, figures }) =>
    figures.rateRange === null || figures.rateRange[1] > mostDrawn
      ? []
      : [
          {
            label: nameOf(countyCode),
            low: figures.rateRange[0],
            value: figures.breakEvenRate,
            high: figures.rateRange[1],
            ...(shown.opened.has(countyCode) ? { href: `/counties/${countyCode}` } : {}),
          },
        ],
  )
  const beyond = shown.answers.length - rows.length
  if (rows.length === 0) return null
  return (
    <>
      <RangeStrip
        id="rate-ranges"
        title={words.stripTitle}
        description={words.stripDescription}
        source={sourceOf(first, words)}
        tableSummary={words.table}
        labelHeader={words.county}
        lowHeader={low}
        valueHeader={value}
        highHeader={high}
        rows={rows}
        format={(rate) => rateText(rate, language)}
        rangeText={(row) => words.stripRange(rateText(row.low, language), rateText(row.high, language))}
        unknownText={words.unknown}
      />
      {beyond > 0 && <p>{words.stripBeyond(count(beyond, language), dollars(mostDrawn * 100, language))}</p>}
    </>
  )
}

function Counties({ shown, language }: Props) {
  const words = californiaWords[language]
  const names = words.columns
  const whole = (key: 'schools' | 'students', header: string) => ({
    key,
    header,
    numeric: true,
    cell: ({ figures }: CountyAnswer) => count(figures[key], language),
    total: count(
      shown.answers.reduce((sum, { figures }) => sum + figures[key], 0),
      language,
    ),
  })
  const text = (key: string, header: string, cell: (figures: CountyAnswerFigures) => string) => ({
    key,
    header,
    numeric: true,
    cell: ({ figures }: CountyAnswer) => cell(figures),
  })
  const of = (part: number, all: number) => words.of(count(part, language), count(all, language))
  return (
    <Section id="counties" heading={words.countiesHeading}>
      <Table<CountyAnswer>
        id="counties-table"
        caption={words.caption}
        columns={[
          {
            key: 'county',
            header: words.county,
            cell: ({ countyCode }) =>
              shown.opened.has(countyCode) ? (
                <a href={`/counties/${countyCode}`}>{nameOf(countyCode)}</a>
              ) : (
                nameOf(countyCode)
              ),
          },
          whole('schools', names.schools),
          whole('students', names.students),
          text('clinicians', names.clinicians, ({ clinicianFte }) => decimal(clinicianFte, language)),
          text('cover', names.cover, ({ coverTheirTeam, schoolsAsked }) => of(coverTheirTeam, schoolsAsked)),
          text('net', names.net, ({ netCents }) => shortDollars(netCents, language)),
          text('rate', names.rate, ({ breakEvenRate }) =>
            breakEvenRate === null ? words.none : rateText(breakEvenRate, language),
          ),
          text('range', names.range, ({ rateRange }) =>
            rateRange === null
              ? ''
              : words.stripRange(rateText(rateRange[0], language), rateText(rateRange[1], language)),
          ),
          text('hires', names.hires, ({ fewestHiresPerYear: hires }) =>
            hires === null ? words.none : count(hires, language),
          ),
          text('open', names.open, ({ schoolsOpenAtEnd, schoolsAsked }) =>
            of(schoolsOpenAtEnd, schoolsAsked),
          ),
          text('every', names.every, ({ everySchoolIn }) =>
            everySchoolIn === null ? words.notYet : schoolYear(everySchoolIn),
          ),
        ]}
        rows={shown.answers}
        rowKey={({ countyCode }) => countyCode}
        totalLabel={words.total}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
      <p class="source-line">{words.netNote}</p>
      <ButtonRow>
        <ButtonLink kind="outline" href={`/california.csv?lang=${language}`} download>
          {words.csv}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}
