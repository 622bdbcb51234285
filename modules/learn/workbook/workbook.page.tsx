import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Section,
  Select,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import type { Field, RolePage } from '../content/content.ts'
import { plainText } from '../content/inline.rules.ts'
import { dayText } from '../progress/day-text.ts'
import { Spoken } from '../role/prose.page.tsx'
import { longest } from './workbook.rules.ts'
import type { Chapter, Conflict, Entry, FieldProblem, Subject } from './workbook.ts'
import { workbookWords } from './workbook.words.ts'

type Props = {
  readonly role: RolePage
  readonly chapters: readonly Chapter[]
  /** Null for a visitor, who prints it. */
  readonly subject: Subject | null
  readonly entries: ReadonlyMap<string, Entry>
  readonly language: Language
  /** What was typed and not saved, by field. */
  readonly typed?: Readonly<Record<string, string>>
  /** The entry its sender had before her, where the form came back unsaved; else the newest is what she sees. */
  readonly seen?: Readonly<Record<string, string>>
  readonly problems?: Readonly<Record<string, FieldProblem>>
  readonly conflicts?: readonly Conflict[]
  /** How many answers were just saved. */
  readonly saved?: number | null
}

/** All fields of a role on one page, phase by phase; one press saves whatever changed. */
export function WorkbookPage(props: Props) {
  const { role, chapters, subject, language, problems = {}, conflicts = [], saved = null } = props
  const words = workbookWords[language]
  const errors = Object.entries(problems).map(([name, problem]) => ({ name, text: words.problem[problem] }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={words.errorHeading} errors={errors} />}
      {conflicts.length > 0 && (
        <Alert tone="warning" heading={words.conflictHeading} announced>
          <p>{words.conflictLead}</p>
        </Alert>
      )}
      <h1>{words.title(role.title)}</h1>
      {saved !== null && <p role="status">{words.saved(saved)}</p>}
      <p class="usa-intro">{words.lead}</p>
      <p>
        {subject === null
          ? words.visitor
          : subject.kind === 'school'
            ? words.ofSchool(subject.name)
            : words.own}
      </p>
      {chapters.length === 0 && <p>{words.none}</p>}
      <Form action={`/learn/workbooks/${role.slug}`} method="post" label={words.title(role.title)}>
        <Spoken page={role} language={language}>
          {chapters.map((chapter) => (
            <ChapterView key={chapter.label} chapter={chapter} {...props} />
          ))}
        </Spoken>
        {subject !== null && chapters.length > 0 && (
          <ButtonRow>
            <Button kind="call">{words.save}</Button>
            <a href={`/learn/workbooks/${role.slug}/history`}>{words.historyLink}</a>
          </ButtonRow>
        )}
      </Form>
    </>
  )
}

function ChapterView({ chapter, ...props }: Props & { readonly chapter: Chapter }) {
  return (
    <Section id={`phase-${chapter.label.replaceAll('.', '-')}`} heading={`${chapter.label} ${chapter.title}`}>
      {chapter.parts.map(({ stepId, title, fields }) => (
        <div key={stepId}>
          <h3>{title}</h3>
          {fields.map((field) => (
            <FieldView key={field.id} field={field} {...props} />
          ))}
        </div>
      ))}
    </Section>
  )
}

function FieldView({
  field,
  entries,
  typed,
  seen,
  problems,
  conflicts,
  language,
}: Props & { readonly field: Field }) {
  const words = workbookWords[language]
  const entry = entries.get(field.id)
  const conflict = conflicts?.find(({ fieldId }) => fieldId === field.id)
  const problem = problems?.[field.id]
  const theirs = conflict?.theirs
  const hint = theirs
    ? words.conflict(theirs.personName, dayText(theirs.writtenAt, language), theirs.value)
    : entry && words.by(entry.personName, dayText(entry.writtenAt, language))
  return (
    <>
      <Control
        field={field}
        value={typed?.[field.id] ?? entry?.value ?? ''}
        hint={hint}
        error={problem && words.problem[problem]}
        language={language}
      />
      <input type="hidden" name={`seen.${field.id}`} value={seen?.[field.id] ?? entry?.id ?? ''} />
    </>
  )
}

type ControlProps = {
  readonly field: Field
  readonly value: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly language: Language
}

function Control({ field, value, language, ...notes }: ControlProps) {
  const words = workbookWords[language]
  const shared = { name: field.id, label: plainText(field.text), value, ...notes }
  if (field.kind === 'choice' || field.kind === 'yes-no') {
    const options =
      field.kind === 'choice'
        ? field.options.map((option) => ({ value: option, text: option }))
        : [
            { value: 'yes', text: words.yes },
            { value: 'no', text: words.no },
          ]
    return <Select {...shared} placeholder={words.choose} options={options} />
  }
  if (field.kind === 'text') return <TextInput {...shared} rows={4} maxLength={longest.text} />
  if (field.kind === 'day') return <TextInput {...shared} type="date" width="medium" />
  if (field.kind === 'number') return <TextInput {...shared} width="short" maxLength={20} />
  return <TextInput {...shared} maxLength={longest.line} />
}

type HistoryProps = {
  readonly role: RolePage
  readonly fields: readonly Field[]
  readonly entries: readonly Entry[]
  readonly language: Language
}

/** Everything that was ever written, the newest first. */
export function WorkbookHistoryPage({ role, fields, entries, language }: HistoryProps) {
  const words = workbookWords[language]
  const label = (id: string) => plainText(fields.find((field) => field.id === id)?.text ?? id)
  return (
    <>
      <h1>{words.history}</h1>
      <p class="usa-intro">{words.title(role.title)}</p>
      {entries.length === 0 && <p>{words.historyEmpty}</p>}
      <ul>
        {entries.map(({ id, fieldId, value, personName, writtenAt }) => (
          <li key={id}>
            <strong>{label(fieldId)}</strong> {value === '' ? words.emptied : value}
            <br />
            {personName}, {dayText(writtenAt, language)}
          </li>
        ))}
      </ul>
    </>
  )
}
