import { countyHeading, findCounty } from '#modules/places/index.ts'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { dateIn } from '#platform/time.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { dayWords } from '../day/day.words.ts'
import { isReviewed } from '../text-confirmation/is-reviewed.ts'
import { spanishPart } from './page-parts.ts'
import { PublicPage } from './public-page.page.tsx'
import { publicPagePolicy } from './public-page.policy.ts'
import { findNewestVersion } from './public-page.queries.ts'
import { wordsThatHold } from './public-page.rules.ts'
import { type PageName, pageNames } from './public-page.ts'
import { publicPageWords } from './public-page.words.ts'
import { shippedPage } from './shipped-pages.ts'

const read = only(publicPagePolicy, 'read')

/** Each page as it is shipped, at an address of its own, and as a county says it. */
export const publicPageRoutes: readonly Route[] = [
  ...pageNames.map((name) =>
    page(`/${name}`, read, async ({ language }) => {
      const shipped = shippedPage(name, language)
      const { title, summary, text } = shipped
      const props = { shipped, text, language, titles: titlesIn(language), reviewed: false, own: null }
      return html({
        title,
        description: summary,
        main: <PublicPage addressOf={(one) => `/${one}`} {...props} />,
      })
    }),
  ),

  page('/counties/:code{[0-9]{2}}/pages/:page', read, ({ database, params, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const name = found(pageNames.find((one) => one === params.page))
      const county = found(await findCounty(tx, Number(params.code)))
      const shipped = shippedPage(name, language)
      const newest = await findNewestVersion(tx, name, language)
      const text = wordsThatHold(newest, shipped.text)
      const own =
        newest === undefined || newest.text === null
          ? null
          : publicPageWords[language].ownWords(
              countyHeading(county.name, language),
              dayWords[language](dateIn(timeZone, newest.madeAt)),
            )
      const main = (
        <PublicPage
          shipped={shipped}
          text={text}
          language={language}
          titles={titlesIn(language)}
          reviewed={await isReviewed(tx, spanishPart(name, text))}
          own={own}
          addressOf={(one) => `/counties/${county.code}/pages/${one}`}
        />
      )
      return html({ title: shipped.title, description: shipped.summary, main })
    }),
  ),
]

const titlesIn = (language: Language): ReadonlyMap<PageName, string> =>
  new Map(pageNames.map((name) => [name, shippedPage(name, language).title]))
