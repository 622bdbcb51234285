import { ownVideoWords, type SendRefusal } from '#modules/learn/index.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  FileInput,
  Form,
  RadioGroup,
  TextInput,
} from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { recordingWords } from './recording.words.ts'
import { recordingVideoWords } from './recording-video.words.ts'
import type { ChapterRefusal } from './send-recording.ts'

type Props = {
  /** `/counties/34/convenings/…` */
  readonly path: string
  readonly refusal: SendRefusal | ChapterRefusal | null
  readonly typed: Readonly<Record<string, unknown>>
  /** Field → a name of `recordingWords.problems`. */
  readonly problems: Readonly<Record<string, string>>
  readonly language: Language
}

const fields = ['title', 'language', 'video', 'vtt', 'chapters'] as const
type Field = (typeof fields)[number]

/** A video file of what was said: its captions now or later, its chapters a line each. */
export function SendRecordingPage({ path, refusal, typed, problems, language }: Props) {
  const words = recordingWords[language]
  const own = recordingVideoWords[language]
  const errors = errorsOf(refusal, problems, language)
  const given = (name: Field) => ({
    name,
    value: typeof typed[name] === 'string' ? String(typed[name]) : '',
    error: errors[name],
  })
  const wrong = fields.flatMap((name) => {
    const text = errors[name]
    return text === undefined ? [] : [{ name, text }]
  })
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={ownVideoWords[language].errorHeading} errors={wrong} />}
      <h1>{own.sendTitle}</h1>
      <p class="usa-intro">{own.sendLead}</p>
      <p>{own.consent}</p>
      <Form action={`${path}/recordings/videos`} method="post" multipart label={own.sendTitle}>
        <TextInput {...given('title')} label={words.title} maxLength={200} />
        <RadioGroup
          {...given('language')}
          value={given('language').value || 'en'}
          label={words.language}
          options={(['en', 'es'] as const).map((value) => ({ value, text: words.languages[value] }))}
        />
        <FileInput
          name="video"
          label={own.file}
          hint={own.fileHint}
          accept="video/mp4,video/quicktime,video/webm,.mp4,.mov,.m4v,.webm"
          error={errors.video}
        />
        <FileInput
          name="vtt"
          label={own.captionFile}
          hint={own.captionHint}
          accept=".vtt,text/vtt"
          error={errors.vtt}
        />
        <TextInput {...given('chapters')} label={words.chapters} hint={words.chaptersHint} rows={4} />
        <ButtonRow>
          <Button>{own.send}</Button>
        </ButtonRow>
      </Form>
      <p>
        <a href={`${path}/afterwards#recordings`}>{own.back}</a>
      </p>
    </>
  )
}

function errorsOf(
  refusal: Props['refusal'],
  problems: Props['problems'],
  language: Language,
): Partial<Record<Field, string>> {
  const words = recordingWords[language]
  const refused = ownVideoWords[language].refusal
  const said = Object.fromEntries(
    Object.entries(problems).map(([name, what]) => [
      name,
      name === 'video' ? refused.no_file : (words.problems[what] ?? what),
    ]),
  )
  if (refusal === null) return said
  if (refusal === 'chapters_unread' || refusal === 'chapters_late')
    return { ...said, chapters: recordingVideoWords[language].chapterRefusal[refusal] }
  return { ...said, [refusal === 'captions_wrong' ? 'vtt' : 'video']: refused[refusal] }
}
