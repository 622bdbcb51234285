import { timeZone } from '#platform/database.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { CountiesPage } from './counties.page.tsx'
import { countiesWords } from './counties.words.ts'
import { countyPolicy } from './county.policy.ts'
import { listCounties } from './county.queries.ts'

/** The longest search that is looked at; a county's name is shorter. */
const longestSearch = 60

export const countyRoutes: readonly Route[] = [
  page('/counties', only(countyPolicy, 'read'), async ({ database, query, language }) => {
    const search = (query.get('q') ?? '').trim().slice(0, longestSearch)
    const all = await database.asViewer(anyone(), listCounties)
    const wanted = search.toLowerCase().replace(/ county$/, '')
    const counties = all.filter(({ name, code }) => name.toLowerCase().includes(wanted) || code === wanted)
    const words = countiesWords[language]
    return html(
      {
        title: words.title,
        description: words.description,
        wide: true,
        noindex: search !== '',
        main: <CountiesPage counties={counties} search={search} timeZone={timeZone} language={language} />,
      },
      200,
      sameForAll(null),
    )
  }),
]
