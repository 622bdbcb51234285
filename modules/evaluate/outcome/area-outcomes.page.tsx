import { ButtonLink, ButtonRow, Section, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { districtPlaceCode } from './outcome.ts'
import { outcomeWords } from './outcome.words.ts'
import { Cautions, Choices, Groups, InWords, rateColumns, Trend } from './outcome-parts.page.tsx'
import { yearText } from './outcome-text.rules.ts'
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
      <Below view={view} language={language} />
      <Cautions view={view} language={language} />
      <ButtonRow>
        <ButtonLink kind="outline" href={`${path}.csv`} download>
          {words.csv}
        </ButtonLink>
        {view.place.level === 'county' && mayCompare && (
          <ButtonLink kind="plain" href={`/counties/${view.county.countyCode}/comparisons`}>
            {words.comparisons}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

type Row = { readonly code: string; readonly name: string }

function Below({ view, language }: Pick<Props, 'view' | 'language'>) {
  const words = outcomeWords[language]
  const ofCounty = view.place.level === 'county'
  const heading = ofCounty ? words.districtsTitle : words.schoolsTitle
  const base = `/counties/${view.county.countyCode}/${ofCounty ? 'districts' : 'schools'}`
  return (
    <Section id="below" heading={heading}>
      <p>{words.listOrder}</p>
      <Table<Row>
        id="places"
        caption={`${heading}, ${yearText(view, shownYear(view), language)}`}
        columns={[
          {
            key: 'name',
            header: ofCounty ? words.district : words.school,
            cell: ({ code, name }) => <a href={withAsks(`${base}/${code}/outcomes`, view.asks)}>{name}</a>,
          },
          ...rateColumns(language, ({ code }: Row) =>
            ofCounty
              ? areaRate(view, 'district', districtPlaceCode(code), shownYear(view))
              : areaRate(view, 'school', code, shownYear(view)),
          ),
        ]}
        rows={placesBelow(view)}
        rowKey={({ code }) => code}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
    </Section>
  )
}
