import { countyHeading, findCounty, listCounties } from '#modules/places/index.ts'
import { listShownOpenings } from '#modules/staff/index.ts'
import { type Tx, timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Asked, html, only, page, type Route } from '#platform/http.ts'
import { dateIn } from '#platform/time.ts'
import { anyone } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import { CareersOfCounties, CountyCareers } from '../careers/careers.page.tsx'
import { LicenseEstimate } from '../careers/license.page.tsx'
import { readPace } from '../careers/license.rules.ts'
import { dayWords } from '../day/day.words.ts'
import { findConfirmedCounts } from '../find-my-school/find-my-school.queries.ts'
import { findReviewer } from '../text-confirmation/find-reviewer.ts'
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
    page(`/${name}`, read, async (asked) => {
      const { language } = asked
      const shipped = shippedPage(name, language)
      const { title, summary, text } = shipped
      const props = { shipped, text, language, titles: titlesIn(language), own: null }
      return html({
        title,
        description: summary,
        main: <PublicPage addressOf={(one) => `/${one}`} {...props} beneath={await beneath(name, asked)} />,
      })
    }),
  ),

  page('/counties/:code{[0-9]{2}}/pages/:page', read, ({ database, params, query, language }) =>
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
          own={own}
          addressOf={(one) => `/counties/${county.code}/pages/${one}`}
          beneath={name === 'careers' && (await careersIn(tx, county.code, query, language))}
        />
      )
      const reviewer = language === 'en' ? null : await findReviewer(tx, spanishPart(name, text))
      return html({ title: shipped.title, description: shipped.summary, reviewer, main })
    }),
  ),
]

const titlesIn = (language: Language): ReadonlyMap<PageName, string> =>
  new Map(pageNames.map((name) => [name, shippedPage(name, language).title]))

/** The careers page of no county leads to those that show posts. */
async function beneath(name: PageName, { database, query, language }: Asked<string>) {
  if (name !== 'careers') return null
  const counties = (await database.asViewer(anyone(), listCounties)).filter(({ listing }) => listing !== null)
  const choices = counties.map(({ code, name }) => ({ code, heading: countyHeading(name, language) }))
  return (
    <>
      <LicenseEstimate action="/careers" pace={readPace(query)} language={language} />
      <CareersOfCounties counties={choices} language={language} />
    </>
  )
}

async function careersIn(tx: Tx, code: string, query: URLSearchParams, language: Language) {
  const action = `/counties/${code}/pages/careers`
  return (
    <>
      <LicenseEstimate action={action} pace={readPace(query)} language={language} />
      <CountyCareers
        code={code}
        openings={await listShownOpenings(tx)}
        confirmed={await findConfirmedCounts(tx)}
        language={language}
      />
    </>
  )
}
