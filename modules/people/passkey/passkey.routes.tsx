import { z } from 'zod'
import { ClosedDoor, found } from '#platform/errors.ts'
import { type Asked, form, html, only, page, type Route, seeOther } from '#platform/http.ts'
import type { Accounts } from '../account/account.ts'
import { readerOf } from '../sign-in/begin-session.ts'
import { actingCookie, findStanding } from '../sign-in/find-signed-in-viewer.ts'
import { landingOf, noteSignIn } from '../sign-in/note-sign-in.ts'
import { signInPolicy } from '../sign-in/sign-in.policy.ts'
import type { FrontDesk } from '../sign-in/sign-in.routes.tsx'
import { ceremonySeconds } from './open-passkeys.ts'
import { PasskeySignInPage, PasskeysPage } from './passkey.page.tsx'
import { type PasskeyRefusal, passkeyNameSchema, passkeySchema, passkeySignInSchema } from './passkey.ts'
import { passkeyWords } from './passkey.words.ts'

/** Remembers the question a browser was asked; each is good once and for two minutes. */
const questionCookie = 'passkey_question'
const noQuestion = { name: questionCookie, value: null }

/** Passkeys: sign in by one, add, name and take away one's own. */
export const passkeyRoutes = (desk: FrontDesk): readonly Route[] => [
  page('/sign-in/passkey', only(signInPolicy, 'signIn'), (asked) => signInPage(found(desk.accounts), asked)),

  form('/sign-in/passkey', only(signInPolicy, 'signIn'), passkeySignInSchema, async (asked) => {
    const { database, input, cookie, address } = asked
    const accounts = found(desk.accounts)
    const attempt = await desk.limits.attempt(`passkey from ${address}`, address)
    if (attempt === null) return signInPage(accounts, asked, 'too_often')
    const kept = cookie(questionCookie)
    const personId = await accounts.passkeys.personOf(kept, input.credential)
    if (personId === null || !(await desk.limits.once(kept ?? '')))
      return signInPage(accounts, asked, 'not_taken')
    await attempt.succeeded()
    // The session it began from is over, whoever's it was.
    await accounts.signOut(cookie)
    const cookies = await accounts.beginSession(personId, 'passkey')
    const landing = landingOf(await noteSignIn(database, accounts, readerOf(cookies), 'sign_in.began'))
    return seeOther(landing, { cookies: [...cookies, { name: actingCookie, value: null }, noQuestion] })
  }),

  page('/account/passkeys', only(signInPolicy, 'own'), (asked) => passkeysPage(desk, asked)),

  form('/account/passkeys', only(signInPolicy, 'own'), passkeySchema, async (asked) => {
    const { database, input, cookie, language } = asked
    const { accounts, signedIn } = await standingOf(desk, asked)
    if (!(await accounts.mayAddFactor(signedIn))) return passkeysPage(desk, asked, 'factor_late')
    if (!signedIn.fresh) return passkeysPage(desk, asked, 'not_fresh')
    const kept = cookie(questionCookie)
    const name = input.name === '' ? passkeyWords[language].unnamed : input.name
    const added =
      (await desk.limits.once(kept ?? '')) &&
      (await accounts.passkeys.add(signedIn, kept, input.credential, name))
    if (!added) return passkeysPage(desk, asked, 'not_taken')
    await noteSignIn(database, accounts, cookie, 'passkey.added')
    if (signedIn.secondFactor) return seeOther('/account/passkeys', { cookies: [noQuestion] })
    // Whoever else holds the password alone is out from here on, as with an authenticator.
    await accounts.endSessions(signedIn.personId)
    const cookies = await accounts.beginSession(signedIn.personId, 'passkey')
    return seeOther('/account/passkeys', { cookies: [...cookies, noQuestion] })
  }),

  form('/account/passkeys/:passkey/name', only(signInPolicy, 'own'), passkeyNameSchema, async (asked) => {
    const { accounts, signedIn } = await standingOf(desk, asked)
    found(
      (await accounts.passkeys.rename(signedIn.personId, uuid(asked.params.passkey), asked.input.name)) ||
        null,
    )
    return seeOther('/account/passkeys')
  }),

  form('/account/passkeys/:passkey/removal', only(signInPolicy, 'own'), z.object({}), async (asked) => {
    const { accounts, signedIn } = await standingOf(desk, asked)
    const held = await accounts.passkeys.list(signedIn.personId)
    if (held.length === 1 && !signedIn.authenticator) return passkeysPage(desk, asked, 'last_factor')
    if (!signedIn.secondFactor) return passkeysPage(desk, asked, 'factor_late')
    if (!signedIn.fresh) return passkeysPage(desk, asked, 'not_fresh')
    found((await accounts.passkeys.remove(signedIn.personId, uuid(asked.params.passkey))) || null)
    await noteSignIn(asked.database, accounts, asked.cookie, 'passkey.removed')
    return seeOther('/account/passkeys')
  }),
]

const uuid = (text: string): string => found(z.uuid().safeParse(text).data)

async function standingOf(desk: FrontDesk, { database, cookie }: Asked<string>) {
  const accounts = found(desk.accounts)
  const standing = await findStanding(database, accounts, cookie)
  if (standing === null) throw new ClosedDoor(401, 'not signed in')
  return { ...standing, accounts }
}

const questionOf = (kept: string) => ({ name: questionCookie, value: kept, maxAgeSeconds: ceremonySeconds })

async function signInPage(accounts: Accounts, { language }: Asked<string>, refusal?: PasskeyRefusal) {
  const { options, kept } = await accounts.passkeys.askToSignIn()
  const said = refusal === undefined ? {} : { refusal }
  const main = <PasskeySignInPage options={options} language={language} {...said} />
  const page = { title: passkeyWords[language].signInTitle, main, noindex: true }
  return html(page, statusOf(refusal), { cookies: [questionOf(kept)] })
}

async function passkeysPage(desk: FrontDesk, asked: Asked<string>, refusal?: PasskeyRefusal) {
  const { accounts, signedIn } = await standingOf(desk, asked)
  const { options, kept } = await accounts.passkeys.askToAdd(signedIn)
  const passkeys = await accounts.passkeys.list(signedIn.personId)
  const said = refusal === undefined ? {} : { refusal }
  const main = <PasskeysPage passkeys={passkeys} options={options} language={asked.language} {...said} />
  const page = { title: passkeyWords[asked.language].title, main, noindex: true }
  return html(page, statusOf(refusal), { cookies: [questionOf(kept)] })
}

const statusOf = (refusal: PasskeyRefusal | undefined): number =>
  refusal === undefined ? 200 : refusal === 'too_often' ? 429 : 422
