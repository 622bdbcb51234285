import { ButtonLink, ButtonRow, Section, SmallMultiples, Table } from '#packages/ui/index.ts'
import { percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { AchievementSection } from '../achievement/achievement.page.tsx'
import { Counted } from '../count/counted.page.tsx'
import { measureOf } from '../measure/register.ts'
import { shareOf } from './interval.rules.ts'
import { districtPlaceCode } from './outcome.ts'
import { outcomeWords } from './outcome.words.ts'
import {
  Cautions,
  Choices,
  Groups,
  InWords,
  rateColumns,
  sourceNote,
  Trend,
  ViewLink,
} from './outcome-parts.page.tsx'
import { dashed, rateText, yearText } from './outcome-text.rules.ts'
import { areaRate, type OutcomeView, placesBelow, shownYear, withAsks } from './outcome-view.rules.ts'

type Props = {
  readonly view: OutcomeView
  readonly path: string
  readonly name: string
  readonly mayCompare: boolean
  readonly language: Language
}

/** Where a district or the county stands, with its schools or districts by name. */
export function AreaOutcomesPage({ view, path, name, mayCompare, language }: Props) {
  const words = outcomeWords[language]
  return (
    <>
      <h1>{words.title(name)}</h1>
      <Choices view={view} path={path} language={language} />
      <InWords view={view} language={language} />
      <Trend view={view} language={language} />
      <Groups view={view} language={language} />
      <Counted rates={view.counted} language={language} />
      <AchievementSection
        achievement={view.achievement}
        countyCode={view.county.countyCode}
        language={language}
      />
      <Below view={view} language={language} />
      <Section id="working" heading={words.workingTitle}>
        <p>{words.working}</p>
      </Section>
      <Cautions view={view} language={language} />
      <ButtonRow>
        <ButtonLink kind="outline" href={`${path}.csv`} download>
          {words.csv}
        </ButtonLink>
        <ButtonLink kind="outline" href={`${path}.xlsx`} download>
          {words.xlsx}
        </ButtonLink>
        {view.place.level === 'county' && (
          <ButtonLink kind="plain" href={withAsks(`${path}/map`, view.asks)}>
            {words.map}
          </ButtonLink>
        )}
        {view.place.level === 'county' && mayCompare && (
          <ButtonLink kind="plain" href={`/counties/${view.county.countyCode}/comparisons`}>
            {words.comparisons}
          </ButtonLink>
        )}
      </ButtonRow>
      <ViewLink view={view} path={path} language={language} />
    </>
  )
}

type Row = { readonly code: string; readonly name: string }

function Below({ view, language }: Pick<Props, 'view' | 'language'>) {
  const words = outcomeWords[language]
  const ofCounty = view.place.level === 'county'
  const heading = ofCounty ? words.districtsTitle : words.schoolsTitle
  const below = placesBelow(view)
  const rateIn = (code: string, year: string) =>
    ofCounty
      ? areaRate(view, 'district', districtPlaceCode(code), year)
      : areaRate(view, 'school', code, year)
  const base = `/counties/${view.county.countyCode}/${ofCounty ? 'districts' : 'schools'}`
  return (
    <Section id="below" heading={heading}>
      <p>{words.listOrder}</p>
      {below.length > 0 && (
        <SmallMultiples
          id="below-chart"
          title={measureOf(view.asks.measure).title[language]}
          description={words.multiplesDescription}
          source={sourceNote(view, language)}
          tableSummary={words.figures}
          labels={view.years.map(dashed)}
          labelHeader={ofCounty ? words.district : words.school}
          items={below.map(({ code, name }) => ({
            label: labelOf(below, { code, name }),
            href: withAsks(`${base}/${code}/outcomes`, view.asks),
            values: view.years.map((year) => {
              const rate = rateIn(code, year)
              return rate === null ? null : 100 * shareOf(rate)
            }),
            lastText: rateText(rateIn(code, view.years.at(-1) ?? ''), language),
          }))}
          format={(value) => percent(value / 100, language, 1)}
          unknownText={words.hidden}
        />
      )}
      <Table<Row>
        id="places"
        caption={`${heading}, ${yearText(view, shownYear(view), language)}`}
        columns={[
          {
            key: 'name',
            header: ofCounty ? words.district : words.school,
            cell: ({ code, name }) => <a href={withAsks(`${base}/${code}/outcomes`, view.asks)}>{name}</a>,
          },
          ...rateColumns(language, ({ code }: Row) => rateIn(code, shownYear(view))),
        ]}
        rows={below}
        rowKey={({ code }) => code}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}

/** Two schools of one name in a district are told apart by their code. */
const labelOf = (rows: readonly Row[], { code, name }: Row): string =>
  rows.filter((row) => row.name === name).length > 1 ? `${name} (${code})` : name
