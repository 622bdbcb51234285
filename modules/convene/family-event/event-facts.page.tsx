import { languageName } from '#modules/staff/index.ts'
import { type Definition, DefinitionList } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { longDay, timeSpan } from '../convening/zone-time.rules.ts'
import type { EventPurpose, FamilyEvent } from './family-event.ts'
import { familyEventWords } from './family-event.words.ts'

type Props = { readonly event: FamilyEvent; readonly language: Language }

/** When, where, and what is there for a family: what is not told is not asked about. */
export function EventFacts({ event, language }: Props) {
  const words = familyEventWords[language]
  const { timeZone, startsAt, endsAt } = event
  const listed = (tags: readonly string[]) => tags.map((tag) => languageName(tag, language))
  const optional = (term: string, detail: string | null): Definition[] =>
    detail === null ? [] : [{ term, detail }]
  return (
    <DefinitionList
      items={[
        {
          term: words.when,
          detail: (
            <>
              {longDay(timeZone, startsAt, language)}
              <br />
              {timeSpan(timeZone, startsAt, endsAt, language)}
            </>
          ),
        },
        ...optional(words.where, [event.placeName, event.placeAddress].filter(Boolean).join(', ') || null),
        { term: words.by, detail: event.schoolName ?? words.office },
        { term: words.heldIn, detail: listed(event.languages).join(' · ') },
        {
          term: words.interpretedIn,
          detail: [...listed(event.interpretedIn), words.interpreterAsk].join(' · '),
        },
        {
          term: words.childcare,
          detail:
            event.childcarePlaces > 0 ? words.childcarePlaces(event.childcarePlaces) : words.childcareNone,
        },
        { term: words.food, detail: words.foods[event.food] },
        { term: words.transport, detail: words.transports[event.transport] },
        ...optional(words.capacity, event.capacity === null ? null : words.room(event.capacity)),
        ...optional(words.accessibility, event.accessibility),
        ...optional(words.contact, event.contact),
      ]}
    />
  )
}

export const purposeText = ({ purpose }: FamilyEvent, language: Language): string | null =>
  purpose === null ? null : familyEventWords[language].purposes[purpose as EventPurpose]
