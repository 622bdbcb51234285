import { countListings } from '#modules/connect/index.ts'
import { countyHeading, listCounties } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { findConfirmedCounts } from '../find-my-school/find-my-school.queries.ts'
import { publicPagePolicy } from '../public-page/public-page.policy.ts'
import { isReviewed } from '../text-confirmation/is-reviewed.ts'
import { wordsPart } from '../text-confirmation/words-of-page.ts'
import { PromisesPage } from './promise.page.tsx'
import { promiseWords } from './promise.words.ts'
import { promiseGroups, sentenceOf } from './read-promises.ts'

const read = only(publicPagePolicy, 'read')

/** Every promise beside today's figure: of everything that is in, and of one county. */
export const promiseRoutes: readonly Route[] = [
  page('/promises', read, async ({ database, language }) => {
    const counties = (await database.asViewer(anyone(), listCounties)).filter(
      ({ listing }) => listing !== null,
    )
    // The practice county is invented: it is opened by itself and never counted among the real ones.
    const real = counties.filter(({ id }) => id !== 0)
    const sum = (of: 'schoolCount' | 'studentCount' | 'districtCount') =>
      real.reduce((total, { listing }) => total + (listing?.[of] ?? 0), 0)
    const figures = {
      counties: real.length,
      schools: sum('schoolCount'),
      students: sum('studentCount'),
      districts: sum('districtCount'),
      confirmed: null,
      listings: null,
    }
    const choices = counties.map(({ code, name }) => ({ code, heading: countyHeading(name, language) }))
    const { title, description } = promiseWords[language]
    const shown = {
      groups: promiseGroups(),
      sentenceOf,
      figures,
      county: null,
      choices,
      reviewed: false,
      language,
    }
    return html({ title, description, wide: true, main: <PromisesPage {...shown} /> })
  }),

  page('/counties/:code{[0-9]{2}}/promises', read, ({ database, params, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const counties = (await listCounties(tx)).filter(({ listing }) => listing !== null)
      const county = found(counties.find(({ code }) => code === params.code))
      const figures = {
        counties: counties.filter(({ id }) => id !== 0).length,
        schools: county.listing?.schoolCount ?? 0,
        students: county.listing?.studentCount ?? 0,
        districts: county.listing?.districtCount ?? 0,
        confirmed: await findConfirmedCounts(tx),
        listings: await countListings(tx),
      }
      const heading = countyHeading(county.name, language)
      const { title, description } = promiseWords[language]
      const reviewed = await isReviewed(tx, wordsPart('page.promises'))
      const shown = { groups: promiseGroups(), sentenceOf, figures, choices: [], reviewed, language }
      const main = <PromisesPage {...shown} county={{ code: county.code, heading }} />
      return html({ title: `${title}: ${heading}`, description, wide: true, main })
    }),
  ),
]
