import { listComing } from '#modules/convene/index.ts'
import { countyHeading, findCounty } from '#modules/places/index.ts'
import { type PlanDesk, readHeadline } from '#modules/plan/index.ts'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { dateIn } from '#platform/time.ts'
import { anyone } from '#platform/viewer.ts'
import { findConfirmedCounts } from '../find-my-school/find-my-school.queries.ts'
import { publicPagePolicy } from '../public-page/public-page.policy.ts'
import { pageNames } from '../public-page/public-page.ts'
import { shippedPage } from '../public-page/shipped-pages.ts'
import { findReviewer } from '../text-confirmation/find-reviewer.ts'
import { wordsPart } from '../text-confirmation/words-of-page.ts'
import { CountyFrontPage } from './county-front.page.tsx'
import { countHealthSites } from './county-front.queries.ts'
import { countyFrontWords } from './county-front.words.ts'

/** A county's own front page: where it stands, and the ways to someone. */
export const countyFrontRoutes = (desk: PlanDesk): readonly Route[] => [
  page(
    '/counties/:code{[0-9]{2}}/welcome',
    only(publicPagePolicy, 'read'),
    ({ database, params, language }) =>
      database.asViewer(anyone(Number(params.code)), async (tx) => {
        const county = found(await findCounty(tx, Number(params.code)))
        const listing = found(county.listing)
        const heading = countyHeading(county.name, language)
        const main = (
          <CountyFrontPage
            code={county.code}
            heading={heading}
            schools={listing.schoolCount}
            schoolYear={listing.enrollmentYear}
            importedOn={dateIn(timeZone, listing.importedAt)}
            sites={await countHealthSites(tx)}
            confirmed={await findConfirmedCounts(tx)}
            plan={await readHeadline(desk, tx)}
            coming={await listComing(tx, language, 3)}
            pages={pageNames.map((name) => ({ name, title: shippedPage(name, language).title }))}
            language={language}
          />
        )
        const { title, description } = countyFrontWords[language]
        const reviewer = await findReviewer(tx, wordsPart('page.welcome'))
        return html({ title: title(heading), description, reviewer, main })
      }),
  ),
]
