import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { measurePolicy } from './measure.policy.ts'
import { measureWords } from './measure.words.ts'
import { MeasuresPage } from './measures.page.tsx'
import { register } from './register.ts'

export const measureRoutes: readonly Route[] = [
  page('/measures', only(measurePolicy, 'read'), async ({ language }) => {
    const words = measureWords[language]
    return html(
      {
        title: words.title,
        description: words.intro,
        main: <MeasuresPage register={register} language={language} />,
        breadcrumbs: [{ href: '', text: words.title }],
      },
      200,
      sameForAll(null),
    )
  }),
]
