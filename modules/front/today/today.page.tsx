import { EmptyState, EntryList, Section, StatusText } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { DeskLink } from './desks.rules.ts'
import { deskGroups, type Waiting } from './today.ts'
import { todayWords } from './today.words.ts'

type Props = {
  readonly waiting: readonly Waiting[]
  readonly desks: readonly DeskLink[]
  readonly language: Language
}

/** What needs me, in order, and where my work lies; nothing else. */
export function TodayPage({ waiting, desks, language }: Props) {
  const words = todayWords[language]
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
      {deskGroups
        .filter((group) => desks.some((desk) => desk.group === group))
        .map((group) => (
          <Section key={group} id={group} heading={words.groups[group]}>
            <ul class="usa-list">
              {desks
                .filter((desk) => desk.group === group)
                .map(({ name, href }) => (
                  <li key={name}>
                    <a href={href}>{words.desks[name]}</a>
                  </li>
                ))}
            </ul>
          </Section>
        ))}
    </>
  )
}
