import { listComing } from '#modules/convene/index.ts'
import { countyHeading, listCounties } from '#modules/places/index.ts'
import { listCountyAnswers, type PlanDesk, readHeadline, sameRun } from '#modules/plan/index.ts'
import type { Database } from '#platform/database.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { listNews } from '../news/read-news.ts'
import { type AtHome, HomePage } from './home.page.tsx'
import { homePolicy } from './home.policy.ts'
import { homeWords } from './home.words.ts'
import { homeCounty } from './home-county.rules.ts'
import { stateSummary } from './state-summary.rules.ts'

type County = Awaited<ReturnType<typeof listCounties>>[number]

export const homeRoutes = (desk: PlanDesk): readonly Route[] => [
  page('/', only(homePolicy, 'read'), async ({ database, language }) => {
    const { counties, answers } = await database.asViewer(anyone(), async (tx) => ({
      counties: await listCounties(tx),
      answers: await listCountyAnswers(tx),
    }))
    const county = homeCounty(counties)
    const shown = {
      home: county && (await atHome(desk, database, county, language)),
      state: stateSummary(sameRun(answers)),
      news: listNews(language).slice(0, 2),
      language,
    }
    const { title } = homeWords[language]
    return html({ title, main: <HomePage {...shown} /> }, 200, sameForAll(null))
  }),
]

const atHome = (desk: PlanDesk, database: Database, { id, code, name }: County, language: Language) =>
  database.asViewer(
    anyone(id),
    async (tx): Promise<AtHome> => ({
      code,
      heading: countyHeading(name, language),
      practice: id === 0,
      plan: await readHeadline(desk, tx),
      coming: await listComing(tx, language, 3),
    }),
  )
