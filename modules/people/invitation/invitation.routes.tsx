import { z } from 'zod'
import { timeZone } from '#platform/database.ts'
import { found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import type { Outcome } from '#platform/outcome.ts'
import type { Language } from '#platform/words.ts'
import { endMembership, type MembershipRefusal, reviewMembership } from '../membership/end-membership.ts'
import { membershipPolicy } from '../membership/membership.policy.ts'
import { listCountyMemberships } from '../membership/membership.queries.ts'
import { endingSchema } from '../membership/membership.ts'
import type { FrontDesk } from '../sign-in/sign-in.routes.tsx'
import { AcceptPage } from './accept.page.tsx'
import { acceptInvitation, readInvitation } from './accept-invitation.ts'
import { CountyPeoplePage, type CountyPeopleProps } from './county-people.page.tsx'
import { countyPeopleWords } from './county-people.words.ts'
import { invitationPolicy } from './invitation.policy.ts'
import { listOpenInvitations } from './invitation.queries.ts'
import { type AcceptanceRefusal, acceptanceSchema, type Invitation, offerSchema } from './invitation.ts'
import { acceptWords, fileRefusalWords, offerRefusalWords } from './invitation.words.ts'
import { type Invited, inviteFile, invitePerson, withdrawInvitation } from './invite-people.ts'
import { CheckedPage, InvitedPage } from './invited.page.tsx'

const fileSchema = z.object({
  file: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  does: z.enum(['check', 'invite']),
})

export type InvitationDesk = FrontDesk & {
  /** The address people use, before the path of a link; empty where none is set, as in practice. */
  readonly origin: string
  /** True when links go out by mail too; in practice mode they get no further than the outbox. */
  readonly mail: boolean
}

/** The county's people: who has what, who is invited, and the link that takes an invitation up. */
export const invitationRoutes = (desk: InvitationDesk): readonly Route[] => [
  page('/people', only(membershipPolicy, 'list'), (asked) => countyPeoplePage(asked)),

  form('/people/invitations', only(invitationPolicy, 'invite'), offerSchema, async (asked) => {
    const { database, viewer, input, language } = asked
    const answer = await database.asViewer(viewer, (tx) => invitePerson(tx, input, byMail(desk, language)))
    if (answer.done) return invitedPage(answer.invited, desk, language)
    const text = offerRefusalWords[language][answer.refusal]
    return countyPeoplePage(asked, { problem: { name: answer.field, text }, typed: input })
  }),

  form(
    '/people/invitations/file',
    only(invitationPolicy, 'invite'),
    fileSchema,
    async (asked) => {
      const { database, viewer, input, language } = asked
      const { read, invited } = await database.asViewer(viewer, (tx) =>
        inviteFile(tx, input.file.bytes, input.does === 'invite', byMail(desk, language)),
      )
      if (invited !== null) return invitedPage(invited, desk, language)
      if (!read.done)
        return countyPeoplePage(asked, {
          problem: { name: 'file', text: fileRefusalWords[language][read.refusal] },
        })
      const main = <CheckedPage rows={read.rows} language={language} />
      const wrong = read.rows.some(({ done }) => !done)
      return html(
        { title: countyPeopleWords[language].checkedTitle, main, wide: true, noindex: true },
        wrong ? 422 : 200,
      )
    },
    { mostBytes: 1024 * 1024 },
  ),

  form(
    '/people/invitations/:invitation/withdrawal',
    only(invitationPolicy, 'withdraw'),
    z.object({}),
    async (asked) => {
      await asked.database.asViewer(asked.viewer, (tx) => withdrawInvitation(tx, id(asked.params.invitation)))
      return seeOther('/people')
    },
  ),

  form('/people/memberships/:membership/ending', only(membershipPolicy, 'end'), endingSchema, async (asked) =>
    changed(
      asked,
      await asked.database.asViewer(asked.viewer, (tx) =>
        endMembership(tx, id(asked.params.membership), asked.input.reason),
      ),
    ),
  ),

  form(
    '/people/memberships/:membership/review',
    only(membershipPolicy, 'review'),
    z.object({}),
    async (asked) =>
      changed(
        asked,
        await asked.database.asViewer(asked.viewer, (tx) =>
          reviewMembership(tx, id(asked.params.membership)),
        ),
      ),
  ),

  page('/invitations/:token', only(invitationPolicy, 'accept'), async ({ database, params, language }) => {
    found(desk.accounts)
    return acceptPage(await readInvitation(database, params.token), params.token, language)
  }),

  form('/invitations/:token', only(invitationPolicy, 'accept'), acceptanceSchema, async (asked) => {
    const { database, params, input, language, address } = asked
    const accounts = found(desk.accounts)
    const invitation = await readInvitation(database, params.token)
    const attempt = await desk.limits.attempt(invitation.email, address)
    if (attempt === null) return acceptPage(invitation, params.token, language, 'too_often')
    const outcome = await acceptInvitation(database, accounts, params.token, input)
    if (!outcome.done) return acceptPage(invitation, params.token, language, outcome.refusal)
    await attempt.succeeded()
    return seeOther('/sign-in')
  }),
]

const byMail = ({ mail, origin }: InvitationDesk, language: Language) => (mail ? { origin, language } : null)

type PageExtras = Pick<CountyPeopleProps, 'problem' | 'typed'>

function countyPeoplePage({ database, viewer, language }: Asked<string>, extras: PageExtras = {}) {
  return database.asViewer(viewer, async (tx) => {
    const main = (
      <CountyPeoplePage
        memberships={await listCountyMemberships(tx)}
        invitations={await listOpenInvitations(tx)}
        personId={viewer.personId}
        granter={viewer.roles}
        today={tx.today}
        timeZone={timeZone}
        language={language}
        {...extras}
      />
    )
    const title = countyPeopleWords[language].title
    return html({ title, main, wide: true, noindex: true }, extras.problem === undefined ? 200 : 422)
  })
}

function changed(asked: Asked<string>, outcome: Outcome<unknown, MembershipRefusal>) {
  if (outcome.done) return Promise.resolve(seeOther('/people'))
  const text = countyPeopleWords[asked.language].refusal[outcome.refusal]
  return countyPeoplePage(asked, { problem: { name: 'people', text } })
}

function invitedPage(invited: readonly Invited[], desk: InvitationDesk, language: Language) {
  const main = <InvitedPage invited={invited} origin={desk.origin} language={language} />
  return html({ title: countyPeopleWords[language].madeTitle, main, wide: true, noindex: true })
}

function acceptPage(invitation: Invitation, token: string, language: Language, refusal?: AcceptanceRefusal) {
  const said = refusal === undefined ? {} : { refusal }
  const main = <AcceptPage invitation={invitation} token={token} language={language} {...said} />
  const title = acceptWords[language].title
  return html({ title, main, noindex: true }, refusal === undefined ? 200 : 422)
}
