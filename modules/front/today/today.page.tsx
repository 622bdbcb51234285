import { EmptyState, EntryList, Section, StatusText } from '#packages/ui/index.ts'
import type { Role } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { Waiting } from './today.ts'
import { todayWords } from './today.words.ts'

type Props = {
  readonly waiting: readonly Waiting[]
  readonly roles: readonly Role[]
  readonly language: Language
}

/** What needs me, in order, and where my work lies; nothing else. */
export function TodayPage({ waiting, roles, language }: Props) {
  const words = todayWords[language]
  const desks = words.desks.filter((desk) => roles.some((role) => desk.roles.some((one) => one === role)))
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      <Section id="waiting" heading={words.waits}>
        {waiting.length === 0 ? (
          <EmptyState {...words.nothing} />
        ) : (
          <EntryList
            entries={waiting.map(({ key, text, href, late }) => ({
              key,
              title: <a href={href}>{text}</a>,
              detail: late ? <StatusText tone="warning" text={words.late} /> : undefined,
            }))}
          />
        )}
      </Section>
      <Section id="places" heading={words.placesHeading}>
        <ul class="usa-list">
          {[...desks, ...words.everyone].map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
