import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { findMySchoolPolicy } from '../find-my-school/find-my-school.policy.ts'
import { findCountyContact } from '../find-my-school/find-my-school.queries.ts'
import { CountyContactPage, type CountyContactProps } from './county-contact.page.tsx'
import { countyContactSchema } from './county-contact.ts'
import { countyContactWords } from './county-contact.words.ts'
import { keepCountyContact } from './keep-county-contact.ts'

const keep = only(findMySchoolPolicy, 'contact')

export const countyContactRoutes: readonly Route[] = [
  page('/front/contact', keep, (asked) => contactPage(asked)),

  form('/front/contact', keep, countyContactSchema, async (asked) => {
    const { database, viewer, input } = asked
    const problem = await database.asViewer(viewer, (tx) => keepCountyContact(tx, input))
    return problem === null ? seeOther('/front/contact') : contactPage(asked, { problem, typed: input })
  }),
]

type Extras = Pick<CountyContactProps, 'problem' | 'typed'>

function contactPage({ database, viewer, language }: Asked<string>, extras: Extras = {}) {
  return database.asViewer(viewer, async (tx) => {
    const contact = (await findCountyContact(tx)) ?? null
    const main = <CountyContactPage contact={contact} language={language} {...extras} />
    const title = countyContactWords[language].title
    return html({ title, main, noindex: true }, extras.problem === undefined ? 200 : 422)
  })
}
