import { type Answer, type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { atHome } from '#platform/viewer.ts'
import { conveningPolicy } from '../convening/convening.policy.ts'
import { conveningsPath } from '../convening/in-county.ts'
import { programWords } from '../convening/program.words.ts'
import { RetentionPage } from './retention.page.tsx'
import { findRetention } from './retention.queries.ts'
import { retentionSchema } from './retention.ts'
import { retentionWords } from './retention.words.ts'
import { setRetention } from './set-retention.ts'

const convene = only(conveningPolicy, 'convene')
const path = '/counties/:code{[0-9]{2}}/convenings/retention'
type RetentionAsked = Asked<'/counties/:code/convenings/retention'>

/** Where the county office says how long it keeps what people leave. */
export const retentionRoutes: readonly Route[] = [
  page(path, convene, (asked) => answer(asked)),
  form(
    path,
    convene,
    retentionSchema,
    async (asked) => {
      const { database, viewer, params, input } = asked
      await setRetention(database, atHome(viewer, Number(params.code)), input)
      return seeOther(`${conveningsPath(params.code)}/retention?saved`)
    },
    { invalid: (asked) => answer(asked, asked.typed, asked.problems) },
  ),
]

const answer = (
  { database, viewer, params, query, language }: RetentionAsked,
  typed: Readonly<Record<string, unknown>> | null = null,
  problems: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  database.asViewer(atHome(viewer, Number(params.code)), async (tx) => {
    const at = conveningsPath(params.code)
    const { title } = retentionWords[language]
    const main = (
      <RetentionPage
        action={`${at}/retention`}
        retention={await findRetention(tx)}
        typed={typed}
        problems={problems}
        saved={typed === null && query.has('saved')}
        language={language}
      />
    )
    const breadcrumbs = [
      { href: at, text: programWords[language].list },
      { href: '', text: title },
    ]
    return html({ title, noindex: true, main, breadcrumbs }, typed === null ? 200 : 422)
  })
