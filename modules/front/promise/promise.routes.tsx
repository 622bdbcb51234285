import { countyHeading, listCounties } from '#modules/places/index.ts'
import type { PlanDesk } from '#modules/plan/index.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { publicPagePolicy } from '../public-page/public-page.policy.ts'
import { findReviewer } from '../text-confirmation/find-reviewer.ts'
import { wordsPart } from '../text-confirmation/words-of-page.ts'
import { readCountyToday } from './county-today.ts'
import { PromisesPage } from './promise.page.tsx'
import type { StateFigures } from './promise.ts'
import { promiseWords } from './promise.words.ts'
import { promiseGroups, sentenceOf } from './read-promises.ts'

const read = only(publicPagePolicy, 'read')
type County = Awaited<ReturnType<typeof listCounties>>[number]

/** Every promise beside today's figure: of everything that is in, and of one county. */
export const promiseRoutes = (desk: PlanDesk): readonly Route[] => [
  page('/promises', read, async ({ database, language }) => {
    const counties = (await database.asViewer(anyone(), listCounties)).filter(
      ({ listing }) => listing !== null,
    )
    const figures = { all: sumOf(counties.filter(isReal)), county: null }
    const choices = counties.map(({ code, name }) => ({ code, heading: countyHeading(name, language) }))
    const { title, description } = promiseWords[language]
    const shown = {
      groups: promiseGroups(),
      sentenceOf,
      figures,
      county: null,
      choices,
      language,
    }
    return html({ title, description, wide: true, main: <PromisesPage {...shown} /> }, 200, sameForAll(null))
  }),

  page('/counties/:code{[0-9]{2}}/promises', read, async ({ database, params, language }) => {
    const id = Number(params.code)
    const { county, counties, reviewer } = await database.asViewer(anyone(id), async (tx) => {
      const all = (await listCounties(tx)).filter(({ listing }) => listing !== null)
      return {
        county: found(all.find(({ code }) => code === params.code)),
        counties: all.filter(isReal).length,
        reviewer: await findReviewer(tx, wordsPart('page.promises')),
      }
    })
    const today = await readCountyToday(database, desk, id)
    const figures = { all: { ...sumOf([county]), counties }, county: today }
    const heading = countyHeading(county.name, language)
    const { title, description } = promiseWords[language]
    const shown = { groups: promiseGroups(), sentenceOf, figures, choices: [], language }
    const main = <PromisesPage {...shown} county={{ code: county.code, heading }} />
    return html(
      { title: `${title}: ${heading}`, description, reviewer, wide: true, main },
      200,
      sameForAll(id),
    )
  }),
]

/** The practice county is invented: it is opened by itself and never counted among the real ones. */
const isReal = ({ id }: County): boolean => id !== 0

function sumOf(counties: readonly County[]): StateFigures {
  const sum = (of: 'schoolCount' | 'studentCount' | 'districtCount') =>
    counties.reduce((total, { listing }) => total + (listing?.[of] ?? 0), 0)
  return {
    counties: counties.length,
    schools: sum('schoolCount'),
    students: sum('studentCount'),
    districts: sum('districtCount'),
  }
}
