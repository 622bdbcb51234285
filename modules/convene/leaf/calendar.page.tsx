import { Section, Table } from '#packages/ui/index.ts'
import { monthName } from '#platform/numbers.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { type CalendarMonth, calendarFrom, gapsOf } from '../activity/activity.rules.ts'
import type { LeafEntry, LeafName } from './leaf.ts'
import { leafWords } from './leaf.words.ts'

type Props = {
  readonly activities: readonly LeafEntry[]
  /** What the county calls its leaves. */
  readonly names: Readonly<Record<LeafName, string>>
  readonly today: CalendarDate
  readonly language: Language
}

/** Everything the partners do in the next twelve months on one calendar, and what is missing from it. */
export function CalendarSection({ activities, names, today, language }: Props) {
  const words = leafWords[language]
  if (activities.length === 0) return null
  return (
    <Section id="calendar" heading={words.calendarHeading}>
      <Table<CalendarMonth>
        id="months"
        caption={words.calendarHeading}
        captionHidden
        rows={calendarFrom(activities, today)}
        rowKey={({ month }) => month}
        empty={words.nothingPublic}
        columns={[
          { key: 'month', header: words.month, cell: ({ month }) => monthName(month, language) },
          {
            key: 'activities',
            header: words.conditions.activities,
            cell: (one) =>
              one.activities.map(({ says }) => `${says.name} (${says.partner})`).join('; ') ||
              words.calendarEmpty,
          },
        ]}
      />
      <Gaps {...{ activities, names, today, language }} />
    </Section>
  )
}

function Gaps({ activities, names, today, language }: Props) {
  const words = leafWords[language]
  const gaps = gapsOf(activities, today)
  const parts = [
    [words.gapMonths, gaps.months.map((month) => monthName(month, language))],
    [words.gapLeaves, gaps.leaves.map((leaf) => names[leaf])],
    [words.gapOwners, gaps.ownerless.map(({ says }) => says.name ?? '')],
  ] as const
  const missing = parts.filter(([, list]) => list.length > 0)
  return (
    <>
      <h3 id="gaps">{words.gapsHeading}</h3>
      {missing.length === 0 ? (
        <p>{words.noGaps}</p>
      ) : (
        <ul class="usa-list">
          {missing.map(([what, list]) => (
            <li key={what}>
              {what}: {list.join(', ')}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
