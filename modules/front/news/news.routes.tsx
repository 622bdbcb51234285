import { listComing } from '#modules/convene/index.ts'
import { countyHeading, listCounties } from '#modules/places/index.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route, sameForAll } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { homeCounty } from '../home/home-county.rules.ts'
import { publicPagePolicy } from '../public-page/public-page.policy.ts'
import { NewsItemPage, NewsPage } from './news.page.tsx'
import { newsWords } from './news.words.ts'
import { listNews } from './read-news.ts'

const read = only(publicPagePolicy, 'read')
const most = 10

/** What happened, from content; what is to come, from the county's own program. */
export const newsRoutes: readonly Route[] = [
  page('/news', read, async ({ database, language }) => {
    const counties = (await database.asViewer(anyone(), listCounties)).filter(
      ({ listing }) => listing !== null,
    )
    const home = homeCounty(counties)
    const coming = home && (await database.asViewer(anyone(home.id), (tx) => listComing(tx, language, most)))
    const shown = {
      news: listNews(language),
      coming,
      counties: counties.map(({ code, name }) => ({ code, heading: countyHeading(name, language) })),
      language,
    }
    const { title, description } = newsWords[language]
    return html({ title, description, main: <NewsPage {...shown} /> }, 200, sameForAll(null))
  }),

  page('/news/:item', read, async ({ params, language }) => {
    const item = found(listNews(language).find(({ slug }) => slug === params.item))
    const main = <NewsItemPage item={item} language={language} />
    return html({ title: item.title, description: item.summary, main }, 200, sameForAll(null))
  }),
]
