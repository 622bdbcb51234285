import type { Lesson } from '../content/content.ts'
import { Check } from '../phase/phase.page.tsx'
import type { Reading } from '../role/learning.ts'
import { Chapters, Sources, Spoken, TextState } from '../role/prose.page.tsx'
import { lessonWords } from './lesson.words.ts'

type Props = { readonly lesson: Lesson; readonly reading: Reading }

export function LessonPage({ lesson, reading }: Props) {
  const { language } = reading
  return (
    <>
      <Spoken page={lesson} language={language}>
        <h1>{lesson.title}</h1>
        <p class="usa-intro">{lesson.summary}</p>
      </Spoken>
      <p class="usa-hint">{lessonWords[language].facts(lesson.theme, lesson.minutes)}</p>
      <TextState page={lesson} language={language} />
      <Spoken page={lesson} language={language}>
        <Chapters blocks={lesson.body} reading={reading} />
        <Check assessment={lesson.assessment} reading={reading} />
      </Spoken>
      <Sources reading={reading} />
    </>
  )
}
