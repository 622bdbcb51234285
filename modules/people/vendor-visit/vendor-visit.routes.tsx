import { z } from 'zod'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther, type Typed } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { may } from '#platform/viewer.ts'
import type { Language } from '#platform/words.ts'
import type { InvitationDesk } from '../invitation/invitation.routes.tsx'
import { acceptanceSchema } from '../invitation/invitation.ts'
import { AcceptVisitPage } from './accept-visit.page.tsx'
import { acceptVisit, readVisit } from './accept-visit.ts'
import { endVisit, grantVisit } from './grant-visit.ts'
import { GrantedPage, ReadingsPage, VisitsPage } from './vendor-visit.page.tsx'
import { vendorVisitPolicy } from './vendor-visit.policy.ts'
import { findVisit, listReadings, listVisits } from './vendor-visit.queries.ts'
import type { WrongField } from './vendor-visit.rules.ts'
import { type VendorVisit, type VisitAcceptanceRefusal, visitSchema } from './vendor-visit.ts'
import { acceptVisitWords, vendorVisitWords } from './vendor-visit.words.ts'

/** The operator's people come in by the county's leave alone; here it is given, watched and ended. */
export const vendorVisitRoutes = (desk: InvitationDesk): readonly Route[] => [
  page('/people/visits', only(vendorVisitPolicy, 'list'), (asked) => visitsPage(asked)),

  form('/people/visits', only(vendorVisitPolicy, 'grant'), visitSchema, async (asked) => {
    const { database, viewer, input, typed, language } = asked
    const granted = await database.asViewer(viewer, (tx) => grantVisit(tx, input))
    if (!granted.done) return visitsPage(asked, { wrong: granted, typed })
    const link = `${desk.origin}${granted.path}`
    const main = <GrantedPage name={input.name} link={link} language={language} />
    return html({ title: vendorVisitWords[language].grantedTitle, main, noindex: true })
  }),

  page('/people/visits/:visit', only(vendorVisitPolicy, 'list'), ({ database, viewer, params, language }) =>
    database.asViewer(viewer, async (tx) => {
      const visit = found(await findVisit(tx, id(params.visit)))
      const readings = await listReadings(tx, visit.id)
      const main = <ReadingsPage visit={visit} readings={readings} timeZone={timeZone} language={language} />
      return html({ title: vendorVisitWords[language].readingsTitle(visit.name), main, noindex: true })
    }),
  ),

  form(
    '/people/visits/:visit/ending',
    only(vendorVisitPolicy, 'end'),
    z.object({}),
    async ({ database, viewer, params }) => {
      await database.asViewer(viewer, (tx) => endVisit(tx, id(params.visit)))
      return seeOther('/people/visits')
    },
  ),

  page('/visits/:token', only(vendorVisitPolicy, 'accept'), async ({ database, params, language }) => {
    found(desk.accounts)
    return acceptPage(await readVisit(database, params.token), params.token, language)
  }),

  form('/visits/:token', only(vendorVisitPolicy, 'accept'), acceptanceSchema, async (asked) => {
    const { database, params, input, language, address } = asked
    const accounts = found(desk.accounts)
    const visit = await readVisit(database, params.token)
    const attempt = await desk.limits.attempt(visit.email, address)
    if (attempt === null) return acceptPage(visit, params.token, language, 'too_often')
    const outcome = await acceptVisit(database, accounts, params.token, input)
    if (!outcome.done) return acceptPage(visit, params.token, language, outcome.refusal)
    await attempt.succeeded()
    return seeOther('/sign-in')
  }),
]

type Extras = { readonly wrong?: WrongField; readonly typed?: Typed }

function visitsPage({ database, viewer, language }: Asked<string>, extras: Extras = {}) {
  return database.asViewer(viewer, async (tx) => {
    const main = (
      <VisitsPage
        visits={await listVisits(tx)}
        now={tx.now}
        timeZone={timeZone}
        mayGrant={may(viewer, vendorVisitPolicy, 'grant')}
        language={language}
        {...extras}
      />
    )
    const title = vendorVisitWords[language].title
    return html({ title, main, wide: true, noindex: true }, extras.wrong === undefined ? 200 : 422)
  })
}

function acceptPage(visit: VendorVisit, token: string, language: Language, refusal?: VisitAcceptanceRefusal) {
  const said = refusal === undefined ? {} : { refusal }
  const main = (
    <AcceptVisitPage visit={visit} token={token} timeZone={timeZone} language={language} {...said} />
  )
  const title = acceptVisitWords[language].title
  return html({ title, main, noindex: true }, refusal === undefined ? 200 : 422)
}
