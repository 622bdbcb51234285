import { ButtonLink, EmptyState, EntryList, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { type Convening, inLanguage } from './convening.ts'
import { programWords } from './program.words.ts'
import { longDay, timeSpan } from './zone-time.rules.ts'

type Props = {
  readonly path: string
  readonly county: string
  readonly ahead: readonly Convening[]
  readonly over: readonly Convening[]
  readonly mayMake: boolean
  /** Staff of the county, who talk between convenings. */
  readonly mayTalk: boolean
  readonly language: Language
}

/** The county's convenings, the next one first; drafts apart, for staff alone. */
export function ConveningsPage({ path, county, ahead, over, mayMake, mayTalk, language }: Props) {
  const words = programWords[language]
  const announced = ahead.filter(({ state }) => state !== 'draft')
  const drafts = [...ahead, ...over].filter(({ state }) => state === 'draft')
  const held = over.filter(({ state }) => state !== 'draft')
  const list = (convenings: readonly Convening[]) => (
    <EntryList
      entries={convenings.map((convening) => ({
        key: convening.id,
        title: (
          <a href={`${path}/${convening.id}`}>{inLanguage(convening.title, convening.titleEs, language)}</a>
        ),
        detail: lineOf(convening, language),
      }))}
    />
  )
  return (
    <>
      <h1>{words.listTitle(county)}</h1>
      <p class="usa-intro">{words.listLead}</p>
      <Section id="ahead" heading={words.ahead}>
        {announced.length === 0 ? <EmptyState {...words.nothingAhead} /> : list(announced)}
      </Section>
      {mayMake && (
        <p>
          <ButtonLink href={`${path}/new`}>{words.make}</ButtonLink>
        </p>
      )}
      {drafts.length > 0 && (
        <Section id="drafts" heading={words.drafts}>
          {list(drafts)}
        </Section>
      )}
      {held.length > 0 && (
        <Section id="over" heading={words.over}>
          {list(held)}
        </Section>
      )}
      <ul class="usa-list">
        <li>
          <a href={path.replace(/convenings$/, 'events')}>{words.events}</a>
        </li>
        {mayTalk && (
          <li>
            <a href="/discussions">{words.discussion}</a>
          </li>
        )}
        {mayTalk && (
          <li>
            <a href="/convenings/mine">{words.mine}</a>
          </li>
        )}
      </ul>
    </>
  )
}

type CountiesProps = {
  readonly counties: readonly { readonly path: string; readonly name: string }[]
  readonly language: Language
}

/** Where to look, for a reader of no county. */
export function CountiesPage({ counties, language }: CountiesProps) {
  const words = programWords[language]
  return (
    <>
      <h1>{words.list}</h1>
      <p class="usa-intro">{words.listLead}</p>
      <Section id="counties" heading={words.chooseCounty}>
        <EntryList
          entries={counties.map(({ path, name }) => ({ key: path, title: <a href={path}>{name}</a> }))}
        />
      </Section>
    </>
  )
}

function lineOf(
  { state, startsAt, endsAt, timeZone, placeKind, placeName }: Convening,
  language: Language,
): string {
  const words = programWords[language]
  const when = `${longDay(timeZone, startsAt, language)}, ${timeSpan(timeZone, startsAt, endsAt, language)}`
  const where = placeName ?? words.placeKinds[placeKind]
  return [when, where, ...(state === 'cancelled' ? [words.states.cancelled] : [])].join(' · ')
}
