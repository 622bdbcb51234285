import { Alert, Button, ButtonRow, EntryList, Form, Section, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { editionPath } from './edition.page.tsx'
import { keyOf, partsOf, textsOf } from './override.rules.ts'
import type { Override, OverridePart, OverrideRefusal, Thing } from './override.ts'
import { overrideWords } from './override.words.ts'

type ListProps = {
  readonly name: string
  readonly things: readonly Thing[]
  readonly overrides: readonly Override[]
  readonly language: Language
}

/** Everything of a role or of the sources that a county may say otherwise, in reading order. */
export function ThingsPage({ name, things, overrides, language }: ListProps) {
  const words = overrideWords[language]
  const own = new Set(overrides.flatMap(({ thingId, value }) => (value === null ? [] : [thingId])))
  const phases = [...new Set(things.map(({ phase }) => phase))]
  return (
    <>
      <h1>{words.thingsOf(name)}</h1>
      <p class="usa-intro">{words.thingsLead}</p>
      {phases.map((phase) => (
        <Section
          key={phase ?? 'none'}
          id={`phase-${(phase ?? 'none').replaceAll('.', '-')}`}
          heading={phase === null ? name : `${words.kindOf.phase} ${phase}`}
        >
          <EntryList
            entries={things
              .filter((thing) => thing.phase === phase)
              .map((thing) => ({
                key: thing.id,
                title: <a href={`${editionPath}/things/${thing.id}`}>{thing.name}</a>,
                detail: own.has(thing.id)
                  ? `${words.kindOf[thing.kind]}. ${words.ours}.`
                  : words.kindOf[thing.kind],
              }))}
          />
        </Section>
      ))}
    </>
  )
}

type Props = {
  readonly thing: Thing
  readonly overrides: readonly Override[]
  readonly language: Language
  readonly refusal?: { readonly part: string; readonly why: OverrideRefusal; readonly value: string }
}

/** One thing: what the common edition says of it, and what the county says instead, part by part. */
export function ThingPage({ thing, overrides, language, refusal }: Props) {
  const words = overrideWords[language]
  const texts = textsOf([thing])
  return (
    <>
      {refusal && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal.why]}</p>
        </Alert>
      )}
      <h1>{thing.name}</h1>
      <p class="usa-intro">{words.kindOf[thing.kind]}</p>
      {partsOf(thing.kind).map((part) => (
        <Part
          key={part}
          thing={thing}
          part={part}
          common={texts[keyOf(thing.id, part)] ?? null}
          held={overrides.find((one) => one.thingId === thing.id && one.part === part) ?? null}
          language={language}
          typed={refusal?.part === part ? refusal.value : null}
        />
      ))}
      <p>
        <a href={editionPath}>{words.title}</a>
      </p>
    </>
  )
}

type PartProps = Pick<Props, 'thing' | 'language'> & {
  readonly part: OverridePart
  readonly common: string | null
  readonly held: Override | null
  readonly typed: string | null
}

function Part({ thing, part, common, held, language, typed }: PartProps) {
  const words = overrideWords[language]
  const action = `${editionPath}/things/${thing.id}`
  const own = held?.value ?? null
  const hidden = { part, seen: held?.id ?? '' }
  const label =
    part === 'text' && (thing.kind === 'role' || thing.kind === 'step')
      ? words.textPart[thing.kind]
      : words.partOf[part]
  return (
    <Section id={`part-${part}`} heading={label}>
      {common !== null && (
        <p>
          {words.common}: {common}
        </p>
      )}
      {part === 'standing' ? (
        <Form
          action={action}
          method="post"
          label={label}
          hidden={own === null ? { ...hidden, value: 'retired' } : { ...hidden, back: 'yes' }}
        >
          <ButtonRow>
            <Button kind="outline">{own === null ? words.retire : words.bringBack}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <Form action={action} method="post" label={label} hidden={hidden}>
          <TextInput
            name="value"
            id={`field-${part}`}
            label={`${words.ours} (${label})`}
            hint={words.hint[part]}
            value={typed ?? own ?? common ?? ''}
            rows={part === 'text' ? 8 : 1}
            maxLength={part === 'text' ? 4000 : 300}
          />
          <ButtonRow>
            <Button>{words.save}</Button>
            {own !== null && (
              <Button kind="plain" name="back" value="yes">
                {words.takeBack}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
      {held && (
        <p class="source-line">
          {held.personName}, {dayText(held.writtenAt, language)}
        </p>
      )}
    </Section>
  )
}
