import { Button, ButtonRow, Form, type HiddenValues, RadioGroup, Section, Table } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { dayText } from '../progress/day-text.ts'
import { FieldControl } from './field-control.page.tsx'
import { takeHomeWords } from './take-home.words.ts'
import type { Review } from './upload.rules.ts'
import { valueText } from './value-text.rules.ts'
import type { Book, Entry, Field } from './workbook.ts'
import { workbookWords } from './workbook.words.ts'

type Props = { readonly book: Book; readonly review: Review; readonly language: Language }

/**
 * What a filled form brings, before anything of it is kept. The form posts as the workbook's own page does, so that
 * what a third person writes meanwhile is met there too.
 */
export function UploadPage(props: Props) {
  const { book, review, language } = props
  const words = takeHomeWords[language]
  const address = `/learn/workbooks/${book.slug}`
  const isEmpty = review.changed.length + review.conflicts.length + review.unreadable.length === 0
  return (
    <>
      <h1>{words.reviewTitle}</h1>
      <p class="usa-intro">{isEmpty ? words.nothing : words.reviewLead}</p>
      {!isEmpty && (
        <Form action={address} method="post" hidden={hiddenOf(review)} label={words.reviewTitle}>
          {review.conflicts.length > 0 && <Conflicts {...props} />}
          {review.unreadable.length > 0 && <Unreadable {...props} />}
          {review.changed.length > 0 && <Changed {...props} />}
          <ButtonRow>
            <Button kind="call">{words.save}</Button>
          </ButtonRow>
        </Form>
      )}
      <p>
        <a href={address}>{words.back}</a>
      </p>
    </>
  )
}

const seenOf = (field: Field, now: Entry | null) => [`seen.${field.id}`, now?.id ?? ''] as const

const hiddenOf = ({ changed, conflicts, unreadable }: Review): HiddenValues =>
  Object.fromEntries([
    ...changed.flatMap(({ field, value, now }) => [[field.id, value] as const, seenOf(field, now)]),
    ...conflicts.map(({ field, theirs }) => seenOf(field, theirs)),
    ...unreadable.map(({ field, now }) => seenOf(field, now)),
  ])

function Changed({ review, language }: Props) {
  const words = takeHomeWords[language]
  const text = (field: Field, value: string) => valueText(field, value) || words.empty
  return (
    <Section id="changed" heading={words.changedHeading}>
      <Table
        id="changed-answers"
        caption={words.changedCaption}
        columns={[
          { key: 'question', header: words.question, cell: ({ field }) => field.label },
          { key: 'now', header: words.now, cell: ({ field, now }) => text(field, now?.value ?? '') },
          { key: 'file', header: words.inFile, cell: ({ field, value }) => text(field, value) },
        ]}
        rows={review.changed}
        rowKey={({ field }) => field.id}
        empty={{ title: words.nothing, why: '' }}
      />
    </Section>
  )
}

/** Both texts side by side; what stands in the workbook is chosen until someone says otherwise. */
function Conflicts({ review, language }: Props) {
  const words = takeHomeWords[language]
  const text = (field: Field, value: string) => valueText(field, value) || words.empty
  return (
    <Section id="conflicts" heading={words.conflictsHeading}>
      <p>{words.conflictsLead}</p>
      <Table
        id="conflict-answers"
        caption={words.conflictsCaption}
        columns={[
          { key: 'question', header: words.question, cell: ({ field }) => field.label },
          {
            key: 'theirs',
            header: words.inWorkbook,
            cell: ({ field, theirs }) => (
              <>
                {text(field, theirs.value)}
                <br />
                <span class="usa-hint">
                  {words.writtenBy(theirs.personName, dayText(theirs.writtenAt, language))}
                </span>
              </>
            ),
          },
          { key: 'file', header: words.inFile, cell: ({ field, value }) => text(field, value) },
          {
            key: 'choice',
            header: words.choice,
            cell: ({ field, value, theirs }) => (
              <RadioGroup
                name={field.id}
                label={words.choiceOf(field.label)}
                value={theirs.value}
                options={[
                  { value: theirs.value, text: words.keep },
                  { value, text: words.take },
                ]}
              />
            ),
          },
        ]}
        rows={review.conflicts}
        rowKey={({ field }) => field.id}
        empty={{ title: words.nothing, why: '' }}
      />
    </Section>
  )
}

function Unreadable({ review, language }: Props) {
  const words = takeHomeWords[language]
  return (
    <Section id="unreadable" heading={words.unreadableHeading}>
      <p>{words.unreadableLead}</p>
      {review.unreadable.map(({ field, value, problem }) => (
        <FieldControl
          key={field.id}
          field={field}
          value={value}
          hint={`${words.inFile}: ${value}`}
          error={workbookWords[language].problem[problem]}
          language={language}
        />
      ))}
    </Section>
  )
}
