import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  NumberInput,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { EntryRefusal, FieldProblem, KindShape, LeafEntry, LeafField } from './leaf.ts'
import { leafWords } from './leaf.words.ts'

type Props = {
  readonly shape: KindShape
  /** Null for a new one. */
  readonly entry: LeafEntry | null
  readonly language: Language
  readonly typed?: Readonly<Record<string, unknown>>
  readonly problems?: Readonly<Record<string, FieldProblem>>
  readonly refusal?: EntryRefusal
}

/** One entry: its fields, and who reads it. */
export function EntryFormPage(props: Props) {
  const { shape, entry, language, typed, problems = {}, refusal } = props
  const words = leafWords[language]
  const ofKind = shape.words[language]
  const at = `/impact/${shape.path}`
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  const shown = typed === undefined ? (entry?.shown ?? false) : typed.shown === 'yes'
  const seen = entry?.changedAt.toISOString() ?? ''
  return (
    <>
      <ErrorSummary title={words.errorHeading} errors={errors} />
      <h1>{entry === null ? ofKind.add : ofKind.title}</h1>
      {refusal !== undefined && (
        <Alert tone="warning" announced>
          <p>{words.refusal[refusal]}</p>
        </Alert>
      )}
      <Form
        action={entry === null ? at : `${at}/${entry.id}`}
        method="post"
        hidden={{ seen }}
        label={ofKind.title}
      >
        {shape.fields.map((field) => (
          <EntryField key={field.name} field={field} {...props} />
        ))}
        <Checkbox name="shown" label={words.showIt} hint={words.showHint} checked={shown} />
        <ButtonRow>
          <Button kind="call">{words.save}</Button>
          <a href={at}>{ofKind.title}</a>
        </ButtonRow>
      </Form>
      {entry !== null && (
        <Form action={`${at}/${entry.id}/removal`} method="post" hidden={{ seen }} label={words.remove}>
          <ButtonRow>
            <Button kind="plain">{words.remove}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

function EntryField({
  field,
  shape,
  entry,
  typed,
  problems = {},
  language,
}: Props & { readonly field: LeafField }) {
  const { name, type, options = [] } = field
  const ofKind = shape.words[language]
  const { label = name, hint } = ofKind.fields[name] ?? {}
  const problem = problems[name]
  const shared = {
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    value: typed === undefined ? (entry?.says[name] ?? '') : String(typed[name] ?? ''),
    error: problem && leafWords[language].problem[problem],
  }
  if (type === 'choice')
    return (
      <Select
        {...shared}
        placeholder={leafWords[language].choose}
        options={options.map((value) => ({ value, text: ofKind.options[name]?.[value] ?? value }))}
      />
    )
  if (type === 'count') return <NumberInput {...shared} min={0} step={1} />
  if (type === 'day') return <TextInput {...shared} type="date" width="medium" />
  return <TextInput {...shared} rows={type === 'lines' ? 3 : 1} maxLength={type === 'lines' ? 1000 : 200} />
}
