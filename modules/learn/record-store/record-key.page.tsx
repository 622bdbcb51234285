import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  DefinitionList,
  Form,
  RadioGroup,
  Section,
  Sheet,
  Table,
  TextInput,
} from '#packages/ui/index.ts'
import type { CalendarDate } from '#platform/time.ts'
import type { Language } from '#platform/words.ts'
import { longDay } from '../certificate/certificate-day.ts'
import { dayText } from '../progress/day-text.ts'
import { type KeyRefusal, type ListedKey, scopes, usualPerMinute } from './record-key.ts'
import { recordKeyWords } from './record-key.words.ts'

export const recordKeysPath = '/learn/record-keys'

export type TypedKey = {
  readonly name: string
  readonly scopes: readonly string[]
  readonly ends: string
  readonly perMinute: string
}
export type KeyProblems = Partial<Record<'name' | 'scopes' | 'ends' | 'perMinute' | 'days' | 'key', string>>

type Props = {
  readonly keys: readonly ListedKey[]
  readonly keptDays: number
  readonly today: CalendarDate
  readonly language: Language
  /** Where programs reach the store. */
  readonly address: string
  readonly typed?: TypedKey | undefined
  readonly problems?: KeyProblems | undefined
  readonly refusal?: KeyRefusal | undefined
  /** A key just made: its secret stands on this page and nowhere else. */
  readonly made?: { readonly name: string; readonly secret: string } | undefined
  readonly isDaysSaved?: boolean | undefined
}

/** The county's keys: what each may and when it was used, the form that ends one, and the form that makes one. */
export function RecordKeysPage(props: Props) {
  const { keys, today, language, address, made } = props
  const words = recordKeyWords[language]
  const open = keys.filter(({ endedAt, endsOn }) => endedAt === null && endsOn >= today)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="usa-intro">{words.lead}</p>
      {made && (
        <Alert tone="success" announced heading={words.made}>
          <p>{words.madeLead}</p>
          <DefinitionList
            items={[
              { term: words.madeName, detail: <code>{made.name}</code> },
              { term: words.madeSecret, detail: <code>{made.secret}</code> },
            ]}
          />
        </Alert>
      )}
      <p>{words.private}</p>
      <p>
        {words.address}: <code>{address}</code>
      </p>
      <Section id="keys" heading={words.keys}>
        <Keys keys={keys} today={today} language={language} />
        {open.length > 0 && (
          <Form action={`${recordKeysPath}/ending`} method="post" label={words.ending}>
            <p>{words.endLead}</p>
            <RadioGroup
              name="key"
              label={words.choose}
              error={props.problems?.key}
              options={open.map(({ id, name }) => ({ value: id, text: words.end(name) }))}
            />
            <ButtonRow>
              <Button kind="danger">{words.ending}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
      <NewKey {...props} />
      <KeptDays {...props} />
    </>
  )
}

function Keys({ keys, today, language }: Pick<Props, 'keys' | 'today' | 'language'>) {
  const words = recordKeyWords[language]
  const stateOf = ({ endedAt, endsOn }: ListedKey) => {
    if (endedAt !== null) return words.ended(dayText(endedAt, language))
    return endsOn < today ? words.over : words.open
  }
  return (
    <Table
      id="record-keys"
      caption={words.keys}
      captionHidden
      empty={words.none}
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: words.name, cell: ({ name }) => name },
        {
          key: 'may',
          header: words.may,
          cell: (key) => key.scopes.map((one) => words.scope[one]).join('; '),
        },
        { key: 'until', header: words.until, cell: ({ endsOn }) => longDay(endsOn, language) },
        {
          key: 'used',
          header: words.used,
          cell: ({ usedAt }) => (usedAt === null ? words.neverUsed : dayText(usedAt, language)),
        },
        { key: 'state', header: words.state, cell: stateOf },
      ]}
    />
  )
}

function NewKey({ language, typed, problems, refusal }: Props) {
  const words = recordKeyWords[language]
  const nameProblem = refusal === 'name_taken' ? words.refusal[refusal] : problems?.name
  const dayProblem =
    refusal !== undefined && refusal !== 'name_taken' ? words.refusal[refusal] : problems?.ends
  return (
    <Sheet>
      <h2>{words.make}</h2>
      <Form action={recordKeysPath} method="post" label={words.make}>
        <TextInput
          name="name"
          label={words.nameLabel}
          hint={words.nameHint}
          value={typed?.name ?? ''}
          error={nameProblem}
          maxLength={80}
        />
        <CheckboxGroup
          name="scopes"
          label={words.scopesLabel}
          options={scopes.map((one) => ({ value: one, text: words.scope[one], hint: one }))}
          values={typed?.scopes ?? ['statements/write', 'statements/read/mine']}
          error={problems?.scopes}
        />
        <TextInput
          name="ends"
          label={words.endsLabel}
          hint={words.endsHint}
          type="date"
          value={typed?.ends ?? ''}
          error={dayProblem}
          width="medium"
        />
        <TextInput
          name="perMinute"
          label={words.perMinute}
          hint={words.perMinuteHint}
          value={typed?.perMinute ?? String(usualPerMinute)}
          error={problems?.perMinute}
          width="short"
        />
        <ButtonRow>
          <Button kind="call">{words.makeButton}</Button>
        </ButtonRow>
      </Form>
    </Sheet>
  )
}

function KeptDays({ keptDays, language, problems, isDaysSaved }: Props) {
  const words = recordKeyWords[language]
  return (
    <Section id="kept" heading={words.kept}>
      <p>{words.keptLead}</p>
      {isDaysSaved && (
        <Alert tone="success" announced>
          <p>{words.keptSaved}</p>
        </Alert>
      )}
      <Form action={`${recordKeysPath}/kept-days`} method="post" label={words.kept}>
        <TextInput
          name="days"
          label={words.keptLabel}
          value={String(keptDays)}
          error={problems?.days}
          width="short"
        />
        <ButtonRow>
          <Button kind="outline">{words.keptButton}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
