import { Alert, Button, ButtonRow, EntryList, Form, Section, Select, TextInput } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { editionPath } from './edition.page.tsx'
import { baseKeyOf, partsOf, textsOf } from './override.rules.ts'
import type { Override, OverridePart, OverrideRefusal, Thing } from './override.ts'
import { overrideWords } from './override.words.ts'

type ListProps = {
  readonly name: string
  /** Slug of the role; null for the sources. */
  readonly role: string | null
  readonly things: readonly Thing[]
  /** Roles that may sign a step. */
  readonly signers: readonly { readonly value: string; readonly text: string }[]
  readonly refusal?: OverrideRefusal | undefined
  readonly typed?: Readonly<Record<string, unknown>> | undefined
  readonly overrides: readonly Override[]
  readonly language: Language
}

/** Everything of a role or of the sources that a county may say otherwise, in reading order. */
export function ThingsPage(props: ListProps) {
  const { name, role, things, overrides, language, refusal } = props
  const words = overrideWords[language]
  const own = new Set(overrides.flatMap(({ thingId, value }) => (value === null ? [] : [thingId])))
  const phases = [...new Set(things.map(({ phase }) => phase))]
  return (
    <>
      {refusal && (
        <Alert tone="error" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <h1>{words.thingsOf(name)}</h1>
      <p class="usa-intro">{words.thingsLead}</p>
      {role !== null && <AddStep {...props} role={role} />}
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

/** A step that only the county has: what it is called, why, what to do, who signs. */
function AddStep({ role, things, signers, language, typed = {} }: ListProps & { readonly role: string }) {
  const words = overrideWords[language]
  const value = (name: string) => String(typed[name] ?? '')
  const phases = [...new Set(things.flatMap(({ phase }) => phase ?? []))]
  return (
    <Section id="add-step" heading={words.addStep}>
      <p>{words.addStepLead}</p>
      <Form action={`${editionPath}/of/${role}/steps`} method="post" label={words.addStep}>
        <Select
          name="phase"
          label={words.stepPhase}
          value={value('phase')}
          options={phases.map((label) => ({ value: label, text: `${words.kindOf.phase} ${label}` }))}
        />
        <TextInput name="title" label={words.stepTitle} value={value('title')} maxLength={120} />
        <TextInput name="text" label={words.stepText} value={value('text')} rows={4} maxLength={2000} />
        <TextInput
          name="tasks"
          label={words.stepTasks}
          hint={words.stepTasksHint}
          value={value('tasks')}
          rows={4}
          maxLength={3000}
        />
        <Select
          name="signer"
          label={words.stepSigner}
          value={value('signer')}
          options={[{ value: 'learner', text: words.stepByLearner }, ...signers]}
        />
        <ButtonRow>
          <Button kind="outline">{words.addStep}</Button>
        </ButtonRow>
      </Form>
    </Section>
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
  // What only the county has stands against no common text.
  const texts = thing.id.startsWith('county-') ? {} : textsOf([thing])
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
          common={part === 'aside' ? null : (texts[baseKeyOf(thing.id, part)] ?? null)}
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

/** What the county itself said of its own role or step when it added it. */
const countysText = (thing: Thing, part: OverridePart): string =>
  part === 'name' ? thing.name : part === 'text' ? thing.more : ''

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
  const isLong = part === 'text' || part === 'text_es'
  const isSpanish = part === 'name_es' || part === 'text_es'
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
      ) : part === 'aside' && own !== null ? (
        <Form action={action} method="post" label={label} hidden={{ ...hidden, back: 'yes' }}>
          <p>{own}</p>
          <ButtonRow>
            <Button kind="outline">{words.bringStepBack}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <Form action={action} method="post" label={label} hidden={hidden}>
          <TextInput
            name="value"
            id={`field-${part}`}
            label={part === 'aside' ? words.asideReason : `${words.ours} (${label})`}
            hint={words.hint[part]}
            value={typed ?? own ?? (isSpanish ? '' : (common ?? countysText(thing, part)))}
            rows={isLong ? 8 : 1}
            maxLength={isLong ? 4000 : 300}
          />
          <ButtonRow>
            <Button {...(part === 'aside' ? { kind: 'outline' as const } : {})}>
              {part === 'aside' ? words.setAside : words.save}
            </Button>
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
