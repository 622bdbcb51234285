import { CountyMap, type MapPoint, Pager, Section, Table } from '#packages/ui/index.ts'
import { count } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { measureOf } from '../measure/register.ts'
import { outcomeWords } from './outcome.words.ts'
import { type MappedSchool, type MapStanding, mappedSchools, standings } from './outcome-map.rules.ts'
import { Cautions, Choices, rateColumns, sourceNote } from './outcome-parts.page.tsx'
import { rateText, yearText } from './outcome-text.rules.ts'
import { type OutcomeView, shownYear, stateRate, withAsks } from './outcome-view.rules.ts'

const shapes = {
  higher: 'triangle',
  same: 'ring',
  lower: 'diamond',
  unmarked: 'cross',
  adult: 'square',
} as const

type Props = {
  readonly view: OutcomeView
  readonly path: string
  readonly name: string
  /** From 1. */
  readonly page: number
  readonly language: Language
}

/** The county's schools where they stand, by shape and not by color, and the same schools in a list. */
export function OutcomeMapPage({ view, path, name, page, language }: Props) {
  const words = outcomeWords[language]
  const schools = mappedSchools(view)
  const points = schools.flatMap(({ profile, standing }): MapPoint[] => {
    const { latitude, longitude } = profile
    return latitude === null || longitude === null
      ? []
      : [{ name: profile.name, kind: standing, latitude, longitude }]
  })
  const many = (standing: MapStanding) => schools.filter((school) => school.standing === standing).length
  return (
    <>
      <h1>{words.mapTitle(name)}</h1>
      <Choices view={view} path={path} language={language} />
      <p>{words.mapIntro(rateText(stateRate(view), language), yearText(view, shownYear(view), language))}</p>
      <CountyMap
        id="outcome-map"
        countyCode={view.county.countyCode}
        title={measureOf(view.asks.measure).title[language]}
        description={words.mapDescription}
        source={sourceNote(view, language)}
        kinds={standings
          .filter((standing) => many(standing) > 0)
          .map((standing) => ({
            key: standing,
            shape: shapes[standing],
            text: words.mapKinds[standing](count(many(standing), language)),
          }))}
        points={points}
        outsideText={(outside) => words.mapOutside(count(outside, language))}
      />
      <SchoolList {...{ view, path, schools, page, language }} />
      <Cautions view={view} language={language} />
    </>
  )
}

const pageLength = 200

function SchoolList({
  view,
  path,
  schools,
  page,
  language,
}: Omit<Props, 'name'> & { schools: readonly MappedSchool[] }) {
  const words = outcomeWords[language]
  const base = `/counties/${view.county.countyCode}/schools`
  const from = (page - 1) * pageLength
  const shown = schools.slice(from, from + pageLength)
  const to = (other: number) => {
    const href = withAsks(path, view.asks)
    return `${href}${href.includes('?') ? '&' : '?'}page=${other}#map-list`
  }
  return (
    <Section id="map-list" heading={words.schoolsTitle}>
      <p>{words.listOrder}</p>
      <Table<MappedSchool>
        id="map-schools"
        caption={`${words.schoolsTitle}, ${yearText(view, shownYear(view), language)}`}
        columns={[
          {
            key: 'name',
            header: words.school,
            cell: ({ profile }) => (
              <a href={withAsks(`${base}/${profile.code}/outcomes`, view.asks)}>{profile.name}</a>
            ),
          },
          { key: 'district', header: words.district, cell: ({ profile }) => profile.districtName },
          ...rateColumns(language, ({ rate }: MappedSchool) => rate),
          { key: 'beside', header: words.besideState, cell: ({ standing }) => words.mapStandings[standing] },
        ]}
        rows={shown}
        rowKey={({ profile }) => profile.code}
        empty={{ title: words.emptyTitle, why: words.emptyWhy }}
      />
      {schools.length > pageLength && (
        <Pager
          label={words.schoolsTitle}
          summary={words.pageOf(
            count(from + 1, language),
            count(from + shown.length, language),
            count(schools.length, language),
          )}
          {...(page > 1 ? { previous: { href: to(page - 1), text: words.earlier } } : {})}
          {...(from + pageLength < schools.length ? { next: { href: to(page + 1), text: words.later } } : {})}
        />
      )}
    </Section>
  )
}
