import type { transcriptOfCues } from '#modules/learn/index.ts'
import { ButtonLink, ButtonRow, Section } from '#packages/ui/index.ts'
import type { Language } from '#platform/words.ts'
import { clockOf } from './recording.rules.ts'
import type { Chapter, Recording } from './recording.ts'
import { recordingWords } from './recording.words.ts'

type Part = ReturnType<typeof transcriptOfCues>[number]
type Props = {
  readonly recording: Recording
  readonly transcript: readonly Part[]
  /** `/counties/34/convenings/…` */
  readonly path: string
  readonly language: Language
}

/** A recording to read: chapter by chapter, each paragraph with its minute, and the way to the video itself. */
export function RecordingPage({ recording, transcript, path, language }: Props) {
  const words = recordingWords[language]
  const chapters = recording.chapters.length > 0 ? recording.chapters : [{ from: 0, title: words.transcript }]
  return (
    <>
      <h1>{recording.title}</h1>
      <p class="usa-intro">{words.languages[recording.language]}</p>
      <ButtonRow>
        <ButtonLink kind="call" href={recording.link ?? ''}>
          {words.watch}
        </ButtonLink>
      </ButtonRow>
      <p>{words.elsewhere}</p>
      {recording.chapters.length > 0 && (
        <nav aria-label={words.chapterHeading}>
          <ol class="usa-list">
            {recording.chapters.map(({ from, title }) => (
              <li key={from}>
                <a href={`#at-${from}`}>
                  {clockOf(from)} {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div lang={recording.language}>
        {chapters.map((chapter, at) => (
          <Section
            key={chapter.from}
            id={`at-${chapter.from}`}
            heading={`${clockOf(chapter.from)} ${chapter.title}`}
          >
            {partsOf(transcript, at === 0 ? 0 : chapter.from, chapters[at + 1]).map((part) => (
              <p key={part.from}>
                <span class="usa-hint">{clockOf(part.from)}</span>{' '}
                {part.lines.map(({ text }) => text).join(' ')}
              </p>
            ))}
          </Section>
        ))}
      </div>
      <ul class="usa-list">
        <li>
          <a href={`${path}/recordings/${recording.id}/captions.vtt`} download>
            {words.takeCaptions}
          </a>
        </li>
        <li>
          <a href={`${path}/summary`}>{words.back}</a>
        </li>
      </ul>
    </>
  )
}

/** Paragraphs that begin within a chapter; the first chapter has also what comes before it. */
const partsOf = (transcript: readonly Part[], from: number, next: Chapter | undefined): readonly Part[] =>
  transcript.filter((part) => part.from >= from && (next === undefined || part.from < next.from))
