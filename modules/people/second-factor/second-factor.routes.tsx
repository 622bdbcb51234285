import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { SecondFactorPage } from './second-factor.page.tsx'
import { secondFactorPolicy } from './second-factor.policy.ts'
import { listSecondFactorRules } from './second-factor.queries.ts'
import { type SecondFactorRefusal, secondFactorSchema } from './second-factor.ts'
import { secondFactorWords } from './second-factor.words.ts'
import { setSecondFactor } from './set-second-factor.ts'

const set = only(secondFactorPolicy, 'set')

/** Which roles need a second factor, and what the county asks beyond. */
export const secondFactorRoutes: readonly Route[] = [
  page('/people/second-factor', set, (asked) => secondFactorPage(asked)),

  form('/people/second-factor', set, secondFactorSchema, async (asked) => {
    const { database, viewer, input } = asked
    const outcome = await database.asViewer(viewer, (tx) =>
      setSecondFactor(tx, input.role, input.required === 'yes'),
    )
    return outcome.done ? seeOther('/people/second-factor') : secondFactorPage(asked, outcome.refusal)
  }),
]

function secondFactorPage({ database, viewer, language }: Asked<string>, refusal?: SecondFactorRefusal) {
  return database.asViewer(viewer, async (tx) => {
    const rules = await listSecondFactorRules(tx)
    const main = (
      <SecondFactorPage rules={rules} language={language} {...(refusal === undefined ? {} : { refusal })} />
    )
    const title = secondFactorWords[language].title
    return html({ title, main, noindex: true }, refusal === undefined ? 200 : 422)
  })
}
