import { ButtonLink, ButtonRow, type Column, FilterLinks, Section, Table } from '#packages/ui/index.ts'
import { count, percent } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { AchievementSection } from '../achievement/achievement.page.tsx'
import { Counted } from '../count/counted.page.tsx'
import { rateOf } from './outcome.ts'
import { outcomeWords } from './outcome.words.ts'
import { Cautions, Choices, Groups, InWords, rateColumns, Trend, ViewLink } from './outcome-parts.page.tsx'
import { type OutcomeView, type SimilarSchool, shownYear, withAsks } from './outcome-view.rules.ts'

type Props = { readonly view: OutcomeView; readonly path: string; readonly language: Language }

/** Where one school stands: in words, over years, by group, and beside the schools most like it. */
export function SchoolOutcomesPage({ view, path, language }: Props) {
  const words = outcomeWords[language]
  return (
    <>
      <h1>{words.title(view.place.name)}</h1>
      <p>{view.school === null ? words.notListed : view.school.profile.districtName}</p>
      <Choices view={view} path={path} language={language} />
      <InWords view={view} language={language} />
      <Trend view={view} language={language} />
      <SimilarSchools view={view} path={path} language={language} />
      <Groups view={view} language={language} />
      <Counted rates={view.counted} language={language} />
      <AchievementSection
        achievement={view.achievement}
        countyCode={view.county.countyCode}
        language={language}
      />
      <Cautions view={view} language={language} />
      <ButtonRow>
        <ButtonLink kind="outline" href={`${path}.csv`} download>
          {words.csv}
        </ButtonLink>
        <ButtonLink kind="outline" href={`${path}.xlsx`} download>
          {words.xlsx}
        </ButtonLink>
        <ButtonLink
          kind="outline"
          href={`${path.replace(/\/outcomes$/, '/letter.pdf')}?lang=${language}`}
          download
        >
          {words.letter}
        </ButtonLink>
        <ButtonLink kind="plain" href={path.replace(/\/outcomes$/, '')}>
          {words.plan}
        </ButtonLink>
      </ButtonRow>
      <ViewLink view={view} path={path} language={language} />
    </>
  )
}

function SimilarSchools({ view, path, language }: Props) {
  const words = outcomeWords[language]
  const { school, asks } = view
  if (school === null) return null
  const { profile, setting, similar } = school
  const rule = asks.among === 'state' ? words.similarRuleState : words.similarRule
  return (
    <Section id="similar" heading={words.similarTitle}>
      {setting === 'adult' && <p>{words.similarAdult}</p>}
      <FilterLinks
        label={words.similarAmong}
        items={(['county', 'state'] as const).map((among) => ({
          text: words.among[among],
          href: `${withAsks(path, { ...asks, among })}#similar`,
          current: asks.among === among,
        }))}
      />
      <p>{rule(profile.schoolLevel, words.settings[setting])}</p>
      <Table<SimilarSchool>
        id="similar-schools"
        caption={words.similarTitle}
        captionHidden
        columns={similarColumns(view, language)}
        rows={similar}
        rowKey={({ code }) => code}
        empty={{ title: words.similarTitle, why: words.similarNone }}
      />
    </Section>
  )
}

function similarColumns(
  { asks, ...view }: OutcomeView,
  language: Language,
): readonly Column<SimilarSchool>[] {
  const words = outcomeWords[language]
  const share = (of: number | null, enrollment: number) =>
    of === null || enrollment === 0 ? words.unknown : percent(of / enrollment, language)
  const shown = shownYear({ asks, ...view })
  return [
    {
      key: 'name',
      header: words.school,
      cell: ({ countyCode, code, name }) => (
        <a href={withAsks(`/counties/${countyCode}/schools/${code}/outcomes`, asks)}>{name}</a>
      ),
    },
    {
      key: 'students',
      header: words.students,
      numeric: true,
      cell: ({ enrollment }) => count(enrollment, language),
    },
    {
      key: 'poor',
      header: words.poor,
      numeric: true,
      cell: ({ poor, enrollment }) => share(poor, enrollment),
    },
    {
      key: 'learners',
      header: words.learners,
      numeric: true,
      cell: ({ learners, enrollment }) => share(learners, enrollment),
    },
    ...rateColumns(language, (one: SimilarSchool) => rateOf(one, asks.measure, shown)),
  ]
}
