import { z } from 'zod'
import { ClosedDoor, found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import { id } from '#platform/ids.ts'
import { membershipPolicy } from '../membership/membership.policy.ts'
import { findStanding } from '../sign-in/find-signed-in-viewer.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import { signInPolicy } from '../sign-in/sign-in.policy.ts'
import type { FrontDesk } from '../sign-in/sign-in.routes.tsx'
import { endSessionsOf } from './end-sessions.ts'
import { SessionsPage } from './session.page.tsx'
import { type SessionRefusal, sessionWords } from './session.words.ts'

/** Where one is signed in, and its end: by oneself, or by the county office for someone of its county. */
export const sessionRoutes = (desk: FrontDesk): readonly Route[] => [
  page('/account/sessions', only(signInPolicy, 'own'), (asked) => sessionsPage(desk, asked)),

  form('/account/sessions/:session/ending', only(signInPolicy, 'own'), z.object({}), (asked) =>
    ended(desk, asked, async (accounts, personId) =>
      found((await accounts.endSession(personId, uuid(asked.params.session))) || null),
    ),
  ),

  form('/account/sessions/ending', only(signInPolicy, 'own'), z.object({}), (asked) =>
    ended(desk, asked, (accounts, personId, here) => accounts.endSessions(personId, here)),
  ),

  form(
    '/people/memberships/:membership/sign-out',
    only(membershipPolicy, 'end'),
    z.object({}),
    async ({ database, viewer, params }) => {
      const accounts = found(desk.accounts)
      const outcome = await database.asViewer(viewer, (tx) =>
        endSessionsOf(tx, accounts, id(params.membership)),
      )
      // The page shows no button where this would be refused.
      if (!outcome.done) throw new ClosedDoor(403, outcome.refusal)
      return seeOther('/people')
    },
  ),
]

const uuid = (text: string): string => found(z.uuid().safeParse(text).data)

type Ends = (accounts: NonNullable<FrontDesk['accounts']>, personId: string, here: string) => Promise<unknown>

/** Ends some of one's own sign-ins, for who proved a moment ago who they are. */
async function ended(desk: FrontDesk, asked: Asked<string>, end: Ends) {
  const { accounts, signedIn } = await standingOf(desk, asked)
  if (!signedIn.fresh) return sessionsPage(desk, asked, 'not_fresh')
  await end(accounts, signedIn.personId, signedIn.sessionId)
  await noteSignIn(asked.database, accounts, asked.cookie, 'sessions.ended')
  return seeOther('/account/sessions')
}

async function standingOf(desk: FrontDesk, { database, cookie }: Asked<string>) {
  const accounts = found(desk.accounts)
  const standing = await findStanding(database, accounts, cookie)
  if (standing === null) throw new ClosedDoor(401, 'not signed in')
  return { ...standing, accounts }
}

async function sessionsPage(desk: FrontDesk, asked: Asked<string>, refusal?: SessionRefusal) {
  const { accounts, signedIn } = await standingOf(desk, asked)
  const sessions = await accounts.sessions(signedIn.personId)
  const said = refusal === undefined ? {} : { refusal }
  const main = (
    <SessionsPage sessions={sessions} here={signedIn.sessionId} language={asked.language} {...said} />
  )
  const title = sessionWords[asked.language].title
  return html({ title, main, noindex: true }, refusal === undefined ? 200 : 422)
}
