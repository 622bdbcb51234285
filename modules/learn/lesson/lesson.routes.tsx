import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import type { Language } from '#platform/words.ts'
import { footnotesOf, textsOfLesson, textsOfPhase } from '../role/footnotes.rules.ts'
import { type Learning, readingFor } from '../role/learning.ts'
import { rolePolicy } from '../role/role.policy.ts'
import { roleWords } from '../role/role.words.ts'
import { GlossaryPage } from './glossary.page.tsx'
import { LessonPage } from './lesson.page.tsx'
import { lessonWords } from './lesson.words.ts'
import { OpenPathPage } from './open-path.page.tsx'

const read = only(rolePolicy, 'read')

export const lessonRoutes = (learning: Learning): readonly Route[] => [
  page('/learn/lessons/:lesson', read, async ({ params, language }) => {
    const curriculum = await learning.curriculum()
    const lesson = found(curriculum.lesson(params.lesson, language))
    const reading = await readingFor(learning, language, footnotesOf(textsOfLesson(lesson)))
    return html(
      {
        title: lesson.title,
        description: lesson.summary,
        main: <LessonPage lesson={lesson} reading={reading} />,
        breadcrumbs: crumbs(lesson.title, language),
      },
      200,
      sameForAll(null),
    )
  }),

  page('/learn/paths/:path', read, async ({ params, language }) => {
    const curriculum = await learning.curriculum()
    const path = found(curriculum.path(params.path, language))
    const reading = await readingFor(learning, language, footnotesOf(textsOfPhase(path)))
    const script = (await learning.videos.scripts()).of(path.slug, language)?.script
    return html(
      {
        title: path.title,
        description: path.summary,
        main: (
          <OpenPathPage
            path={path}
            reading={reading}
            video={script ? { href: `/learn/videos/${path.slug}`, title: script.title } : null}
          />
        ),
        breadcrumbs: crumbs(path.title, language),
      },
      200,
      sameForAll(null),
    )
  }),

  page('/learn/glossary', read, async ({ language }) =>
    html(
      {
        title: lessonWords[language].glossaryTitle,
        main: <GlossaryPage reading={await readingFor(learning, language)} />,
        breadcrumbs: crumbs(lessonWords[language].glossaryTitle, language),
      },
      200,
      sameForAll(null),
    ),
  ),
]

const crumbs = (text: string, language: Language) => [
  { href: '/learn', text: roleWords[language].home },
  { href: '', text },
]
