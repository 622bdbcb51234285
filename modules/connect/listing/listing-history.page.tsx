import { Button, EntryList, Form, Section } from '#packages/ui/index.ts'
import { timeZone } from '#platform/database.ts'
import { dateIn } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { asksOf } from './eligibility.rules.ts'
import { questionText } from './eligibility.words.ts'
import { dayText, listingWords, openingText, spokenName } from './listing.words.ts'
import { differences, type ListingChange, type ListingState, wholeState } from './listing-change.ts'
import { listingFormWords } from './listing-form.words.ts'
import { needNames } from './listing-parts.page.tsx'

/** The names of schools by id and of districts by code. */
export type PlaceNames = {
  readonly school: (id: string) => string
  readonly district: (code: string) => string
}

type HistoryProps = {
  /** Where one goes to have a change taken back. */
  readonly undoing: string
  readonly changes: readonly ListingChange[]
  readonly now: ListingState
  readonly places: PlaceNames
  readonly language: Language
}

/** Who changed what and when, the newest first; each can be taken back. */
export function ListingHistory({ undoing, changes, now, places, language }: HistoryProps) {
  const words = listingFormWords[language]
  return (
    <Section id="history" heading={words.history}>
      {changes.length === 0 && <p>{words.historyEmpty}</p>}
      <EntryList
        entries={changes.map((change, at) => {
          const before = wholeState(change.before)
          const newer = changes[at - 1]
          const after = newer === undefined ? now : wholeState(newer.before)
          const day = dayText(dateIn(timeZone, change.changedAt), language)
          return {
            key: change.id,
            title: <span id={`change-${change.id}`}>{words.changed(day, change.changedBy)}</span>,
            detail: <Differences before={before} after={after} places={places} language={language} />,
            action: (
              <Form action={undoing} method="post" hidden={{ change: change.id }}>
                <Button kind="outline" describedBy={`change-${change.id}`}>
                  {words.undo}
                </Button>
              </Form>
            ),
          }
        })}
      />
    </Section>
  )
}

function Differences(props: {
  readonly before: ListingState
  readonly after: ListingState
  readonly places: PlaceNames
  readonly language: Language
}) {
  const { before, after, places, language } = props
  const words = listingFormWords[language]
  const labels = {
    ...words.fields,
    schedule: words.schedule,
    contacts: words.contacts,
    conditions: words.conditions,
  }
  return (
    <ul class="usa-list">
      {differences(before, after).map((field) => (
        <li key={field}>
          <strong>{labels[field]}</strong>. {words.before}{' '}
          {short(valueText(before, field, places, language)) || words.nothing}
        </li>
      ))}
    </ul>
  )
}

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text)

/** What stood in a field, as the listing's page says it. */
function valueText(
  state: ListingState,
  field: Exclude<keyof ListingState, 'organizationId'>,
  { school, district }: PlaceNames,
  language: Language,
): string {
  const words = listingWords[language]
  switch (field) {
    case 'needs':
      return needNames(state.needs, language)
    case 'languages':
      return state.languages.map((code) => spokenName(code, language)).join(', ')
    case 'cost':
      return words.costs[state.cost]
    case 'schoolId':
      return state.schoolId === null ? '' : school(state.schoolId)
    case 'campusDays':
      return state.campusDays.map((day) => words.days[day]).join(', ')
    case 'withdrawn':
      return state.withdrawn ? listingFormWords[language].fields.withdrawn : ''
    case 'schedule':
      return state.schedule.map((opening) => openingText(opening, language)).join('; ')
    case 'contacts':
      return state.contacts.map((one) => Object.values(one).filter(Boolean).join(', ')).join('; ')
    case 'conditions':
      return asksOf(state.conditions)
        .map((about) => questionText(about, state.conditions, district, language))
        .join(' ')
    default:
      return String(state[field] ?? '')
  }
}
