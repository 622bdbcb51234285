import { countyTitle, findCounty } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { atHome } from '#platform/viewer.ts'
import { listingPolicy } from '../listing/listing.policy.ts'
import { listingWords } from '../listing/listing.words.ts'
import { AgencyListPage } from './agency-list.page.tsx'
import { countAgencies, listAgencies } from './agency-list.queries.ts'
import { agencyListWords } from './agency-list.words.ts'

const pageSize = 50

/** Every agency of a county, for staff who keep the directory. */
export const agencyListRoutes: readonly Route[] = [
  page(
    '/counties/:code{[0-9]{2}}/organizations',
    only(listingPolicy, 'edit'),
    ({ database, viewer, params, query, language }) =>
      database.asViewer(atHome(viewer, Number(params.code)), async (tx) => {
        const { name } = found(await findCounty(tx, Number(params.code)))
        const text = (query.get('q') ?? '').trim().slice(0, 80)
        const count = await countAgencies(tx, text)
        const last = Math.max(1, Math.ceil(count / pageSize))
        const wanted = Math.min(last, Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1))
        const title = countyTitle(name, language)
        const main = (
          <AgencyListPage
            path={`/counties/${params.code}/organizations`}
            countyTitle={title}
            text={text}
            agencies={await listAgencies(tx, text, { from: (wanted - 1) * pageSize, size: pageSize })}
            count={count}
            page={wanted}
            pageSize={pageSize}
            language={language}
          />
        )
        const breadcrumbs = [
          { href: `/counties/${params.code}`, text: title },
          { href: `/counties/${params.code}/directory`, text: listingWords[language].duty },
          { href: '', text: agencyListWords[language].title },
        ]
        return html({ title: agencyListWords[language].title, noindex: true, wide: true, main, breadcrumbs })
      }),
  ),
]
