import { ButtonLink, EmptyState, EntryList, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { inLanguage } from '../convening/convening.ts'
import { longDay } from '../convening/zone-time.rules.ts'
import { eventDeskWords } from './event-desk.words.ts'
import type { FamilyEvent } from './family-event.ts'
import { familyEventWords } from './family-event.words.ts'

const tones = { draft: 'warning', announced: 'success', cancelled: 'none', done: 'info' } as const

/** The events someone holds, drafts among them. */
export function EventDeskPage(props: {
  readonly events: readonly FamilyEvent[]
  readonly language: Language
}) {
  const { events, language } = props
  const words = eventDeskWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <p>
        <ButtonLink kind="call" href="/events/new">
          {words.plan}
        </ButtonLink>
      </p>
      {events.length === 0 ? (
        <EmptyState title={words.none} why={words.noneWhy} />
      ) : (
        <EntryList
          entries={events.map((event) => ({
            key: event.id,
            title: <a href={`/events/${event.id}`}>{inLanguage(event.title, event.titleEs, language)}</a>,
            detail: `${longDay(event.timeZone, event.startsAt, language)} · ${event.schoolName ?? familyEventWords[language].office}`,
            action: <StatusText tone={tones[event.state]} text={words.states[event.state]} />,
          }))}
        />
      )}
    </>
  )
}
