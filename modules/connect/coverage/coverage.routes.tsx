import { countyTitle, findCounty } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { CoveragePage } from './coverage.page.tsx'
import { coveragePolicy } from './coverage.policy.ts'
import { adviceFor, readCoverageAsk } from './coverage.rules.ts'
import { coverageWords } from './coverage.words.ts'

/** The guide is one page whose answers stand in its own address: it prints, and nothing is kept. */
export const coverageRoutes: readonly Route[] = [
  page(
    '/counties/:code{[0-9]{2}}/medi-cal',
    only(coveragePolicy, 'read'),
    ({ database, params, query, language }) =>
      database.asViewer(anyone(Number(params.code)), async (tx) => {
        const county = found(await findCounty(tx, Number(params.code)))
        const ask = readCoverageAsk(query)
        const words = coverageWords[language]
        const main = (
          <CoveragePage
            code={params.code}
            ask={ask}
            advice={ask === null ? null : adviceFor(ask)}
            incomplete={ask === null && (query.has('who') || query.has('now'))}
            language={language}
          />
        )
        return html(
          {
            title: words.title,
            description: words.description,
            // The page says of itself, in either language, that nobody has read it.
            reviewer: 'on_page',
            main,
            noindex: query.size > 0,
            breadcrumbs: [
              { href: `/counties/${params.code}`, text: countyTitle(county.name, language) },
              { href: '', text: words.title },
            ],
          },
          200,
          // Answers stand in the address, and a page with answers is kept nowhere, not even for a minute.
          query.size === 0 ? sameForAll(Number(params.code)) : {},
        )
      }),
  ),
]
