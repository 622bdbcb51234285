import { ButtonLink, ButtonRow, Section, Table } from '#packages/ui/index.ts'
import { count, percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import type { SchoolProfile } from './outcome.ts'
import { outcomeWords } from './outcome.words.ts'
import { Cautions, Choices, Groups, InWords, rateColumns, Trend } from './outcome-parts.page.tsx'
import { areaRate, type OutcomeView, shownYear, withAsks } from './outcome-view.rules.ts'
import type { Similar } from './similar.rules.ts'

type Props = { readonly view: OutcomeView; readonly path: string; readonly language: Language }

/** Where one school stands: in words, over years, by group, and beside the schools most like it. */
export function SchoolOutcomesPage({ view, path, language }: Props) {
  const words = outcomeWords[language]
  return (
    <>
      <h1>{words.title(view.place.name)}</h1>
      {view.school && <p>{view.school.profile.districtName}</p>}
      <Choices view={view} path={path} language={language} />
      <InWords view={view} language={language} />
      <Trend view={view} language={language} />
      <SimilarSchools view={view} language={language} />
      <Groups view={view} language={language} />
      <Cautions view={view} language={language} />
      <ButtonRow>
        <ButtonLink kind="outline" href={`${path}.csv`} download>
          {words.csv}
        </ButtonLink>
        <ButtonLink kind="plain" href={path.replace(/\/outcomes$/, '')}>
          {words.plan}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function SimilarSchools({ view, language }: Omit<Props, 'path'>) {
  const words = outcomeWords[language]
  const { school, county } = view
  if (school === null) return null
  const { profile, setting, similar } = school
  const share = (one: SchoolProfile, group: string) =>
    one.groups[group] == null || one.enrollment === 0
      ? words.unknown
      : percent(one.groups[group] / one.enrollment, language)
  const outcomes = (code: string) =>
    withAsks(`/counties/${county.countyCode}/schools/${code}/outcomes`, view.asks)
  return (
    <Section id="similar" heading={words.similarTitle}>
      {setting === 'adult' && <p>{words.similarAdult}</p>}
      <p>{words.similarRule(profile.schoolLevel, words.settings[setting])}</p>
      <Table<Similar>
        id="similar-schools"
        caption={words.similarTitle}
        captionHidden
        columns={[
          {
            key: 'name',
            header: words.school,
            cell: ({ profile: one }) => <a href={outcomes(one.code)}>{one.name}</a>,
          },
          {
            key: 'students',
            header: words.students,
            numeric: true,
            cell: ({ profile: one }) => count(one.enrollment, language),
          },
          {
            key: 'poor',
            header: words.poor,
            numeric: true,
            cell: ({ profile: one }) => share(one, 'socioeconomically_disadvantaged'),
          },
          {
            key: 'learners',
            header: words.learners,
            numeric: true,
            cell: ({ profile: one }) => share(one, 'english_learner'),
          },
          ...rateColumns(language, ({ profile: one }: Similar) =>
            areaRate(view, 'school', one.code, shownYear(view)),
          ),
        ]}
        rows={similar}
        rowKey={({ profile: one }) => one.code}
        empty={{ title: words.similarTitle, why: words.similarNone }}
      />
    </Section>
  )
}
