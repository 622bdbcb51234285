import { countyHeading, findCounty, listCounties } from '#modules/places/index.ts'
import type { Tx } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { html, only, page, type Route } from '#platform/http.ts'
import { anyone } from '#platform/viewer.ts'
import { findReviewer } from '../text-confirmation/find-reviewer.ts'
import { wordsPart } from '../text-confirmation/words-of-page.ts'
import { ChooseCounty, ChooseSchool, OneSchool } from './find-my-school.page.tsx'
import { findMySchoolPolicy } from './find-my-school.policy.ts'
import { listConfirmedSchools, listFoundSchools } from './find-my-school.queries.ts'
import { findMySchoolWords } from './find-my-school.words.ts'
import { readSchool } from './read-school.ts'

const read = only(findMySchoolPolicy, 'read')

const reviewerIn = (tx: Tx) => findReviewer(tx, wordsPart('page.find-my-school'))

/** Three presses to whom to ask. Whoever looks is a visitor here, so that staff see what families see. */
export const findMySchoolRoutes: readonly Route[] = [
  page('/find-my-school', read, async ({ database, language }) => {
    const counties = await database.asViewer(anyone(), listCounties)
    const choices = counties
      .filter(({ listing }) => listing !== null)
      .map(({ code, name }) => ({ code, heading: countyHeading(name, language) }))
    const { title, description } = findMySchoolWords[language]
    return html({ title, description, main: <ChooseCounty counties={choices} language={language} /> })
  }),

  page('/counties/:code{[0-9]{2}}/find-my-school', read, ({ database, params, query, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const county = found(await findCounty(tx, Number(params.code)))
      const main = (
        <ChooseSchool
          county={{ code: county.code, heading: countyHeading(county.name, language) }}
          schools={await listFoundSchools(tx)}
          district={query.get('district')}
          confirmed={await listConfirmedSchools(tx)}
          language={language}
        />
      )
      const { title, description } = findMySchoolWords[language]
      return html({ title, description, reviewer: await reviewerIn(tx), main })
    }),
  ),

  page('/counties/:code{[0-9]{2}}/find-my-school/:cds{[0-9]{14}}', read, ({ database, params, language }) =>
    database.asViewer(anyone(Number(params.code)), async (tx) => {
      const county = found(await findCounty(tx, Number(params.code)))
      const school = found(await readSchool(tx, params.cds))
      const choice = { code: county.code, heading: countyHeading(county.name, language) }
      const { title, description } = findMySchoolWords[language]
      return html({
        title: `${school.name}: ${title}`,
        description,
        reviewer: await reviewerIn(tx),
        main: <OneSchool county={choice} school={school} language={language} />,
      })
    }),
  ),
]
