import { Alert, Button, ButtonRow, ErrorSummary, Form, IslandScript, Section } from '#packages/ui/index.ts'
import { losesLetters } from '#platform/typeset/settable-text.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { proseWords } from '../role/prose.words.ts'
import { FieldControl } from './field-control.page.tsx'
import { TakeHome } from './take-home.page.tsx'
import { takeHomeWords } from './take-home.words.ts'
import { valueText } from './value-text.rules.ts'
import type { Book, Chapter, Conflict, Entry, Field, FieldProblem, Part, Subject } from './workbook.ts'
import { workbookWords } from './workbook.words.ts'

type Props = {
  readonly book: Book
  /** Null for a visitor, who prints it. */
  readonly subject: Subject | null
  readonly entries: ReadonlyMap<string, Entry>
  /** What is asked of whoever writes here, and where it is answered. */
  readonly asked: readonly { readonly text: string; readonly href: string }[]
  readonly language: Language
  /** What was typed and not saved, by field. */
  readonly typed?: Readonly<Record<string, string>>
  /** The entry its sender had before her, where the form came back unsaved; else the newest is what she sees. */
  readonly seen?: Readonly<Record<string, string>>
  readonly problems?: Readonly<Record<string, FieldProblem>>
  readonly conflicts?: readonly Conflict[]
  /** How many answers were just saved. */
  readonly saved?: number | null
  /** Why a file was not taken. */
  readonly uploadProblem?: string | undefined
}

/** All fields of a workbook on one page, phase by phase; one press saves whatever changed. */
export function WorkbookPage(props: Props) {
  const { book, subject, language, problems = {}, conflicts = [], saved = null } = props
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
      {props.uploadProblem !== undefined && (
        <Alert tone="error" heading={takeHomeWords[language].refused} announced>
          <p>{props.uploadProblem}</p>
        </Alert>
      )}
      <h1>{words.title(book.title)}</h1>
      {saved !== null && <p role="status">{words.saved(saved)}</p>}
      <p class="usa-intro">{book.lead}</p>
      <p>{whose(subject, language)}</p>
      {props.asked.map(({ text, href }) => (
        <Alert key={href} tone="info">
          <a href={href}>{text}</a>
        </Alert>
      ))}
      <p>
        <a href="#take-home">{takeHomeWords[language].heading}</a>
      </p>
      <Form action={`/learn/workbooks/${book.slug}`} method="post" label={words.title(book.title)}>
        {book.chapters.map((chapter) => (
          <ChapterView key={chapter.label} chapter={chapter} {...props} />
        ))}
        {subject !== null && <SaveRow book={book} language={language} />}
      </Form>
      <TakeHome book={book} isOwn={subject !== null} language={language} />
      <p class="source-line">
        {book.state !== 'reviewed' && proseWords[language][book.state]}{' '}
        <a href="/learn/workbooks">{words.all}</a>
      </p>
    </>
  )
}

function whose(subject: Subject | null, language: Language): string {
  const words = workbookWords[language]
  if (subject === null) return words.visitor
  return subject.kind === 'school' ? words.ofSchool(subject.name) : words.own
}

/** With script an answer is saved when one leaves its field; what this line then says stands in its attributes. */
function SaveRow({ book, language }: { readonly book: Book; readonly language: Language }) {
  const words = workbookWords[language]
  const address = `/learn/workbooks/${book.slug}`
  return (
    <>
      <ButtonRow>
        <Button kind="call">{words.save}</Button>
        <a href={`${address}/history`}>{words.historyLink}</a>
      </ButtonRow>
      {/* Below the button, which must not move while one presses it. */}
      <p
        role="status"
        data-autosave={`${address}/autosave`}
        data-saving={words.autosaving}
        data-saved={words.autosaved}
        data-conflict={words.autosaveConflict}
        data-problem={words.autosaveProblem}
        data-failed={words.autosaveFailed}
      />
      <IslandScript name="autosave" />
    </>
  )
}

function ChapterView({ chapter, ...props }: Props & { readonly chapter: Chapter }) {
  const { label, title, parts } = chapter
  const heading = workbookWords[props.language].phase(label, title)
  return (
    <Section id={`phase-${label.replaceAll('.', '-')}`} heading={heading}>
      {parts.map((part) => (
        <PartView key={part.id} part={part} {...props} />
      ))}
    </Section>
  )
}

function PartView({ part, ...props }: Props & { readonly part: Part }) {
  return (
    <div class="usa-form-group">
      <h3>{part.title}</h3>
      {part.text !== '' && <p>{part.text}</p>}
      {part.paper ? (
        <PaperOnly {...props} />
      ) : (
        part.fields.map((field) => <FieldView key={field.id} field={field} {...props} />)
      )}
    </div>
  )
}

function PaperOnly({ book, language }: Props) {
  return (
    <p>
      <a href={`/learn/workbooks/${book.slug}/form.pdf?language=${language}`}>
        {workbookWords[language].paperOnly}
      </a>
    </p>
  )
}

function FieldView(props: Props & { readonly field: Field }) {
  const { field, entries, typed, seen, problems, conflicts, language } = props
  const words = workbookWords[language]
  const entry = entries.get(field.id)
  const theirs = conflicts?.find(({ fieldId }) => fieldId === field.id)?.theirs
  const problem = problems?.[field.id]
  const note = theirs
    ? words.conflict(theirs.personName, dayText(theirs.writtenAt, language), valueText(field, theirs.value))
    : entry && words.by(entry.personName, dayText(entry.writtenAt, language))
  const value = typed?.[field.id] ?? entry?.value ?? ''
  const paper = losesLetters(value) ? words.notOnPaper : ''
  const hint = [field.hint, note, paper].filter((text) => text !== undefined && text !== '').join(' ')
  return (
    <>
      <FieldControl
        field={field}
        value={value}
        hint={hint === '' ? undefined : hint}
        error={problem && words.problem[problem]}
        language={language}
      />
      <input type="hidden" name={`seen.${field.id}`} value={seen?.[field.id] ?? entry?.id ?? ''} />
    </>
  )
}

type HistoryProps = {
  readonly book: Book
  readonly fields: readonly Field[]
  readonly entries: readonly Entry[]
  readonly language: Language
}

/** Everything that was ever written, the newest first. */
export function WorkbookHistoryPage({ book, fields, entries, language }: HistoryProps) {
  const words = workbookWords[language]
  const field = (id: string) => fields.find((one) => one.id === id)
  const text = ({ fieldId, value }: Entry) => {
    const asked = field(fieldId)
    return asked === undefined ? value : valueText(asked, value)
  }
  return (
    <>
      <h1>{words.history}</h1>
      <p class="usa-intro">{words.title(book.title)}</p>
      {entries.length === 0 && <p>{words.historyEmpty}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{field(entry.fieldId)?.label ?? entry.fieldId}</strong>{' '}
            {entry.value === '' ? words.emptied : text(entry)}
            <br />
            {entry.personName}, {dayText(entry.writtenAt, language)}
          </li>
        ))}
      </ul>
    </>
  )
}
