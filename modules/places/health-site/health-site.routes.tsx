import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { lookingAt } from '#platform/viewer.ts'
import { findCounty } from '../county/county.queries.ts'
import { countyTitle } from '../county/county.words.ts'
import { schoolOfSite } from '../county-figures/site-match.rules.ts'
import { listStandingFiles } from '../county-import/county-import.queries.ts'
import { HealthSitesPage } from './health-site.page.tsx'
import { healthSitePolicy } from './health-site.policy.ts'
import { listHealthSites, listSchoolPlaces } from './health-site.queries.ts'
import type { HealthSite, SchoolPlace } from './health-site.ts'
import { healthSiteWords } from './health-site.words.ts'

const pageSize = 50

export const healthSiteRoutes: readonly Route[] = [
  page('/counties/:code{[0-9]{2}}/health-sites', only(healthSitePolicy, 'read'), (asked) => {
    const { query, language, params } = asked
    const search = (query.get('q') ?? '').trim().slice(0, 80)
    const kind = query.get('kind')?.slice(0, 120) || null
    const number = Math.max(1, Math.min(1000, Math.trunc(Number(query.get('page') ?? 1)) || 1))
    return asked.database.asViewer(lookingAt(asked.viewer, Number(params.code)), async (tx) => {
      const county = found(await findCounty(tx, Number(params.code)))
      const list = await listHealthSites(tx, {
        search,
        page: number,
        pageSize,
        ...(kind === null ? {} : { kind }),
      })
      const files = await listStandingFiles(tx)
      const main = (
        <HealthSitesPage
          county={county}
          list={list}
          onGround={groundsOf(list.rows, await listSchoolPlaces(tx))}
          sources={files.filter((one) => one.kind === 'health_sites' || one.kind === 'facilities')}
          search={search}
          kind={kind}
          page={number}
          pageSize={pageSize}
          language={language}
        />
      )
      const title = healthSiteWords[language].title(countyTitle(county.name, language))
      return html({ title, main, wide: true, noindex: search !== '' }, 200, sameForAll(Number(params.code)))
    })
  }),
]

/** The school on whose ground each health center site stands, as the county's figures tell it. */
function groundsOf(
  sites: readonly HealthSite[],
  schools: readonly SchoolPlace[],
): ReadonlyMap<string, SchoolPlace> {
  const byCode = new Map(schools.map((school) => [school.cds, school]))
  return new Map(
    sites
      .filter(({ list }) => list === 'health_site')
      .flatMap((site) => {
        const school = byCode.get(schoolOfSite(site, schools) ?? '')
        return school === undefined ? [] : [[site.siteId, school] as const]
      }),
  )
}
