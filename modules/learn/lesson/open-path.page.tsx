import { Section } from '#packages/ui/index.ts'
import type { OpenPath } from '../content/content.ts'
import { Check, Resources } from '../phase/phase.page.tsx'
import type { Reading } from '../role/learning.ts'
import { Blocks, Sources, Spoken, TextState } from '../role/prose.page.tsx'
import { StepView } from '../step/step.page.tsx'
import { stepWords } from '../step/step.words.ts'
import { lessonWords } from './lesson.words.ts'

type Props = {
  readonly path: OpenPath
  readonly reading: Reading
  /** Its video, where it has one. */
  readonly video: { readonly href: string; readonly title: string } | null
}

/** A short path for anyone: no account, nothing kept, all of it on one page. */
export function OpenPathPage({ path, reading, video }: Props) {
  const { language } = reading
  const words = lessonWords[language]
  return (
    <>
      <Spoken page={path} language={language}>
        <h1>{path.title}</h1>
        <p class="usa-intro">{path.summary}</p>
      </Spoken>
      <p class="usa-hint">{words.facts('', path.minutes)}</p>
      <TextState page={path} language={language} />
      <Spoken page={path} language={language}>
        <Blocks blocks={path.overview} reading={reading} />
        {video && (
          <p>
            <a href={video.href}>{words.video(video.title)}</a>
          </p>
        )}
        <Section id="parts" heading={words.parts}>
          {path.parts.map((part, index) => (
            <StepView
              key={part.id}
              step={part}
              heading={stepWords[language].part(index + 1, part.title)}
              reading={reading}
              kept={false}
            />
          ))}
        </Section>
        <Check assessment={path.assessment} reading={reading} />
        <Resources resources={path.resources} reading={reading} />
      </Spoken>
      <Sources reading={reading} />
    </>
  )
}
