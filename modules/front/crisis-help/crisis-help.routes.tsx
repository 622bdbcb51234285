import { z } from 'zod'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { readConfirmations } from '../text-confirmation/confirm-text.ts'
import { CrisisDeskPage, type CrisisDeskProps } from './crisis-desk.page.tsx'
import { crisisDeskWords } from './crisis-desk.words.ts'
import { CrisisHelpPage } from './crisis-help.page.tsx'
import { crisisHelpPolicy } from './crisis-help.policy.ts'
import { crisisHelpWords } from './crisis-help.words.ts'
import { findCheckState, listCrisisNumbers } from './crisis-number.queries.ts'
import { isCheckLate } from './crisis-number.rules.ts'
import { crisisNumberSchema } from './crisis-number.ts'
import { crisisParts } from './crisis-parts.ts'
import { enterCrisisNumber, noteCrisisCheck, withdrawCrisisNumber } from './keep-crisis-numbers.ts'
import { readConfirmedHelp } from './read-confirmed-help.ts'

const keep = only(crisisHelpPolicy, 'keep')

export const crisisHelpRoutes: readonly Route[] = [
  page('/help-now', only(crisisHelpPolicy, 'read'), async ({ database, language }) => {
    const { counties, pageConfirmedIn } = await readConfirmedHelp(database, language)
    return html(
      {
        title: crisisHelpWords[language].title,
        // It says itself who stands for it, with the English text beneath until two people do.
        reviewer: 'on_page',
        main: <CrisisHelpPage language={language} counties={counties} confirmedIn={pageConfirmedIn} />,
      },
      200,
      // Kept by the browser, so that the page opens again without a connection for a day; with one, it is asked anew after a
      // minute, so that a number that was withdrawn is seen once at most.
      {
        headers: {
          'cache-control': 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=2592000',
        },
      },
    )
  }),

  page('/front/crisis', keep, (asked) => deskPage(asked)),

  form('/front/crisis/numbers', keep, crisisNumberSchema, async (asked) => {
    const { database, viewer, input } = asked
    const entered = await database.asViewer(viewer, (tx) => enterCrisisNumber(tx, input))
    return entered.done ? seeOther('/front/crisis') : deskPage(asked, { problem: entered, typed: input })
  }),

  form(
    '/front/crisis/numbers/:number/withdrawal',
    keep,
    z.object({}),
    async ({ database, viewer, params }) => {
      await database.asViewer(viewer, (tx) => withdrawCrisisNumber(tx, id(params.number)))
      return seeOther('/front/crisis')
    },
  ),

  form('/front/crisis/check', keep, z.object({}), async ({ database, viewer }) => {
    await database.asViewer(viewer, noteCrisisCheck)
    return seeOther('/front/crisis')
  }),
]

type Extras = Pick<CrisisDeskProps, 'problem' | 'typed'>

function deskPage({ database, viewer, language }: Asked<string>, extras: Extras = {}) {
  return database.asViewer(viewer, async (tx) => {
    const numbers = await listCrisisNumbers(tx)
    const check = await findCheckState(tx)
    const main = (
      <CrisisDeskPage
        numbers={numbers}
        parts={await readConfirmations(tx, 'crisis', crisisParts(numbers))}
        check={check}
        late={isCheckLate(check, tx.today)}
        language={language}
        {...extras}
      />
    )
    const title = crisisDeskWords[language].title
    return html({ title, main, wide: true, noindex: true }, extras.problem === undefined ? 200 : 422)
  })
}
