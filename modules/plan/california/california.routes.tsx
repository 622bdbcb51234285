import { californiaCountyCodes, listCounties } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { api, file, html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { csvOf } from '../table-export/csv.rules.ts'
import { CaliforniaPage } from './california.page.tsx'
import { californiaWords } from './california.words.ts'
import { californiaTable } from './california-table.words.ts'
import { countyAnswerPolicy } from './county-answer.policy.ts'
import { listCountyAnswers } from './county-answer.queries.ts'
import { sameRun } from './county-answer.rules.ts'

const read = only(countyAnswerPolicy, 'read')

/** All counties under the same assumptions, from the rows that each published. */
export const californiaRoutes: readonly Route[] = [
  page('/california', read, ({ database, language }) =>
    database.asViewer(anyone(), async (tx) => {
      const answers = sameRun(await listCountyAnswers(tx))
      const counties = await listCounties(tx)
      const opened = new Set(counties.flatMap(({ code, listing }) => (listing === null ? [] : [code])))
      const words = californiaWords[language]
      return html(
        {
          title: words.title,
          description: words.description,
          main: (
            <CaliforniaPage shown={{ answers, codes: californiaCountyCodes, opened }} language={language} />
          ),
          wide: true,
        },
        200,
        sameForAll(null),
      )
    }),
  ),

  api('/california.csv', read, ({ database, language }) =>
    database.asViewer(anyone(), async (tx) => {
      const answers = sameRun(await listCountyAnswers(tx))
      // A file of no counties would look like a finding.
      found(answers[0])
      return file(
        csvOf(californiaTable(answers, language)),
        'text/csv; charset=utf-8',
        'california-counties.csv',
      )
    }),
  ),
]
