import { type Column, Section, Table } from '#packages/ui/index.ts'
import { count, decimal } from '#platform/numbers.ts'
import type { Language } from '#platform/words.ts'
import { measureNamed } from '../measure/register.ts'
import { dashed, groupName } from '../outcome/outcome-text.rules.ts'
import { distanceOf, groupsOf, similarDistance, yearsOf } from './achievement.rules.ts'
import { type Achievement, type Distance, type Subject, subjects } from './achievement.ts'
import { achievementWords } from './achievement.words.ts'

type Props = { readonly achievement: Achievement; readonly language: Language }

/** How a place's students score, beside whom; nothing where the county supplied no file of it. */
export function AchievementSection({
  achievement,
  countyCode,
  language,
}: {
  readonly achievement: Achievement | null
  readonly countyCode: string
  readonly language: Language
}) {
  if (achievement === null) return null
  const words = achievementWords[language]
  const measure = measureNamed('distance-from-standard')
  const shown = subjects.filter((subject) => yearsOf(achievement.place, subject).length > 0)
  return (
    <Section id="scores" heading={words.title}>
      {shown.map((subject) => (
        <p key={subject}>{sentence(achievement, subject, language)}</p>
      ))}
      <p>
        <strong>{measure.caution[language]}</strong> {words.noSpread}
      </p>
      {shown.map((subject) => (
        <Years key={subject} achievement={achievement} subject={subject} language={language} />
      ))}
      <Groups achievement={achievement} language={language} />
      <p>{words.readSigns}</p>
      <p>
        <a href={`/measures#${measure.name}`}>{measure.definition[language]}</a>{' '}
        {words.source(measure.source?.title ?? '')}{' '}
        <a href={`/counties/${countyCode}/achievement.csv`} download>
          {words.csv}
        </a>
      </p>
    </Section>
  )
}

function sentence({ place }: Achievement, subject: Subject, language: Language): string {
  const words = achievementWords[language]
  const year = yearsOf(place, subject).at(-1) ?? ''
  const distance = distanceOf(place, subject, year)
  if (!distance) return words.hiddenIn(words.subjects[subject], dashed(year))
  const points = rounded(distance.points)
  const side = points === 0 ? 'at' : points > 0 ? 'above' : 'below'
  const where = words.where(decimal(Math.abs(points), language), side)
  return words.sentence(words.subjects[subject], dashed(year), count(distance.students, language), where)
}

/** A tenth of a point, as the state rounds it. */
const rounded = (points: number): number => Math.round(points * 10) / 10

/** '+4.5' and '−12.3', so that nobody takes one for the other. */
function pointsText(distance: Distance | null | undefined, language: Language): string {
  if (distance === undefined) return ''
  if (distance === null) return achievementWords[language].hidden
  const points = rounded(distance.points)
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return `${sign}${decimal(Math.abs(points), language)}`
}

function Years({ achievement, subject, language }: Props & { readonly subject: Subject }) {
  const words = achievementWords[language]
  const { place, district, state } = achievement
  const of = (
    key: string,
    header: string,
    distance: (year: string) => Distance | null | undefined,
  ): Column<string> => ({
    key,
    header,
    numeric: true,
    cell: (year) => pointsText(distance(year), language),
  })
  return (
    <Table<string>
      id={`scores-${subject}`}
      caption={words.years(words.subjects[subject])}
      columns={[
        { key: 'year', header: words.year, cell: dashed },
        {
          key: 'students',
          header: words.students,
          numeric: true,
          cell: (year) => {
            const distance = distanceOf(place, subject, year)
            return distance ? count(distance.students, language) : ''
          },
        },
        of('own', words.points, (year) => distanceOf(place, subject, year)),
        ...(place.level === 'school'
          ? [of('similar', words.similar, (year) => similarDistance(achievement, subject, year))]
          : []),
        ...(district === null
          ? []
          : [of('district', words.district, (year) => distanceOf(district, subject, year))]),
        of('state', words.state, (year) => distanceOf(state, subject, year)),
      ]}
      rows={yearsOf(place, subject)}
      rowKey={(year) => year}
      empty={{ title: words.title, why: words.emptyWhy }}
    />
  )
}

function Groups({ achievement, language }: Props) {
  const words = achievementWords[language]
  const { place } = achievement
  const year = subjects
    .flatMap((subject) => yearsOf(place, subject))
    .sort()
    .at(-1)
  if (year === undefined || groupsOf(place, year).length === 0) return null
  const isPublished = (subject: Subject) => yearsOf(place, subject).includes(year)
  return (
    <Table<string>
      id="scores-groups"
      caption={words.groups(dashed(year))}
      columns={[
        { key: 'group', header: words.group, cell: (group) => groupName(group, language) },
        ...subjects.filter(isPublished).flatMap((subject): Column<string>[] => [
          {
            key: `${subject}-students`,
            header: words.studentsIn(words.subjects[subject]),
            numeric: true,
            cell: (group) => {
              const distance = distanceOf(place, subject, year, group)
              return distance ? count(distance.students, language) : ''
            },
          },
          {
            key: `${subject}-points`,
            header: words.pointsIn(words.subjects[subject]),
            numeric: true,
            cell: (group) => pointsText(distanceOf(place, subject, year, group), language),
          },
        ]),
      ]}
      rows={groupsOf(place, year)}
      rowKey={(group) => group}
      empty={{ title: words.title, why: words.emptyWhy }}
    />
  )
}
