import type { VNode } from 'preact'
import { countyTitle, findCounty } from '#modules/places/index.ts'
import { found, NotFound } from '#platform/errors.ts'
import {
  type Answer,
  type Asked,
  api,
  file,
  html,
  only,
  page,
  type Route,
  sameForAll,
  seeOther,
} from '#platform/http.ts'
import { lookingAt, may } from '#platform/viewer.ts'
import { listAchievements } from '../achievement/achievement.queries.ts'
import { achievementCsv } from '../achievement/achievement-csv.rules.ts'
import { findAchievement } from '../achievement/find-achievement.ts'
import { comparisonPolicy } from '../comparison/comparison.policy.ts'
import { findCountedRates } from '../count/find-counted-rates.ts'
import { AreaOutcomesPage } from './area-outcomes.page.tsx'
import { findCountyOutcomes, findOutcomesAround, findSchoolOutcomes } from './find-county-outcomes.ts'
import { findSimilarInState } from './find-similar-in-state.ts'
import { makeOutcomeBook } from './make-outcome-book.ts'
import { outcomePolicy } from './outcome.policy.ts'
import { type CountyOutcomes, countyPlaceCode, districtPlaceCode, type Level, placeKey } from './outcome.ts'
import { outcomeWords } from './outcome.words.ts'
import { outcomesCsv } from './outcome-csv.rules.ts'
import { OutcomeMapPage } from './outcome-map.page.tsx'
import type { OutcomeBook } from './outcome-sheets.rules.ts'
import { type OutcomeView, outcomeView, readOutcomeAsks, withAsks } from './outcome-view.rules.ts'
import { SchoolOutcomesPage } from './school-outcomes.page.tsx'

const read = only(outcomePolicy, 'read')
const take = only(outcomePolicy, 'take')
const county = '/counties/:code{[0-9]{2}}'
const district = `${county}/districts/:district{[0-9]{7}}` as const
const school = `${county}/schools/:cds{[0-9]{14}}` as const
type CountyAsked = Asked<'/counties/:code'>

/** Where schools, districts and the county stand today, by public figures. */
export const outcomeRoutes: readonly Route[] = [
  page(`${county}/outcomes`, read, async (asked) => {
    const { view, title } = await viewOf(asked, 'county', countyPlaceCode(asked.params.code))
    return areaPage(asked, view, `/counties/${asked.params.code}/outcomes`, title, title)
  }),
  page(`${district}/outcomes`, read, async (asked) => {
    const { view, title } = await viewOf(asked, 'district', districtPlaceCode(asked.params.district))
    const path = `/counties/${asked.params.code}/districts/${asked.params.district}/outcomes`
    return areaPage(asked, view, path, view.place.name, title)
  }),
  page(`${school}/outcomes`, read, async (asked) => {
    const { view, title } = await viewOf(asked, 'school', asked.params.cds)
    const path = `/counties/${asked.params.code}/schools/${view.place.code}/outcomes`
    // A link made before a school changed its code still finds it.
    if (view.place.code !== asked.params.cds) return seeOther(withAsks(path, view.asks) as `/${string}`)
    const main = <SchoolOutcomesPage view={view} path={path} language={asked.language} />
    return outcomePage(asked, view.place.name, title, main)
  }),
  page(`${county}/outcomes/map`, read, async (asked) => {
    const id = Number(asked.params.code)
    const { countyName, all } = await asked.database.asViewer(lookingAt(asked.viewer, id), async (tx) => ({
      countyName: found(await findCounty(tx, id)).name,
      all: found(await findSchoolOutcomes(tx)),
    }))
    const view = found(
      outcomeView(all, 'county', countyPlaceCode(asked.params.code), readOutcomeAsks(asked.query)),
    )
    const name = countyTitle(countyName, asked.language)
    const number = Number(asked.query.get('page'))
    const main = (
      <OutcomeMapPage
        view={view}
        path={`/counties/${asked.params.code}/outcomes/map`}
        name={name}
        page={Number.isInteger(number) && number > 0 ? number : 1}
        language={asked.language}
      />
    )
    return outcomePage(asked, outcomeWords[asked.language].map, name, main)
  }),
  api(`${county}/outcomes.xlsx`, take, async (asked) => {
    const { all, scores } = await outcomesOf(asked)
    const places = [...all.places.values()]
    return xlsx(`outcomes-${asked.params.code}`, { places, scores, groupsApart: true })
  }),
  api(`${district}/outcomes.xlsx`, take, async (asked) => {
    const { all, scores } = await outcomesOf(asked)
    const places = [...all.places.values()].filter(
      ({ code, level }) =>
        (level === 'district' || level === 'school') && code.startsWith(asked.params.district),
    )
    const own = scores.filter(({ code }) => code.startsWith(asked.params.district))
    return xlsx(`outcomes-${asked.params.district}`, { places, scores: own, groupsApart: false })
  }),
  api(`${school}/outcomes.xlsx`, take, async (asked) => {
    const { all, scores } = await outcomesOf(asked)
    const place = found(all.places.get(placeKey('school', asked.params.cds)))
    const own = scores.filter(({ code }) => code === asked.params.cds)
    return xlsx(`outcomes-${asked.params.cds}`, { places: [place], scores: own, groupsApart: false })
  }),
  api(`${county}/achievement.csv`, take, async (asked) => {
    const places = await asked.database.asViewer(
      lookingAt(asked.viewer, Number(asked.params.code)),
      listAchievements,
    )
    if (places.length === 0) throw new NotFound()
    return file(achievementCsv(places), 'text/csv; charset=utf-8', `achievement-${asked.params.code}.csv`)
  }),
  api(`${county}/outcomes.csv`, take, async (asked) =>
    csv(`outcomes-${asked.params.code}`, (await outcomesOf(asked)).all, () => true),
  ),
  api(`${district}/outcomes.csv`, take, async (asked) =>
    csv(`outcomes-${asked.params.district}`, (await outcomesOf(asked)).all, (code, level) =>
      level === 'district' || level === 'school' ? code.startsWith(asked.params.district) : false,
    ),
  ),
  api(`${school}/outcomes.csv`, take, async (asked) => {
    const { all } = await outcomesOf(asked)
    found(all.places.get(placeKey('school', asked.params.cds)))
    return csv(`outcomes-${asked.params.cds}`, all, (code) => code === asked.params.cds)
  }),
]

async function viewOf(asked: CountyAsked, level: Level, code: string) {
  const id = Number(asked.params.code)
  const asks = readOutcomeAsks(asked.query)
  return asked.database.asViewer(lookingAt(asked.viewer, id), async (tx) => {
    const county = found(await findCounty(tx, id))
    const around = found(await findOutcomesAround(tx, level, code))
    const newest = level === 'school' ? (around.newestCodes.get(code) ?? code) : code
    const beyond =
      level === 'school' && asks.among === 'state' ? await findSimilarInState(tx, newest) : undefined
    const counted = await findCountedRates(tx, level, newest)
    const similar = around.kinds.get(newest)?.similar ?? []
    const achievement =
      level === 'school' || level === 'district' ? await findAchievement(tx, level, newest, similar) : null
    const view = found(outcomeView(around, level, newest, asks, { beyond, counted, achievement }))
    return { view, title: countyTitle(county.name, asked.language) }
  })
}

/** All that a county shows of its outcomes, and of its scores where it supplied them. */
async function outcomesOf(asked: CountyAsked) {
  const id = Number(asked.params.code)
  return asked.database.asViewer(lookingAt(asked.viewer, id), async (tx) => {
    found(await findCounty(tx, id))
    return { all: found(await findCountyOutcomes(tx)), scores: await listAchievements(tx) }
  })
}

function areaPage(asked: CountyAsked, view: OutcomeView, path: string, name: string, title: string): Answer {
  const mayCompare = may(lookingAt(asked.viewer, Number(asked.params.code)), comparisonPolicy, 'read')
  const main = (
    <AreaOutcomesPage view={view} path={path} name={name} mayCompare={mayCompare} language={asked.language} />
  )
  return outcomePage(asked, name, title, main)
}

function outcomePage(asked: CountyAsked, name: string, title: string, main: VNode): Answer {
  const words = outcomeWords[asked.language]
  return html(
    {
      title: words.title(name),
      description: words.description(name),
      main,
      wide: true,
      noindex: asked.query.size > 0,
      breadcrumbs: [
        { href: `/counties/${asked.params.code}`, text: title },
        { href: `/counties/${asked.params.code}/outcomes`, text: words.short },
        { href: '', text: name },
      ],
    },
    200,
    sameForAll(asked.query.get('similar') === 'state' ? null : Number(asked.params.code)),
  )
}

const xlsx = async (name: string, book: OutcomeBook): Promise<Answer> =>
  file(
    await makeOutcomeBook(book),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    `${name}.xlsx`,
  )

const csv = (
  name: string,
  { places }: CountyOutcomes,
  wanted: (code: string, level: string) => boolean,
): Answer =>
  file(
    outcomesCsv([...places.values()].filter(({ code, level }) => wanted(code, level))),
    'text/csv; charset=utf-8',
    `${name}.csv`,
  )
