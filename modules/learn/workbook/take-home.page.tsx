import { Button, ButtonRow, Details, FileInput, Form, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { groupsOf } from './book.rules.ts'
import { takeHomeWords } from './take-home.words.ts'
import type { Book, PhaseGroup } from './workbook.ts'

type Props = {
  readonly book: Book
  /** True for who may write in it. */
  readonly isOwn: boolean
  readonly language: Language
}

/** The workbook as a file, and the way back for one that was filled in. */
export function TakeHome(props: Props) {
  const { book, isOwn, language } = props
  const words = takeHomeWords[language]
  const address = `/learn/workbooks/${book.slug}`
  return (
    <Section id="take-home" heading={words.heading}>
      <p>{words.lead}</p>
      <ul>
        {isOwn && (
          <li>
            <a href={`${address}/filled.pdf`}>{words.filled(null)}</a>
          </li>
        )}
        <li>
          <a href={`${address}/form.pdf?language=${language}`}>{words.blank(null)}</a>
        </li>
        <li>
          <a
            href={`${address}/form.pdf?language=${language === 'en' ? 'es' : 'en'}`}
            lang={language === 'en' ? 'es' : 'en'}
          >
            {words.blankLink}
          </a>
        </li>
        <li>
          <a href={`${address}/forms.zip`}>{words.zip}</a>
        </li>
      </ul>
      <PhaseForms {...props} />
      {isOwn && <Upload address={address} language={language} />}
    </Section>
  )
}

function PhaseForms({ book, isOwn, language }: Props) {
  const words = takeHomeWords[language]
  const address = `/learn/workbooks/${book.slug}`
  const name = (group: PhaseGroup) => words.phase(group)
  return (
    <Details summary={words.byPhase}>
      <ul>
        {groupsOf(book).map((group) => (
          <li key={group}>
            <a href={`${address}/form.pdf?language=${language}&phase=${group}`}>{words.blank(name(group))}</a>
            {isOwn && (
              <>
                <br />
                <a href={`${address}/filled.pdf?phase=${group}`}>{words.filled(name(group))}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Upload({ address, language }: { readonly address: string; readonly language: Language }) {
  const words = takeHomeWords[language]
  return (
    <>
      <h3>{words.uploadHeading}</h3>
      <p>{words.uploadLead}</p>
      <Form action={`${address}/upload`} method="post" multipart label={words.uploadHeading}>
        <FileInput
          name="file"
          label={words.uploadLabel}
          hint={words.uploadHint}
          accept=".pdf,application/pdf"
        />
        <ButtonRow>
          <Button kind="outline">{words.upload}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
