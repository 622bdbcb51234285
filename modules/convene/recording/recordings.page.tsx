import {
  Button,
  ButtonRow,
  Details,
  EntryList,
  ErrorSummary,
  Form,
  RadioGroup,
  Section,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { NameCheck } from '../name-check/name-check.page.tsx'
import type { StudentSign } from '../name-check/name-check.rules.ts'
import { nameCheckWords } from '../name-check/name-check.words.ts'
import type { Recording } from './recording.ts'
import { recordingWords } from './recording.words.ts'
import { recordingVideoWords } from './recording-video.words.ts'

/** The form as it came back. */
export type RecordingAgain = {
  readonly typed: Readonly<Record<string, unknown>>
  /** Field → what is wrong with it, as a sentence. */
  readonly errors: Readonly<Record<string, string>>
  readonly signs: readonly StudentSign[]
}

type Props = {
  readonly path: string
  readonly recordings: readonly Recording[]
  readonly again: RecordingAgain | null
  /** Whether this viewer sends video files. */
  readonly maySend: boolean
  readonly language: Language
}

/** For who holds a convening: its recordings, and the form for another. */
export function Recordings({ path, recordings, again, maySend, language }: Props) {
  const words = recordingWords[language]
  return (
    <Section id="recordings" heading={words.heading}>
      {recordings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <EntryList
          entries={recordings.map(({ id, title, videoId, publishedAt }) => ({
            key: id,
            title: (
              <a href={`${path}/recordings/${id}${videoId === null || !maySend ? '' : '/video'}`}>{title}</a>
            ),
            detail:
              videoId === null
                ? ''
                : recordingVideoWords[language][publishedAt === null ? 'notPublished' : 'published'],
            action: (
              <Form
                action={`${path}/recordings/${id}/removal`}
                method="post"
                label={`${words.remove}: ${title}`}
              >
                <Button kind="outline">{words.remove}</Button>
              </Form>
            ),
          }))}
        />
      )}
      {maySend && (
        <p>
          <a href={`${path}/recordings/new`}>{recordingVideoWords[language].link}</a>
        </p>
      )}
      <Details summary={words.add} open={again !== null}>
        <AddForm path={path} again={again} language={language} />
      </Details>
    </Section>
  )
}

const fields = ['title', 'language', 'link', 'captions', 'chapters'] as const

function AddForm({ path, again, language }: Omit<Props, 'recordings' | 'maySend'>) {
  const words = recordingWords[language]
  const given = (name: (typeof fields)[number]) => ({
    name,
    id: `recording-${name}`,
    value: typeof again?.typed[name] === 'string' ? String(again.typed[name]) : '',
    error: again?.errors[name],
  })
  const wrong = fields.flatMap((name) => {
    const text = again?.errors[name]
    return text === undefined ? [] : [{ name: `recording-${name}`, text }]
  })
  const signs = again?.signs ?? []
  return (
    <Form action={`${path}/recordings`} method="post" label={words.add}>
      {wrong.length > 0 && <ErrorSummary title={words.problemTitle} errors={wrong} />}
      <NameCheck signs={signs} language={language} />
      <p>{words.addLead}</p>
      <TextInput {...given('title')} label={words.title} maxLength={200} />
      <RadioGroup
        {...given('language')}
        value={given('language').value || 'en'}
        label={words.language}
        options={(['en', 'es'] as const).map((value) => ({ value, text: words.languages[value] }))}
      />
      <TextInput {...given('link')} label={words.link} hint={words.linkHint} type="url" maxLength={1000} />
      <TextInput {...given('captions')} label={words.captions} hint={words.captionsHint} rows={8} />
      <TextInput {...given('chapters')} label={words.chapters} hint={words.chaptersHint} rows={4} />
      <ButtonRow>
        <Button>{signs.length > 0 ? nameCheckWords[language].again : words.save}</Button>
        {signs.length > 0 && (
          <Button kind="outline" name="sure" value="yes">
            {nameCheckWords[language].anyway}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
